import { basename, extname } from 'node:path';

/** What Windows, FAT and exFAT refuse in a name; e-readers are FAT disks when plugged in. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const REFUSED = /[\u0000-\u001F\u007F"*/:<>?\\|]+/g;

/** Device names that Windows keeps to itself, with any extension: `con.epub`. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

// Disks take 255 bytes; the rest is for `-2`, `.kepub.epub` and what others append.
const MOST_BYTES = 200;

/**
 * The name of a book's files: the story's own file name without its extension, in any script, less
 * what some disk refuses. A reader looks for the name they gave.
 */
export function slugOf(stem: string): string {
  const safe = stem
    .normalize('NFC')
    .replace(REFUSED, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  const short = shortened(safe);
  if (short === '') return 'story';
  return RESERVED.test(short) ? `${short}-story` : short;
}

/** `tale.txt` is `tale`; `.txt` alone has no stem. */
export function stemOf(path: string): string {
  const name = basename(path);
  const extension = /^\.[^.]+$/.test(name) ? name : extname(name);
  return name.slice(0, name.length - extension.length);
}

function shortened(name: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES) return name.slice(0, end).trimEnd();
    end += character.length;
  }
  return name;
}

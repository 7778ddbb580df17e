import { wideByZeros } from './utf-16.ts';

/** What bytes are that are no text, and what to do with them. */
export interface BinaryKind {
  /** In plain words: `a JPEG picture`. */
  readonly what: string;
  readonly hint: string;
}

const LEAVE_OUT = 'Leave it out, or give the story as a .txt file.';
const SAVE_AS_TEXT = 'Open it and save it as plain text (UTF-8), then convert that.';
const UNPACK = 'Unpack it first and give the .txt files in it.';
const COVER = 'A cover belongs into the covers folder; give the story as a .txt file.';

interface Signature extends BinaryKind {
  /** ASCII, or bytes as `\xNN`. */
  readonly bytes: string;
  readonly at?: number;
}

// The published signatures of each format, most telling first: an EPUB is a ZIP as well.
const SIGNATURES: readonly Signature[] = [
  { bytes: 'mimetypeapplication/epub+zip', at: 30, what: 'an EPUB book', hint: LEAVE_OUT },
  {
    bytes: 'mimetypeapplication/vnd.oasis',
    at: 30,
    what: 'an OpenDocument file',
    hint: SAVE_AS_TEXT,
  },
  { bytes: '\xFF\xD8\xFF', what: 'a JPEG picture', hint: COVER },
  { bytes: '\x89PNG\r\n', what: 'a PNG picture', hint: COVER },
  { bytes: 'GIF8', what: 'a GIF picture', hint: LEAVE_OUT },
  { bytes: 'WEBP', at: 8, what: 'a WebP picture', hint: COVER },
  { bytes: 'II*\0', what: 'a TIFF picture', hint: LEAVE_OUT },
  { bytes: 'MM\0*', what: 'a TIFF picture', hint: LEAVE_OUT },
  { bytes: '%PDF-', what: 'a PDF', hint: 'Save the text of it as a .txt file, then convert that.' },
  { bytes: '{\\rtf', what: 'a rich text (RTF) file', hint: SAVE_AS_TEXT },
  { bytes: '\xD0\xCF\x11\xE0', what: 'an old Word (DOC) file', hint: SAVE_AS_TEXT },
  { bytes: 'BOOKMOBI', at: 60, what: 'a Kindle (MOBI) book', hint: LEAVE_OUT },
  { bytes: 'AT&TFORM', what: 'a DjVu file', hint: LEAVE_OUT },
  { bytes: '\x1F\x8B', what: 'a compressed (GZIP) file', hint: UNPACK },
  { bytes: '7z\xBC\xAF', what: 'a 7-Zip archive', hint: UNPACK },
  { bytes: 'Rar!\x1A', what: 'a RAR archive', hint: UNPACK },
  { bytes: 'BZh', what: 'a compressed (BZIP2) file', hint: UNPACK },
  { bytes: '\xFD7zXZ', what: 'a compressed (XZ) file', hint: UNPACK },
  { bytes: 'ustar', at: 257, what: 'a TAR archive', hint: UNPACK },
  { bytes: 'ID3', what: 'an MP3 recording', hint: LEAVE_OUT },
  { bytes: 'OggS', what: 'an Ogg recording', hint: LEAVE_OUT },
  { bytes: 'ftyp', at: 4, what: 'a video or recording', hint: LEAVE_OUT },
  { bytes: 'RIFF', what: 'a recording', hint: LEAVE_OUT },
  { bytes: 'SQLite format 3', what: 'a database', hint: LEAVE_OUT },
  { bytes: '\x7FELF', what: 'a program', hint: LEAVE_OUT },
  { bytes: 'MZ\x90', what: 'a program', hint: LEAVE_OUT },
  { bytes: 'OTTO', what: 'a font', hint: LEAVE_OUT },
  { bytes: 'wOF', what: 'a font', hint: LEAVE_OUT },
];

const ZIP = 'PK\x03\x04';
/** Names of parts that tell what a ZIP holds; the first entries of a Word file are among them. */
const ZIP_PARTS: readonly { readonly part: string; readonly kind: BinaryKind }[] = [
  { part: 'word/', kind: { what: 'a Word (DOCX) file', hint: SAVE_AS_TEXT } },
  { part: '[Content_Types].xml', kind: { what: 'an Office file', hint: SAVE_AS_TEXT } },
  { part: 'META-INF/container.xml', kind: { what: 'an EPUB book', hint: LEAVE_OUT } },
];
const LOOKED_AT = 0x10000;

/** What `bytes` are, when they are no text: told by their signature, or by their control characters. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const found = SIGNATURES.find(({ bytes: sign, at = 0 }) => holds(bytes, sign, at));
  if (found !== undefined && !spelledInWords(bytes, found)) return found;
  if (holds(bytes, ZIP, 0)) return zipKind(bytes);
  return mostlyControls(bytes) ? { what: 'a binary file', hint: LEAVE_OUT } : undefined;
}

function holds(bytes: Uint8Array, sign: string, at: number): boolean {
  if (bytes.length < at + sign.length) return false;
  for (let i = 0; i < sign.length; i++) if (bytes[at + i] !== sign.charCodeAt(i)) return false;
  return true;
}

/** A story may begin with the word “BZhang”: letters alone prove a format only beside controls. */
function spelledInWords(bytes: Uint8Array, { bytes: sign }: Signature): boolean {
  if (!/^\w+$/.test(sign)) return false;
  return !bytes.subarray(0, LOOKED_AT).some((byte) => byte < 9);
}

function zipKind(bytes: Uint8Array): BinaryKind {
  const head = String.fromCharCode(...bytes.subarray(0, 0x1000));
  const part = ZIP_PARTS.find((each) => head.includes(each.part));
  return part?.kind ?? { what: 'a ZIP archive', hint: UNPACK };
}

const MOST_CONTROLS = 0.02;
/** Controls that texts do have: TAB to CR, the end mark of DOS, ESC, Word's hyphens (1E, 1F). */
const IN_TEXTS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b, 0x1e, 0x1f]);
/** The low bytes of curly quotes and dashes, which are all that some programs left of them. */
const LOW_BYTES = new Set([0x13, 0x14, 0x18, 0x19, 0x1c, 0x1d]);
/** The marks of UTF-16 and UTF-32; that of UTF-32 with its low byte first begins as UTF-16's does. */
const WIDE_MARKS = ['\xFF\xFE', '\xFE\xFF', '\0\0\xFE\xFF'];

function mostlyControls(bytes: Uint8Array): boolean {
  if (WIDE_MARKS.some((mark) => holds(bytes, mark, 0))) return false;
  if (wideByZeros(bytes) !== undefined) return false;
  let controls = 0;
  const looked = Math.min(lengthWithoutPadding(bytes), LOOKED_AT);
  for (let i = 0; i < looked; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x20 || IN_TEXTS.has(byte)) continue;
    if (!LOW_BYTES.has(byte) || !isText(bytes[i - 1]) || !isText(bytes[i + 1])) controls++;
  }
  return controls > looked * MOST_CONTROLS;
}

/** A character beside a mark, or none at the file's end. */
function isText(byte = 0x20): boolean {
  return byte >= 0x20 || IN_TEXTS.has(byte);
}

/** A file that was not closed before the power went is filled up with zeros. */
function lengthWithoutPadding(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

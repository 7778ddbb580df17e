/** How well-known kinds of files begin, as Latin-1. */
const BEGINNINGS: readonly (readonly [begins: string, at: number, kind: string])[] = [
  ['\xFF\xD8\xFF', 0, 'a JPEG picture'],
  ['\x89PNG\r\n', 0, 'a PNG picture'],
  ['GIF8', 0, 'a GIF picture'],
  ['WEBP', 8, 'a WebP picture'],
  ['mimetypeapplication/epub+zip', 30, 'an EPUB, which is a book already'],
  ['PK\x03\x04', 0, 'a ZIP archive or a word processor’s document'],
  ['PK\x05\x06', 0, 'an empty ZIP archive'],
  ['%PDF-', 0, 'a PDF'],
  ['{\\rtf', 0, 'a Rich Text document'],
  ['\xD0\xCF\x11\xE0', 0, 'an old word processor’s document'],
  ['\x1F\x8B', 0, 'a gzip archive'],
  ['7z\xBC\xAF', 0, 'a 7-Zip archive'],
  ['Rar!', 0, 'a RAR archive'],
  ['BOOKMOBI', 60, 'a Kindle book'],
  ['ID3', 0, 'a sound file'],
  ['\x7FELF', 0, 'a program'],
  ['MZ\x90', 0, 'a program'],
];

const LOOKED_AT = 65_536;

// Field guide §7: text holds tabs, line ends, form feeds, an old DOS end-of-file sign and at most
// a stray control character; one in a hundred bytes is no longer a stray.
const CONTROLS_IN_TEXT = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b]);
const MOST_CONTROLS = 0.01;

/** What a file is, when it is not text: `a JPEG picture`. */
export function kindOfBinary(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 128)).toString('latin1');
  const known = BEGINNINGS.find(([begins, at]) => start.startsWith(begins, at));
  if (known) return known[2];
  return isBinary(bytes.subarray(0, LOOKED_AT)) ? 'a binary file' : undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return false;
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && !CONTROLS_IN_TEXT.has(byte)) controls += 1;
  return controls > bytes.length * MOST_CONTROLS;
}

/** UTF-16 of a script with spaces: a byte order mark, or zeros on one side of the pairs only. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const pairs = bytes.length / 2;
  return Math.max(even, odd) > pairs * 0.3 && Math.min(even, odd) < pairs * 0.01;
}

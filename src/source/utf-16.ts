/** UTF-16 and UTF-32, with a byte order mark and without. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

export interface WideText {
  readonly text: string;
  /** Units that are no character: half a surrogate pair, a number beyond Unicode, half a unit. */
  readonly unreadable: number;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const CHUNK = 0x2000;

/** The text of wide units. What is no character is left out and counted, never replaced. */
export function decodeWide(bytes: Uint8Array, encoding: WideEncoding): WideText {
  const width = encoding.startsWith('utf-32') ? 4 : 2;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = encoding.endsWith('le');
  const whole = bytes.length - (bytes.length % width);
  let unreadable = whole < bytes.length ? 1 : 0;
  const parts: string[] = [];
  for (let from = 0; from < whole; from += CHUNK * width) {
    const units: number[] = [];
    for (let at = from; at < Math.min(whole, from + CHUNK * width); at += width) {
      const unit = width === 4 ? view.getUint32(at, little) : view.getUint16(at, little);
      if (unit <= 0xffff) units.push(unit);
      else if (unit > 0x10ffff) unreadable++;
      else units.push(0xd7c0 + (unit >> 10), 0xdc00 + (unit & 0x3ff));
    }
    parts.push(Reflect.apply(String.fromCharCode, undefined, units));
  }
  const text = parts.join('');
  if (text.isWellFormed()) return { text, unreadable };
  const sound = text.replace(LONE_SURROGATE, '');
  return { text: sound, unreadable: unreadable + text.length - sound.length };
}

/**
 * The wide encoding of bytes without a mark, told by where their zeros are: a text in any script
 * has spaces and line ends, whose upper bytes are zero, and no text has a zero on both sides.
 */
export function wideByZeros(bytes: Uint8Array): WideEncoding | undefined {
  if (bytes.length < 8 || bytes.indexOf(0) < 0) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = zeroShares(bytes);
  if (c > 0.9 && d > 0.9 && a < 0.01) return 'utf-32le';
  if (a > 0.9 && b > 0.9 && d < 0.01) return 'utf-32be';
  const even = (a + c) / 2;
  const odd = (b + d) / 2;
  if (odd > 0.08 && even < odd / 50) return 'utf-16le';
  if (even > 0.08 && odd < even / 50) return 'utf-16be';
  return EAST_ASIAN.find((each) => isEastAsian(bytes, each));
}

/** How many of every fourth byte are zeros, beginning with each of the first four. */
function zeroShares(bytes: Uint8Array): Float64Array {
  const zeros = new Float64Array(4);
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1;
  return zeros.map((count) => (count * 4) / bytes.length);
}

const EAST_ASIAN = ['utf-16le', 'utf-16be'] as const;
const LEAST_KNOWN = 0.85;
const LEAST_IDEOGRAPHS = 0.5;

/**
 * Chinese and Japanese write no spaces, so that the zeros are those of their line ends alone: what
 * tells is that nearly every unit is theirs. Two letters of ASCII read as one unit are as well, but
 * for the spaces between words, every sixth sign.
 */
function isEastAsian(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  const high = encoding === 'utf-16le' ? 1 : 0;
  let ideographs = 0;
  let ascii = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const upper = bytes[at + high] ?? 0;
    const lower = bytes[at + 1 - high] ?? 0;
    if (upper === 0 && (lower < 0x09 || lower > 0x7e)) return false;
    if (upper === 0) ascii++;
    // CJK signs, kana and ideographs; hangul; full-width forms
    else if ((upper >= 0x30 && upper <= 0x9f) || (upper >= 0xac && upper <= 0xd7) || upper === 0xff)
      ideographs++;
  }
  const units = bytes.length / 2;
  return ideographs > units * LEAST_IDEOGRAPHS && ideographs + ascii > units * LEAST_KNOWN;
}

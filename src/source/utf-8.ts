import { isUtf8 } from 'node:buffer';

import { decodeSingleBytes, type CodePage } from './code-pages.ts';
import type { SplitText } from './newlines.ts';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes that are UTF-8 from first to last, or nothing. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

const FEED = 0x0a;
const RETURN = 0x0d;
/** Bytes behind it may be another script's in seven bits. */
const ESCAPE = 0x1b;

/**
 * The lines of bytes that are UTF-8 and end their lines in one manner, LF or CRLF, each decoded by
 * itself. A line of plain letters is one byte a letter then, however many curly quotes the book has,
 * and no string is as long as the file, for which the system had to find new pages of memory each
 * time: half as long as decoding all and splitting it (17.6 MB in 44 books, 2026-11).
 */
export function utf8Lines(bytes: Uint8Array): SplitText | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!buffer.includes(FEED) || buffer.includes(ESCAPE) || !isUtf8(buffer)) return undefined;
  const lineEnd = buffer.includes(RETURN) ? 2 : 1;
  const lines: string[] = [];
  let from = 0;
  for (let feed = buffer.indexOf(FEED); feed >= 0; feed = buffer.indexOf(FEED, from)) {
    if (lineEnd === 2 && buffer[feed - 1] !== RETURN) return undefined;
    lines.push(buffer.toString('utf8', from, feed + 1 - lineEnd));
    from = feed + 1;
  }
  if (from < buffer.length) lines.push(buffer.toString('utf8', from));
  if (lineEnd === 1) return { lines, newline: 'LF' };
  return lines.some(holdsReturn) ? undefined : { lines, newline: 'CRLF' };
}

function holdsReturn(line: string): boolean {
  return line.includes('\r');
}

/**
 * How many bytes the well-formed sequence at `at` has: 0 when the byte there begins none. The
 * table is Unicode's 3-7, without overlong forms, surrogates and what lies beyond U+10FFFF.
 */
export function sequenceLength(bytes: ArrayLike<number>, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xe0) return isContinuation(second) ? 2 : 0;
  const third = bytes[at + 2] ?? 0;
  if (lead < 0xf0) {
    const from = lead === 0xe0 ? 0xa0 : 0x80;
    const to = lead === 0xed ? 0x9f : 0xbf;
    return second >= from && second <= to && isContinuation(third) ? 3 : 0;
  }
  const from = lead === 0xf0 ? 0x90 : 0x80;
  const to = lead === 0xf4 ? 0x8f : 0xbf;
  const fourth = bytes[at + 3] ?? 0;
  return second >= from && second <= to && isContinuation(third) && isContinuation(fourth) ? 4 : 0;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** What the high bytes of a text are, read as UTF-8. */
export interface Utf8Census {
  /** Well-formed sequences of two bytes or more. */
  readonly sequences: number;
  /** High bytes that belong to no sequence, not counting a sequence cut off by the file's end. */
  readonly strays: number;
  /** Bytes of a sequence that the end of the file cut off. */
  readonly cut: number;
}

/** How far the bytes are UTF-8. */
export function utf8Census(bytes: Uint8Array): Utf8Census {
  let sequences = 0;
  let strays = 0;
  let at = 0;
  const cut = cutOff(bytes);
  const end = bytes.length - cut;
  while (at < end) {
    const length = sequenceLength(bytes, at);
    if (length > 1) sequences++;
    if (length === 0) strays++;
    at += Math.max(1, length);
  }
  return { sequences, strays, cut };
}

/** How many bytes at the end begin a sequence that the file does not finish. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    const wanted = byte >= 0xf0 && byte <= 0xf4 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    return byte >= 0xc2 && byte <= 0xf4 && wanted > back ? back : 0;
  }
  return 0;
}

/**
 * The text of bytes that are mostly UTF-8: what is well-formed is read as such, and each stray byte
 * by the code page it was evidently pasted from.
 */
export function mixedUtf8(bytes: Uint8Array, strays: CodePage): string {
  const parts: string[] = [];
  let good = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > good) parts.push(STRICT.decode(bytes.subarray(good, at)));
    let end = at + 1;
    while (end < bytes.length && sequenceLength(bytes, end) === 0) end++;
    parts.push(decodeSingleBytes(bytes.subarray(at, end), strays));
    at = end;
    good = end;
  }
  if (at > good) parts.push(STRICT.decode(bytes.subarray(good, at)));
  return parts.join('');
}

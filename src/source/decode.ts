import { isAscii } from 'node:buffer';

import { codePage, decodeSingleBytes } from './code-pages.ts';
import { decodeDoubleBytes, decodeEscapedBytes } from './double-bytes.ts';
import { splitLines, type SplitText } from './newlines.ts';
import { pageByEvidence } from './page-evidence.ts';
import { pastedLines } from './pasted-lines.ts';
import { mixedUtf8, sequenceLength, strictUtf8, utf8Census, utf8Lines } from './utf-8.ts';
import { decodeWide, wideByZeros, type WideEncoding } from './utf-16.ts';

/** How the bytes of a file were read. */
interface Decoding {
  /** `ascii`, `utf-8`, `windows-1252`, …; `utf-8 and windows-1252` for a mixture. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** How sure the reading is, from 0 to 1: below a half a person should look. */
  readonly certainty: number;
  /** Bytes or units at the end or in between that are no character of any encoding, left out. */
  readonly unreadable: number;
}

/** What the bytes of a file spell. */
export interface Decoded extends Decoding {
  readonly text: string;
}

/** The same line by line. */
export interface DecodedLines extends Decoding, SplitText {}

interface Mark {
  readonly bytes: readonly number[];
  readonly encoding: WideEncoding | 'utf-8';
}

// UTF-32 stands before UTF-16, whose mark is the beginning of the longer one.
const MARKS: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Turns bytes into text by evidence over the whole file: a mark, the pattern of zeros, strict UTF-8,
 * then what the bytes beyond ASCII most likely are. Never puts U+FFFD where the file had none.
 */
export function decode(file: Uint8Array): Decoded {
  const { bytes, byteOrderMark, wide } = unmarked(file);
  return wide === undefined
    ? decodeNarrow(bytes, byteOrderMark)
    : wideText(bytes, wide, byteOrderMark);
}

/** The lines of a file; nearly every file is UTF-8, whose bytes show where they end. */
export function decodeLines(file: Uint8Array): DecodedLines {
  const { bytes, byteOrderMark, wide } = unmarked(file);
  const split = wide === undefined ? utf8Lines(bytes) : undefined;
  if (split !== undefined) return { ...split, ...asUtf8(isAscii(bytes), byteOrderMark) };
  const { text, ...decoding } = decode(file);
  // What is narrow is parted as if it had been UTF-8: slices of one string of two bytes a letter are
  // read more slowly all through, by code that has then to do with more kinds of strings.
  const lines = wide === undefined ? utf8Lines(Buffer.from(text)) : undefined;
  return { ...(lines ?? splitLines(text)), ...decoding };
}

interface Unmarked {
  /** What stands behind the mark. */
  readonly bytes: Uint8Array;
  readonly byteOrderMark: boolean;
  readonly wide: WideEncoding | undefined;
}

function unmarked(file: Uint8Array): Unmarked {
  const mark = MARKS.find((each) => each.bytes.every((byte, i) => file[i] === byte));
  if (mark === undefined) return { bytes: file, byteOrderMark: false, wide: wideByZeros(file) };
  const wide = mark.encoding === 'utf-8' ? undefined : mark.encoding;
  return { bytes: file.subarray(mark.bytes.length), byteOrderMark: true, wide };
}

function asUtf8(ascii: boolean, byteOrderMark: boolean): Decoding {
  const encoding = ascii && !byteOrderMark ? 'ascii' : 'utf-8';
  return { encoding, byteOrderMark, certainty: 1, unreadable: 0 };
}

function wideText(bytes: Uint8Array, encoding: WideEncoding, byteOrderMark: boolean): Decoded {
  return { ...decodeWide(bytes, encoding), encoding, byteOrderMark, certainty: 1 };
}

function decodeNarrow(bytes: Uint8Array, byteOrderMark: boolean): Decoded {
  const text = strictUtf8(bytes);
  if (text !== undefined) {
    const escaped = decodeEscapedBytes(text, bytes);
    if (escaped !== undefined) return { ...escaped, byteOrderMark, certainty: 0.8, unreadable: 0 };
    return { text, ...asUtf8(text.length === bytes.length, byteOrderMark) };
  }
  const { sequences, strays, cut } = utf8Census(bytes);
  const whole = bytes.subarray(0, bytes.length - cut);
  if (byteOrderMark || (sequences >= 1 && strays === 0) || mostlyUtf8(sequences, strays)) {
    const page = strays > 0 ? strayPage(whole) : codePage('windows-1252');
    return {
      text: mixedUtf8(whole, page),
      encoding: strays > 0 ? `utf-8 and ${page.name}` : 'utf-8',
      byteOrderMark,
      certainty: 0.9,
      unreadable: cut,
    };
  }
  const pasted = pastedLines(bytes, { sequences, strays });
  if (pasted !== undefined) {
    const rest = decodeNarrow(pasted.rest, false);
    return { ...rest, text: pasted.woven(rest.text), encoding: `utf-8 and ${rest.encoding}` };
  }
  const double = decodeDoubleBytes(bytes);
  if (double !== undefined) return { ...double, byteOrderMark, certainty: 0.8, unreadable: 0 };
  const { page, score } = pageByEvidence(bytes);
  return {
    text: decodeSingleBytes(bytes, page),
    encoding: page.name,
    byteOrderMark,
    certainty: Math.max(0, Math.min(1, 0.4 + score / 2)),
    unreadable: 0,
  };
}

// A text of single bytes has a well-formed sequence only by accident (É followed by a curly
// quote): three of them, and two for each stray byte, are no accident.
function mostlyUtf8(sequences: number, strays: number): boolean {
  return sequences >= 3 && sequences >= 2 * strays;
}

/** The page that a mixture's stray bytes are in: the file with its sequences blanked out tells. */
function strayPage(bytes: Uint8Array): ReturnType<typeof codePage> {
  const strays = pageByEvidence(withoutSequences(bytes));
  return strays.page;
}

function withoutSequences(bytes: Uint8Array): Uint8Array {
  // Not `bytes.slice()`: a Buffer's is a view of the same bytes.
  const rest = new Uint8Array(bytes);
  let at = 0;
  while (at < rest.length) {
    const length = sequenceLength(rest, at);
    // A letter of a word is most of what a sequence is, so it keeps its neighbors in the word.
    if (length > 1) rest.fill(0x61, at, at + length);
    at += Math.max(1, length);
  }
  return rest;
}

import type { Line } from '../../ingest/draft.ts';
import { hasInk } from '../../ingest/line.ts';
import { partOfSubject } from '../about/fields/message-head.ts';
import type { NamedHeading } from '../headings/shapes/heading-lexicon.ts';
import { type Shape, shapeOf } from '../headings/shapes/heading-shape.ts';
import { numeral } from '../headings/shapes/numerals.ts';

/** Where a file stands among those of its story. */
export interface Place {
  /**
   * What is counted: the word of the heading (`part`, `chapter`), `named` for a prologue and the
   * like, empty for a number that stands elsewhere.
   */
  readonly kind: string;
  /** What stands before the first number is below 0, what stands after the last `AFTER` or beyond. */
  readonly first: number;
  /** The highest number of each kind in the file, which may hold several chapters. */
  readonly highest: ReadonlyMap<string, number>;
}

/** How many lines with ink at the head of a file may name its place. */
const HEAD_LINES = 30;
const FOOT_LINES = 5;
const HEADING_LENGTH = 100;
// `Continued from Part 1: Static`; `(to be continued in part 3)`
const CONTINUED_FROM = /^\W*continued from\b\D{0,40}?(\d{1,3})\b/i;
const CONTINUED_IN = /^\W*(?:to be )?continued in\b\D{0,40}?(\d{1,3})\b/i;

export const AFTER = 1_000_000;

/** Where the named divisions stand in a book (Chicago Manual of Style 17, 1.4). */
const NAMED: Readonly<Partial<Record<NamedHeading['role'], number>>> = {
  dedication: -6,
  epigraph: -5,
  foreword: -4,
  preface: -3,
  introduction: -2,
  prologue: -1,
  epilogue: AFTER,
  afterword: AFTER + 1,
};

/**
 * The place that a file says it has: by its headings, by the subject of its message, by where it goes
 * on from or to, by its name: a division's (`epigraph.txt`, beside `chapter-1.txt`) or a number.
 */
export function placeOf(
  file: string,
  lines: readonly Line[],
  subject: string | undefined,
): Place | undefined {
  const inked = lines.filter(hasInk);
  const place = headedPlace(inked) ?? namedPlace(file);
  if (place !== undefined) return place;
  const number =
    partOfSubject(subject ?? '') ??
    step(inked.slice(0, HEAD_LINES), CONTINUED_FROM, 1) ??
    step(inked.slice(-FOOT_LINES), CONTINUED_IN, -1) ??
    numberInName(file);
  return number === undefined ? undefined : placeAt(number);
}

/** A place that only a number says. */
export function placeAt(number: number): Place {
  return { kind: '', first: number, highest: new Map([['', number]]) };
}

function headedPlace(inked: readonly Line[]): Place | undefined {
  const opening = inked.slice(0, HEAD_LINES).map(shapeIn).find(saysPlace);
  if (opening === undefined) return undefined;
  const highest = new Map<string, number>();
  for (const line of inked) {
    const shape = shapeIn(line);
    if (shape?.number === undefined || (shape.word === undefined && shape !== opening)) continue;
    const kind = kindOf(shape);
    highest.set(kind, Math.max(highest.get(kind) ?? 0, shape.number.value));
  }
  return { kind: kindOf(opening), first: numberOf(opening) ?? 0, highest };
}

function namedPlace(file: string): Place | undefined {
  const shape = shapeOf(stemOf(file).replaceAll(/[_-]+/g, ' '));
  const first = shape?.named && NAMED[shape.named.role];
  return first === undefined ? undefined : { kind: 'named', first, highest: new Map() };
}

function kindOf({ word, named }: Shape): string {
  return named === undefined ? (word?.key ?? '') : 'named';
}

function shapeIn({ text }: Line): Shape | undefined {
  return text.length > HEADING_LENGTH ? undefined : shapeOf(text);
}

/** A number alone may be anything; one beside a word or a title is meant. */
function saysPlace(shape: Shape | undefined): shape is Shape {
  if (shape === undefined || numberOf(shape) === undefined) return false;
  return shape.word !== undefined || shape.named !== undefined || shape.titleFirst === true;
}

function numberOf({ number, named }: Shape): number | undefined {
  return number?.value ?? (named && NAMED[named.role]);
}

function step(lines: readonly Line[], link: RegExp, by: number): number | undefined {
  for (const { text } of lines) {
    const digits = link.exec(text)?.[1];
    if (digits !== undefined) return Number(digits) + by;
  }
  return undefined;
}

/** `tide-part-2`, `Tide (2 of 3)` */
function numberInName(file: string): number | undefined {
  const digits = /(\d{1,4})(?: ?of ?\d+)?\D*$/i.exec(stemOf(file))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

// Letters that also count are C and L of `story c`, `story l`: no story has so many files.
const SMALL_ROMAN = /^[ivx]+$/i;
const LAST_WORD = /^(.*?)[\s._-]*([\p{L}]+)$/u;

/**
 * `chapter two`, `tide iv`: the numbers of files whose names are the same but for their last word;
 * `The Elf` and `Henry V` end in such a word as well, and count nothing.
 */
export function worded(files: readonly string[]): (Place | undefined)[] {
  const names = files.map((file) => LAST_WORD.exec(stemOf(file)) ?? []);
  const isOne = new Set(names.map(([, before = '']) => before.toLowerCase())).size === 1;
  return names.map(([, , word = '']) => {
    const written = SMALL_ROMAN.test(word) ? word.toUpperCase() : word.toLowerCase();
    const value = isOne ? numeral(written)?.value : undefined;
    return value === undefined ? undefined : placeAt(value);
  });
}

function stemOf(file: string): string {
  return file.replace(/\.\w+$/, '');
}

import type { Line } from '../../ingest/draft.ts';
import type { NamedHeading } from '../headings/heading-lexicon.ts';
import { type Shape, shapeOf } from '../headings/heading-shape.ts';
import { numeral } from '../headings/numerals.ts';
import { isBlank } from '../survey/layout.ts';

/**
 * The numbers that a file of a story holds: the same twice, where it is one part. What stands before
 * the first number is below 0, what stands after the last is at `AFTER` or beyond.
 */
export interface Place {
  readonly first: number;
  readonly last: number;
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
  foreword: -4,
  preface: -3,
  introduction: -2,
  prologue: -1,
  epilogue: AFTER,
  afterword: AFTER + 1,
};

/** The place that a file says it has: by its headings, by where it goes on from or to, by its name. */
export function placeOf(file: string, lines: readonly Line[]): Place | undefined {
  const inked = lines.filter(({ text }) => !isBlank(text));
  const place = headedPlace(inked);
  if (place !== undefined) return place;
  const number =
    step(inked.slice(0, HEAD_LINES), CONTINUED_FROM, 1) ??
    step(inked.slice(-FOOT_LINES), CONTINUED_IN, -1) ??
    numberInName(file);
  return number === undefined ? undefined : { first: number, last: number };
}

/** From the first heading to the highest of its kind: a file may hold several chapters. */
function headedPlace(inked: readonly Line[]): Place | undefined {
  const opening = inked.slice(0, HEAD_LINES).map(shapeIn).find(saysPlace);
  if (opening === undefined) return undefined;
  const first = numberOf(opening) ?? 0;
  if (opening.word === undefined) return { first, last: first };
  const last = inked.reduce((highest, line) => {
    const shape = shapeIn(line);
    const isAlike = shape?.word?.key === opening.word?.key;
    return Math.max(highest, isAlike ? (shape?.number?.value ?? 0) : 0);
  }, first);
  return { first, last };
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

// Letters that also count are C and L of `story c`, `story l`: no story has so many files.
const SMALL_ROMAN = /^[ivx]+$/i;

/** `tide-part-2`, `Tide (2 of 3)`; `chapter two`, `tide iv` */
function numberInName(file: string): number | undefined {
  const stem = file.replace(/\.\w+$/, '');
  const digits = /(\d{1,4})(?: ?of ?\d+)?\D*$/i.exec(stem)?.[1];
  if (digits !== undefined) return Number(digits);
  const word = stem.split(/[\s._]+/).at(-1) ?? '';
  const candidates = [word, word.split('-').at(-1) ?? ''].map((name) =>
    SMALL_ROMAN.test(name) ? name.toUpperCase() : name.toLowerCase(),
  );
  return candidates.map((name) => numeral(name)?.value).find((value) => value !== undefined);
}

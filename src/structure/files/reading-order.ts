import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Draft, Line } from '../../ingest/draft.ts';
import { lineOf } from '../../ingest/line.ts';
import { isSubject } from '../about/fields/message-head.ts';
import type { Span } from '../manuscript.ts';
import { AFTER, type Place, placeAt, placeOf, worded } from './file-place.ts';
import { filesOf } from './joins.ts';

/** One file of a story that stands in several. */
interface File {
  readonly file: string;
  readonly lines: readonly Line[];
  /** Of the message that it was posted in. */
  readonly subject: string | undefined;
}

interface Piece extends File {
  readonly place: Place;
}

/**
 * Puts the files of one story in order: by the number in the heading over each, by the `(2/3)` of a
 * message's subject, by where it says it goes on from or to, else by the number in its file's name. Files that do not all say keep their
 * order, and so do those of a story whose numbers begin again.
 */
export function inReadingOrder(draft: Draft, report: Report): Draft {
  const spans = filesOf(draft.lines);
  if (spans.length < 2) return draft;
  return { ...draft, lines: ordered(filesIn(draft, spans), report).flatMap(parted) };
}

function ordered(files: readonly File[], report: Report): readonly File[] {
  const pieces = placed(files);
  if (pieces === undefined || beginsAgain(pieces)) return files;
  const sorted = pieces.toSorted((a, b) => a.place.first - b.place.first);
  const twice = sorted.findIndex(({ place }, i) => place.first === sorted[i - 1]?.place.first);
  if (twice > 0) {
    reportTwice(sorted[twice - 1], sorted[twice], report);
    return files;
  }
  reportGaps(sorted, report);
  return sorted;
}

/** A blank line stands between two files, however they end and begin. */
function parted({ file, lines }: File, i: number): readonly Line[] {
  const [first] = lines;
  return i === 0 || first === undefined ? lines : [lineOf('', file, first.number), ...lines];
}

function filesIn({ lines, head }: Draft, spans: readonly Span[]): File[] {
  return spans.map(({ from, to }) => {
    const file = lines[from]?.file ?? '';
    const subject = head.find((field) => field.file === file && isSubject(field))?.value;
    return { file, lines: lines.slice(from, to), subject };
  });
}

/**
 * The files with their places; undefined when not all have one, or when they count different
 * things: `Part 2` may stand before `Chapter 3` or after it.
 */
function placed(files: readonly File[]): Piece[] | undefined {
  const said = files.map(({ file, lines, subject }) => placeOf(file, lines, subject));
  const isUnsaid = said.every((place) => place === undefined);
  const places = isUnsaid ? worded(files.map(({ file }) => file)) : said;
  const known = places.filter((place) => place !== undefined);
  // The first of several seldom counts itself: `tide.txt` stands before `tide 2.txt`.
  const isFirstMissing =
    known.length === files.length - 1 && Math.min(...known.map(({ first }) => first)) === 2;
  const pieces = files.flatMap((file, i) => {
    const place = places[i] ?? (isFirstMissing ? placeAt(1) : undefined);
    return place === undefined ? [] : [{ ...file, place }];
  });
  const kinds = new Set(pieces.map(({ place }) => place.kind).filter((kind) => kind !== 'named'));
  return pieces.length < files.length || kinds.size > 1 ? undefined : pieces;
}

/** Whether the files are several counts in a row, each of two or more: books with chapters. */
function beginsAgain(pieces: readonly Piece[]): boolean {
  const starts = pieces.flatMap(({ place }, i) => {
    const previous = pieces[i - 1]?.place.first;
    return previous === undefined || place.first <= previous ? [i] : [];
  });
  return (
    starts.length > 1 &&
    starts.every((start, i) => {
      const length = (starts[i + 1] ?? pieces.length) - start;
      return length > 1 && (pieces[start]?.place.first ?? 0) <= 1;
    })
  );
}

function reportTwice(one: Piece | undefined, other: Piece | undefined, report: Report): void {
  const number = other?.place.first ?? 0;
  const part = isNumbered(number) ? `part ${number}` : 'the same part';
  report({
    code: 'structure/part-twice',
    message: `${one?.file} and ${other?.file} both say that they are ${part}`,
    ...(other && { origin: { file: other.file, from: 1, to: 1 } }),
    hint: 'Take one of them out, or correct its number.',
  });
}

function isNumbered(place: number): boolean {
  return place >= 0 && place < AFTER;
}

/** Says which numbers are missing, each kind counted by itself through all the files. */
function reportGaps(sorted: readonly Piece[], report: Report): void {
  const highest = new Map<string, number>();
  sorted.forEach(({ file, place }) => {
    const known = highest.get(place.kind) ?? 0;
    if (isNumbered(place.first)) reportGap(file, known + 1, place.first, report);
    for (const [kind, number] of place.highest)
      highest.set(kind, Math.max(highest.get(kind) ?? 0, number));
  });
}

function reportGap(file: string, expected: number, first: number, report: Report): void {
  if (first <= expected) return;
  const missing =
    first - 1 === expected ? `part ${expected} is` : `parts ${expected} to ${first - 1} are`;
  report({
    code: 'structure/part-gap',
    message: `${missing} missing before ${file}`,
    origin: { file, from: 1, to: 1 },
  });
}

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Draft, Line } from '../../ingest/draft.ts';
import { lineOf } from '../../ingest/line.ts';
import { AFTER, type Place, placeOf } from './file-place.ts';
import { filesOf } from './joins.ts';

/** One file of a story that stands in several. */
interface File {
  readonly file: string;
  readonly lines: readonly Line[];
}

interface Piece extends File {
  readonly place: Place;
}

/**
 * Puts the files of one story in order: by the number in the heading over each, by where it says it
 * goes on from or to, else by the number in its file's name. Files that do not all say keep their
 * order, and so do those of a story whose numbers begin again.
 */
export function inReadingOrder(draft: Draft, report: Report): Draft {
  const files = filesIn(draft.lines);
  if (files.length < 2) return draft;
  return { ...draft, lines: ordered(files, report).flatMap(parted) };
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
  sorted.forEach((piece, i) => reportGap(sorted[i - 1], piece, report));
  return sorted;
}

/** A blank line stands between two files, however they end and begin. */
function parted({ file, lines }: File, i: number): readonly Line[] {
  const [first] = lines;
  return i === 0 || first === undefined ? lines : [lineOf('', file, first.number), ...lines];
}

function filesIn(lines: readonly Line[]): File[] {
  return filesOf(lines).map(({ from, to }) => ({
    file: lines[from]?.file ?? '',
    lines: lines.slice(from, to),
  }));
}

/** The files with their places; undefined when not all have one. */
function placed(files: readonly File[]): Piece[] | undefined {
  const places = files.map(({ file, lines }) => placeOf(file, lines));
  const known = places.flatMap((place) => (place === undefined ? [] : [place.first]));
  // The first of several seldom counts itself: `tide.txt` stands before `tide 2.txt`.
  const isFirstMissing = known.length === files.length - 1 && Math.min(...known) === 2;
  const pieces = files.flatMap((file, i) => {
    const place = places[i] ?? (isFirstMissing ? { first: 1, last: 1 } : undefined);
    return place === undefined ? [] : [{ ...file, place }];
  });
  return pieces.length < files.length ? undefined : pieces;
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

function reportGap(previous: Piece | undefined, piece: Piece, report: Report): void {
  const expected = Math.max(previous?.place.last ?? 0, 0) + 1;
  const { first } = piece.place;
  if (first <= expected || !isNumbered(first)) return;
  const missing =
    first - 1 === expected ? `part ${expected} is` : `parts ${expected} to ${first - 1} are`;
  report({
    code: 'structure/part-gap',
    message: `${missing} missing before ${piece.file}`,
    origin: { file: piece.file, from: 1, to: 1 },
  });
}

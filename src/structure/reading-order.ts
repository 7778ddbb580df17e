import type { Report } from '../diagnostics/diagnostic.ts';
import type { Draft, Line } from '../ingest/draft.ts';
import { type Place, placeOf } from './file-place.ts';

/** One file of a story that stands in several. */
interface Piece {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly place: Place;
}

/**
 * Puts the files of one story in order: by the number in the heading over each, by where it says it
 * goes on from or to, else by the number in its file's name. Files that do not all say keep their
 * order, and so do those of a story whose numbers begin again.
 */
export function inReadingOrder(draft: Draft, report: Report): Draft {
  const pieces = piecesOf(draft.lines);
  if (pieces === undefined || pieces.length < 2 || beginsAgain(pieces)) return draft;
  const sorted = pieces.toSorted((a, b) => compared(a.place.first, b.place.first));
  const twice = sorted.findIndex(({ place }, i) => place.first === sorted[i - 1]?.place.first);
  if (twice > 0) {
    reportTwice(sorted[twice - 1], sorted[twice], report);
    return draft;
  }
  sorted.forEach((piece, i) => reportGap(sorted[i - 1], piece, report));
  return { ...draft, lines: sorted.flatMap((piece) => [...piece.lines]) };
}

/** Two afterwords are at one place, which no subtraction says. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The files with their places; undefined when not all have one. */
function piecesOf(lines: readonly Line[]): Piece[] | undefined {
  const files: { file: string; lines: readonly Line[]; place: Place | undefined }[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    if (i + 1 < lines.length && lines[i + 1]?.file === line.file) return;
    const own = lines.slice(from, i + 1);
    files.push({ file: line.file, lines: own, place: placeOf(line.file, own) });
    from = i + 1;
  });
  const placed = files.flatMap(({ place }) => (place === undefined ? [] : [place.first]));
  // The first of several seldom counts itself: `tide.txt` stands before `tide 2.txt`.
  const isFirstMissing = placed.length === files.length - 1 && Math.min(...placed) === 2;
  const pieces = files.flatMap(({ place, ...file }) => {
    const known = place ?? (isFirstMissing ? { first: 1, last: 1 } : undefined);
    return known === undefined ? [] : [{ ...file, place: known }];
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
  const part = number > 0 && number < Infinity ? `part ${number}` : 'the same part';
  report({
    code: 'structure/part-twice',
    message: `${one?.file} and ${other?.file} both say that they are ${part}`,
    ...(other && { origin: { file: other.file, from: 1, to: 1 } }),
    hint: 'Take one of them out, or correct its number.',
  });
}

function reportGap(previous: Piece | undefined, piece: Piece, report: Report): void {
  const expected = (previous?.place.last ?? 0) + 1;
  const { first } = piece.place;
  if (first <= expected || first === Infinity) return;
  const missing =
    first - 1 === expected ? `part ${expected} is` : `parts ${expected} to ${first - 1} are`;
  report({
    code: 'structure/part-gap',
    message: `${missing} missing before ${piece.file}`,
    origin: { file: piece.file, from: 1, to: 1 },
  });
}

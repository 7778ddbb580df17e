import type { Report } from '../diagnostics/diagnostic.ts';
import type { Draft, Line } from '../ingest/draft.ts';
import { shapeOf } from './headings/heading-shape.ts';
import { isBlank } from './survey/layout.ts';

/** One file of a story that stands in several. */
interface Piece {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly number: number | undefined;
}

/** How many lines with ink at the head of a file may name its place. */
const HEAD_LINES = 30;
const CONTINUED_FROM = /^\W*continued from\b\D{0,40}?(\d{1,3})\b/i;

/**
 * Puts the files of one story in order: by the number in the heading over each, by where it says it
 * goes on from, else by the number in its file's name. Files that do not all say keep their order.
 */
export function inReadingOrder(draft: Draft, report: Report): Draft {
  const pieces = piecesOf(draft.lines);
  if (pieces.length < 2 || pieces.some((piece) => piece.number === undefined)) return draft;
  const sorted = pieces.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const twice = sorted.findIndex((piece, i) => i > 0 && piece.number === sorted[i - 1]?.number);
  if (twice > 0) {
    reportTwice(sorted[twice - 1], sorted[twice], report);
    return draft;
  }
  sorted.forEach((piece, i) => reportGap(sorted[i - 1], piece, report));
  return { ...draft, lines: sorted.flatMap((piece) => [...piece.lines]) };
}

function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    if (i + 1 < lines.length && lines[i + 1]?.file === line.file) return;
    const own = lines.slice(from, i + 1);
    pieces.push({ file: line.file, lines: own, number: placeOf(line.file, own) });
    from = i + 1;
  });
  return pieces;
}

/** The place that a file says it has in the story. */
function placeOf(file: string, lines: readonly Line[]): number | undefined {
  let seen = 0;
  let from: number | undefined;
  for (const { text } of lines) {
    if (isBlank(text)) continue;
    if (++seen > HEAD_LINES) break;
    const shape = text.length > 100 ? undefined : shapeOf(text);
    if (shape?.number !== undefined && (shape.word !== undefined || shape.titleFirst))
      return shape.number.value;
    const digits = CONTINUED_FROM.exec(text)?.[1];
    if (digits !== undefined) from ??= Number(digits) + 1;
  }
  if (from !== undefined) return from;
  const named = /(\d{1,4})\D*$/.exec(file.replace(/\.\w+$/, ''))?.[1];
  return named === undefined ? undefined : Number(named);
}

function reportTwice(one: Piece | undefined, other: Piece | undefined, report: Report): void {
  report({
    code: 'structure/part-twice',
    message: `${one?.file} and ${other?.file} both say that they are part ${other?.number}`,
    ...(other && { origin: { file: other.file, from: 1, to: 1 } }),
    hint: 'Take one of them out, or give the files in the order to be read.',
  });
}

function reportGap(previous: Piece | undefined, piece: Piece, report: Report): void {
  const expected = (previous?.number ?? 0) + 1;
  const number = piece.number ?? expected;
  if (number <= expected) return;
  const missing =
    number - 1 === expected ? `part ${expected} is` : `parts ${expected} to ${number - 1} are`;
  report({
    code: 'structure/part-gap',
    message: `${missing} missing before ${piece.file}`,
    origin: { file: piece.file, from: 1, to: 1 },
  });
}

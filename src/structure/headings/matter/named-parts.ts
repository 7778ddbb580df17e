import { RANK, take, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';

/** `FIRST EPILOGUE` is a part where chapters count again under it, of the kind that comes first; and
 *  `Prólogo` over the first part is of no part, whatever stands before it. */
export function namedParts(chosen: readonly Chosen[]): readonly Chosen[] {
  const parts = chosen.filter((c) => c.rank < RANK.title && c.shape?.word !== undefined);
  if (parts.length === 0) return chosen;
  const rank = parts.reduce((outermost, part) => Math.min(outermost, part.rank), Infinity);
  const last = onlyEpilogue(chosen);
  const first = parts.reduce((least, { line }) => Math.min(least, line), Infinity);
  let chaptersAbove = false;
  return chosen.map((c, i) => {
    const next = chosen[i + 1];
    const again = chaptersAbove && next !== undefined && opensCount(next, c);
    chaptersAbove ||= c.rank >= RANK.chapter && c.shape?.number !== undefined;
    const isOuter =
      (c.line < first && c.rank > rank && c.shape?.number === undefined) ||
      isBetweenParts(c, next, first, rank);
    return c === last || isOuter || (c.shape?.named !== undefined && again)
      ? take(c, rank, c.rule, c.certainty)
      : c;
  });
}

/** `INTERLUDE` right over the next part: it is of neither. */
function isBetweenParts(
  { line, shape }: Chosen,
  next: Chosen | undefined,
  first: number,
  rank: number,
): boolean {
  return shape?.named?.role === 'interlude' && line > first && next?.rank === rank;
}

/** Whether chapters begin to count under a heading; under an epilogue they may have no word. */
function opensCount(next: Chosen, { shape }: Chosen): boolean {
  if (numberOf(next) !== 1 || next.rank < RANK.chapter) return false;
  return (
    shape?.named?.role === 'epilogue' ||
    (next.shape?.word !== undefined && next.rank === RANK.chapter)
  );
}

/** The one epilogue of a book, after which nothing of the story comes: it ends the book, no part. */
function onlyEpilogue(chosen: readonly Chosen[]): Chosen | undefined {
  const story = chosen.filter(({ shape }) => shape?.named?.place !== 'back');
  const epilogues = story.filter(({ shape }) => shape?.named?.role === 'epilogue');
  return epilogues.length === 1 && epilogues[0] === story.at(-1) ? epilogues[0] : undefined;
}

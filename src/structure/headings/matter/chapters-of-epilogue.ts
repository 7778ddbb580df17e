import { RANK, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';

/**
 * `EPILOGUE` behind the last chapter, and right under it `I`, where the chapters had counted on to the last: what counts
 * again under an epilogue is of it. Where the book has parts, the epilogue is one of them.
 */
export function chaptersOfEpilogue(chosen: readonly Chosen[]): readonly Chosen[] {
  const at = chosen.findLastIndex(({ shape }) => shape?.named?.role === 'epilogue');
  const [own, first] = chosen.slice(Math.max(0, at), at + 2);
  if (at < 1 || first === undefined || numberOf(first) !== 1) return chosen;
  if (first.group !== (own?.group ?? 0) + 1 || chosen.some(({ rank }) => rank < RANK.title))
    return chosen;
  const before = chosen.slice(0, at).filter(({ rank }) => rank === first.rank);
  if (before.length < 2 || numberOf(before.at(-1)) === undefined) return chosen;
  return chosen.map((c, i) =>
    i > at && c.rank === first.rank && c.shape?.number !== undefined
      ? { ...c, rank: c.rank + 0.5 }
      : c,
  );
}

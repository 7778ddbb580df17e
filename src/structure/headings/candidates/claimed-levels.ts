import type { Line } from '../../../ingest/draft.ts';
import type { Chosen } from '../chosen-heading.ts';
import { seriesKey } from '../counted/heading-series.ts';

/**
 * The levels of headings that a format claims all of: the number of `#` says what holds what, also
 * of an interlude between parts or a chapter without a number. `undefined` where the words of the
 * headings say otherwise (`# Part One` and `# Chapter 1`, chapters in several levels), or where a
 * heading was found that nobody claimed.
 */
export function claimedLevels(
  headings: readonly Chosen[],
): ReadonlyMap<Chosen, number> | undefined {
  const claims = new Set<number>();
  const ranks = new Map<number, number>();
  const series = new Map<string, number>();
  for (const heading of headings) {
    const { claimed, rank, shape } = heading;
    if (claimed === undefined) return undefined;
    claims.add(claimed);
    const key = seriesKey(heading);
    if (key === undefined || shape?.word === undefined) continue;
    if ((series.get(key) ?? claimed) !== claimed || (ranks.get(claimed) ?? rank) !== rank)
      return undefined;
    series.set(key, claimed);
    ranks.set(claimed, rank);
  }
  const inOrder = [...ranks].toSorted(([a], [b]) => a - b).map(([, rank]) => rank);
  if (inOrder.some((rank, i) => rank < (inOrder[i - 1] ?? rank))) return undefined;
  const levels = [...claims].toSorted((a, b) => a - b);
  return new Map(headings.map((heading) => [heading, levels.indexOf(heading.claimed ?? 0) + 1]));
}

/** The level that a format claims the line at an index to be a heading of: 1 for `#`. */
export function levelAt(lines: readonly Line[], at: number): number | undefined {
  const claim = lines[at]?.claim;
  return claim?.type === 'heading' ? claim.level : undefined;
}

import type { Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';

/**
 * `INTRODUCTION` right over a first chapter, where chapters begin to count again under another heading: it is the
 * first part of the story, with chapters of its own, and no matter before it.
 */
export function introductoryParts(chosen: readonly Chosen[]): readonly Chosen[] {
  const at = chosen.findIndex(({ shape }) => shape?.named?.role === 'introduction');
  const own = chosen[at];
  const first = chosen[at + 1];
  if (own === undefined || first === undefined || !opens(first, own)) return chosen;
  const other = chosen.find(
    ({ rank }, i) => i > at && rank < first.rank && isAlike(chosen[i + 1], first),
  );
  if (other === undefined) return chosen;
  const { shape: _, ...plain } = own;
  return chosen.with(at, { ...plain, rank: other.rank });
}

/** Whether a chapter that is the first of a count stands right below. */
function opens(first: Chosen, { group }: Chosen): boolean {
  return first.shape?.word !== undefined && numberOf(first) === 1 && first.group === group + 1;
}

function isAlike(next: Chosen | undefined, first: Chosen): boolean {
  return numberOf(next) === 1 && next?.shape?.word === first.shape?.word;
}

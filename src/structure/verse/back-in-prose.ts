import type { Manuscript, Span } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt } from '../survey/survey.ts';

/**
 * Whether lines are prose again beside verse: where an indent begins each paragraph and a poem stands
 * further in, what stands at it is prose, however short the speeches under the poem are.
 */
export function isBackInProse(
  { lines, survey }: Manuscript,
  piece: Span | undefined,
  beside: Span | undefined,
): boolean {
  if (piece === undefined || beside === undefined) return false;
  const region = regionAt(survey, piece.from);
  if (region.style !== 'indent') return false;
  const column = paragraphColumn(region);
  return leastIndent(lines, piece) <= column && leastIndent(lines, beside) > column;
}

function leastIndent(lines: Manuscript['lines'], { from, to }: Span): number {
  const { indents } = layoutOf(lines);
  let least = Infinity;
  for (let at = from; at < to; at++) least = Math.min(least, indents[at] ?? 0);
  return least;
}

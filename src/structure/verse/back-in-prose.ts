import type { Manuscript, Span } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt, type Region } from '../survey/survey.ts';

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
  const column = paragraphColumn(region);
  const isOfIndents = region.style === 'indent' || isSetAsParagraph(lines, piece, region);
  return isOfIndents && leastIndent(lines, piece) <= column && leastIndent(lines, beside) > column;
}

/** Its first line is set in as paragraphs are, and its others are not. */
function isSetAsParagraph(
  lines: Manuscript['lines'],
  { from, to }: Span,
  { margin, lead = 0 }: Region,
): boolean {
  const { indents } = layoutOf(lines);
  if (lead === 0 || to - from < 2 || indents[from] !== margin + lead) return false;
  for (let at = from + 1; at < to; at++) if ((indents[at] ?? 0) > margin) return false;
  return true;
}

function leastIndent(lines: Manuscript['lines'], { from, to }: Span): number {
  const { indents } = layoutOf(lines);
  let least = Infinity;
  for (let at = from; at < to; at++) least = Math.min(least, indents[at] ?? 0);
  return least;
}

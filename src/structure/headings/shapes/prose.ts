import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { fits, rule } from '../../../ingest/rule.ts';
import { Sign } from '../../../source/signs.ts';
import { isSetOut } from '../../contents/contents-entry.ts';
import type { Span } from '../../manuscript.ts';
import { startsLower } from '../../survey/ink.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { shapeOf } from './heading-shape.ts';

const PROSE_LENGTH = 250;
// However short a paragraph of these scripts is, only a sentence ends so.
const EAST_ASIAN_END = rule(/。[」』”’）)]?\s*$/, { holds: Sign.rare });

/** Whether the group is a paragraph of text rather than one or several short lines. */
export function isProse(lines: readonly Line[], layout: Layout, group: Group): boolean {
  const length = (layout.weight[group.to] ?? 0) - (layout.weight[group.from] ?? 0);
  const count = group.to - group.from;
  const first = lineAt(lines, group.from);
  if (fits(lineAt(lines, group.to - 1), EAST_ASIAN_END)) return true;
  // A table's heading bears no page, and its last line does: `OCTOBER.`, `PAGE`, `Our Miller      4`.
  if (length < PROSE_LENGTH || isSetOut(first) || isSetOut(lineAt(lines, group.to - 1)))
    return false;
  if (shapeOf(first.text) !== undefined) return false;
  return length / count > 45 || mostBeginSmall(lines, group);
}

/** The lines of a list begin with capitals, however narrow they are. */
export function mostBeginSmall(lines: readonly Line[], { from, to }: Span): boolean {
  let small = 0;
  for (let i = from + 1; i < to; i++) if (startsLower(lineAt(lines, i).text)) small++;
  return small * 2 > to - from - 1;
}

import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import type { Span } from '../manuscript.ts';
import { startsLower } from './ink.ts';
import { isFullAt, layoutOf } from './layout.ts';

/** Narrowest measure to which a program or a typist wraps prose. */
const NARROWEST = 48;
/** Columns by which somebody who wraps by hand falls short, and how often at least he does not. */
const SLACK = 6;
const FULL = 0.8;
/** Share of the lines after the first that begin small: in verse fewer do, in prose most. */
const SMALL = 0.5;

/**
 * Whether lines were wrapped, whatever the text around them is: beside the longest of them hardly a
 * line had room for the next one's first word, and most begin in the middle of a sentence. A
 * paragraph out of a letter stands so in a story that was saved with a line for each paragraph.
 */
export function isWrappedGroup(lines: readonly Line[], { from, to }: Span): boolean {
  const layout = layoutOf(lines);
  let widest = 0;
  for (let i = from; i < to; i++) widest = Math.max(widest, layout.widths[i] ?? 0);
  if (to - from < 2 || widest < NARROWEST) return false;
  let [full, small] = [0, 0];
  for (let i = from + 1; i < to; i++) {
    if (isFullAt(layout, i - 1, i, widest - SLACK)) full++;
    if (startsLower(lineAt(lines, i).text)) small++;
  }
  const pairs = to - from - 1;
  return full >= FULL * pairs && small >= SMALL * pairs;
}

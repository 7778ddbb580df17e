import type { Line } from '../../ingest/draft.ts';
import type { Span } from '../manuscript.ts';
import { indent, isFull } from '../survey/ink.ts';
import { beginsWithCapital } from './capital.ts';

// `“The lamp that lights a stranger's door`
const OPENS = /^\s*["“‘«„]_?\p{L}[^"”»]*$/u;
// Straight and single it may be an apostrophe, and is believed where the lines are set in.
const OPENS_STRAIGHT = /^\s+'\p{L}[^"”»]*[^'"”»\s]\s*$/u;
// `Is lit for him no more.”`, `Tempore crevit amor._”—OVID.`
const CLOSES = /["'”’»“]\.?(?:\s*(?:--|[—–])\s*(\p{Lu}[\p{Lu}. ’'-]{2,30})\.?)?\s*$/u;
// As the first of several lines that are quoted, also where it closes the quotation.
const MARKED = /^\s*["“‘«„]_?\p{L}/u;

/** Columns by which a second line steps in. */
const STEP = 2;
/** Columns by which a line of prose may fall short of its measure. */
const SLACK = 6;

/**
 * Whether two lines are a couplet that is quoted whole, with nothing to announce it: the first ended
 * early, and the second steps in, has a quotation mark of its own (as poems were quoted for two
 * centuries), or has its poet behind it; or both are set in, and the mark hangs out before them.
 */
export function isQuotedCouplet(
  lines: readonly Line[],
  { from, to }: Span,
  measure: number,
): boolean {
  if (to - from !== 2) return false;
  const [first = '', second = ''] = lines.slice(from, to).map(({ text }) => text);
  const step = indent(second) - indent(first);
  const isHung = step === 1 && indent(first) > 0;
  const opens = OPENS.test(first) || (step > 0 && OPENS_STRAIGHT.test(first));
  if (!opens || !beginsWithCapital(second)) return false;
  const closed = CLOSES.exec(second);
  if (closed === null || isFull(first, second, measure - SLACK)) return false;
  return step >= STEP || isHung || MARKED.test(second) || closed[1] !== undefined;
}

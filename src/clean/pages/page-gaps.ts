import type { Line } from '../../ingest/draft.ts';
import { isBlank } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';

/**
 * A program that printed into a file left room at the foot of each page and at the head of the next. So
 * much room at one distance again and again is the printer's; where scenes part, no lines are counted.
 */
const FEWEST_BLANK = 4;
const MOST_BLANK = 9;
/** Lines from page to page, by the paper of 11 and 12 inches at six lines an inch; and the slack. */
const SHORTEST = 50;
const LONGEST = 74;
const SLACK = 2;
const FEWEST_PAGES = 3;
const ENDS = /[.!?:…]["”’')»]*\s*$/;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Takes the room at the ends of pages, but for the blank line that parts two paragraphs. */
export function takePageGaps(lines: readonly Line[], cut: Cuts): void {
  const gaps = gapsIn(lines);
  if (gaps.length < FEWEST_PAGES || !areRegular(gaps)) return;
  for (const { from, to } of gaps) {
    const isParted = ENDS.test(lines[from - 1]?.text ?? '');
    cut.cut(isParted ? from + 1 : from, to, 'the end of a page');
  }
}

/** Every wide gap between two lines of the text, from the end of the first page on. */
function gapsIn(lines: readonly Line[]): Gap[] {
  const gaps: Gap[] = [];
  for (let from = 1; from < lines.length; from++) {
    if (!isBlank(lines[from]) || isBlank(lines[from - 1])) continue;
    let to = from;
    while (to < lines.length && isBlank(lines[to])) to++;
    if (to - from >= FEWEST_BLANK && to - from <= MOST_BLANK && to < lines.length && from > HEAD)
      gaps.push({ from, to });
    from = to;
  }
  return gaps;
}

/** Lines at the head of a file, where a title stands in room. */
const HEAD = 24;

function areRegular(gaps: readonly Gap[]): boolean {
  const steps = gaps.slice(1).map(({ to }, i) => to - (gaps[i]?.to ?? 0));
  const [first = 0] = steps;
  return (
    first >= SHORTEST && first <= LONGEST && steps.every((step) => Math.abs(step - first) <= SLACK)
  );
}

import type { Line } from '../../ingest/draft.ts';
import { inkFrom, isBlank } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';
import { interrupts } from './page-numbers.ts';

// `[Pg 19]` alone in its line, where the page of the printed book began
const PAGE_MARK = rule(/^\s*\[(?:pg|page|p)\.? ?\d{1,4}\]\s*$/i, { holds: Sign.bracket });

/**
 * Takes out the marks of pages that have a line to themselves: between two lines of a paragraph no blank
 * is left of them, nor between the halves of a sentence.
 */
export function takePageMarks(lines: readonly Line[], cut: Cuts): void {
  for (const at of placesOf(lines, PAGE_MARK)) {
    let from = at;
    const to = inkFrom(lines, at + 1);
    while (from > 0 && isBlank(lines[from - 1])) from--;
    if (interrupts(lines, from, to)) cut.cut(from, to, WHAT);
    else cut.cut(at, at + 1, WHAT);
  }
}

const WHAT = 'the mark of a page';

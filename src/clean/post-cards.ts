import type { HeadField, Line } from '../ingest/draft.ts';
import { isBlank, lineAt } from '../ingest/line.ts';
import { fits, rule } from '../ingest/rule.ts';
import { Sign } from '../source/signs.ts';
import type { Cuts } from './cuts.ts';
import { siteField } from './site-field.ts';

/**
 * The card that a forum sets over every post: who wrote it, the rank of that person, the day, and
 * the post's number.
 */
const WHAT = 'the card of the forum over a post';
// `#12`
const NUMBER = rule(/^#\d{1,5}$/, { holds: Sign.hash });
// `Mar 4, 2014`, `4 March 2014`, `2014-03-04`, `14-08-2010`, with or without the hour
const DAY =
  /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}:\d{2}.{0,6})?$/u;
const MOST_LINES = 8;
// What the forum knows of the person may stand over the day, with room between.
const KNOWN = /^(?:join(?:ed| date)|posts|messages|location): ?\S/i;
const WIDEST = 60;

/** Takes the cards out; the first names the author and the day. */
export function takePostCards(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (!fits(line, NUMBER) || !isBlank(lines[at + 1])) continue;
    let from = at;
    while (from > 0 && !isBlank(lines[from - 1])) from--;
    const card = lines.slice(from, at);
    const day = card.find(({ text }) => DAY.test(text));
    const isCard = card.length <= MOST_LINES && card.every(({ text }) => text.length <= WIDEST);
    if (day === undefined || !isCard) continue;
    const panel = panelOver(lines, from);
    if (head.length === 0) {
      const named = panel ?? from;
      if (lines[named] !== day) head.push(siteField('Author', lineAt(lines, named)));
      head.push(siteField('Date', day));
    }
    cut.cut(panel ?? from, at + 1, WHAT);
  }
  return head;
}

/** Where the panel begins that stands over a day: the name, the rank, `Join Date: Mar 2007`. */
function panelOver(lines: readonly Line[], day: number): number | undefined {
  let to = day;
  while (to > 0 && isBlank(lines[to - 1])) to--;
  let from = to;
  while (from > 0 && !isBlank(lines[from - 1])) from--;
  const panel = lines.slice(from, to);
  const isPanel = panel.length <= MOST_LINES && panel.some(({ text }) => KNOWN.test(text));
  return isPanel && panel.every(({ text }) => text.length <= WIDEST) ? from : undefined;
}

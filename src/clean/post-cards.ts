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
// `Mar 4, 2014`, `4 March 2014`, `2014-03-04`, with or without the hour
const DAY =
  /^(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}:\d{2}.{0,6})?$/u;
const MOST_LINES = 8;
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
    if (head.length === 0)
      head.push(siteField('Author', lineAt(lines, from)), siteField('Date', day));
    cut.cut(from, at + 1, WHAT);
  }
  return head;
}

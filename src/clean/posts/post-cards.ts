import type { HeadField, Line } from '../../ingest/draft.ts';
import { inkFrom, isBlank, lineAt } from '../../ingest/line.ts';
import { fits, placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * The card that a forum sets over every post: who wrote it, the rank of that person, the day, and
 * the post's number.
 */
const WHAT = 'the card of the forum over a post';
// `#12`
const NUMBER = rule(/^#\d{1,5}$/, { holds: Sign.hash });
// `Mar 4, 2014`, `4 March 2014`, `2014-03-04`, `14-08-2010`, with or without the hour and the post's number
const DAY =
  /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}:\d{2}.{0,6}?)?(?:\s+#\d{1,5})?$/u;
// `« on: April 4, 2010, 06:20:11 pm »`
const ON = /^« on: (.{6,40}) »$/;
const MOST_LINES = 8;
// What the forum knows of the person may stand over the day, with room between.
const KNOWN = /^(?:join(?:ed| date)|posts|messages|location): ?\S/i;
const WIDEST = 60;

/** Takes the cards out; the first names the author and the day. */
export function takePostCards(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (cut.isCut(at) || !fits(line, NUMBER) || !isBlank(lines[at + 1])) continue;
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
      head.push(dayField(day));
    }
    cut.cut(panel ?? from, at + 1, WHAT);
  }
  return head;
}

// `Posts: 211`, `Join Date: Mar 2007`
const COUNTED = rule(/^(?:(?:posts|messages): ?[\d,]+|join(?:ed| date): ?\S.{0,30}\d)$/i, {
  begins: 'pmj',
});
// `Posted: 02 Mar 2009 19:44`, `Sat Aug 14, 2010 9:12 pm`, `by nell » Sat Aug 14, 2010`
const POSTED = /^Posted:? .{0,40}\d{4}|^(?:Post ?)?by \S.{0,40} (?:»|›|on) /i;

/**
 * Takes the panels that a board sets beside a post out, which are saved over it: the name, the rank, how
 * often that person has written. They stand right over the day, or with it as their last line.
 */
export function takePanels(lines: readonly Line[], cut: Cuts): HeadField[] {
  const head: HeadField[] = [];
  for (const counted of placesOf(lines, COUNTED)) {
    if (cut.isCut(counted)) continue;
    let from = counted;
    while (from > 0 && !isBlank(lines[from - 1])) from--;
    let to = counted + 1;
    while (to < lines.length && !isBlank(lines[to])) to++;
    const panel = lines.slice(from, to);
    const isPanel = panel.length <= MOST_LINES && panel.every(({ text }) => text.length <= WIDEST);
    const day = panel.find(({ text }) => DAY.test(text) || ON.test(text));
    const isDated = day !== undefined || POSTED.test(nextText(lines, to));
    if (!isPanel || !isDated || from === counted) continue;
    if (head.length === 0) {
      const [first = lineAt(lines, from), second = first] = panel;
      const topic = TOPIC.exec(first.text)?.[1];
      if (topic !== undefined)
        head.push({ ...siteField('Subject', first, topic), source: 'message' });
      head.push(siteField('Author', topic === undefined ? first : second));
      if (day !== undefined) head.push(dayField(day));
    }
    cut.cut(from, to, WHAT);
  }
  return head;
}

// `Topic: Tales of the Weir (Read 812 times)`
const TOPIC = /^Topic: (\S.{0,60}) \(Read [\d,]+ times\)$/;

function dayField(line: Line): HeadField {
  return siteField('Date', line, ON.exec(line.text)?.[1] ?? line.text.replace(/\s+#\d+$/, ''));
}

function nextText(lines: readonly Line[], from: number): string {
  return lines[inkFrom(lines, from)]?.text ?? '';
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

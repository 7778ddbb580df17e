import type { HeadField, Line } from '../../ingest/draft.ts';
import { inkFrom, isBlank, lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * What a forum sets under each post where a page was copied from top to bottom: the card of who wrote
 * it, and over the next post the title of the thread with `Re:`. Over all stands what the forum is for.
 */
const WHAT = 'what the forum put around the post';
// `Posts: 3896` over `Joined: Tue Apr 22, 2008 7:14 pm`
const POSTS = rule(/^\s*Posts: [\d,]+\s*$/, { begins: 'p' });
const JOINED = /^\s*Joined: .{0,24}\b(?:19|20)\d\d\b/;
const MOST_OF_CARD = 9;
const LONGEST = 60;
const RE = /^\s*Re: (\S.{0,100})$/;
// `Moderators: Nell, Hob`
const MODERATORS = /^Moderators?: \S/;
// `Return to Stories`, `Who is online`, `Users browsing this forum: No registered users and 6 guests`
const RETURN = /^\s*Return to \S.{0,40}$/;
const ONLINE = /^\s*Who is online\s*$/i;
const BROWSING = /^\s*Users browsing this forum: .{1,200}$/;
const ADS = /^\s*Ads are removed for registered users\s*$/;

/** Takes the cards out, and the lines of the thread; what stands behind `Re:` is the title. */
export function takePosterCards(
  lines: readonly Line[],
  posts: readonly number[],
  cut: Cuts,
): HeadField[] {
  const [first] = posts;
  if (first === undefined) return [];
  for (const at of placesOf(lines, POSTS)) takeCard(lines, at, cut);
  takeFoot(lines, cut);
  const titles = posts.slice(1).flatMap((post) => takeReply(lines, post, cut));
  const above = inkAbove(lines, first);
  const title = lines[above]?.text.trim() ?? '';
  if (above < 0 || !titles.includes(title)) return [];
  takeForum(lines, above, cut);
  cut.cut(above, above + 1, WHAT);
  return [siteField('Title', lineAt(lines, above), title)];
}

/** The lines without a blank around how many posts somebody wrote. */
function takeCard(lines: readonly Line[], at: number, cut: Cuts): void {
  let from = at;
  while (from > 0 && at - from < MOST_OF_CARD && !isBlank(lines[from - 1])) from--;
  let to = at + 1;
  while (to - from <= MOST_OF_CARD && !isBlank(lines[to])) to++;
  const card = lines.slice(from, to);
  const isShort = card.length <= MOST_OF_CARD && card.every(({ text }) => text.length <= LONGEST);
  if (!isShort || !card.some(({ text }) => JOINED.test(text))) return;
  cut.cut(from, to, WHAT);
  const below = inkFrom(lines, to);
  if (ADS.test(lines[below]?.text ?? '')) cut.cut(below, below + 1, WHAT);
}

/** The thread’s title right over a post that goes on. */
function takeReply(lines: readonly Line[], post: number, cut: Cuts): string[] {
  const above = inkAbove(lines, post);
  const title = RE.exec(lines[above]?.text ?? '')?.[1];
  if (title === undefined) return [];
  cut.cut(above, above + 1, WHAT);
  return [title.trim()];
}

/** What the forum is for, and who minds it, over the thread’s title. */
function takeForum(lines: readonly Line[], title: number, cut: Cuts): void {
  const minders = inkAbove(lines, title);
  if (!MODERATORS.test(lines[minders]?.text ?? '')) return;
  const purpose = inkAbove(lines, minders);
  if (purpose >= 0 && inkAbove(lines, purpose) >= 0) return;
  cut.cut(Math.max(purpose, 0), minders + 1, WHAT);
}

function takeFoot(lines: readonly Line[], cut: Cuts): void {
  for (let at = lines.length - 1, seen = 0; at >= 0 && seen < 3; at--) {
    const { text } = lineAt(lines, at);
    if (isBlank(lines[at])) continue;
    if (!(BROWSING.test(text) || ONLINE.test(text) || (seen > 0 && RETURN.test(text)))) return;
    cut.cut(at, at + 1, WHAT);
    seen++;
  }
}

/** The line with ink above another; -1 where there is none. */
function inkAbove(lines: readonly Line[], from: number): number {
  let at = from - 1;
  while (at >= 0 && isBlank(lines[at])) at--;
  return at;
}

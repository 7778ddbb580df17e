import { withoutClaims } from '../../ingest/claim.ts';
import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import { siteField } from '../site-field.ts';

/**
 * The head that a forum sets over a post, in whatever order: who wrote, that person's rank and count of
 * posts, the day with its hour, what the thread is called. The story's own title and byline stand below,
 * and the byline names the poster: what stands over both and speaks of that person and the hour is the
 * forum's, whatever else it says.
 */
const WHAT = 'the head that the forum set over the post';
const BY = /^\W*by:?\s+(\S.{1,40}?)\W*$/i;
// `9:12 PM`, `21:04`
const HOUR = /(?<!\d)\d{1,2}:\d{2}(?!\d)/;
// `02-14-2010`, `14/07/2008`, `February 3, 2010`, `Nov 19, 2006`
const DAY =
  /\d{1,4}[-./]\d{1,2}[-./]\d{2,4}|\p{Lu}\p{Ll}{2,8}\.?,? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4}/u;
// `Sat Aug 14, 2010 9:12 pm`, `14-08-2010, 09:12 PM`: the day and all of the hour
const WHEN = new RegExp(
  String.raw`(?:\p{Lu}\p{Ll}{2,8},? )?(?:${DAY.source}),?(?: (?:at|-))? ${HOUR.source}(?::\d{2})?(?: ?[ap]m)?`,
  'iu',
);
const LONGEST = 120;
/** Lines with ink among which the byline stands, and of the head. */
const TOP = 18;
const MOST = 12;

/** Takes such a head out; it names the author and the day. */
export function takePostHead(lines: readonly Line[], cut: Cuts): HeadField[] {
  const top: number[] = [];
  for (let at = 0; at < lines.length && top.length < TOP; at++)
    if (hasInk(lineAt(lines, at))) top.push(at);
  const by = top.findIndex((at, i) => i > 1 && BY.test(textAt(lines, at)));
  const name = BY.exec(textAt(lines, top[by] ?? -1))?.[1] ?? '';
  const poster = keyOf(name);
  // The line over the byline is the title.
  const above = top.slice(0, Math.max(0, by - 1));
  if (poster.length < 2 || above.length === 0 || above.length > MOST) return [];
  if (above.some((at) => textAt(lines, at).length > LONGEST)) return [];
  const dated = above.find((at) => HOUR.test(textAt(lines, at)) && DAY.test(textAt(lines, at)));
  const named = above.find((at) => keyOf(textAt(lines, at)).includes(poster));
  if (dated === undefined || named === undefined) return [];
  const last = above.findLast((at) => isOfHead(textAt(lines, at), poster)) ?? dated;
  cut.cut(0, headEnd(lines, last, top[by - 1] ?? last), WHAT);
  const said = textAt(lines, dated);
  const day = (WHEN.exec(said) ?? DAY.exec(said))?.[0];
  return [
    siteField('Author', lineAt(lines, named), name),
    siteField('Date', lineAt(lines, dated), day),
  ];
}

/**
 * Behind the head: `The Rainy Month: Lamps`, under `Posts: 86` and apart from the title, is the thread's where
 * no blank parts it from the head, or the title alone is set in other letters.
 */
function headEnd(lines: readonly Line[], last: number, title: number): number {
  let end = last + 1;
  while (end < title && hasInk(lineAt(lines, end))) end++;
  if (end === title) return last + 1;
  const between = indexesOf(lines.slice(end, title), hasInk);
  const isTopic =
    between.length === 1 && isSet(lines, title) && !isSet(lines, end + (between[0] ?? 0));
  return end === last + 1 && isTopic ? title : end;
}

function isSet(lines: readonly Line[], at: number): boolean {
  const { text, claim } = lineAt(lines, at);
  return claim !== undefined || withoutClaims(text) !== text;
}

// `Posts: 86`, `Re: Rainy Day Stories`, `#27`
const OF_HEAD =
  /^(?:joined|join date|posts|messages|location|re|subject|post subject|topic|from): ?\S|^#\d/i;

function isOfHead(text: string, poster: string): boolean {
  return HOUR.test(text) || OF_HEAD.test(text) || keyOf(text).includes(poster);
}

function textAt(lines: readonly Line[], at: number): string {
  return withoutClaims(lines[at]?.text ?? '').trim();
}

function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

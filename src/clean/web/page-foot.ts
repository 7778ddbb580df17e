import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { fits, rule } from '../../ingest/rule.ts';
import type { Cuts } from '../cuts.ts';
import { isLink } from '../menus/link-lines.ts';
import { isKudos } from '../sites/site-lines.ts';

/**
 * The foot of a saved page: buttons to pass the story on, what readers wrote under it, links to other
 * pages. It begins with a line that only such a foot has and is full of replies, days and links;
 * where the author goes on below it, all stays.
 */
const BEGINS = new RegExp(
  `^(?:${[
    // `Comments (12)`, `Read all 14 comments`, `(12 comments) - (Post a new comment)`, `Reviews (3)`
    String.raw`comments?(?: ?\(\d+\))?:?`,
    String.raw`\(?(?:read|view) (?:all )?\d+ comments?\)?.{0,60}`,
    String.raw`\(\d+ comments?\)(?: ?[-–—|] ?\(?(?:post|leave|read)\b.{0,40})?`,
    String.raw`[\d.,]+k? comments?\b.{0,60}`,
    String.raw`(?:post (?:a )?(?:new )?|leave a |write a )(?:comment|reply)\b.{0,20}`,
    String.raw`reviews? ?\(\d+\)`,
    // `2 komentarze:`, `4 commentaires`, `Kommentare`, `3 комментария`
    String.raw`(?:\d+ )?(?:komentarz[ey]?|comentarios?|comentários?|commentaires?|kommentare?|commenti|reacties|комментари[йяев]{1,2}):?`,
    // `Publicado por Nell en 19:30`, `Autor: Nell o 18:35`, `Posted by Nell at 7:30 PM`
    String.raw`(?:posted by|publicado por|publié par|eingestellt von|pubblicato da|postado por|autor:?|автор:?) \S.{0,40} \p{L}{1,4} \d{1,2}:\d{2}(?: ?[ap]m)?`,
    // `3 thoughts on “The Lamp”`, `One response to The Lamp`, `Discussion about this post`
    String.raw`(?:\d+|one) (?:thoughts?|responses?|replies) (?:on|to) \S.{0,120}`,
    'discussion about this post|ready for more\\?|top (?:new|comments)(?: first)?|sort by:? .{1,20}|level 1',
    // `Share this:`, `Like this:`, `Post navigation`, `Written by Nell Reed`
    'share this(?: (?:post|story))?:?|like this:|loved this\\?|post navigation|related(?: posts)?:?',
    String.raw`(?:written|published) by \S.{1,40}`,
  ].join('|')})$`,
  'iu',
);
const GATE = rule(
  /^\s*\(?(?:[ck]omm?ent|read|view|post|leave|review|write|one |disc|top|sort|level|share|like|loved|rel|publi|written|autor|eing|reac|авт|комм|\d)/i,
  { begins: 'ckrvplwodtslae0' },
);
const SIGN = new RegExp(
  [
    String.raw`^\(?(?:reply|thread|parent|expand|link)\b.{0,60}$`,
    String.raw`^.{1,80}\b(?:on chapter \d+|says:|said:|wrote:)(?: .{0,60})?$`,
    String.raw`\b\d{1,2}:\d{2} ?(?:[ap]m|utc)\b|\b(?:19|20)\d\d,? \d{1,2}:\d{2}$`,
    String.raw`\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?|(?:mo|yr)s?\.|min\.?) ago\b`,
    String.raw`^last edited\b|^(?:guest|anonymous)\b.{0,40}$|^report(?: (?:abuse|comment))?$`,
    // `Mar 4`, `Liked by Nell Reed`, `1.2K Followers`, `level 2`, `© 2023 Nell Reed`
    String.raw`^\p{Lu}\p{Ll}{2} \d{1,2}(?:, \d{4})?$|^(?:liked|edited|pinned) by \S`,
    // `Starszy post Strona główna`, `Entrada antigua`
    String.raw`^(?:starszy|nowszy) post\b.{0,40}$|^(?:entrada|artículo|article|postagem) (?:antigua|más|plus|mais)\b.{0,40}$`,
    String.raw`^[\d.,]+[km]? (?:followers|subscribers|likes|claps|replies)$|^level \d+$|^© ?\d{4}\b`,
    String.raw`^(?:categor(?:y|ies)|tags|posted (?:on|in|by)|previous post|next post|more from|view all posts)\b.{0,80}$`,
  ].join('|'),
  'iu',
);
const CHAPTER = /^\W*(?:chapter|part)\s+(?:\d+|[IVXL]+)\b/i;
const GOES_ON = /\b(?:continued|cont['’]?d|part \d+|rest|more) (?:is )?in (?:the )?comments?\b/i;
const LOOKED_AT = 16;
const LEAST_SIGNS = 2;
const SHORT = 500;
/** Characters that no reader's name, day or link parts: so long is no comment, but the next post. */
const STORY = 3000;
const SHORTEST = 55;
const LEAST_ABOVE = 600;
const WHAT = 'the foot of the page that the story was saved from';

/** Takes everything from the foot's first line on out. */
export function takePageFoot(lines: readonly Line[], cut: Cuts): void {
  let at = Math.max(storyFrom(lines), Math.floor(lines.length / 6));
  while (at < lines.length) {
    if (!begins(lineAt(lines, at)) || !isFoot(lines, at)) {
      at++;
      continue;
    }
    if (isAnswered(lines, at)) return;
    const next = storyBelow(lines, at);
    if (next === undefined) {
      cut.cut(at, lines.length, WHAT);
      return;
    }
    at = next;
  }
}

/** Behind the first letters that are a story's: a page's own lines at its head are short. */
function storyFrom(lines: readonly Line[]): number {
  let letters = 0;
  for (let at = 0; at < lines.length; at++) {
    const { length } = lineAt(lines, at).text;
    if (length >= SHORTEST) letters += length;
    if (letters > LEAST_ABOVE) return at + 1;
  }
  return lines.length;
}

/** The first look costs little, for it is taken at every line of a book. */
function begins(line: Line): boolean {
  const { text } = line;
  if (text.length > SHORT) return false;
  if (isKudos(text)) return true;
  return fits(line, GATE) && BEGINS.test(text.trim());
}

function isFoot(lines: readonly Line[], from: number): boolean {
  let seen = 0;
  let signs = 0;
  for (let at = from + 1; at < lines.length && seen < LOOKED_AT; at++) {
    if (isBlank(lines[at])) continue;
    seen++;
    if (isSign(lineAt(lines, at).text)) signs++;
  }
  return signs >= LEAST_SIGNS;
}

function isSign(raw: string): boolean {
  const text = raw.trim();
  return SIGN.test(text) || BEGINS.test(text) || isLink(text);
}

/** The author goes on below, in the answers of readers. */
function isAnswered(lines: readonly Line[], from: number): boolean {
  const above = lines.slice(Math.max(0, from - LOOKED_AT), from);
  return above.some(({ text }) => GOES_ON.test(text));
}

/** Behind where the story goes on below: another chapter, or more words than a reader writes. */
function storyBelow(lines: readonly Line[], from: number): number | undefined {
  let letters = 0;
  for (let at = from + 1; at < lines.length; at++) {
    const { text } = lineAt(lines, at);
    if (text.length < SHORT && isHeading(text)) return at + 1;
    letters = text.length < SHORT && isSign(text) ? 0 : letters + text.length;
    if (letters > STORY) return at + 1;
  }
  return undefined;
}

function isHeading(text: string): boolean {
  return CHAPTER.test(text) && !/\d{1,2}:\d{2}|\bago\b/.test(text);
}

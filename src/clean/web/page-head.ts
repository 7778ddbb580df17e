import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import { isLink } from '../menus/link-lines.ts';
import { isToolbar } from '../menus/toolbars.ts';
import { siteField } from '../site-field.ts';

/**
 * What a page sets between the title of a story and its text, each on a line of its own: the day,
 * how long it takes to read, how many liked it, the buttons to follow and to pass it on.
 */
const WHAT = 'what the page set between the title and the text';
// `Follow`, `7 min read`, `Published in`
const BUTTON =
  /^(?:follow(?:ing)?|listen|subscribe|share|save|\d{1,3} min(?:ute)?s? read|(?:est(?:imated)?\.? )?reading time:? \d{1,3} min.{0,6}|published in|sign up)$/i;
// `·`, `--`, `12`, `1.2K`
const COUNT = /^(?:[·•|]|-{1,2}|[\d.,]{1,7}[KM]?)$/;
const DAY =
  /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{4})$/u;
/** The line below names the paper or blog. */
const NAMES_PLACE = /^published in$/i;
const LONGEST = 60;
/** Lines with ink among which such a row begins. */
const HEAD_LINES = 16;
const LEAST_IN_ROW = 3;

/** Takes such a row out; the day in it is the story's. */
export function takePageHead(lines: readonly Line[], cut: Cuts): HeadField[] {
  let row: number[] = [];
  let seen = 0;
  for (let at = 0; at < lines.length && (seen < HEAD_LINES || row.length > 0); at++) {
    const line = lineAt(lines, at);
    if (!hasInk(line)) continue;
    seen++;
    const above = row.at(-1);
    const isPlace = above !== undefined && NAMES_PLACE.test(textAt(lines, above));
    if (isHeadMark(line.text) || (isPlace && line.text.length <= LONGEST)) row.push(at);
    else if (isHeadRow(lines, row)) break;
    else row = [];
  }
  if (!isHeadRow(lines, row)) return [];
  for (const at of row) cut.cut(at, at + 1, WHAT);
  const day = row.map((at) => lineAt(lines, at)).find(({ text }) => DAY.test(text.trim()));
  return day === undefined ? [] : [siteField('Date', day)];
}

/** A line that a page sets around a story, and that alone says nothing of it. */
export function isPageMark(raw: string): boolean {
  const text = raw.trim();
  return text.length <= LONGEST && (BUTTON.test(text) || COUNT.test(text) || isLink(text));
}

function isHeadMark(raw: string): boolean {
  return isPageMark(raw) || (raw.length <= LONGEST && DAY.test(raw.trim()));
}

function isHeadRow(lines: readonly Line[], row: readonly number[]): boolean {
  return row.length >= LEAST_IN_ROW && row.some((at) => BUTTON.test(textAt(lines, at)));
}

function textAt(lines: readonly Line[], at: number): string {
  return lineAt(lines, at).text.trim();
}

// `Tuesday, June 3, 2025`, `czwartek, 31 grudnia 2015`, `domingo, 21 de mayo de 2017`
const BLOG_DAY =
  /^(?:[•·] )?\p{L}{4,12}(?:-\p{L}+)?, (?:\p{L}{3,10} \d{1,2}, |\d{1,2}\.? (?:de )?\p{L}{3,12} (?:de )?)\d{4}\.?$/u;

/** The day that a blog sets over its post, as the foot below shows it to be one. */
export function takeBlogDay(lines: readonly Line[], cut: Cuts): HeadField[] {
  if (!cut.isCut(lines.length - 1)) return [];
  const at = lines.slice(0, TOP).findIndex(({ text }) => BLOG_DAY.test(text.trim()));
  const isFirst = at >= 0 && !lines.slice(0, at).some((line, i) => isText(line) && !cut.isCut(i));
  if (!isFirst) return [];
  cut.cut(at, at + 1, WHAT);
  return [siteField('Date', lineAt(lines, at), textAt(lines, at).replace(/^[•·] /, ''))];
}

/** More than an entry of a menu. */
function isText({ text }: Line): boolean {
  return text.trim() !== '' && !/^\s*[•·] /.test(text);
}

// `Skip to content`
const SKIP = /^skip to (?:main )?content$/i;
// `ISSUE 14, MARCH 2020`: of the paper that the site is
const ISSUE = /^(?:issue|volume|vol\.|number|no\.) [\dIVXLC]{1,5}\b.{0,30}\b(?:19|20)\d\d$/i;
// `by Nell Reed`, `By: dusty pages`, `Author: mothlight`
const BYLINE = /^by (?:\p{Lu}|\S{2,30}$)|^(?:[Bb]y|Author): ?\S.{0,40}$/u;
// `The Umbrella Stand by tam_oar`, right under the menu
const TITLE_BY = /^\p{Lu}.{1,70} by \S{2,30}$/u;
// `The Umbrella Stand by Tomás Ó Leath`: over a menu stands the story's own title as well.
const OWN_TITLE = /^\S.{1,70} by (\S{2,30}(?: \S{1,20}){0,3})$/u;
const MOST_OF_NAME = 4;
const NAME = 'the name of the site';

/** The name of a site above its menu: under the link that skips both, or far over title and author. */
export function takeSiteName(lines: readonly Line[], cut: Cuts): void {
  const top = lines.slice(0, TOP).flatMap((line, at) => (hasInk(line) ? [at] : []));
  const texts = top.map((at) => textAt(lines, at));
  const menu = texts
    .slice(0, MOST_OF_NAME + 1)
    .findIndex((text, i) => i > 0 && (isToolbar(text) || isLink(text)));
  takeSiteLabel(lines, top, cut);
  if (menu < 0) return;
  const isSkipped = SKIP.test(texts[0] ?? '');
  const by = texts.findIndex((text) => BYLINE.test(text));
  const over = texts[by - 1] ?? '';
  const isTitled =
    (by > 2 && !isToolbar(over) && !isLink(over)) ||
    texts.findIndex((text) => TITLE_BY.test(text)) === 2;
  // `Inkwell - Stories by You` is no story of the one whose name stands below.
  const own = OWN_TITLE.exec(texts[0] ?? '')?.[1];
  const isOwn = own !== undefined && (by < 0 || (texts[by] ?? '').endsWith(own));
  const isNamed = menu === 1 && !isOwn && isToolbar(texts[1] ?? '') && isTitled;
  if (!isSkipped && !isNamed) return;
  for (const at of top.slice(0, menu)) cut.cut(at, at + 1, NAME);
  const issue = top[menu + 1];
  if (issue !== undefined && ISSUE.test(texts[menu + 1] ?? '')) cut.cut(issue, issue + 1, NAME);
}

/** A label of the site under its menu (`Featured Story`), over title and author and the next row of links. */
function takeSiteLabel(lines: readonly Line[], top: readonly number[], cut: Cuts): void {
  const [menu = '', , titled = '', below = ''] = top.slice(0, 4).map((at) => textAt(lines, at));
  const label = top[1];
  if (label === undefined || !isToolbar(menu) || !TITLE_BY.test(titled)) return;
  if (isToolbar(below) || isLink(below) || cut.isCut(top[3] ?? -1)) cut.cut(label, label + 1, NAME);
}

const TOP = 40;

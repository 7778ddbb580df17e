import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, lineAt, madeAt, withClaim } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';
import { isToolbar } from '../menus/toolbars.ts';
import { siteField } from '../site-field.ts';

/**
 * The card that a site sets over a story's chapter: when it was published and how often it was seen,
 * its title and author on one line, what it is about, counts, and then the chapter's own title.
 */
const WHAT = 'the card of the story on the page of its chapter';
const PUBLISHED = /^[•·] ?Published \d/;
const VIEWED = /^[•·] ?[\d.,]+[KM]? Views\b/;
// `The Lamp - nell`
const TITLE_BY = /^(?<title>\S.{0,100}?) - (?<author>\S.{0,40})$/;
const ABOUT_END = /^[•·] ?\.{3}$/;
const COUNT = /^[\d.,]{1,9}[KM]?$/;
const HEADING = /^\S.{0,80}[^.,;:]$/;
/** Lines with ink that the whole of it may have. */
const MOST_LINES = 24;

interface Card {
  /** The line with title and author. */
  readonly by: number;
  readonly title: string;
  readonly author: string;
  readonly about: readonly number[];
  readonly counts: readonly number[];
  /** The chapter's title, where counts stand over it. */
  readonly chapter?: number;
  /** The story's title once more, under the chapter's. */
  readonly again?: number;
}

/** The lines, with the chapter's title claimed as a heading. */
export function cardTitles(lines: readonly Line[]): readonly Line[] {
  const chapter = cardOf(lines)?.chapter;
  if (chapter === undefined) return lines;
  return madeAt(lines, [chapter], (line) => withClaim(line, { type: 'heading', level: 2 }));
}

/** Takes the card out; it names the story and its author, and says what it is about. */
export function takeStoryCard(lines: readonly Line[], cut: Cuts): HeadField[] {
  const card = cardOf(lines);
  if (card === undefined) return [];
  const { by, title, author, about, counts, again } = card;
  for (const at of [by, ...about, ...counts]) cut.cut(at, at + 1, WHAT);
  if (again !== undefined) cut.cut(again, again + 1, WHAT);
  const summary = about.map((at) => lineAt(lines, at)).filter(({ text }) => !isMark(text));
  return [
    siteField('Title', lineAt(lines, by), title),
    siteField('Author', lineAt(lines, by), author),
    ...summary.map((line) => siteField('Summary', line)),
  ];
}

function cardOf(lines: readonly Line[]): Card | undefined {
  const top: number[] = [];
  for (let at = 0; at < lines.length && top.length < MOST_LINES; at++)
    if (hasInk(lineAt(lines, at))) top.push(at);
  const texts = top.map((at) => lineAt(lines, at).text.trim());
  if (!PUBLISHED.test(texts[0] ?? '') || !VIEWED.test(texts[1] ?? '')) return undefined;
  const { title, author } = TITLE_BY.exec(texts[2] ?? '')?.groups ?? {};
  const [, , by] = top;
  if (title === undefined || author === undefined || by === undefined) return undefined;
  const end = texts.findIndex((text) => ABOUT_END.test(text));
  if (end < 0) return { by, title, author, about: [], counts: [] };
  let next = end + 1;
  while (COUNT.test(texts[next] ?? '') || isToolbar(texts[next] ?? '')) next++;
  const chapter = HEADING.test(texts[next] ?? '') ? top[next] : undefined;
  const again = texts[next + 1] === title ? top[next + 1] : undefined;
  return {
    by,
    title,
    author,
    about: top.slice(3, end + 1),
    counts: top.slice(end + 1, next),
    ...(chapter !== undefined && { chapter }),
    ...(again !== undefined && { again }),
  };
}

function isMark(text: string): boolean {
  return ABOUT_END.test(text.trim());
}

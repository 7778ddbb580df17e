import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { isTitleLike, settled } from '../../headings/shapes/title-shape.ts';
import { isFullName, isImprint } from './title-lines.ts';
import { namesAuthor, oneLine, type Page, type PlaceRule } from './title-place.ts';
import type { Read } from './unknown-lines.ts';

/**
 * `The Tenth Boat - Ada Finch`, `Ada Finch – The Tenth Boat`: title and name on one line, which
 * nothing but a dash parts. A subtitle, a series and a site's motto stand there as well, so that the
 * story must say which side it tells of: a word of the title is one of its common words, and of the
 * name it says no word at all.
 */
export const titleBesideName: PlaceRule = (place) => {
  const { page, line, text, group, at } = place;
  if (page.isTitled || at > 0 || line > group.from) return undefined;
  const [, first = '', second = ''] = BESIDE.exec(text) ?? [];
  const isFirst = mayName(first) && isTitleLike(second);
  const isSecond = mayName(second) && isTitleLike(first);
  if (!(isFirst || isSecond) || isNamed(page)) return undefined;
  const told = toldText(page, line + 1);
  if (told.length < LEAST_TOLD) return undefined;
  const said = new Set(words(told.toLowerCase()));
  const both = (title: string, author: string): Read | undefined =>
    isTold(told, title) && !words(author.toLowerCase()).some((word) => said.has(word))
      ? oneLine(place, [
          { about: 'title', value: settled(title) },
          { about: 'author', value: author },
        ])
      : undefined;
  return (
    (isSecond ? both(first, second) : undefined) ?? (isFirst ? both(second, first) : undefined)
  );
};

const BESIDE = /^(\S.{1,60}?)\s+(?:-{1,2}|[–—])\s+(\S.{2,40})$/u;

// `The Lamp - Final Draft`, `The Lamp - Short Story`
const OF_WORK =
  /\b(?:draft|version|edition|revised|final|complete|story|stories|tale|tales|fic|fanfic|fanfiction|fiction|one-?shot|drabble|novel|novella|series|saga|chapter|part|book|volume|vol|episode|instal+ment|prologue|epilogue|page|sample|excerpt|teaser|challenge|rated|original|unfinished)\b/iu;

function mayName(text: string): boolean {
  return isFullName(text) && !OF_WORK.test(text) && !isImprint(text) && shapeOf(text) === undefined;
}

function isNamed(page: Page): boolean {
  const { called, groups } = page;
  return called.title !== '' || called.author !== '' || groups.some((g) => namesAuthor(page, g));
}

/** Lines of the story that are searched; a story of fewer signs tells too little. */
const SAMPLE = 1000;
const LEAST_TOLD = 1000;
/** Longest line that may be nothing but a name. */
const SIGNATURE = 45;

function toldText({ lines }: Page, from: number): string {
  const texts = lines.slice(from, from + SAMPLE).map(({ text }) => text);
  return texts.filter((text) => text.length > SIGNATURE).join(' ');
}

/** Whether the text says a word of a title as a common one: `boat`, also in `boats`, not `Marit`. */
function isTold(told: string, title: string): boolean {
  return words(title.toLowerCase()).some((word) => word.length > 3 && told.includes(word));
}

/** Words of more than two letters, which initials and particles have not. */
function words(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => word.length > 2);
}

import { keyOf } from '../../headings/shapes/title-key.ts';
import { isDate } from '../../letters/letter-lines.ts';
import type { Statement } from '../../manuscript.ts';
import { isAuthor, type Called } from './called-before.ts';
import { isOverCoAuthor } from './co-authors.ts';
import {
  byline,
  datedName,
  isFullName,
  isImprint,
  isName,
  nameBeforeAddress,
  owner,
  penNamesBehindBy,
} from './title-lines.ts';
import { isOverText, namesAuthor, oneLine, type Place, type PlaceRule } from './title-place.ts';
import { wordsAt } from './title-region.ts';
import { isSigned, isTranslated } from './title-witnesses.ts';

/** Lines of a title page that say who wrote the book. */

/** Lines of what a printer says of himself. */
const MOST_OF_IMPRINT = 4;

/** The name that a `by` on the line above announced. */
export const awaited: PlaceRule = (place) => {
  const { waiting, text } = place;
  const value = text.replace(/[.,;]+$/, '');
  if (waiting === undefined || (waiting.about !== 'author' && !isName(value))) return undefined;
  if (waiting.about !== 'author') return oneLine(place, [{ ...waiting, value }]);
  const name = { ...waiting, value: datedName(value).name };
  return oneLine(place, [name, ...yearBehind(value)]);
};

/** The author whom the head of the file has named already. */
export const calledAuthor: PlaceRule = (place) => {
  const { page, text } = place;
  if (keyOf(text) === '' || !isAuthor(page.called, text) || opensTitle(page.called, text))
    return undefined;
  if (ABOUT.test(text) && isOverText(place)) return undefined;
  return oneLine(place, [{ about: 'author', value: text }, ...yearBehind(text)]);
};

// `ADA FINCH: FROM MILL TO MOON` over what an essay says of her
const ABOUT = /\p{L}: \p{L}+ \p{L}/u;

/** `Ada Finch’s` over `Book of Mills`: the known title begins with the name. */
function opensTitle({ title }: Called, text: string): boolean {
  return /['’]s$/iu.test(text) && title.startsWith(keyOf(text));
}

/** `by Edith Wharton`, also with the name below; a second one may be the translator's. */
export const bylineAt: PlaceRule = (place) => {
  const { page, line, text, group, at } = place;
  const called = page.called.title === '' ? undefined : (penNamesBehindBy(text) ?? anyName(place));
  const by = page.isTitled || at > 0 || line > group.from ? (byline(text) ?? called) : undefined;
  if (by === undefined) return undefined;
  if (page.isAuthored)
    return isTranslated(page.lines, page.groups, line)
      ? oneLine(place, [{ about: 'contributor', value: by, label: 'trl' }])
      : undefined;
  return oneLine(place, [{ about: 'author', value: by }, ...yearBehind(text)]);
};

// `by lady of the kettle`
const ANY_NAME = /^by (\p{Ll}[\p{L}\p{N}_'’-]+(?: [\p{L}\p{N}_'’-]+){1,4})$/u;

/** A pen name of any words: right under the known title, and nothing else there. */
function anyName({ page, line, text, group }: Place): string | undefined {
  const isUnder = page.isTitled && line === group.from + 1 && line === group.to - 1;
  return isUnder ? ANY_NAME.exec(text)?.[1] : undefined;
}

/** `(c) 1999 by Ada Finch` right under the title or alone below it, and nobody else is named: who wrote it. */
export const ownerAt: PlaceRule = (place) => {
  const { page, line, text, group, at } = place;
  if (!page.isTitled || page.isAuthored || page.called.author !== '') return undefined;
  const title = page.groups[0];
  const isUnder =
    (at === 0 && line === group.from + 1) ||
    (at === 1 && line === group.from && title !== undefined && title.to - title.from === 1);
  if (!isUnder || page.groups.some((each) => namesAuthor(page, each))) return undefined;
  const name = owner(text);
  if (name === undefined) return undefined;
  return oneLine(place, [
    { about: 'rights', value: text },
    { about: 'author', value: name },
  ]);
};

/** A name under the title that no word announces, or a printer's line. */
export const bareAuthor: PlaceRule = (place) => {
  const { page, text } = place;
  const name = nameBeforeAddress(text);
  const isLast =
    name !== text ||
    endsGroup(place) ||
    [isOverDate, isOverRights, isOverCoAuthor].some((is) => is(place));
  const isNamed = (isFullName(name) && isLast) || isPenName(place);
  const isFree = !page.isAuthored && page.called.author === '' && !NOBODY.test(text);
  if (isNamed && isFree && !isSigned(page.lines, page.groups, name))
    return oneLine(place, [{ about: 'author', value: name }]);
  if (!isImprint(text) && !isOfImprint(place)) return undefined;
  return oneLine(place, [{ about: 'field', label: 'Title page', value: text }]);
};

// `AUTHOR UNKNOWN`; on a site's page `Story Info`, `Default Font Size`; and `Hey Roger.`, with which a story begins
const NOBODY =
  /^(?:(?:the )?author (?:is )?unknown|unknown author|author anonymous)\.?$|\b(?:font|size|info|rules|updates?|theme|settings)$|^(?:hey|hi|hello|dear|good (?:morning|evening|day)),? /iu;

/** A place or a name under a printer's line: `AMSTERDAM`, `L. J. VEEN`, `PATERNOSTER SQUARE`. */
function isOfImprint({ page, line, group }: Place): boolean {
  if (group.to - group.from > MOST_OF_IMPRINT) return false;
  for (let at = line - 1; at >= group.from; at--)
    if (isImprint(wordsAt(page.lines, at))) return true;
  return false;
}

/** A pen name of one word or two right under the title, and nothing else there. */
function isPenName({ line, text, group }: Place): boolean {
  const alone = group.to - group.from === 2 && line === group.from + 1;
  return alone && group.after >= 1 && isName(text) && text.split(' ').length <= 2;
}

/** `1998`, `June 1998` under the name, and nothing else below. */
function isOverDate({ page, line, group }: Place): boolean {
  return line === group.to - 2 && isYearOrDate(wordsAt(page.lines, line + 1));
}

const RIGHTS = /^(?:©|\(c\)|copyright\b)/iu;

/** `© 2008` under the name, and nothing else below; where it says whose the rights are, they are the same. */
function isOverRights({ page, line, text, group }: Place): boolean {
  const below = line === group.to - 2 ? wordsAt(page.lines, line + 1) : '';
  return RIGHTS.test(below) && keyOf(owner(below) ?? text) === keyOf(text);
}

/** `12 March 2004`, the last line under who wrote it: when the story was written or appeared. */
export const dateUnderName: PlaceRule = (place) => {
  const { page, line, text, group } = place;
  if (!page.isTitled || !page.isAuthored || line === group.from || !endsGroup(place))
    return undefined;
  if (!isYearOrDate(text)) return undefined;
  return oneLine(place, [{ about: 'published', label: 'Date', value: text }]);
};

// `1998`, `June 1998`, `Spring 2003`, `Wick, June 1998`
const YEAR = /^(?:\p{Lu}[\p{L}’' -]{1,24}, )?(?:\p{Lu}\p{Ll}{2,8}\.?,? )?(?:1[4-9]|20)\d\d\.?$/u;

function isYearOrDate(text: string): boolean {
  return YEAR.test(text) || (isDate(text) && /(?:1[4-9]|20)\d\d\.?$/.test(text));
}

function endsGroup({ line, group }: Place): boolean {
  return line === group.to - 1;
}

/** `by Anna Carlow (1803)`: when the book appeared. */
function yearBehind(text: string): Statement[] {
  const { year } = datedName(text);
  return year === undefined ? [] : [{ about: 'published', value: year }];
}

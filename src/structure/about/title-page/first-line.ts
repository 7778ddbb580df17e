import type { Line } from '../../../ingest/draft.ts';
import { DRAWN } from '../../headings/shapes/heading-frame.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { isTitleLike, isWholeStory, pieceOf, settled } from '../../headings/shapes/title-shape.ts';
import type { Group } from '../../survey/layout.ts';
import { countedTitle, withoutQuotes, withoutTag } from '../post-titles.ts';
import { byline, isFullName, isKindOfWork, isPresented, owner } from './title-lines.ts';
import { titlePieces, wrappedTitle } from './title-pieces.ts';
import {
  isOverText,
  lineBelow,
  namesAuthor,
  oneLine,
  titleAt,
  type Place,
  type PlaceRule,
} from './title-place.ts';
import { wordsAt } from './title-region.ts';
import { isAuthorFirst, isSigned } from './title-witnesses.ts';

/** The first line of a text without a head, when it looks like a title and stands like one. */
export const firstLine: PlaceRule = (place) => {
  const { page, line, text, group, at } = place;
  const underAuthor = page.isAuthored && line === group.from + 1;
  if (at > 2 || (line > group.from && !underAuthor)) return undefined;
  if (isNamedBelow(place)) return undefined;
  const labelled = labelledTitle(place);
  if (labelled !== undefined) return labelled;
  const counted = countedAt(place);
  if (counted !== undefined) return counted;
  const isWhole = isWholeStory(text);
  if (shapeOf(text) !== undefined && !isWhole) return undefined;
  if (namesAuthorFirst(place)) return oneLine(place, [{ about: 'author', value: text }]);
  const whole = pieced(place) ?? wrapped(place);
  if (whole !== undefined) return whole;
  const title = withoutQuotes(withoutTag(text));
  if (!(isWhole || isTitleLike(title)) || opensText(place)) return undefined;
  if (page.called.title !== '' && (at < 2 || isOverText(place))) return undefined;
  return titleAt(place, settled(title));
};

/** Whether lines that are no name go on under it. */
function opensText({ page, line, group }: Place): boolean {
  const below = underDrawn(page.lines, line);
  const next = wordsAt(page.lines, below);
  const over = below < group.to && byline(next) === undefined && !isFullName(next);
  if (isAllShow(page.lines, line, group)) return false;
  // `THE KETTLE`, `a story in two parts`, `by Ada Finch`
  const last = wordsAt(page.lines, group.to - 1);
  const isLed = isKindOfWork(next) || YEAR_OF_RIGHTS.test(next);
  const isNamed = (byline(last) ?? '') !== '' || (isLed && isFullName(last));
  return over && !(group.to - group.from === 3 && isNamed) && group.to - group.from > 2;
}

// `(c) 1988`, `Copyright 1988` between title and name
const YEAR_OF_RIGHTS = /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))? ?(?:19|20)\d\d\.?$/iu;

/** `THE KETTLE` over `T H E  K E T T L E`, and who presents it: the title again for show, and no text. */
function isAllShow(lines: readonly Line[], line: number, { to }: Group): boolean {
  const key = keyOf(wordsAt(lines, line));
  for (let at = line + 1; at < to; at++) {
    const text = wordsAt(lines, at);
    if (keyOf(text) !== key && !isPresented(text) && !DRAWN.test(text)) return false;
  }
  return true;
}

/** The title that the head of the file has stands below: what is over it is a series, another name. */
function isNamedBelow({ page, at }: Place): boolean {
  const { called, lines } = page;
  if (called.title === '') return false;
  return page.groups.slice(at + 1).some(({ from }) => keyOf(wordsAt(lines, from)) === called.title);
}

/** The next line with words: a row of signs may be drawn under a title. */
function underDrawn(lines: readonly Line[], line: number): number {
  return line + (DRAWN.test(lines[line + 1]?.text ?? '') ? 2 : 1);
}

// `TITLE:  The Kettle`
const TITLED = /^title\s*:\s*(\S.{0,100})$/iu;

/** A title that says by a label that it is one, though no other field stands there. */
const labelledTitle: PlaceRule = (place) => {
  const value = TITLED.exec(place.text)?.[1];
  if (value === undefined || place.page.called.title !== '' || !isTitleLike(value))
    return undefined;
  return titleAt(place, settled(value));
};

/**
 * `Copyright 1986 by Ada Finch` before all else: over `Title: The Kettle`, with which a formatter's remarks begin, or
 * alone over the title.
 */
export const ownerOver: PlaceRule = (place) => {
  const { page, line, text, group, at } = place;
  const name = at === 0 && line === group.from ? owner(text) : undefined;
  const below = lineBelow(place);
  if (name === undefined || below === undefined || page.called.title !== '') return undefined;
  const title = wordsAt(page.lines, below);
  const isAlone = group.to === line + 1 && isTitleLike(title) && byline(title) === undefined;
  if (!TITLED.test(title) && !isAlone) return undefined;
  return oneLine(place, [
    { about: 'rights', value: text },
    { about: 'author', value: name },
  ]);
};

/** `"The Salt Road" part 1 of 2` over who wrote it, `The Lamp (2/3)`. */
const countedAt: PlaceRule = (place) => {
  const { page, text, group, at } = place;
  const title = countedTitle(text);
  if (title === undefined) return undefined;
  const below = lineBelow(place);
  const isBy = below !== undefined && (byline(wordsAt(page.lines, below)) ?? '') !== '';
  // `The Lamp (2/3)` says that there are three, and needs nobody's name.
  const isAlone = at === 0 && group.to - group.from === 1 && page.called.title === '';
  const isWhole = isAlone && pieceOf(text)?.of !== undefined;
  return isBy || isWhole ? titleAt(place, title) : undefined;
};

/** A name over the title: the first line of all, and nobody was named before. */
function namesAuthorFirst(place: Place): boolean {
  const { page, text, at } = place;
  if (page.isAuthored || page.called.author !== '' || at > 0) return false;
  const below = lineBelow(place);
  // `TWO TALES`, and below the titles of both `by Ada Finch`
  if (below === undefined || isSigned(page.lines, page.groups, text)) return false;
  return isAuthorFirst(page.lines, text, below);
}

/** `ADVENTURES`, `OF`, `HUCKLEBERRY FINN`: a title set piece by piece, with room between. */
const pieced: PlaceRule = ({ page, at, group }) => {
  const pieces = titlePieces(page.lines, page.groups.slice(at));
  if (pieces === undefined || page.called.title !== '') return undefined;
  const value = settled(pieces.text);
  return { from: group.from, to: pieces.to, says: [{ about: 'title', value }] };
};

/** `THE GOOSE`, `WHO SWAM`, and below it who wrote it. */
const wrapped: PlaceRule = ({ page, line, group, at }) => {
  const below = page.groups[at + 1];
  if (line > group.from || below === undefined || !namesAuthor(page, below)) return undefined;
  const title = wrappedTitle(page.lines, group);
  if (title === undefined) return undefined;
  return { from: line, to: group.to, says: [{ about: 'title', value: settled(title) }] };
};

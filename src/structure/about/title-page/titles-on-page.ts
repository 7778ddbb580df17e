import { inkFrom } from '../../../ingest/line.ts';
import { unframed } from '../../headings/shapes/heading-frame.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { isTitleLike, settled } from '../../headings/shapes/title-shape.ts';
import type { Statement } from '../../manuscript.ts';
import { withoutQuotes, withoutTag } from '../post-titles.ts';
import { isAuthor, isFullerTitle, isTitle, isTitleEnd } from './called-before.ts';
import { isClaimedSubtitle } from './claimed-subtitle.ts';
import { byline, isFullName, owner, titleAndAuthor, titleAndHander } from './title-lines.ts';
import { MOST_PIECES, titleOverGroups } from './title-pieces.ts';
import {
  lineBelow,
  namesAuthor,
  oneLine,
  titleAt,
  type Page,
  type Place,
  type PlaceRule,
} from './title-place.ts';
import { wordsAt, wordsOf } from './title-region.ts';
import { isSigned } from './title-witnesses.ts';
import type { Read } from './unknown-lines.ts';
import { isVolumeOfFile } from './volume-lines.ts';

/** Lines of a title page that say what the book is called, with a sure sign. */

/** `# The Lamp` over all else. */
export const claimedTitle: PlaceRule = (place) => {
  const { page, line, at, text } = place;
  const claim = page.lines[line]?.claim;
  if (page.isTitled || at > 0) return undefined;
  if (claim?.type !== 'heading' || claim.level !== 1) return undefined;
  const { called, groups } = page;
  const isNamed = called.author !== '' || groups.some((group) => namesAuthor(page, group));
  const author = isNamed ? undefined : titleAndAuthor(text)?.author;
  // `# The Lamp by Ada Finch`, where nobody else says who wrote it
  if (author !== undefined && isFullName(author)) return titleBy(place);
  return titleAt(place, settled(text));
};

/** `THE MILL by ADA FINCH`, both as the head of the file names them, wherever on the page it is said again. */
export const calledBoth: PlaceRule = (place) => {
  const { called } = place.page;
  if (called.title === '' || called.author === '') return undefined;
  const both = titleAndAuthor(place.text);
  if (both === undefined || !isTitle(called, keyOf(both.title)) || !isAuthor(called, both.author))
    return undefined;
  return oneLine(place, [
    { about: 'title', value: settled(both.title) },
    { about: 'author', value: both.author },
    ...yearOf(both.year),
  ]);
};

/** The title that the head of the file has named already, over one line or several. */
export const calledTitle: PlaceRule = ({ page, line, text, group, at }) => {
  if (page.called.title === '' || keyOf(text) === '') return undefined;
  const over = line === group.from ? overGroups(page, at) : undefined;
  if (over !== undefined) return over;
  for (let to = group.to; to > line; to--) {
    const lines = page.lines.slice(line, to);
    const whole = keyOf(lines.map((l) => l.text).join(' '));
    if (whole.length <= 2 || !isKnownTitle(page, whole)) continue;
    const value = settled(lines.map((l) => unframed(l.text)).join(' '));
    return { from: line, to, says: [{ about: 'title', value }] };
  }
  return undefined;
};

/** `LES`, `AMITIÉS PÉRILLEUSES`: the known title piece by piece, with room between. */
function overGroups({ lines, groups, called }: Page, at: number): Read | undefined {
  const pieces = groups.slice(at, at + MOST_PIECES);
  const to = titleOverGroups(lines, pieces, (key) => key === called.title);
  const from = groups[at]?.from;
  if (to === undefined || from === undefined) return undefined;
  return { from, to, says: [{ about: 'title', value: settled(wordsOf(lines, { from, to })) }] };
}

/** The known title, or a fuller form as long as none was read. */
function isKnownTitle({ called, isTitled }: Page, key: string): boolean {
  return isTitle(called, key) || (!isTitled && isFullerTitle(called, key));
}

/** A later part of the known title, under its main part. */
export const subtitle: PlaceRule = (place) => {
  const { isTitled, isAuthored, called } = place.page;
  const key = keyOf(place.text);
  if (!isTitled || isAuthored || key.length <= 4) return undefined;
  if (!called.title.includes(key) || isTitleEnd(called, key)) return undefined;
  return oneLine(place, [{ about: 'subtitle', value: settled(place.text) }]);
};

/** A heading of a lower level right under the title, which holds no text. */
export const claimedSubtitle: PlaceRule = (place) => {
  const { page, line, text } = place;
  const title = page.groups[0]?.from ?? line;
  if (!page.isTitled || line === title || byline(text) !== undefined) return undefined;
  if (shapeOf(text) !== undefined || !isClaimedSubtitle(page.lines, title, line)) return undefined;
  return oneLine(place, [{ about: 'subtitle', value: settled(text) }]);
};

/** A title, and behind a dash who typed the text in. */
const titleBeforeHander: PlaceRule = (place) => {
  const { title, who } = titleAndHander(place.text) ?? {};
  if (title === undefined || who === undefined || place.at > 0 || !isTitleLike(title))
    return undefined;
  return oneLine(place, [
    { about: 'title', value: settled(title) },
    { about: 'field', label: 'Title page', value: who },
  ]);
};

/** `Slow Tide by Wrenfeather`: both on one line, and the year where it stands. */
export const titleBy: PlaceRule = (place) => {
  const { lines, groups, isTitled } = place.page;
  // `Copyright 1986 by Ada Finch` over the title
  if (owner(place.text) !== undefined) return undefined;
  const handed = isTitled ? undefined : titleBeforeHander(place);
  if (handed !== undefined) return handed;
  const both = isTitled ? undefined : titleAndAuthor(place.text);
  if (both === undefined || isSigned(lines, groups, both.author)) return undefined;
  const { title, author, year } = both;
  return oneLine(place, [
    { about: 'title', value: title },
    { about: 'author', value: author },
    ...yearOf(year),
  ]);
};

function yearOf(year: string | undefined): Statement[] {
  return year === undefined ? [] : [{ about: 'published', value: year }];
}

/** `6 West by 4 South` over a lone `by` and the name below it: whatever stands there is a title. */
export const overBy: PlaceRule = (place) => {
  const { page, line, at, text, group } = place;
  if (page.isTitled || at > 0 || line > group.from || page.called.title !== '') return undefined;
  const below = lineBelow(place);
  if (below === undefined || byline(wordsAt(page.lines, below)) !== '') return undefined;
  if (!isFullName(wordsAt(page.lines, inkFrom(page.lines, below + 1)))) return undefined;
  const shape = shapeOf(text);
  if (shape?.word !== undefined || shape?.named !== undefined) return undefined;
  const title = withoutQuotes(withoutTag(text));
  return isTitleLike(title) ? titleAt(place, settled(title)) : undefined;
};

// `1984`, `No. 9`
const NUMBER = /^(?:(?:no|nr)\.? |n[°º] ?)?\d{1,4}$/iu;

const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** A number over who wrote it, right below or with room between: no heading of a chapter. */
export const numberTitle: PlaceRule = (place) => {
  const { page, line, at, text, group } = place;
  if (page.isTitled || at > 0 || line > group.from || !isNumber(text)) return undefined;
  const below = lineBelow(place);
  const isBy = below !== undefined && byline(wordsAt(page.lines, below)) !== undefined;
  return isBy || isYearOverName(place) ? titleAt(place, text) : undefined;
};

/** `1984`, `No. 9`, `FORTY-ONE` */
function isNumber(text: string): boolean {
  const shape = NUMBER.test(text) ? undefined : shapeOf(text);
  return shape === undefined
    ? NUMBER.test(text)
    : shape.number?.style === 'word' && shape.word === undefined && shape.title === '';
}

/** `1984`, `Ada Finch` alone in room, where no other year stands alone: years may be chapters, told by several. */
function isYearOverName({ page, line, text, group }: Place): boolean {
  if (group.to - group.from !== 2 || group.after < 2 || !YEAR.test(text)) return false;
  if (!isFullName(wordsAt(page.lines, line + 1))) return false;
  return !page.lines.some((other, at) => at !== line && YEAR.test(other.text.trim()));
}

/** `Tome II`: which of several the file is. */
export const volume: PlaceRule = (place) => {
  const { lines, groups, isTitled } = place.page;
  if (!isTitled || !isVolumeOfFile(lines, groups, place.at)) return undefined;
  return oneLine(place, [{ about: 'field', label: 'Title page', value: place.text }]);
};

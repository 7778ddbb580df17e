import type { Line } from '../../../ingest/draft.ts';
import { saysOfEdition } from '../../../source/edition-words.ts';
import { namedHeading } from '../../headings/shapes/heading-lexicon.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { isWholeStory, pieceOf } from '../../headings/shapes/title-shape.ts';
import { isDateline } from '../../letters/letter-lines.ts';
import type { Span, Statement } from '../../manuscript.ts';
import type { Group } from '../../survey/layout.ts';
import {
  awaited,
  bareAuthor,
  bylineAt,
  calledAuthor,
  dateUnderName,
  ownerAt,
} from './authors-on-page.ts';
import type { Called } from './called-before.ts';
import { coAuthor } from './co-authors.ts';
import { firstLine, ownerOver } from './first-line.ts';
import { imprintPieces, isImprintGroup } from './imprints.ts';
import { titleUnderNotices, underRows } from './over-titles.ts';
import { pictureAt } from './page-pictures.ts';
import { titleBesideName } from './title-beside-name.ts';
import { TITLE_LINES } from './title-lines.ts';
import {
  namesAuthor,
  oneLine,
  saysWho,
  type Page,
  type Place,
  type PlaceRule,
} from './title-place.ts';
import { isOverList, wordsAt, wordsOf } from './title-region.ts';
import {
  calledBoth,
  calledTitle,
  claimedSubtitle,
  claimedTitle,
  numberTitle,
  overBy,
  subtitle,
  titleBy,
  volume,
} from './titles-on-page.ts';
import { isGivenTo, type Read } from './unknown-lines.ts';
import { isVolumeOfFile } from './volume-lines.ts';

/**
 * Reads a title page line by line, from above: what each stretch says, in order. Stretches that say
 * nothing have an empty list. What a line says depends on whether title and author were named.
 */
export function readsOf(lines: readonly Line[], region: readonly Group[], called: Called): Read[] {
  const start = titleUnderNotices(lines, region, called);
  const groups = region.slice(start).map((group) => underRows(lines, group));
  const reads: Read[] = region.slice(0, start).flatMap(eachLine);
  let page: Page = { lines, groups, called, isTitled: false, isAuthored: false };
  const lastName = groups.findLastIndex((group) => namesAuthor(page, group));
  const lastAuthor = groups.findLastIndex((group) => saysWho(page, group));
  let waiting: Statement | undefined;
  for (const [at, group] of groups.entries()) {
    // A title that was set piece by piece goes on over the groups below.
    if (group.to <= (reads.at(-1)?.to ?? 0)) continue;
    if (at > lastName && opensBook(page, group) && !isOfPage(page, at)) break;
    if (at > lastAuthor && isBetweenTitles(page, at)) break;
    const whole = region[start + at]?.from ?? group.from;
    reads.push(...eachLine({ from: whole, to: group.from }));
    let line = Math.max(group.from, reads.at(-1)?.to ?? 0);
    while (line < group.to) {
      const above = reads.at(-1);
      const read = readAt({ page, line, text: wordsAt(lines, line), group, at, above, waiting });
      waiting = read.says.find((s) => s.value === '');
      page = afterReading(page, read);
      reads.push(read);
      line = read.to;
    }
  }
  return reads;
}

/** Lines that say nothing known, one by one. */
function eachLine({ from, to }: Span): Read[] {
  return Array.from({ length: to - from }, (_, i) => {
    return { from: from + i, to: from + i + 1, says: [] };
  });
}

/** `_To_ ADA FINCH` between who wrote the book, or the printers' lines, and the title again. */
function isBetweenTitles(page: Page, at: number): boolean {
  const [own, below] = page.groups.slice(at, at + 2);
  if (!page.isAuthored || own === undefined || below === undefined) return false;
  return isGivenTo(wordsAt(page.lines, own.from)) && namesAuthor(page, below);
}

/** What is known of a page below a stretch of it. */
function afterReading(page: Page, { says }: Read): Page {
  const names = (about: Statement['about']): boolean =>
    says.some((s) => s.about === about && s.value !== '');
  return {
    ...page,
    isTitled: page.isTitled || names('title'),
    isAuthored: page.isAuthored || names('author'),
  };
}

/** A heading that begins the book, not one of a title page (`VOLUME III` among the printers). */
function opensBook({ lines }: Page, group: Group): boolean {
  const text = wordsAt(lines, group.from);
  if (isWholeStory(text) || pieceOf(text)?.of !== undefined) return false;
  return shapeOf(text) !== undefined || namedHeading(text) !== undefined || isDateline(text);
}

/** `Introduction by John Cole`, which is not right over it, but right under the others; `VOLUME II` over the contents. */
function isOfPage({ lines, groups }: Page, at: number): boolean {
  if (isVolumeOfFile(lines, groups, at)) return true;
  const group = groups[at];
  const isHead = at === groups.length - 1 && (group?.before ?? 0) >= (group?.after ?? 0);
  const text = wordsAt(lines, group?.from ?? -1);
  return !isHead && TITLE_LINES.some(({ pattern }) => pattern.test(text));
}

/** What printers put on title pages: who translated and drew, the year, the rights. */
const titleLine: PlaceRule = (place) => {
  for (const { pattern, says } of TITLE_LINES) {
    const match = pattern.exec(place.text);
    if (match === null) continue;
    const said = says(match);
    return said[0]?.about === 'published' && opensPage(place) ? undefined : oneLine(place, said);
  }
  return undefined;
};

/** `“The Weir,” “The Goose,” etc.` under `Author of`, over all its lines. */
const otherBooks: PlaceRule = ({ page, line, group, at }) => {
  if (line > group.from || !isOverList(page.lines, page.groups[at - 1])) return undefined;
  const value = wordsOf(page.lines, group).replaceAll('_', '');
  return { from: group.from, to: group.to, says: [{ about: 'field', label: 'Title page', value }] };
};

// `The Sequel to`, over the title of the other book, `A sequel to “The Mill”`, `Suite des Deux Moulins`
const SEQUEL =
  /^(?:being )?(?:an? |the |la |die )?(?:sequel to|suite (?:de|du|des|à)|fortsetzung (?:von|zu|des|der)|continuación de|seguito (?:di|del|dei))(?!\p{L}).{0,60}$/iu;

/** Under who wrote the book; under the title it is a subtitle. */
const sequelTo: PlaceRule = (place) =>
  place.page.isAuthored && SEQUEL.test(place.text)
    ? oneLine(place, [{ about: 'field', label: 'Title page', value: place.text }])
    : undefined;

// `The Author of The Tailor of Ix,` over `The Land of Ix, etc.`, `Author of "The Mill,"` over `"The Weir," etc.`
const AUTHOR_OF = /^(?:by )?(?:the )?author of .*,["”’_]*$/iu;
const GOES_ON = /,["”’_]*$/u;

/** The author's other books in the lines under his name, which go on where each ends with a comma. */
const booksUnderName: PlaceRule = ({ page, line, text, group }) => {
  if (!AUTHOR_OF.test(text)) return undefined;
  let to = line + 1;
  while (to < group.to && GOES_ON.test(wordsAt(page.lines, to - 1))) to++;
  const value = wordsOf(page.lines, { from: line, to });
  return { from: line, to, says: [{ about: 'field', label: 'Title page', value }] };
};

/** What is said of the edition: `_Il a été tiré de cet ouvrage …`, over its lines where it has them to itself. */
const editionAt: PlaceRule = ({ page, line, group }) => {
  const rest = { from: line, to: group.to };
  const isAlone = isImprintGroup(page.lines, rest) && !namesAuthor(page, group);
  const piece = isAlone ? imprintPieces(page.lines, rest)[0] : { from: line, to: line + 1 };
  if (piece === undefined) return undefined;
  const value = wordsOf(page.lines, piece);
  if (!saysOfEdition(value)) return undefined;
  const says: Statement = ALL_RIGHTS.test(value)
    ? { about: 'rights', value }
    : { about: 'field', label: 'Title page', value };
  return { ...piece, says: [says] };
};

// `All rights reserved. No part of this book`, `may be reproduced`: over all its lines
const ALL_RIGHTS =
  /^(?:all rights|tous droits|alle rechten?|todos (?:los|os) d\p{L}+|tutti i diritti)\b/iu;

/** `1893` over all else is no year of printing: it heads the story, or its first chapter. */
function opensPage({ page, at, line, group }: Place): boolean {
  const isNamed = page.isTitled || page.isAuthored || page.called.title !== '';
  return at === 0 && line === group.from && !isNamed;
}

/** In this order: what is surer reads first. */
const RULES: readonly PlaceRule[] = [
  ({ page, line }) => pictureAt(page.lines, line),
  claimedTitle,
  awaited,
  coAuthor,
  calledBoth,
  calledAuthor,
  calledTitle,
  subtitle,
  claimedSubtitle,
  overBy,
  titleBy,
  titleBesideName,
  bylineAt,
  numberTitle,
  ownerAt,
  ownerOver,
  sequelTo,
  otherBooks,
  booksUnderName,
  editionAt,
  titleLine,
  dateUnderName,
  volume,
  (place) => (place.page.isTitled ? bareAuthor(place) : firstLine(place)),
];

/** The first that knows the line; what no rule knows says nothing. */
function readAt(place: Place): Read {
  for (const rule of RULES) {
    const read = rule(place);
    if (read !== undefined) return read;
  }
  return oneLine(place, []);
}

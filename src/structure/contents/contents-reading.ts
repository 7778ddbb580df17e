import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { append } from '../../source/append.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { RANK } from '../headings/chosen-heading.ts';
import { shapeOf, type Shape } from '../headings/shapes/heading-shape.ts';
import { listTitle } from '../headings/shapes/list-titles.ts';
import { isProse, mostBeginSmall } from '../headings/shapes/prose.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import type { Span } from '../manuscript.ts';
import { textOf, type Group, type Layout } from '../survey/layout.ts';
import {
  COLUMN_HEADS,
  entryOf,
  isDrawn,
  isSetOut,
  type ContentsList,
  type Entry,
} from './contents-entry.ts';
import type { Titles } from './contents-titles.ts';
import { standsUnderLabel, withArguments } from './told-chapters.ts';

/** The entries under a list's title, the group `at`, as far as they look like entries; `to` is the
 *  index of the line after the last. */
export function entriesUnder(
  lines: readonly Line[],
  layout: Layout,
  at: number,
  kind: ContentsList['kind'],
  titles: Titles,
): { entries: Entry[]; to: number } {
  const head = layout.groups[at];
  // `INDEX` right over a paragraph is a line of the story.
  if (head === undefined || isOverParagraph(lines, head)) return { entries: [], to: 0 };
  const place = { lines, layout, kind, titles };
  const entries = entriesOf(lines, { from: head.from + 1, to: head.to });
  let { to } = head;
  let widest = 1;
  for (let g = at + 1; g < layout.groups.length; g++) {
    const group = layout.groups[g];
    if (group === undefined || isBelowList(place, g, group, entries)) break;
    const found = entriesOf(lines, group);
    if (opensText(place, g, group, entries, found, widest)) break;
    if (entries.length > 0) widest = Math.max(widest, group.before);
    append(entries, found);
    to = group.to;
  }
  return { entries: withArguments(lines, layout, titles, entries), to };
}

/** Where a list of contents is read. */
interface Place {
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly kind: ContentsList['kind'];
  readonly titles: Titles;
}

function entriesOf(lines: readonly Line[], { from, to }: Span): Entry[] {
  const entries: Entry[] = [];
  for (let i = from; i < to; i++) entries.push(entryOf(lineAt(lines, i), i));
  return entries;
}

/** Whether a group below the entries is told by its lines to be another list, or text. */
function isBelowList(
  { lines, layout, kind, titles }: Place,
  g: number,
  group: Group,
  entries: readonly Entry[],
): boolean {
  const isTold = standsUnderLabel(titles, group, entries.at(-1));
  if (!isTold && isProse(lines, layout, group)) return true;
  if (opensList(lines, group, entries, kind) && !isIndexBelow(lines, titles, group)) return true;
  if (!isTold && isParagraph(lines, group, entries, kind)) return true;
  if (entries.length < 3) return false;
  return isDrawn(lineAt(lines, group.from).text) || isOverText(lines, layout, g, entries);
}

/** Whether a group is told by what it says as an entry, and by the room over it, to be a heading of the text. */
function opensText(
  { lines, layout, kind }: Place,
  g: number,
  group: Group,
  entries: readonly Entry[],
  found: readonly Entry[],
  widest: number,
): boolean {
  const [first] = found;
  const own = first?.shape;
  const isWide = entries.length >= 3 && group.before > Math.max(widest, WIDEST);
  if (isWide && !countsOn(entries, own)) return true;
  const isSetApart = group.before > Math.max(widest, 1);
  if (isSetApart && leavesPages(lines, layout, g, entries, kind)) return true;
  const isRepeated =
    entries.length > 1 &&
    (group.before > 1
      ? begins(lines, layout, group, entries)
      : countsAgain(entries, own) || isFirstAgain(entries, first));
  if (isRepeated || first === undefined) return true;
  if (kind !== 'pictures') return false;
  const isHead = isHeading(own) || (isSetApart && isFirstNumber(own, entries));
  return isHead && !isOverPictures(lines, layout, g);
}

const INDEX = /^\s*index\.?\s*$/i;

/** `INDEX` behind the chapters of a list: it names the book's, which stands at its end. */
function isIndexBelow(lines: readonly Line[], titles: Titles, { from, to }: Group): boolean {
  const { text } = lineAt(lines, from);
  return INDEX.test(text) && titles.placesOf(keyOf(text)).some(({ line }) => line >= to);
}

/** Lines of a paragraph that no entry has turned over. */
const PARAGRAPH_LINES = 4;

function isOverParagraph(lines: readonly Line[], { from, to }: Group): boolean {
  const last = lineAt(lines, to - 1);
  const isLong = to - from > 1 && last.text.length > ENTRY_LINE && endsSentence(last.text);
  if (isLong && lettering(last.text) === 'sentence' && entryOf(last, to - 1).shape === undefined)
    return true;
  return to - from > PARAGRAPH_LINES && mostBeginSmall(lines, { from: from + 1, to });
}

/** Characters of a line that is a paragraph by itself, where paragraphs are not wrapped. */
const ENTRY_LINE = 160;

/** Whether the text begins with it; a picture's line may name its chapter behind what it shows. */
function isHeading(shape: Shape | undefined): boolean {
  return (shape?.word ?? shape?.named) !== undefined && shape?.titleFirst !== true;
}

/** `I. WATER`, with room over it, under pictures that have no numbers. */
function isFirstNumber(own: Shape | undefined, entries: readonly Entry[]): boolean {
  if (own?.number === undefined || entries.length === 0) return false;
  return entries.every(({ shape }) => shape?.number === undefined);
}

// `THE OLD FERRY----Painted by J. Finch, Etched by A. Reed`
const DRAWN_BY =
  /\b(?:painted|etched|engraved|drawn|designed|photographed|(?:original )?etching|engraving|drawing|sketch) by \p{Lu}/iu;

/** `VOLUME I.` over pictures that are set out to their pages, or say who drew them, right below it or in the next group. */
function isOverPictures(lines: readonly Line[], { groups }: Layout, g: number): boolean {
  const [own, below] = groups.slice(g, g + 2);
  if (own === undefined || below === undefined) return false;
  return (
    lines.slice(own.from + 1, own.to).some(({ text }) => DRAWN_BY.test(text)) ||
    lines.slice(below.from, below.to).some((line) => isSetOut(line) || DRAWN_BY.test(line.text))
  );
}

/** Characters of a paragraph, and of an entry beside which it is none. */
const PARAGRAPH = 80;
const ENTRY = 60;
const FEWEST = 2;

/**
 * A paragraph, however short, under entries that are all titles, or right under the list's heading:
 * the text begins, and what called itself `INDEX` there is a line of it.
 */
function isParagraph(
  lines: readonly Line[],
  group: Group,
  entries: readonly Entry[],
  kind: ContentsList['kind'],
): boolean {
  // A picture's caption may be a sentence.
  if (kind === 'pictures' && entries.length < FEWEST) return false;
  if (!entries.every((entry) => entry.text.length <= ENTRY)) return false;
  const text = textOf(lines, group);
  const isSaid = endsSentence(lineAt(lines, group.to - 1).text) || SENTENCES.test(text);
  if (!isSaid || isUnderLabel(group, entries)) return false;
  return text.length >= PARAGRAPH && lettering(text) === 'sentence' && !hasShape(lines, group);
}

// One behind the other, though the last leads on: `It was an echo. It said the same words to all:`
const SENTENCES = /\p{Ll}[.!?]["”’]? \p{Lu}.*[:,;]\s*$/u;

/** Lines that may lie between an entry's label and what stands right under it, with blanks. */
const NEAR = 3;

/** `CHAPTER V.`, and under it a sentence over two lines, where other labels of the list have theirs under them. */
function isUnderLabel(group: Group, entries: readonly Entry[]): boolean {
  const label = entries.at(-1);
  const isLabel = (entry: Entry | undefined): boolean =>
    entry?.shape?.word !== undefined && entry.shape.title === '';
  if (!isLabel(label) || group.from - (label?.line ?? 0) > NEAR) return false;
  const titled = entries.filter((entry, e) => isLabel(entries[e - 1]) && entry.shape === undefined);
  return titled.length >= FEWEST;
}

/** `CHAPTER IV. In which nothing is found but a hat, and it is lost again.` */
function hasShape(lines: readonly Line[], { from }: Group): boolean {
  return shapeOf(lineAt(lines, from).text) !== undefined;
}

/** Blank lines over the first line of the text, where the list itself has fewer between its parts. */
const WIDEST = 3;

/**
 * Entries that all have their pages end where, behind room, neither a group nor the one below it has any:
 * the text begins there, however short its paragraphs are. A book may have two pictures.
 */
function leavesPages(
  lines: readonly Line[],
  { groups }: Layout,
  g: number,
  entries: readonly Entry[],
  kind: ContentsList['kind'],
): boolean {
  const least = kind === 'pictures' ? FEWEST : FIRST_ENTRIES;
  if (entries.length < least || !entries.every(({ paged }) => paged)) return false;
  return [groups[g], groups[g + 1]].every((group) => {
    for (let i = group?.from ?? 0; i < (group?.to ?? 0); i++)
      if (entryOf(lineAt(lines, i), i).paged) return false;
    return true;
  });
}

/** Another list begins; one that names itself (`CONTENTS` over `CONTENTS`, `PREFACE`) goes on. */
function opensList(
  lines: readonly Line[],
  { from }: Group,
  entries: readonly Entry[],
  kind: ContentsList['kind'],
): boolean {
  const title = listTitle(lines[from]?.text ?? '');
  return title !== undefined && !(entries.length === 0 && title === kind);
}

/**
 * Whether the first heading of its word comes again, and no part is named that it may be counted
 * under. A later one that comes twice (`CHAPTER VII`, `CHAPTER VI` for the eighth) is a misprint.
 */
function countsAgain(entries: readonly Entry[], own: Shape | undefined): boolean {
  const { word } = own ?? {};
  if (word === undefined) return false;
  if (entries.some(({ shape }) => (shape?.word?.rank ?? Infinity) < word.rank)) return false;
  return isSameHead(entries.find(({ shape }) => shape?.word === word)?.shape, own);
}

/** `BOOK II` under wide room, behind the chapters of `BOOK I`: the text begins with its first book. */
function countsOn(entries: readonly Entry[], own: Shape | undefined): boolean {
  const { word, number } = own ?? {};
  if (word === undefined || number === undefined || word.rank >= RANK.chapter) return false;
  const before = entries.findLast(({ shape }) => shape?.word === word)?.shape;
  return before?.number?.value === number.value - 1;
}

/** `1. Oars` under a list that began with it: the text begins, however near the list it stands. */
function isFirstAgain([first]: readonly Entry[], own: Entry | undefined): boolean {
  if (first === undefined || own === undefined || own.paged || own.key === '') return false;
  const number = own.shape?.number?.value;
  return number !== undefined && number === first.shape?.number?.value && own.key === first.key;
}

const STARS = /^\s*(?:\*\s+){2,}\*\s*$/;

/** `*       *       *` between the list and the first heading of the text. */
function isOverText(
  lines: readonly Line[],
  layout: Layout,
  g: number,
  entries: readonly Entry[],
): boolean {
  const next = layout.groups[g + 1];
  const isRow = STARS.test(lineAt(lines, layout.groups[g]?.from ?? 0).text);
  return isRow && next !== undefined && begins(lines, layout, next, entries);
}

/** How many entries at the head of a list may come first again in the text: `CHAPTER … PAGE`. */
const FIRST_ENTRIES = 3;

/** Whether the text begins here: a first entry comes again, as the line or as the title under it. */
function begins(
  lines: readonly Line[],
  layout: Layout,
  group: Group,
  entries: readonly Entry[],
): boolean {
  const first = entries.slice(0, FIRST_ENTRIES);
  const keys = new Set(
    first.filter(({ key }) => key.length > 3 && !COLUMN_HEADS.has(key)).map(({ key }) => key),
  );
  if (first[0] !== undefined) keys.add(first[0].key);
  const own = entryOf(lineAt(lines, group.from), group.from);
  if (keys.has(own.key) || isSameHead(entries[0]?.shape, own.shape)) return true;
  if (own.shape?.title !== '') return false;
  const next = layout.groups[(layout.groupAt[group.from] ?? 0) + 1];
  // `CHAPTER ONE`, and its title on the next line or in the next lines.
  const rest = group.to - group.from > 1 ? { from: group.from + 1, to: group.to } : next;
  if (rest === undefined) return false;
  // `SECOND EPILOGUE` over `CHAPTER I`, which is a count and no title.
  const title = textOf(lines, rest);
  return shapeOf(title.trim())?.number === undefined && keys.has(keyOf(title));
}

/** `BOOK I.` after `BOOK I--The Miller`, or with less of its title: the head of the first division. */
function isSameHead(listed: Shape | undefined, own: Shape | undefined): boolean {
  if (listed?.word === undefined || listed.word !== own?.word) return false;
  if (listed.number?.value !== own.number?.value) return false;
  return keyOf(listed.title).startsWith(keyOf(own.title));
}

import type { HeadField, Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { Cuts } from '../cuts.ts';
import { stretches, stretchesBackwards, textOf, type Stretch } from '../paragraphs.ts';
import type { Pass } from '../pass.ts';
import { field } from './head-field.ts';
import { otherWorks, pressNotices, worksInVolumes } from './other-works.ts';
import { publisherKind, type PublisherKind } from './publisher-words.ts';

/**
 * What publishers and printers put before and behind a book for themselves: lists of other books
 * with their prices, the printer's line. Typists typed them as they typed the rest. A list goes
 * where it names prices or sizes and stands behind the end, or under its own heading; who printed
 * the book is kept among what is known of it.
 */
export const publisherMatter: Pass = {
  name: 'publisher’s matter',
  run(draft, report) {
    const { lines } = draft;
    const tail = tailOf(lines);
    const cut = new Cuts(lines, 'clean/publisher-removed', report);
    for (const { from, to } of listsBefore(lines)) cut.cut(from, to, 'a list of other books');
    for (const { from, to } of otherWorks(lines, draft.head))
      cut.cut(from, to, 'a list of the author’s other books');
    for (const { from, to } of worksInVolumes(lines))
      cut.cut(from, to, 'a list of the author’s other books');
    for (const { from, to } of pressNotices(lines, draft.head))
      cut.cut(from, to, 'what newspapers said of another book');
    for (const { from, to } of offersBefore(lines)) cut.cut(from, to, 'an offer of the publisher');
    const list =
      listBehind(lines, tail) ??
      listBehind(lines, behindMark(lines, tail)) ??
      pairsBehind(lines, tail);
    const printers = printersOf(
      lines,
      list === undefined ? tail : tail.filter(({ from }) => from < list.from),
    );
    for (const { from, to } of printers) cut.cut(from, to, 'the line of the printer');
    if (list !== undefined) cut.cut(list.from, list.to, 'a list of other books');
    const fields = printers.map((each): HeadField => printedBy(lines, each));
    return { ...draft, lines: cut.rest(), head: [...draft.head, ...fields] };
  },
};

/** A stretch near the end of the file, and what its words say that it is. */
interface Piece extends Stretch {
  readonly kind: PublisherKind | undefined;
  readonly length: number;
  /** Lines of it that name a price, a size or an offer. */
  readonly sales: number;
  /** It ends the book as the printer's mark. */
  readonly isMark?: true;
}

/** Stretches in a row that say nothing of books for sale, among others that do: a review has them. */
const MOST_PLAIN = 16;

/** The last stretches of the file, in order, back to the end of the story or well into its text. */
function tailOf(lines: readonly Line[]): Piece[] {
  const tail: Piece[] = [];
  let plain = 0;
  for (const stretch of stretchesBackwards(lines, 0, lines.length)) {
    const text = textOf(lines, stretch);
    const kind = publisherKind(text);
    tail.push({ ...stretch, kind, length: text.length, sales: salesIn(kind, lines, stretch) });
    plain = kind === undefined ? plain + 1 : kind === 'notes' ? plain : 0;
    if (kind === 'end' || plain > MOST_PLAIN) break;
  }
  return tail.toReversed();
}

/** How many lines are for sale: a column of prices may stand in one stretch. */
function salesIn(
  kind: PublisherKind | undefined,
  lines: readonly Line[],
  { from, to }: Stretch,
): number {
  if (kind !== 'sale' && kind !== 'price') return 0;
  return Math.max(1, lines.slice(from, to).filter(({ text }) => sellsBooks(text)).length);
}

/** Blank lines over a list's heading where no end of the story stands above it. */
const APART = 3;
/** So many prices or sizes make a list, and one under a list's heading behind the end. */
const FEWEST = 2;
/** Characters of a paragraph that is text, whatever stands below it. */
const TEXT = 300;

/** The list of books behind the text. */
function listBehind(lines: readonly Line[], tail: readonly Piece[]): Stretch | undefined {
  const isEnded = tail[0]?.kind === 'end';
  const offer = tail.findIndex(isForSale);
  // Under `NEW SIX-SHILLING NOVELS.` behind the end no book need have its price, where the firm closes the page.
  const sale = offer < 0 && isEnded ? tail.findLastIndex(({ kind }) => kind === 'firm') : offer;
  const head = tail.findIndex(
    ({ kind, from }, at) =>
      at > 0 && at < sale && kind === 'list' && (isEnded || isBlankFor(lines, from, APART)),
  );
  if (sale < 0 || (head < 0 && !isEnded)) return undefined;
  let from = head < 0 ? tail.findLastIndex((piece, at) => at < sale && isText(piece)) + 1 : head;
  if (head < 0) from = Math.max(from, 1);
  // Signs, printers and firms above a list's heading are of the same pages.
  while (from > 1 && isOfPages(tail[from - 1])) from--;
  const notes = tail.findIndex(({ kind }, at) => at > from && kind === 'notes');
  const pages = tail.slice(from, notes < 0 ? tail.length : notes);
  const sales = pages.reduce((sum, piece) => sum + piece.sales, 0);
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined || last === undefined || isMostlyText(pages)) return undefined;
  // A price alone may be in what an author says of his books; a size or an offer is a publisher's.
  const isSold = isEnded || sales >= FEWEST || pages.slice(1).every(isOfTrade);
  const isOffered = pages.some(({ kind }) => kind === 'sale') || tail[0]?.isMark === true;
  const isList = head < 0 ? isOffered : isSold;
  // One offer, and who makes it: `LONDON: REED & SON, LIMITED.`
  const signs = sales + pages.filter(isOfPages).filter(({ kind }) => kind !== 'signs').length;
  return isList && (head >= 0 || sales >= FEWEST || signs >= FEWEST)
    ? { from: first.from, to: last.to }
    : undefined;
}

/**
 * The pieces from the printer's mark on a page of its own, which ends the book as `THE END` does, where offers stand
 * behind it: their pages need have no heading.
 */
function behindMark(lines: readonly Line[], tail: readonly Piece[]): readonly Piece[] {
  const at = tail.findIndex(
    ({ kind, from }) => kind === 'printer' && isBlankFor(lines, from, APART),
  );
  return at < 0 || tail[0]?.kind === 'end'
    ? []
    : tail.slice(at).map((piece, i) => (i === 0 ? { ...piece, kind: 'end', isMark: true } : piece));
}

// `THE LONG MILL`, `_Ada Finch_`; `_Ada Finch: The Long Mill_` has no line for each
const SHOUTED = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const NAME = /^_?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}_?$/u;
/** So many books under their list's heading, each over its author, need no price. */
const FEWEST_PAIRS = 3;

/** `NEW MILLSIDE NOVELS` behind a row of signs, and under it titles in capitals, each right over a name. */
function pairsBehind(lines: readonly Line[], tail: readonly Piece[]): Stretch | undefined {
  const head = tail.findIndex(
    ({ kind, from }, at) =>
      at > 0 &&
      kind === 'list' &&
      (tail[at - 1]?.kind === 'signs' || isBlankFor(lines, from, APART)),
  );
  if (head < 0) return undefined;
  const notes = tail.findIndex(({ kind }, at) => at > head && kind === 'notes');
  const pages = tail.slice(head + 1, notes < 0 ? tail.length : notes);
  const pairs = pages.filter((piece) => isPair(lines, piece));
  const isRest = pages.every(
    (piece) => pairs.includes(piece) || isOfTrade(piece) || isLineInCapitals(lines, piece),
  );
  const last = pages.at(-1);
  if (last === undefined || pairs.length < FEWEST_PAIRS || !isRest) return undefined;
  const from = tail[head - 1]?.kind === 'signs' ? head - 1 : head;
  return { from: tail[from]?.from ?? last.from, to: last.to };
}

function isPair(lines: readonly Line[], { from, to }: Stretch): boolean {
  if (to - from !== 2) return false;
  const [title = '', name = ''] = lines.slice(from, to).map(({ text }) => text.trim());
  return SHOUTED.test(title) && NAME.test(name);
}

function isLineInCapitals(lines: readonly Line[], { from, to }: Stretch): boolean {
  return to - from === 1 && SHOUTED.test(lines[from]?.text.trim() ?? '');
}

function isForSale({ kind }: Piece): boolean {
  return kind === 'sale' || kind === 'price';
}

/** What stands under `PUBLICATIONS OF FINCH & COMPANY` and nowhere else: one price is enough. */
function isOfTrade(piece: Piece): boolean {
  return isForSale(piece) || isOfPages(piece);
}

function isText({ kind, length }: Piece): boolean {
  return kind === undefined && length > TEXT;
}

const OF_PAGES: ReadonlySet<PublisherKind | undefined> = new Set([
  'signs',
  'printer',
  'house',
  'firm',
]);

function isOfPages(piece: Piece | undefined): boolean {
  return OF_PAGES.has(piece?.kind);
}

/** Whether paragraphs make up the most of what would go: then it is no list. */
function isMostlyText(pages: readonly Piece[]): boolean {
  return pages.filter(isText).length * 2 > pages.length;
}

/** The printer's lines behind the text, each with the firm's place under it. */
function printersOf(lines: readonly Line[], tail: readonly Piece[]): Stretch[] {
  const isEnded = tail[0]?.kind === 'end';
  return tail.filter(
    ({ kind }, at) =>
      (kind === 'printer' || kind === 'house') &&
      at > 0 &&
      (isEnded || at >= tail.length - 2 || isNotes(tail.slice(at + 1))) &&
      isAlone(lines, tail, at),
  );
}

/** Whether nothing but the book's notes stands there. */
function isNotes(pieces: readonly Piece[]): boolean {
  return pieces.every(({ kind }) => kind === 'notes');
}

/** Not the last line of a story that speaks of printers: signs, an end or a wide space part them. */
function isAlone(lines: readonly Line[], tail: readonly Piece[], at: number): boolean {
  const above = tail[at - 1];
  const room = tail[at]?.kind === 'house' ? APART : 2;
  return (
    above?.kind === 'end' ||
    above?.kind === 'signs' ||
    above?.kind === 'printer' ||
    isBlankFor(lines, tail[at]?.from ?? 0, room)
  );
}

function printedBy(lines: readonly Line[], stretch: Stretch): HeadField {
  const value = textOf(lines, stretch).replace(/\s+/g, ' ');
  return field('Printer', value, lineAt(lines, stretch.from), lineAt(lines, stretch.to - 1));
}

function isBlankFor(lines: readonly Line[], from: number, count: number): boolean {
  for (let at = from - 1; at >= from - count; at--) if (!isBlank(lines[at])) return false;
  return true;
}

/** Stretches from the beginning among which such a list may begin, and lines that it may have. */
const NEAR_HEAD = 6;
const LONGEST_BEFORE = 60;
const ROW = /^\s*(?:[*=_-]{10,}|(?:\* +){4,}\*)\s*$/;

/** Lists of books before the title page, between two rows of signs. */
function listsBefore(lines: readonly Line[]): Stretch[] {
  const between: string[] = [];
  let passed = 0;
  let from: number | undefined;
  for (const stretch of stretches(lines, 0, lines.length)) {
    if (from === undefined && passed === NEAR_HEAD) return [];
    if (from !== undefined && stretch.to - from > LONGEST_BEFORE) return [];
    const text = textOf(lines, stretch);
    const isRow = stretch.to - stretch.from === 1 && ROW.test(text);
    if (isRow && from !== undefined) return isListing(between) ? [{ from, to: stretch.to }] : [];
    if (isRow) from = stretch.from;
    else if (from === undefined) passed++;
    else between.push(text);
  }
  return [];
}

// `The Publishers will be glad to mail a complete list …`; in a story they sent the thing back post free
const OF_PUBLISHER =
  /\bpublishers?\b.{0,20}\b(?:will|would|beg|invite|are (?:glad|pleased|happy))\b/i;
const MOST_BEFORE = 20;

/** What the publisher says of his other books on the page of the half-title. */
function offersBefore(lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  let seen = 0;
  for (const stretch of stretches(lines, 0, lines.length)) {
    if (seen++ === MOST_BEFORE) break;
    const text = textOf(lines, stretch);
    if (OF_PUBLISHER.test(text) && publisherKind(text) === 'sale') found.push(stretch);
  }
  return found;
}

/**
 * Whether books are sold there: under a list's heading, for a price or in a size that is named in figures,
 * and with no more words beside them than they take. Authors also set rules about the first chapter of
 * a story, and in it is a soft cloth, what came post free, or what cost $4.
 */
function isListing(texts: readonly string[]): boolean {
  const kinds = texts.map(publisherKind);
  const isHeaded = kinds.slice(0, HEADING).includes('list');
  const isPriced = texts.some((text) => /\d/.test(text) && sellsBooks(text));
  const known = kinds.filter((kind) => kind !== undefined).length;
  return isHeaded && isPriced && known * 2 >= texts.length;
}

/** The firm's name may stand over the list's heading. */
const HEADING = 2;

function sellsBooks(text: string): boolean {
  return /^(?:sale|price)$/.test(publisherKind(text) ?? '');
}

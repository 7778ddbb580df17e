import type { Line } from '../../../ingest/draft.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { isEnding } from '../../blocks/endings.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { LONGEST_TITLED, type Candidate } from '../heading-candidate.ts';
import { shapeOf } from '../shapes/heading-shape.ts';
import { keyOf } from '../shapes/title-key.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Blank lines over the titles of stories. */
const APART = 2;

/**
 * In a book of stories the one that it is called after has a title like the others: over its text, as
 * one before it, and not over the first title as the book's own.
 */
export function titleStories(
  lines: readonly Line[],
  { groups }: Layout,
  found: readonly Candidate[],
  bookTitles: ReadonlySet<Candidate>,
): Candidate[] {
  if (bookTitles.size === 0) return [];
  const manners = new Set<boolean>();
  const first = firstAmongPeers(lines, groups, found, bookTitles);
  const counted = titleOverCount(found);
  return found.filter((c) => {
    if (c === first || (bookTitles.has(c) && opensTales(lines, groups, c.group))) return true;
    if (c === counted && bookTitles.has(c)) return true;
    if (c.shape !== undefined || c.before < APART || c.run) return false;
    // Over a subtitle, a byline or another title no text begins.
    const end = groups[c.group + 1]?.to ?? 0;
    if (!endsSentence(lines[end - 1]?.text ?? '')) return false;
    if (bookTitles.has(c)) return manners.has(c.capitals);
    manners.add(c.capitals);
    return false;
  });
}

/** Titles like the first, which come behind it, and blank lines beyond which room is room. */
const FEWEST_PEERS = 2;
const WIDE = 3;

/**
 * The first story of a book that is called after it: behind a preface, and set as all the titles below it
 * are, in room and letters.
 */
function firstAmongPeers(
  lines: readonly Line[],
  groups: readonly Group[],
  found: readonly Candidate[],
  bookTitles: ReadonlySet<Candidate>,
): Candidate | undefined {
  const preface = found.find(({ shape }) => shape?.named?.place === 'front');
  const first = found.find((c) => c.line > (preface?.line ?? Infinity) && bookTitles.has(c));
  if (first === undefined || first.before < APART || first.run) return undefined;
  const below = groups[first.group + 1];
  if (!endsSentence(lines[(below?.to ?? 0) - 1]?.text ?? '')) return undefined;
  const peers = found.filter(
    ({ line, shape, before, after, capitals, run }) =>
      line > first.line &&
      shape === undefined &&
      !run &&
      Math.min(before, WIDE) === Math.min(first.before, WIDE) &&
      after === first.after &&
      capitals === first.capitals,
  );
  return peers.length >= FEWEST_PEERS ? first : undefined;
}

/** Titles behind the first, in a book where nothing else stands in such room. */
const MANY_PEERS = 4;
/** Of the wide spaces below the first, the share that must stand over a title. */
const TITLED_SPACES = 0.9;

/**
 * Whether a line over text is the first of a book's titles, though it is called as the book is and no preface
 * parts it from the title page: in capitals under wide room, as are all that have such room below it.
 */
export function opensTales(lines: readonly Line[], groups: readonly Group[], g: number): boolean {
  const [own, below] = groups.slice(g, g + 2);
  if (own === undefined || below === undefined || !isShout(lines, own)) return false;
  if (own.before < WIDE || !endsSentence(lines[below.to - 1]?.text ?? '')) return false;
  const { apart, peers } = roomsBelow(lines, groups).get(own) ?? NONE;
  return peers >= Math.max(MANY_PEERS, apart * TITLED_SPACES);
}

/** How many groups below one stand in wide room, and how many of these are set as it is. */
interface RoomsBelow {
  readonly apart: number;
  readonly peers: number;
}

const NONE: RoomsBelow = { apart: 0, peers: 0 };
const known = new WeakMap<readonly Group[], ReadonlyMap<Group, RoomsBelow>>();

/** For each group in wide room, counted from the last back, once: a running title may stand over every page. */
function roomsBelow(
  lines: readonly Line[],
  groups: readonly Group[],
): ReadonlyMap<Group, RoomsBelow> {
  const counted = known.get(groups);
  if (counted !== undefined) return counted;
  const rooms = new Map<Group, RoomsBelow>();
  const shouted = new Map<number, number>();
  let apart = 0;
  for (const group of groups.toReversed()) {
    if (group.before < WIDE) continue;
    const { from, after } = group;
    const peers = shouted.get(after) ?? 0;
    rooms.set(group, { apart, peers });
    if (isEnding(lines[from]?.text ?? '')) continue;
    apart++;
    if (isShout(lines, group)) shouted.set(after, peers + 1);
  }
  known.set(groups, rooms);
  return rooms;
}

/** Fewest tales that a list names behind the first. */
const FEWEST_LISTED = 3;

/**
 * The title right over the first `I`, of a tale that has sections: behind these stand as many tales as a list names, in
 * capitals like it, and in more room than any section. So the book's title is the first tale's.
 */
function titleOverCount(found: readonly Candidate[]): Candidate | undefined {
  const first = found.findIndex(({ shape }) => shape?.number?.value === 1);
  const title = found[first - 1];
  const below = found.slice(Math.max(first, 0));
  if (title === undefined || !title.capitals || title.before < WIDE) return undefined;
  if (below[0]?.group !== title.group + 1) return undefined;
  const end = below.findIndex(({ shape }) => shape?.number === undefined);
  const sections = below.slice(0, Math.max(end, 0));
  const room = sections.reduce((most, { before }) => Math.max(most, before), 0);
  const tales = below
    .slice(sections.length)
    .filter(
      ({ shape, listed, capitals, before }) =>
        shape === undefined && listed && capitals && before > room,
    );
  return sections.length > 1 && tales.length >= FEWEST_LISTED ? title : undefined;
}

function isShout(lines: readonly Line[], { from, to }: Group): boolean {
  const text = (lines[from]?.text ?? '').trim();
  return (
    to - from === 1 &&
    text.length <= LONGEST_TITLED &&
    lettering(text) === 'capitals' &&
    shapeOf(text) === undefined
  );
}

/** Characters of a line that may be `CHAPTER I.` */
const LONGEST_COUNT = 30;
const opened = new WeakMap<readonly Group[], readonly number[]>();

/**
 * Whether the line right over the first chapter is the title of the first of several works, though it is called as
 * the book is: `THE MILL.`, `CHAPTER I.`, and behind the last of these chapters `THE FERRY.`, `CHAPTER I.` again,
 * each time in capitals in room like it.
 */
export function opensWorks(lines: readonly Line[], groups: readonly Group[], g: number): boolean {
  const [first, ...again] = firstChapters(lines, groups);
  if (first !== g + 1 || again.length === 0) return false;
  const titles = [g, ...again.map((at) => at - 1)].map((at) => titleAt(lines, groups[at]));
  return !titles.includes('') && new Set(titles).size === titles.length;
}

/** What a title in capitals in wide room says, folded to letters; else nothing. */
function titleAt(lines: readonly Line[], group: Group | undefined): string {
  if (group === undefined || group.before < WIDE || !isShout(lines, group)) return '';
  const text = lines[group.from]?.text ?? '';
  return isEnding(text) ? '' : keyOf(text);
}

/** The groups that begin to count chapters. */
function firstChapters(lines: readonly Line[], groups: readonly Group[]): readonly number[] {
  const known = opened.get(groups);
  if (known !== undefined) return known;
  const found = groups.flatMap(({ from }, g) => {
    const text = (lines[from]?.text ?? '').trim();
    if (text.length > LONGEST_COUNT) return [];
    const shape = shapeOf(text);
    return shape?.word !== undefined && shape.number?.value === 1 ? [g] : [];
  });
  opened.set(groups, found);
  return found;
}

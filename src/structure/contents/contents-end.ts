import { endsSentence } from '../../source/sentence-end.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import type { Span } from '../manuscript.ts';
import type { Layout } from '../survey/layout.ts';
import { COLUMN_HEADS, type ContentsList, type Entry } from './contents-entry.ts';
import { placesNamed, type Titles } from './contents-titles.ts';

/** Where a list ends, and what it names. */
export interface Trimmed {
  /** Index of the line after the list. */
  readonly to: number;
  /** What is left of its entries, and from which line on the text may have what they name. */
  readonly entries: readonly Entry[];
  readonly from: number;
}

/**
 * Ends a list after the last entry that names a line; `to` is where its lines would end at most.
 * Undefined when none does: then it is no list of this text. French and Spanish printers set the
 * list behind the text that it names.
 */
export function trimmed(
  layout: Layout,
  titles: Titles,
  entries: readonly Entry[],
  to: number,
  kind: ContentsList['kind'],
): Trimmed | undefined {
  if (kind === 'pictures') return { to, entries: [], from: to };
  const isBelow = (entry: Entry): boolean =>
    (placesNamed(titles, entry).at(-1)?.line ?? -1) >= to || namesTwo(titles, entry, to);
  const ahead = entries.findLastIndex((entry) => entry.shape !== undefined || isBelow(entry));
  const head = entries[0]?.line ?? 0;
  const isEarlier = ({ key }: Entry): boolean => (titles.placesOf(key)[0]?.line ?? head) < head;
  const isBehind = entries.filter(isEarlier).length * 2 > entries.length && !entries.some(isBelow);
  const named = isBehind ? entries.findLastIndex(isEarlier) : ahead;
  if (named < 0 && !isAllPaged(entries)) return undefined;
  const last = lastTold(
    entries,
    Math.max(
      named,
      entries.findLastIndex(({ paged }) => paged),
    ),
  );
  const opened = opensText(layout, titles, entries[last]) ? last : last + 1;
  const kept = entries.slice(0, Math.min(opened, restart(titles, entries, to)));
  if (areTold(titles, kept, { from: head, to })) return undefined;
  const end = entryEnd(layout, kept.at(-1));
  return { to: end, entries: kept, from: isBehind ? 0 : end };
}

/** The last entry of the argument that stands under an entry, or the entry itself. */
function lastTold(entries: readonly Entry[], at: number): number {
  const next = entries.findIndex((entry, e) => e > at && entry.isTold !== true);
  return next < 0 ? entries.length - 1 : next - 1;
}

/**
 * Whether most of what looks like entries are sentences that name nothing: `INDEX` stands on a drawer in
 * the story, short paragraphs are under it, and the next chapter's heading.
 */
function areTold(titles: Titles, entries: readonly Entry[], list: Span): boolean {
  const told = entries.filter(
    (entry) =>
      entry.shape === undefined &&
      entry.isTold !== true &&
      !entry.paged &&
      endsSentence(entry.text) &&
      lettering(entry.text) === 'sentence' &&
      placesNamed(titles, entry).every(({ line }) => line >= list.from && line < list.to),
  );
  return told.length * 2 > entries.length;
}

// `Epilogue and Postscript`, `Prologue & Chorus`
const JOINED = /^(.{3,40}?) (?:and|&|et|und|y|e) (.{3,40})$/iu;

/** Whether an entry joins two headings that stand one behind the other below the list. */
function namesTwo(titles: Titles, { text }: Entry, to: number): boolean {
  const [first, second] = (JOINED.exec(text)?.slice(1) ?? []).map(
    (part) => titles.placesOf(keyOf(part)).at(-1)?.line ?? -1,
  );
  return first !== undefined && second !== undefined && first >= to && second > first;
}

/** So many entries that are set out to their pages, nearly all, are a list of whatever they name. */
const FEWEST_PAGED = 5;
const PAGED_SHARE = 0.8;

function isAllPaged(entries: readonly Entry[]): boolean {
  const last = entries.findLastIndex(({ paged }) => paged);
  const paged = entries.filter((entry) => entry.paged).length;
  return paged >= FEWEST_PAGED && paged >= (last + 1) * PAGED_SHARE;
}

/** Lines on which the last entry may go on. */
const MOST_TURNED_OVER = 3;

/** The end of an entry, with the lines on which it goes on. */
function entryEnd({ groups, groupAt }: Layout, entry: Entry | undefined): number {
  const end = (entry?.line ?? 0) + 1;
  const to = groups[groupAt[end - 1] ?? 0]?.to ?? end;
  return to - end > MOST_TURNED_OVER ? end : to;
}

/** How many entries at the head of a list may come first in the text, and stand last in what looks
 *  like the list: its heading, a title under it, the first line of an argument. */
const FIRST = 3;
const LAST = 4;

/** Where one of the first entries stands again behind the last: the text begins with its heading. */
function restart(titles: Titles, entries: readonly Entry[], to: number): number {
  const end = entries.length;
  const from = Math.max(FIRST, end - LAST);
  // `CHAPTER I` under `BOOK ONE`, and again under every other book of the list.
  const between = new Set(entries.slice(FIRST, from).map(({ key }) => key));
  const heads = entries.slice(0, FIRST).map(({ key }) => key);
  const first = new Set(heads.filter((key) => !between.has(key) && !COLUMN_HEADS.has(key)));
  // What bears a page is of the list, though its first chapters are called alike.
  // `THE TWO MILLS--PART II.` is another piece than `THE TWO MILLS`.
  const again = entries.findIndex(
    ({ key, paged, shape }, e) =>
      e >= from && !paged && shape?.titleFirst !== true && first.has(key),
  );
  if (again < 0 || isNamedTwice(titles, entries.slice(again), to)) return end;
  const above = entries[again - 1]?.shape;
  return above?.number !== undefined && above.title === '' ? again - 1 : again;
}

/**
 * `Introduction` under `SONGS OF MORNING`, and again under `SONGS OF EVENING` with other poems below it: the
 * text has it twice behind the list, and what is below it once.
 */
function isNamedTwice(titles: Titles, [again, ...below]: readonly Entry[], to: number): boolean {
  const countBelow = (entry: Entry): number =>
    placesNamed(titles, entry).filter(({ line }) => line >= to).length;
  return (
    again !== undefined && countBelow(again) > 1 && below.some((entry) => countBelow(entry) > 0)
  );
}

/** `PRELUDE` with room over it, and nowhere below: the first heading of the text, no last entry. */
function opensText({ groups, groupAt }: Layout, titles: Titles, entry: Entry | undefined): boolean {
  if (entry?.shape?.named === undefined) return false;
  const group = groups[groupAt[entry.line] ?? 0];
  const isApart = group?.from === entry.line && group.before >= 2 && group.to === entry.line + 1;
  return isApart && (titles.placesOf(entry.key).at(-1)?.line ?? -1) <= entry.line;
}

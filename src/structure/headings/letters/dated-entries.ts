// This folder knows headings of letters and diaries: a day, a weekday, or whom a letter is to.

import type { Line } from '../../../ingest/draft.ts';
import { isDate, isWeekday } from '../../letters/letter-lines.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { meanLength, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

const FEWEST = 5;
/** The same of those that stand on pages of their own: room around them, and so many with and without a date. */
const PAGE = { over: 3, under: 2, dates: 3, entries: 4 } as const;
const LONGEST_DATE = 48;
/** Shortest mean length of an entry, in characters. */
const SHORTEST_MEAN = 420;
/** Entries must cover this share of the text. */
const COVERAGE = 0.5;
/** Of the dates, the share that must be in capitals for other lines to be headings by theirs. */
const SHOUTED = 0.8;

/** Where nothing else divides a book of letters or a diary, the dates over its entries do. */
export function datedEntries({ lines, layout, bodyFrom }: Choice): Chosen[] {
  const lone: Group[] = [];
  for (const group of layout.groups)
    if (group.from >= bodyFrom && isShortLine(lines, group)) lone.push(group);
  const short = atLeftOrCentred(layout, lone, (group) => isDated(lines, group));
  const dated = short.filter((group) => isDated(lines, group));
  const entries = dated
    .concat(shoutedAmong(lines, dated, short))
    .toSorted((a, b) => a.from - b.from);
  const dates = entries.map((group) => entryOf(lines, layout, group));
  const first = layout.weight[dates[0]?.line ?? 0] ?? 0;
  const body = layout.weight[bodyFrom] ?? 0;
  const whole = layout.weight.at(-1) ?? 0;
  const covers = whole - first > (whole - body) * COVERAGE;
  if (!areEnough(dated, entries) || !covers || meanLength(layout, dates) < SHORTEST_MEAN) return [];
  return dates.map((c) => take(c, RANK.chapter, 'headings/date', 0.8));
}

/** `MONDAY, 19TH`, `THE SAME DAY`: fewer dates do where each entry has a page to itself. */
function areEnough(dated: readonly Group[], entries: readonly Group[]): boolean {
  if (dated.length >= FEWEST) return true;
  return entries.every(isPage) && dated.length >= PAGE.dates && entries.length >= PAGE.entries;
}

function isPage({ before, after }: Group): boolean {
  return before >= PAGE.over && after >= PAGE.under;
}

/** The first line of a group as it stands: the number in `MAY 4.` counts no chapter. */
export function entryOf(lines: readonly Line[], { groupAt }: Layout, group: Group): Candidate {
  return {
    line: group.from,
    group: groupAt[group.from] ?? 0,
    text: unframed(lines[group.from]?.text ?? ''),
    before: group.before,
    after: group.after,
    run: group.to - group.from > 1,
    capitals: false,
    listed: false,
  };
}

/** One line, no longer than a date. */
export function isShortLine(lines: readonly Line[], { from, to }: Group): boolean {
  return to - from === 1 && (lines[from]?.text ?? '').trim().length <= LONGEST_DATE;
}

function isDated(lines: readonly Line[], group: Group): boolean {
  const text = lines[group.from]?.text ?? '';
  // What is set far in is the day of a letter, but for one alone on its page.
  return isDate(text) || (group.before >= 2 && isWeekday(isPage(group) ? text.trim() : text));
}

/** So many columns from the margin, a line is the date of a letter, unless all of them are centred, or it has a page. */
const AT_RIGHT = 12;
const CENTRED_AT_MOST = 40;

/**
 * The lines that stand over an entry: those at the left, and all where the dates are centred, so
 * that their middles differ less than where they begin and where they end.
 */
function atLeftOrCentred(
  { indents, widths }: Layout,
  groups: readonly Group[],
  isDate: (group: Group) => boolean,
): readonly Group[] {
  const left = groups.filter(
    (group) => (indents[group.from] ?? 0) < (isPage(group) ? CENTRED_AT_MOST : AT_RIGHT),
  );
  const inset = groups.filter((group) => (indents[group.from] ?? 0) >= AT_RIGHT && isDate(group));
  if (inset.length < FEWEST) return left;
  const begins = inset.map(({ from }) => indents[from] ?? 0);
  const ends = inset.map(({ from }) => widths[from] ?? 0);
  const middles = inset.map((_, i) => ((begins[i] ?? 0) + (ends[i] ?? 0)) / 2);
  const least = spread(middles);
  return least < spread(begins) && least < spread(ends) ? groups : left;
}

/** Mean distance from the middle one of them. */
function spread(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return numbers.reduce((sum, number) => sum + Math.abs(number - median), 0) / numbers.length;
}

/** Among dates in capitals, other lines in capitals that stand as they do: `THE SAME EVENING.` */
function shoutedAmong(
  lines: readonly Line[],
  dated: readonly Group[],
  short: readonly Group[],
): Group[] {
  const shouted = ({ from }: Group): boolean => lettering(lines[from]?.text ?? '') === 'capitals';
  const first = dated[0];
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return [];
  if (dated.filter(shouted).length < dated.length * SHOUTED) return [];
  const known = new Set(dated);
  return short.filter(
    (group) =>
      group.from > first.from &&
      group.before === last.before &&
      group.after === last.after &&
      !known.has(group) &&
      shouted(group) &&
      lines[group.from]?.claim === undefined &&
      isTitleLike(lines[group.from]?.text ?? ''),
  );
}

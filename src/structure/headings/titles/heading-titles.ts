// This folder tells which of the lines at a heading are its title.

import type { Line } from '../../../ingest/draft.ts';
import type { Span } from '../../manuscript.ts';
import { layoutOf, type Layout } from '../../survey/layout.ts';
import { RANK, type Chosen } from '../chosen-heading.ts';
import { addressUnder } from '../letters/dedicated-heads.ts';
import { inWhich } from './in-which.ts';
import type { Known } from './lines-as-title.ts';
import { overBrackets, overGroups, overLines } from './running-titles.ts';
import { sentenceTitles } from './sentence-titles.ts';
import { overSubtitle } from './subtitles.ts';
import { offer, type Offer } from './title-offers.ts';
import { yearsUnder } from './years-under-parts.ts';

/** What must speak for lines to be a title. */
const ENOUGH = 3;
/** The rules that find titles without numbers. */
const PLAIN = new Set(['headings/contents', 'headings/over-sections', 'headings/collection']);
/** Those whose lines are nobody else's title. */
const APART = new Set(['headings/date', 'headings/inner', 'headings/lettered']);
/** From this many headings on, what follows nearly all of them in one or two lines is their title. */
const MANY = 5;
const NEARLY_ALL = 0.9;
/** From so many on, one line with room below it under each is its title. */
const FEWEST = 3;

/** What is known of single lines. */
interface Witnesses {
  /** A list of contents names them. */
  readonly named: ReadonlySet<number>;
  /** They name the author of a story. */
  readonly bylines: ReadonlySet<number>;
  readonly isWrapped: (line: number) => boolean;
}

/**
 * The title lines of headings that stand under a bare label (`CHAPTER I`), decided for each rank
 * over the whole book: where the others have titles, a doubtful line is one too.
 */
export function titleSpans(
  lines: readonly Line[],
  chosen: readonly Chosen[],
  { named, bylines, isWrapped }: Witnesses,
): Map<number, Span> {
  const heads = new Set(chosen.map(({ line }) => line));
  const spans = longTitles(lines, chosen, heads, bylines);
  const counting = countingWords(chosen);
  const known = { taken: headsOfTheirOwn(chosen, counting), counting, named, bylines };
  const book: Book = { lines, layout: layoutOf(lines), chosen, heads, known, isWrapped };
  for (const rank of new Set(chosen.map((c) => c.rank))) {
    const labels = chosen.filter(
      (c) => c.rank === rank && c.shape?.title === '' && !spans.has(c.line),
    );
    if (rank < RANK.chapter && holdTitles(book, labels)) continue;
    for (const [line, span] of titlesOfRank(book, rank, labels)) spans.set(line, span);
  }
  return spans;
}

/** The book as the titles of one rank are looked for in it. */
interface Book {
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly chosen: readonly Chosen[];
  /** The lines of all headings. */
  readonly heads: ReadonlySet<number>;
  readonly known: Known;
  readonly isWrapped: (line: number) => boolean;
}

/** Titles that are told by a manner of their own, under any heading: over several lines, in brackets, years. */
function longTitles(
  lines: readonly Line[],
  chosen: readonly Chosen[],
  heads: ReadonlySet<number>,
  bylines: ReadonlySet<number>,
): Map<number, Span> {
  const layout = layoutOf(lines);
  const spans = new Map<number, Span>();
  for (const [i, heading] of chosen.entries()) {
    const more =
      addressUnder(lines, layout, heading) ??
      inWhich(lines, layout, heading) ??
      overLines(lines, layout, heading, bylines) ??
      overGroups(lines, layout, heading, heads) ??
      overBrackets(lines, layout, heading) ??
      overSubtitle(lines, layout, heading) ??
      yearsUnder(lines, heading, heads, chosen.slice(i + 1, i + 3));
    if (more !== undefined) spans.set(heading.line, more);
  }
  return spans;
}

/** The lines of headings that are nobody's title: counted, or told by a rule whose lines stand alone. */
function headsOfTheirOwn(
  chosen: readonly Chosen[],
  counting: ReadonlySet<string>,
): ReadonlySet<number> {
  return new Set(
    chosen
      .filter((c) => c.shape?.number !== undefined || APART.has(c.rule))
      .filter((c) => c.shape?.word === undefined || counting.has(c.shape.word.key))
      .map((c) => c.line),
  );
}

/** The titles under the bare labels of one rank. */
function titlesOfRank(book: Book, rank: number, labels: readonly Chosen[]): Map<number, Span> {
  const { lines, layout, chosen, heads, known, isWrapped } = book;
  const isOwn = haveOwnTitles(chosen, rank, labels.length);
  const ended = labels.map((c, i) => ({ ...c, until: labels[i + 1]?.line ?? lines.length }));
  const all = ended.map((label) =>
    isOwn && heads.has(layout.groups[label.group + 1]?.from ?? 0)
      ? undefined
      : offer(lines, layout, label, known),
  );
  const spans = new Map(sentenceTitles(lines, layout, ended, all));
  const offers = all.map((found, i) =>
    found?.isSeveral === true || spans.has(labels[i]?.line ?? -1) ? undefined : found,
  );
  const mayBeSaid = labels.some(({ line, shape }) => shape?.word !== undefined && isWrapped(line));
  const manner = mannerOf(offers, mayBeSaid);
  const good = offers.map((found) => (isGood(found, manner) ? found : undefined));
  // What tells several things is a title where most of the others are titles that do not.
  const plainly = good.filter((found) => found?.tellsSeveral === false);
  const isManner = plainly.length * 2 > labels.length;
  labels.forEach(({ line }, i) => {
    const found = good[i];
    if (found !== undefined && (isManner || !found.tellsSeveral)) spans.set(line, found.span);
  });
  return spans;
}

function isGood(found: Offer | undefined, manner: number): boolean {
  return found !== undefined && found.score + manner >= ENOUGH;
}

/**
 * Epochs that hold several titles each: as many of those that the contents list names stand free
 * under them, so that the one right below is the first of these and not theirs.
 */
function holdTitles({ lines, layout, chosen }: Book, labels: readonly Chosen[]): boolean {
  const listed = chosen.filter(({ rule }) => PLAIN.has(rule));
  const plain = new Set(listed.map(({ line }) => line));
  if (labels.every((label) => standsOverTitle(lines, layout, label, plain))) return false;
  // `INTRODUCTION` before the first of them is no epoch.
  const counted = labels.filter(({ shape }) => shape?.named === undefined);
  const [first] = counted;
  if (first === undefined) return false;
  const under = new Set(chosen.flatMap((c) => (c.shape?.title === '' ? [c.group + 1] : [])));
  const free = listed.filter(({ line, group }) => line > first.line && !under.has(group));
  return free.length < listed.length && free.length >= counted.length;
}

/**
 * `PART I`, `THE DWELLERS IN THE MILL`, a picture, and then the first tale: the line under the label
 * holds nothing of its own.
 */
function standsOverTitle(
  lines: readonly Line[],
  { groups }: Layout,
  { group }: Chosen,
  plain: ReadonlySet<number>,
): boolean {
  const below = groups
    .slice(group + 1, group + 4)
    .filter(({ from }) => !/^\s*\[/.test(lines[from]?.text ?? ''));
  return below.slice(0, 2).every(({ from }) => plain.has(from)) && below.length >= 2;
}

/** `BOOK I. DEDICATIONS`, `BOOK II.`, `BOOK III. TO THE SEA`: what is a heading under the second is not its title. */
function haveOwnTitles(chosen: readonly Chosen[], rank: number, bare: number): boolean {
  return chosen.filter((c) => c.rank === rank && (c.shape?.title ?? '') !== '').length > bare;
}

/**
 * What the other headings of a rank say for a doubtful line under one: most have titles there. Where no
 * line is wrapped a first paragraph is one line too, and a short story's may all be short; titles that are
 * whole sentences stand under `CHAPTER I`, and under a number alone first paragraphs do. But `The wet meadow.` under
 * `II`, and more room below it, is a title where one such line stands so under every number.
 */
function mannerOf(offers: readonly (Offer | undefined)[], mayBeSaid: boolean): number {
  const made = offers.flatMap((found) => (found?.tellsSeveral === false ? [found] : []));
  const good = made.filter(({ score }) => score >= 1).length / offers.length;
  const isText = !mayBeSaid && made.filter((found) => found.isSentence).length * 2 > made.length;
  const follows = offers.length >= MANY && made.length / offers.length >= NEARLY_ALL && !isText;
  const areApart = offers.length >= FEWEST && offers.every((found) => found?.isApart === true);
  return (follows ? 5 : areApart ? 4 : 0) + (good >= 0.8 ? 2 : good >= 0.5 ? 1 : 0);
}

/**
 * The words that count headings: under a bare `CHAPTER VI`, the one `THE FIFTH NIGHT` of a book is its title
 * and no series of nights.
 */
function countingWords(chosen: readonly Chosen[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { shape } of chosen) {
    if (shape?.word !== undefined)
      counts.set(shape.word.key, (counts.get(shape.word.key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

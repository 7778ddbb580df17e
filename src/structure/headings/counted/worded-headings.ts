import { append } from '../../../source/append.ts';
import type { Layout } from '../../survey/layout.ts';
import { meanLength, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { firstFrom } from '../first-from.ts';
import type { Candidate } from '../heading-candidate.ts';
import { bySeries, counted, numberOf, seriesKey } from './heading-series.ts';

/** Shortest mean length of a division, in characters: a list of bills has shorter ones. */
const SHORTEST_MEAN = 120;
/** Of the chapters, the share that must fall into parts where the parts are sections of them. */
const NEARLY_EVERY = 0.6;

/** Headings that a word counts: `Chapter 4` and `Book II`, those of the outermost word first. */
export function wordedHeadings({ layout, all }: Choice): Chosen[] {
  const series = [...bySeries(all, true).values()];
  const ranked = series
    .map((members) => ({ members, rank: rankOf(members, series) }))
    .toSorted((a, b) => a.rank - b.rank);
  const chosen: Chosen[] = [];
  const labels = new Set(all.flatMap((c) => (isChapterLabel(c) ? [c.group] : [])));
  for (const { members, rank } of ranked) {
    const higher = chosen
      .filter((c) => c.rank < rank)
      .map((c) => c.line)
      .toSorted((a, b) => a - b);
    const kept = counted(members, higher);
    if (!divide(layout, kept, rank)) continue;
    if (kept.length === 1 && isStray(kept[0], series)) continue;
    // `THE SECOND VOLUME` under `CHAPTER IX` or `I`, and no other volume: its title.
    if (kept.length === 1 && rank < RANK.chapter && labels.has((kept[0]?.group ?? 0) - 1)) continue;
    const certainty = Math.min(0.99, (isCommon(kept[0]) ? 0.8 : 0.9) + 0.02 * kept.length);
    append(
      chosen,
      kept.map((c) => take(c, rank, `headings/${seriesKey(c) ?? ''}`, certainty)),
    );
  }
  return chosen;
}

/**
 * `VOLUME NINE` on a spine, `Day one.` in a diary that somebody reads: the only number of its word,
 * where others have divided the text before it. A second may be that of a part whose first is not headed.
 */
function isStray(only: Candidate | undefined, series: readonly (readonly Candidate[])[]): boolean {
  const number = only === undefined ? undefined : numberOf(only);
  if (only === undefined || number === undefined || number === 2) return false;
  if (only.listed || only.claimed !== undefined) return false;
  // `PART ONE` behind an introduction of several chapters, over a `CHAPTER I` of its own.
  const isOver = series.some((other) => other.some(({ group }) => group === only.group + 1));
  if (isOver) return false;
  return series.some(
    (other) =>
      other.length > 1 && !other.includes(only) && (other[0]?.line ?? Infinity) < only.line,
  );
}

function isChapterLabel({ shape }: Candidate): boolean {
  if (shape?.number === undefined || shape.title !== '') return false;
  return shape.word === undefined || shape.word.rank === RANK.chapter;
}

/** Whether a counted series divides the text: long enough stretches, or a sole heading that is one. */
function divide(layout: Layout, kept: readonly Candidate[], rank: number): boolean {
  const [first] = kept;
  if (first === undefined) return false;
  const claimed = kept.some((c) => c.listed || c.claimed !== undefined);
  const isShort = meanLength(layout, kept) < SHORTEST_MEAN && rank >= RANK.chapter;
  if (isShort && !claimed) return false;
  if (kept.length > 1) return true;
  const { title, parted } = first.shape ?? {};
  const isSentence = isCommon(first) && !claimed && title !== '' && parted === false;
  return standsAlone(first) && !isSentence;
}

/** Whether the word is one of ordinary speech as well: `part`, `letter`. */
function isCommon(candidate: Candidate | undefined): boolean {
  return candidate?.shape?.word?.common === true;
}

/**
 * Of two words of one rank the one that comes first holds the other: `Book I … Part 1`. Below parts
 * the one does whose members the other counts again under: `Second Narrative … Chapter I`.
 */
function rankOf(members: readonly Candidate[], rivals: readonly (readonly Candidate[])[]): number {
  const rank = members[0]?.shape?.word?.rank ?? RANK.chapter;
  const isOver = rank > RANK.chapter && rivals.some((other) => isInnerCount(other, members));
  if (isOver) return RANK.title - 0.5;
  if (rivals.some((other) => isPartOfChapters(members, other))) return RANK.chapter + 0.5;
  const held = rivals.some(
    (other) =>
      other !== members &&
      (other[0]?.shape?.word?.rank ?? 0) === rank &&
      (rank < RANK.chapter
        ? (other[0]?.line ?? 0) < (members[0]?.line ?? 0)
        : countsAgainUnder(other, members)),
  );
  return held ? rank + 0.5 : rank;
}

/** `THE FIRST SCENE`, `CHAPTER I`, `CHAPTER II`, `THE SECOND SCENE`, `CHAPTER I`: the usual order turned round. */
function isInnerCount(inner: readonly Candidate[], holders: readonly Candidate[]): boolean {
  const rank = inner[0]?.shape?.word?.rank ?? 0;
  const isChapter = rank >= RANK.chapter && rank < (holders[0]?.shape?.word?.rank ?? 0);
  return isChapter && countsAgainUnder(holders, inner);
}

/**
 * `CHAPTER THE FIRST`, `Part 1`, `Part 2`, `CHAPTER THE SECOND`, `Part 1`: what begins again under nearly every chapter,
 * and under the first before anywhere else, is a section of it. Parts that hold chapters count once.
 */
function isPartOfChapters(members: readonly Candidate[], chapters: readonly Candidate[]): boolean {
  const [part, chapter] = [members[0]?.shape?.word, chapters[0]?.shape?.word];
  if (part?.key !== 'part' || chapter?.rank !== RANK.chapter) return false;
  if ((members[0]?.line ?? 0) < (chapters[0]?.line ?? 0)) return false;
  return countsUnder(chapters, members) >= Math.max(2, chapters.length * NEARLY_EVERY);
}

/** Whether one of the members is the first of its count under two of the holders at least. */
function countsAgainUnder(holders: readonly Candidate[], members: readonly Candidate[]): boolean {
  return countsUnder(holders, members) >= 2;
}

/** How many of the members are the first of their count under a holder. */
function countsUnder(holders: readonly Candidate[], members: readonly Candidate[]): number {
  const under = holders.filter(({ line }) => {
    const next = members[firstFrom(members, line)];
    return next !== undefined && numberOf(next) === 1;
  });
  return new Set(under.map(({ line }) => firstFrom(members, line))).size;
}

function standsAlone(candidate: Candidate): boolean {
  return (
    candidate.listed ||
    candidate.claimed !== undefined ||
    (candidate.before > 0 && (candidate.after > 0 || candidate.shape?.title === ''))
  );
}

/** Whether the numbered headings of a text stand right on their first lines, without a blank. */
export function standOnText(worded: readonly Chosen[]): boolean {
  return worded.length >= 2 && worded.every(({ run }) => run);
}

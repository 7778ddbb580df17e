// This folder chooses the headings of chapters and sections that are called and not counted.

import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { numberOf, seriesKey } from '../counted/heading-series.ts';
import { firstFrom } from '../first-from.ts';
import type { Candidate } from '../heading-candidate.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Titles without numbers: what the contents list names, and what a format claims. */
export function listedTitles(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const plain = free(choice, chosen);
  const claimed = plain.filter((c) => c.claimed !== undefined);
  const named = chosen.filter((c) => c.listed && c.shape?.named !== undefined);
  const listed = titlesOfList(choice, chosen, plain, named);
  const rank = holdNumbered(listed, named, chosen) ? RANK.title : RANK.chapter;
  const unlisted = unlistedHolders(plain, listed);
  const holders =
    unlisted.length > 0
      ? new Set(rightOver(listed, listed))
      : choice.held.size > 0
        ? new Set(listed.filter(({ line }) => !choice.held.has(line)))
        : holdersAmong(listed, named);
  return [
    ...claimed.map((c) => take(c, rankOfClaim(c), 'headings/claim', 0.95)),
    ...unlisted.map((c) => take(c, rank - 0.5, 'headings/contents', 0.8)),
    ...listed.map((c) => take(c, holders.has(c) ? rank - 0.5 : rank, 'headings/contents', 0.97)),
  ];
}

function rankOfClaim({ claimed = 1 }: Candidate): number {
  return claimed <= 1 ? RANK.title : RANK.chapter + claimed / 10;
}

/** What the list names, but for the titles of those over them that are headings already. */
function titlesOfList(
  choice: Choice,
  chosen: readonly Chosen[],
  plain: readonly Candidate[],
  named: readonly Candidate[],
): readonly Candidate[] {
  // `AVANT-PROPOS` has its title under it, as the list says.
  const bare = new Set(chosen.flatMap((c) => (isBareName(c) ? [c.group] : [])));
  const parts = new Set(chosen.flatMap((c) => (isBarePart(c) ? [c.group] : [])));
  const isOfPart = ({ line, group }: Candidate): boolean =>
    choice.titlesOfParts.has(line) && parts.has(group - 1);
  // `Being what the miller said at supper` under `PART TWO` and `THE KETTLE`: what the part is.
  const shouted = new Set(plain.flatMap((c) => (c.listed && c.capitals ? [c.group] : [])));
  const isToldOfPart = ({ group, text }: Candidate): boolean =>
    parts.has(group - 2) && shouted.has(group - 1) && lettering(text) === 'sentence';
  const isCounted = chosen.some(({ shape }) => shape?.number !== undefined);
  const alone = named.length === 0 || isCounted ? undefined : aloneCounted(plain);
  return plain.filter(
    (c) =>
      c.listed &&
      c.claimed === undefined &&
      (seriesKey(c) === undefined || c === alone) &&
      !bare.has(c.group - 1) &&
      !isOfPart(c) &&
      !isToldOfPart(c),
  );
}

/** `2. The Lamp` between `1. Prologue` and `3. Epilogue`, the one number that makes no series with others. */
function aloneCounted(plain: readonly Candidate[]): Candidate | undefined {
  const counted = plain.filter((c) => c.listed && c.shape?.number !== undefined);
  const [only] = counted;
  return counted.length === 1 && only?.shape?.parted === true ? only : undefined;
}

/** `PREFACE` over its first words or its title; no prologue holds a chapter without text of its own. */
function isBareName({ shape }: Chosen): boolean {
  return shape?.named !== undefined && shape.title === '';
}

/** `PART FIRST` over its title. */
function isBarePart({ shape, rank }: Chosen): boolean {
  return shape?.word !== undefined && rank < RANK.title && shape.title === '';
}

/**
 * `SAILORS`, and right under it `A HORSEMAN ON THE SHORE`: a part's title over its first story's; or over a name
 * that the list has too, `SONGS OF MORNING` over `INTRODUCTION`.
 */
function holdersAmong(
  titles: readonly Candidate[],
  named: readonly Candidate[],
): ReadonlySet<Candidate> {
  const holders = rightOver(titles, [...titles, ...named]);
  if (holders.length >= 2 && holders.length * 2 < titles.length) return new Set(holders);
  return shoutedHolders(titles, holders);
}

/** Those of the titles under which, right below, another stands. */
function rightOver(over: readonly Candidate[], titles: readonly Candidate[]): Candidate[] {
  const groups = new Set(titles.map(({ group }) => group));
  return over.filter(({ group }) => groups.has(group + 1));
}

/** Blank lines around a part's title on a page of its own. */
const PAGE = 3;

/**
 * `SAILORS` on a page of its own right over the first tale, where the list names `LANDSMEN` alone, which
 * stands so over a later one.
 */
function unlistedHolders(
  plain: readonly Candidate[],
  listed: readonly Candidate[],
): readonly Candidate[] {
  const named = rightOver(listed, listed).filter(({ capitals }) => capitals);
  const isPage = ({ before, after, capitals, shape }: Candidate): boolean =>
    capitals && before >= PAGE && after >= PAGE && shape === undefined;
  if (named.length === 0 || !named.every(isPage)) return [];
  return rightOver(plain, listed).filter((c) => !c.listed && isPage(c));
}

/**
 * Two works in one book, in capitals, of which the one holds chapters and the other has none:
 * `THE POND` right over `Morning`, and after `Noon` and `Evening` the essay `ON DEBTS`.
 */
function shoutedHolders(
  titles: readonly Candidate[],
  holders: readonly Candidate[],
): ReadonlySet<Candidate> {
  const shouted = titles.filter(({ capitals }) => capitals);
  const isOver = holders.length > 0 && holders.every(({ capitals }) => capitals);
  const isFew = shouted.length >= 2 && shouted.length * 2 < titles.length;
  return new Set(isOver && isFew && shouted[0] === titles[0] ? shouted : []);
}

const FEWEST_TALES = 3;
const FEWEST_BEHIND = 2;

/**
 * Whether the titles hold the numbered headings: under two of them at least these begin at one; or fewer are
 * counted than called, and right under one that is called: `THE WEDDING`, `FIRST STORY`, later `SECOND STORY`. The
 * list may name tales alone, and no word of the sketches that one of them falls into.
 */
function holdNumbered(
  titles: readonly Candidate[],
  named: readonly Candidate[],
  chosen: readonly Chosen[],
): boolean {
  const numbered = chosen.filter((c) => c.rank >= RANK.chapter && c.shape?.number !== undefined);
  if (numbered.length === 0) return true;
  const groups = new Set(titles.map(({ group }) => group));
  const ones = numbered.filter((c) => numberOf(c) === 1);
  const isUnder = ones.length > 0 && ones.every(({ group }) => groups.has(group - 1));
  const isListed = numbered.some((c) => c.listed);
  if (isUnder && numbered.length < titles.length && numbered.every((c) => c.listed)) return true;
  if (isUnder && !isListed && titles.length >= FEWEST_TALES) return true;
  if (isUnder && areTalesBehind(titles, numbered)) return true;
  const below = descending(numbered);
  // `INTRODUCTION` right over a first chapter; a preface has text of its own.
  const firsts = new Set(ones.map(({ group }) => group));
  const over = [...titles, ...named.filter(({ group }) => firsts.has(group + 1))].toSorted(
    (a, b) => a.line - b.line,
  );
  const held = over.filter((title, i) => {
    const first = below[firstFrom(below, title.line + 1)];
    const next = over[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    return first !== undefined && first.line < next && numberOf(first) === 1;
  });
  return held.length >= 2 && titles.length > 0;
}

/**
 * `THE TRADER` over the only chapters of a book, and behind these `THE JAR` and `THE TWO ISLES`: they stand beside that
 * tale, and not beside its chapters, though the list names these too.
 */
function areTalesBehind(titles: readonly Candidate[], numbered: readonly Chosen[]): boolean {
  const first = numbered.reduce((least, { line }) => Math.min(least, line), Infinity);
  const last = numbered.reduce((most, { line }) => Math.max(most, line), 0);
  const [holder] = titles.filter(({ line }) => line < first).slice(-1);
  const behind = titles.filter(({ line }) => line > last);
  const isBetween = titles.some(({ line }) => line > first && line < last);
  return (
    !isBetween &&
    behind.length >= FEWEST_BEHIND &&
    behind.every(({ capitals }) => capitals === holder?.capitals)
  );
}

/** Of headings in any order those that stand below all before them: the first below a line is one. */
function descending(headings: readonly Chosen[]): Chosen[] {
  let lowest = -1;
  return headings.filter(({ line }) => {
    const below = line > lowest;
    lowest = Math.max(lowest, line);
    return below;
  });
}

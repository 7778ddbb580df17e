import { append } from '../../source/append.ts';
import { calledChapters } from './called/called-chapters.ts';
import { closedTitles } from './called/closed-titles.ts';
import { innerTitles } from './called/inner-titles.ts';
import { listedTitles } from './called/listed-titles.ts';
import { loneTitles } from './called/lone-titles.ts';
import { markedTitles } from './called/marked-titles.ts';
import { namedSections } from './called/named-sections.ts';
import { openingSections } from './called/opening-sections.ts';
import { songTitles } from './called/song-titles.ts';
import { titlesAmongNumbers } from './called/titles-among-numbers.ts';
import { titlesUnderBoxes } from './called/titles-under-boxes.ts';
import { titlesUnderParts } from './called/titles-under-parts.ts';
import { toldInTitles } from './called/told-in-titles.ts';
import { RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import { bareNumbers } from './counted/bare-numbers.ts';
import { numberOf } from './counted/heading-series.ts';
import { plusOne } from './counted/plus-one.ts';
import { standOnText, wordedHeadings } from './counted/worded-headings.ts';
import type { Candidate } from './heading-candidate.ts';
import { addressedLetters } from './letters/addressed-letters.ts';
import { betweenLetters } from './letters/between-letters.ts';
import { datedEntries } from './letters/dated-entries.ts';
import { dedicatedHeads } from './letters/dedicated-heads.ts';
import { weekdayChapters } from './letters/weekday-chapters.ts';
import { closingNote, noteBehindPreface, notesBehind } from './matter/closing-notes.ts';
import { introductoryParts } from './matter/introductory-parts.ts';
import { letteredNotes } from './matter/lettered-notes.ts';
import { pagesApart } from './matter/pages-apart.ts';
import { sectionsOfMatter } from './matter/sections-of-matter.ts';
import { collection } from './tales/collections.ts';
import { numbersOverChapters } from './tales/numbers-over-chapters.ts';
import { signedTitles } from './tales/signed-titles.ts';
import { storyTitles } from './tales/story-titles.ts';
import { taleWithin } from './tales/tale-within.ts';
import { besideTales, talesAroundChapters } from './tales/tales-around-chapters.ts';
import { titledGroups, withGroups } from './tales/titled-groups.ts';
import { titledWorks } from './tales/titled-works.ts';
import { titlesBeside } from './tales/titles-beside.ts';
import { titlesOverHeadings } from './tales/titles-over-headings.ts';
import { worksOfParts } from './tales/works-of-parts.ts';

/** Chooses the headings: series that count on, names, lines of the contents list, claims. Manners
 *  that are weaker evidence are asked only where nothing has divided the text yet. */
export function choose(choice: Choice, overFiles: readonly Candidate[]): Chosen[] {
  const worded = wordedHeadings(choice);
  const chosen = [...worded];
  append(
    chosen,
    overFiles.map((c) => take(c, RANK.title, 'headings/file', 0.85)),
  );
  append(chosen, namedHeadings(choice.all, worded));
  append(chosen, listedTitles(choice, chosen));
  append(chosen, withGroups(choice, chosen, storyTitles(choice, chosen)));
  append(chosen, signedTitles(choice, chosen));
  if (!chosen.some(dividesText)) append(chosen, closedTitles(choice));
  if (!chosen.some(dividesText)) append(chosen, titlesOfText(choice, chosen, worded));
  append(chosen, numbersOverChapters(bareNumbers(choice, chosen, worded), worded));
  append(chosen, plusOne(choice, chosen));
  append(chosen, titlesAmongNumbers(choice, chosen));
  append(chosen, talesAroundChapters(choice, chosen));
  append(chosen, pagesApart(choice, chosen));
  append(chosen, calledChapters(choice, chosen));
  append(chosen, titlesUnderParts(choice, chosen));
  append(chosen, namedSections(choice, chosen));
  if (!chosen.some(dividesText)) {
    const manners = [
      datedEntries,
      weekdayChapters,
      addressedLetters,
      betweenLetters,
      loneTitles,
      titlesUnderBoxes,
    ];
    const found = manners.map((manner) => manner(choice, chosen)).find((heads) => heads.length > 0);
    append(chosen, found ?? []);
  }
  append(chosen, songTitles(choice, chosen));
  append(chosen, notesBehind(choice, chosen));
  append(chosen, innerTitles(choice, chosen));
  append(chosen, toldInTitles(choice, chosen));
  append(chosen, openingSections(choice, chosen));
  append(chosen, titledWorks(choice, chosen));
  append(chosen, titlesOverHeadings(choice, chosen));
  append(chosen, closingNote(choice, chosen));
  append(chosen, dedicatedHeads(choice, chosen));
  append(chosen, noteBehindPreface(choice, chosen));
  const inOrder = letteredNotes(
    choice,
    chosen.toSorted((a, b) => a.line - b.line),
  );
  const tales = besideTales(taleWithin(choice, worksOfParts(choice, inOrder)));
  return namedParts(titlesBeside(choice.layout, sectionsOfMatter(introductoryParts(tales))));
}

/** The titles of a text that no word divides, where no numbers do, or no more than one of its poems. */
function titlesOfText(
  choice: Choice,
  chosen: readonly Chosen[],
  worded: readonly Chosen[],
): readonly Chosen[] {
  const numbers = bareNumbers(choice, chosen, worded);
  const marked = numbers.length === 0 ? markedTitles(choice, chosen) : [];
  const titles = marked.length > 0 ? marked : collection(choice, chosen);
  return numbers.length === 0 || areUnderOne(numbers, titles) ? titledGroups(choice, titles) : [];
}

/** Titles beside which the numbers of one poem or tale are no division of the book. */
const SOME_TITLES = 4;

/** `1`, `2`, `3` under one of many titles: its sections. */
function areUnderOne(numbers: readonly Chosen[], titles: readonly Chosen[]): boolean {
  const [first, last] = [numbers[0]?.line ?? 0, numbers.at(-1)?.line ?? 0];
  const above = titles.filter(({ line }) => line < first).length;
  const isParted = titles.some(({ line }) => line > first && line < last);
  return titles.length >= SOME_TITLES && above > 0 && !isParted;
}

/** Whether a heading divides the text itself, not only its parts. */
function dividesText({ rank, shape }: Chosen): boolean {
  return rank >= RANK.title && shape?.named === undefined;
}

/** `FIRST EPILOGUE` is a part where chapters count again under it, of the kind that comes first; and
 *  `Prólogo` over the first part is of no part, whatever stands before it. */
function namedParts(chosen: readonly Chosen[]): Chosen[] {
  const parts = chosen.filter((c) => c.rank < RANK.title && c.shape?.word !== undefined);
  if (parts.length === 0) return [...chosen];
  const rank = parts.reduce((outermost, part) => Math.min(outermost, part.rank), Infinity);
  const last = onlyEpilogue(chosen);
  const first = parts.reduce((least, { line }) => Math.min(least, line), Infinity);
  let chaptersAbove = false;
  return chosen.map((c, i) => {
    const next = chosen[i + 1];
    const again = chaptersAbove && next !== undefined && opensCount(next, c);
    chaptersAbove ||= c.rank >= RANK.chapter && c.shape?.number !== undefined;
    const isOuter =
      (c.line < first && c.rank > rank && c.shape?.number === undefined) ||
      isBetweenParts(c, next, first, rank);
    return c === last || isOuter || (c.shape?.named !== undefined && again)
      ? take(c, rank, c.rule, c.certainty)
      : c;
  });
}

/** `INTERLUDE` right over the next part: it is of neither. */
function isBetweenParts(
  { line, shape }: Chosen,
  next: Chosen | undefined,
  first: number,
  rank: number,
): boolean {
  return shape?.named?.role === 'interlude' && line > first && next?.rank === rank;
}

/** Whether chapters begin to count under a heading; under an epilogue they may have no word. */
function opensCount(next: Chosen, { shape }: Chosen): boolean {
  if (numberOf(next) !== 1 || next.rank < RANK.chapter) return false;
  return (
    shape?.named?.role === 'epilogue' ||
    (next.shape?.word !== undefined && next.rank === RANK.chapter)
  );
}

/** The one epilogue of a book, after which nothing of the story comes: it ends the book, no part. */
function onlyEpilogue(chosen: readonly Chosen[]): Chosen | undefined {
  const story = chosen.filter(({ shape }) => shape?.named?.place !== 'back');
  const epilogues = story.filter(({ shape }) => shape?.named?.role === 'epilogue');
  return epilogues.length === 1 && epilogues[0] === story.at(-1) ? epilogues[0] : undefined;
}

const FEWEST_NUMBERS = 3;

/** Blank lines over the titles of a book's tales, and so many of these at least. */
const FRAME = 3;
const FEWEST_TITLES = 3;

/**
 * Where no word counts chapters: `AUTHOR’S NOTE` in as much room as the titles of tales that come behind it. The
 * line before which it must stand to have enough of them below, by its room.
 */
function lastFramed(all: readonly Candidate[]): (before: number) => number {
  const titles = all.filter((c) => c.before >= FRAME && c.shape === undefined && !c.run);
  return (before) => {
    if (before < FRAME || before === Infinity) return 0;
    const alike = titles.filter((c) => c.before >= Math.min(before, FRAME));
    return alike.at(-FEWEST_TITLES)?.line ?? 0;
  };
}

/** Headings that are called by a name: `Prologue`, `Afterword`. */
function namedHeadings(all: readonly Candidate[], worded: readonly Chosen[]): Chosen[] {
  const onText = standOnText(worded);
  const chapters =
    worded.length < 2 ? 0 : worded.reduce((first, { line }) => Math.min(first, line), Infinity);
  const numbers = all.filter(({ shape }) => shape?.number !== undefined).length;
  const framed = lastFramed(all);
  return all
    .filter(({ shape, line, before, after, run, listed }) => {
      if (shape?.named === undefined) return false;
      if (listed) return true;
      if (shape.named.amongNumbers && numbers < FEWEST_NUMBERS) return false;
      const isFirst = line < chapters || (worded.length < 2 && line < framed(before));
      if (shape.named.beforeChapters && !(shape.title === '' && isFirst)) return false;
      if (onText && run && before > 0 && shape.title === '') return true;
      if (run || before < 1 || after < 1) return false;
      return shape.named.place === 'body' || before >= 2 || after >= 2;
    })
    .map((c) => take(c, RANK.chapter, 'headings/name', c.listed ? 0.97 : 0.85));
}

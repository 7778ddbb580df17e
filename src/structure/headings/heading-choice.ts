import { append } from '../../source/append.ts';
import { calledChapters } from './called/called-chapters.ts';
import { closedTitles } from './called/closed-titles.ts';
import { innerTitles } from './called/inner-titles.ts';
import { listedTitles } from './called/listed-titles.ts';
import { loneTitles } from './called/lone-titles.ts';
import { namedHeadings } from './called/named-headings.ts';
import { namedSections } from './called/named-sections.ts';
import { openingSections } from './called/opening-sections.ts';
import { songTitles } from './called/song-titles.ts';
import { titlesAmongNumbers } from './called/titles-among-numbers.ts';
import { titlesUnderBoxes } from './called/titles-under-boxes.ts';
import { titleUnderPage } from './called/titles-under-pages.ts';
import { titlesUnderParts } from './called/titles-under-parts.ts';
import { toldInTitles } from './called/told-in-titles.ts';
import { RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import { bareNumbers } from './counted/bare-numbers.ts';
import { letteredSections } from './counted/lettered-sections.ts';
import { plusOne } from './counted/plus-one.ts';
import { wordedHeadings } from './counted/worded-headings.ts';
import type { Candidate } from './heading-candidate.ts';
import { addressedLetters } from './letters/addressed-letters.ts';
import { betweenLetters } from './letters/between-letters.ts';
import { datedEntries } from './letters/dated-entries.ts';
import { dedicatedHeads } from './letters/dedicated-heads.ts';
import { weekdayChapters } from './letters/weekday-chapters.ts';
import { chaptersOfEpilogue } from './matter/chapters-of-epilogue.ts';
import { closingNote, noteBehindPreface, notesBehind } from './matter/closing-notes.ts';
import { introductoryParts } from './matter/introductory-parts.ts';
import { letteredNotes } from './matter/lettered-notes.ts';
import { namedParts } from './matter/named-parts.ts';
import { pagesApart } from './matter/pages-apart.ts';
import { sectionsOfMatter } from './matter/sections-of-matter.ts';
import { numbersOverChapters } from './tales/numbers-over-chapters.ts';
import { partsOfOneTale } from './tales/parts-of-one-tale.ts';
import { signedTitles } from './tales/signed-titles.ts';
import { storyTitles } from './tales/story-titles.ts';
import { taleWithin } from './tales/tale-within.ts';
import { besideTales, talesAroundChapters } from './tales/tales-around-chapters.ts';
import { withGroups } from './tales/titled-groups.ts';
import { titledWorks } from './tales/titled-works.ts';
import { titlesBeside } from './tales/titles-beside.ts';
import { titlesOfText } from './tales/titles-of-text.ts';
import { titlesOverHeadings } from './tales/titles-over-headings.ts';
import { worksOfParts } from './tales/works-of-parts.ts';

/** What asks for headings beside those that were chosen, of which a word counts some. */
type Rule = (
  choice: Choice,
  chosen: readonly Chosen[],
  worded: readonly Chosen[],
) => readonly Chosen[];

/**
 * Rules none of which asks for anything that another one of them finds. Their order is free, but where only
 * the first is asked that finds something.
 */
interface Step {
  readonly rules: readonly Rule[];
  /** Weak evidence: asked only where nothing divides the text yet, and only until one rule finds something. */
  readonly undivided?: true;
}

/**
 * What is asked behind the headings that a word counts. Each step stands where it does because it asks what an earlier
 * one found, or because a later one would take what is its own.
 *
 * Tried 2026-11 with 3,000 texts as they are and 50,000 with headings strewn in and with room, words and numbers
 * changed: of every two rules, whether one finds something else with what the other found than without.
 */
const STEPS: readonly Step[] = [
  // Behind the words alone. Before the list, which would take a `PREFACE` that it names for a title like any other.
  { rules: [(choice, _, worded) => namedHeadings(choice.all, worded)] },
  // Behind words and names, for what they took needs no list; before the numbers, which take titles that it names.
  { rules: [listedTitles] },
  {
    rules: [
      // Behind the list, which knows better; before the numbers, which begin again under each of these titles.
      (choice, chosen) => withGroups(choice, chosen, storyTitles(choice, chosen)),
      // Behind the list, as above; before titles that have no name under them.
      signedTitles,
    ],
  },
  // Before the numbers, which are sections where all of them stand under one of these titles. A site’s ends of
  // chapters are surer than how titles are set.
  { undivided: true, rules: [(choice) => closedTitles(choice), titlesOfText] },
  // Behind all titles that they begin again under; before whatever is known by the room over what is counted.
  {
    rules: [
      (choice, chosen, worded) => numbersOverChapters(bareNumbers(choice, chosen, worded), worded),
    ],
  },
  {
    rules: [
      // Behind the numbers, of which it is the last.
      plusOne,
      // Behind the numbers, whose peers they are.
      titlesAmongNumbers,
      // Behind words and list; before the pages apart, which would take the tales before and behind the chapters.
      talesAroundChapters,
    ],
  },
  // Behind all that is counted, whose room they have; before titles in less room and notes behind the last heading.
  { rules: [pagesApart] },
  {
    rules: [
      // Behind the pages apart: among as wide spaces these are headed.
      calledChapters,
      // Behind words and numbers, among which chapters have their rank.
      titlesUnderParts,
      // Behind names and list, between two of which they stand.
      namedSections,
    ],
  },
  // Behind everything that may divide a text. Days and addresses say what they are, and bare titles come last.
  {
    undivided: true,
    rules: [
      datedEntries,
      weekdayChapters,
      addressedLetters,
      betweenLetters,
      loneTitles,
      titlesUnderBoxes,
      titleUnderPage,
    ],
  },
  // Behind the tales, between and in which they stand; before a poem behind the last heading, which a song may be.
  { rules: [songTitles] },
  {
    rules: [
      // Behind songs and pages apart: the last heading says where they may begin.
      notesBehind,
      // Behind the chapters, within which they stand; before sections in less room.
      innerTitles,
      // Behind the chapters, whose titles tell of them.
      toldInTitles,
      // Behind the chapters, in each of which they begin with A.
      letteredSections,
    ],
  },
  {
    rules: [
      // Behind the inner titles: these are known by more room, and end a chapter’s run of sections.
      openingSections,
      // Behind list and words; before titles over headings of any kind, as which they would be taken.
      titledWorks,
    ],
  },
  {
    rules: [
      // Behind all others, for it may stand over any of them.
      titlesOverHeadings,
      // Behind the chapters: where there is one, the note is not all that is headed.
      closingNote,
      // Behind the chapters and pages apart, before the first of which they stand.
      dedicatedHeads,
      // Behind the pages apart, of which one may be the preface.
      noteBehindPreface,
    ],
  },
];

/** What then looks at all headings, in the order of their lines, and says what holds what. */
type Settlement = (choice: Choice, chosen: readonly Chosen[]) => readonly Chosen[];

/** Their order is free, but where it is said. */
const SETTLEMENTS: readonly Settlement[] = [
  letteredNotes,
  // Before works and named parts, which would take these for parts of the book.
  (_, chosen) => partsOfOneTale(chosen),
  worksOfParts,
  taleWithin,
  (_, chosen) => besideTales(chosen),
  (_, chosen) => introductoryParts(chosen),
  (_, chosen) => sectionsOfMatter(chosen),
  // Behind works, which may hold the numbers, and sections of matter, which are no second count of them.
  ({ layout }, chosen) => titlesBeside(layout, chosen),
  (_, chosen) => namedParts(chosen),
  (_, chosen) => chaptersOfEpilogue(chosen),
];

/** Chooses the headings: series that count on, names, lines of the contents list, claims. */
export function choose(choice: Choice, overFiles: readonly Candidate[]): readonly Chosen[] {
  const worded = wordedHeadings(choice);
  const chosen = [...worded];
  append(
    chosen,
    overFiles.map((c) => take(c, RANK.title, 'headings/file', 0.85)),
  );
  for (const { rules, undivided } of STEPS) {
    if (undivided && chosen.some(dividesText)) continue;
    for (const rule of rules) {
      const found = rule(choice, chosen, worded);
      append(chosen, found);
      if (undivided && found.length > 0) break;
    }
  }
  const inOrder = chosen.toSorted((a, b) => a.line - b.line);
  return SETTLEMENTS.reduce<readonly Chosen[]>((heads, settle) => settle(choice, heads), inOrder);
}

/** Whether a heading divides the text itself, not only its parts. */
function dividesText({ rank, shape }: Chosen): boolean {
  return rank >= RANK.title && shape?.named === undefined;
}

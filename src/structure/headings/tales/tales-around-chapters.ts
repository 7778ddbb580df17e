import { isEnding } from '../../blocks/endings.ts';
import { areLong } from '../called/inner-titles.ts';
import { areTitledSpaces } from '../called/titled-spaces.ts';
import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';
import type { Candidate } from '../heading-candidate.ts';

/** Blank lines over the title of a tale. */
const WIDE = 3;
/** Titles of tales, where one alone holds chapters. */
const FEWEST_TALES = 4;
const FEWEST_CHAPTERS = 2;
/** Characters that such tales have in the mean. */
const SHORTEST_MEAN = 400;

/**
 * Where chapters count only once and stand in less room than titles in capitals do, of which one is right over
 * `CHAPTER I` and none between the chapters, the titles are tales and the chapters are of that one: `THE FERRYMAN’S
 * STORY`, `THE LAWYER’S STORY` with its chapters, `LAST LEAVES FROM THE DIARY`.
 */
export function talesAroundChapters(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const chapters = soleChapters(chosen);
  if (chapters === undefined) return [];
  const titles = free(choice, chosen).filter(isWideTitle);
  const room = titles.reduce((least, { before }) => Math.min(least, before), Infinity);
  if (titles.length < FEWEST_TALES || !isOneOver(chapters, titles, room)) return [];
  const named = chosen.filter(({ shape, before }) => shape?.named !== undefined && before >= room);
  if (!areTitledSpaces(choice, [...titles, ...named], room)) return [];
  // The tale's text stands under its chapters, and is not cut short by the first of them.
  const others = chosen.filter((c) => c !== chapters.first);
  if (!areLong(choice.layout, others, titles, SHORTEST_MEAN)) return [];
  return titles.map((c) => take(c, RANK.title, TALE, 0.75));
}

/** The chapters of one tale. */
interface Chapters {
  readonly first: Chosen;
  readonly rest: readonly Chosen[];
}

/** The chapters of a text that count from one only once, and of which no list or format has spoken. */
function soleChapters(chosen: readonly Chosen[]): Chapters | undefined {
  const counted = chosen.filter(({ shape }) => shape?.word !== undefined);
  const [first, other] = counted.filter((c) => numberOf(c) === 1);
  if (first === undefined || other !== undefined || counted.length < FEWEST_CHAPTERS)
    return undefined;
  const isKnown = counted.some(
    ({ rank, listed, claimed }) => rank !== RANK.chapter || listed || claimed !== undefined,
  );
  return isKnown ? undefined : { first, rest: counted.filter((c) => c !== first) };
}

function isWideTitle({ shape, capitals, run, before, after, text }: Candidate): boolean {
  return shape === undefined && capitals && !run && before >= WIDE && after >= 1 && !isEnding(text);
}

/** Whether a title is right over the first chapter, and all chapters are its own. */
function isOneOver({ first, rest }: Chapters, titles: readonly Candidate[], room: number): boolean {
  const last = rest.reduce((most, { line }) => Math.max(most, line), 0);
  const isParted = titles.some(({ line }) => line > first.line && line < last);
  const isHeld = titles.some(({ group }) => group === first.group - 1);
  return isHeld && !isParted && rest.every(({ before }) => before < room);
}

const TALE = 'headings/around-chapters';

/** `PROLOGUE TO THE SECOND STORY` in the room of such tales stands beside them, and in none. */
export function besideTales(chosen: readonly Chosen[]): readonly Chosen[] {
  const tales = chosen.filter(({ rule }) => rule === TALE);
  const room = tales.reduce((least, { before }) => Math.min(least, before), Infinity);
  if (tales.length === 0) return chosen;
  return chosen.map((c) =>
    c.shape?.named !== undefined && c.before >= room ? { ...c, rank: RANK.title } : c,
  );
}

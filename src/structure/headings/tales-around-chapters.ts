import { isEnding } from '../blocks/endings.ts';
import { free, RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import { numberOf } from './heading-series.ts';
import { areLong } from './inner-titles.ts';
import { areTitledSpaces } from './titled-spaces.ts';

/** Blank lines over the title of a tale. */
const WIDE = 3;
/** Fewest of them, where one alone holds chapters. */
const FEWEST = 4;
const SHORTEST_MEAN = 400;

/**
 * Tales of which one falls into chapters: `THE FERRYMAN’S STORY`, `THE LAWYER’S STORY` right over the only `CHAPTER I` of
 * the book, `LAST LEAVES FROM THE DIARY`. All stand in capitals under the widest spaces, and the chapters do not.
 */
export function talesAroundChapters(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const counted = chosen.filter(({ shape }) => shape?.word !== undefined);
  const ones = counted.filter((c) => numberOf(c) === 1);
  const [first] = ones;
  if (first === undefined || ones.length > 1 || counted.length < 2) return [];
  if (counted.some((c) => c.rank !== RANK.chapter || c.listed || c.claimed !== undefined))
    return [];
  const titles = free(choice, chosen).filter(
    (c) =>
      c.shape === undefined &&
      c.capitals &&
      !c.run &&
      c.before >= WIDE &&
      c.after >= 1 &&
      !isEnding(c.text),
  );
  const holder = titles.find(({ group }) => group === first.group - 1);
  const rest = counted.filter((c) => c !== first);
  if (holder === undefined || titles.length < FEWEST) return [];
  const room = titles.reduce((least, { before }) => Math.min(least, before), Infinity);
  const last = rest.reduce((most, { line }) => Math.max(most, line), 0);
  const isParted = titles.some(({ line }) => line > first.line && line < last);
  if (isParted || rest.some(({ before }) => before >= room)) return [];
  const named = chosen.filter(({ shape, before }) => shape?.named !== undefined && before >= room);
  if (!areTitledSpaces(choice, [...titles, ...named], room)) return [];
  // The tale's text stands under its chapters.
  const others = chosen.filter((c) => c !== first);
  if (!areLong(choice.layout, others, titles, SHORTEST_MEAN)) return [];
  return titles.map((c) => take(c, RANK.title, TALE, 0.75));
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

import { RANK, take, type Chosen } from '../chosen-heading.ts';
import { standOnText } from '../counted/worded-headings.ts';
import type { Candidate } from '../heading-candidate.ts';

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
export function namedHeadings(all: readonly Candidate[], worded: readonly Chosen[]): Chosen[] {
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

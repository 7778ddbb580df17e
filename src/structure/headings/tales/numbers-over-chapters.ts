import { RANK, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';

/** So many tales at least where chapters are counted under one of them alone. */
const FEWEST = 3;

/**
 * `1. AT THE CREEK`, right under it `Chapter 1.I.`, and later `3. THE COLONEL` over `Chapter 3.I.`: where every
 * count of chapters begins right under a title with a number, the numbers count the tales of a book.
 */
export function numbersOverChapters(
  numbers: readonly Chosen[],
  worded: readonly Chosen[],
): readonly Chosen[] {
  const titled = numbers.filter(({ rank, shape }) => rank === RANK.number && shape?.title !== '');
  const ones = worded.filter((c) => c.rank >= RANK.chapter && numberOf(c) === 1);
  const groups = new Set(titled.map(({ group }) => group + 1));
  const isEach = ones.length > 0 && ones.every(({ group }) => groups.has(group));
  if (!isEach || (ones.length < 2 && titled.length < FEWEST)) return numbers;
  const held = new Set(titled);
  return numbers.map((c) => (held.has(c) ? { ...c, rank: RANK.title } : c));
}

import { markedTitles } from '../called/marked-titles.ts';
import type { Choice, Chosen } from '../chosen-heading.ts';
import { bareNumbers } from '../counted/bare-numbers.ts';
import { collection } from './collections.ts';
import { titledGroups } from './titled-groups.ts';

/** Titles beside which the numbers of one poem or tale are no division of the book. */
const SOME_TITLES = 4;

/** The titles of a text that no word divides, where no numbers do, or no more than one of its poems. */
export function titlesOfText(
  choice: Choice,
  chosen: readonly Chosen[],
  worded: readonly Chosen[],
): readonly Chosen[] {
  const numbers = bareNumbers(choice, chosen, worded);
  const marked = numbers.length === 0 ? markedTitles(choice, chosen) : [];
  const titles = marked.length > 0 ? marked : collection(choice, chosen);
  return numbers.length === 0 || areUnderOne(numbers, titles) ? titledGroups(choice, titles) : [];
}

/** `1`, `2`, `3` under one of many titles: its sections. */
function areUnderOne(numbers: readonly Chosen[], titles: readonly Chosen[]): boolean {
  const [first, last] = [numbers[0]?.line ?? 0, numbers.at(-1)?.line ?? 0];
  const above = titles.filter(({ line }) => line < first).length;
  const isParted = titles.some(({ line }) => line > first && line < last);
  return titles.length >= SOME_TITLES && above > 0 && !isParted;
}

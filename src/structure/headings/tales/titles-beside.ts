import type { Layout } from '../../survey/layout.ts';
import { RANK, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';

/** Characters over the first number that are a text of their own; a motto has fewer. */
const OWN_TEXT = 250;

/**
 * `To My Readers` over words of its own, then `I. The Mill` to `X. The Weir`, then `The Afterthought`:
 * where the chapters are counted once through the book, what the list names before and behind them
 * stands beside them. A title right over the first number holds the count, as a tale does its sections.
 */
export function titlesBeside({ weight }: Layout, chosen: readonly Chosen[]): readonly Chosen[] {
  const numbers = chosen.filter(({ rank }) => rank === RANK.number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const isOnce = numbers.filter((c) => numberOf(c) === 1).length === 1 && numberOf(first) === 1;
  if (first === undefined || last === undefined || !isOnce) return chosen;
  const labels = new Set(numbers.flatMap((c) => (c.shape?.title === '' ? [c.group] : [])));
  // What the list names right under a bare number is its title.
  const isTitle = ({ rule, shape, group }: Chosen): boolean =>
    rule === 'headings/contents' && shape?.number === undefined && !labels.has(group - 1);
  const titles = chosen.filter(isTitle);
  const above = titles.findLast(({ line }) => line < first.line);
  const isOver =
    above === undefined || (weight[first.line] ?? 0) - (weight[above.line] ?? 0) < OWN_TEXT;
  const isBetween = titles.some(({ line }) => line > first.line && line < last.line);
  const isHeld = chosen.some(({ rank }) => rank < RANK.title - 0.5);
  if (isOver || isBetween || isHeld) return chosen;
  return chosen.map((c) => (isTitle(c) ? { ...c, rank: RANK.number } : c));
}

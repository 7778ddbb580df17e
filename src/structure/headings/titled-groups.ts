import type { Layout } from '../survey/layout.ts';
import type { Chosen } from './chosen-heading.ts';

/** Fewest groups of titles. */
const FEWEST = 2;
/** Characters between the title of a group and the first title in it: a motto, and no text. */
const MOTTO = 250;

/**
 * Titles that hold others, though no list says so: `OCTOBER`, and right under it or its motto `The First Day of
 * School`; later `NOVEMBER`, in more room than any title between them. Of the titles of one book, which come in
 * order, those are a rank higher.
 */
export function titledGroups({ weight }: Layout, titles: readonly Chosen[]): readonly Chosen[] {
  const lengthOf = ({ line }: Chosen, next: Chosen | undefined): number =>
    (weight[next?.line ?? weight.length - 1] ?? 0) - (weight[line] ?? 0);
  const holders = new Set(
    titles.filter((title, i) => i + 1 < titles.length && lengthOf(title, titles[i + 1]) < MOTTO),
  );
  const [first] = titles;
  if (holders.size < FEWEST || holders.size * 2 > titles.length) return titles;
  if (first === undefined || !holders.has(first)) return titles;
  // Right under a group's title the room is that title's own.
  const members = titles.filter(
    (title, i) => !holders.has(title) && !holders.has(titles[i - 1] ?? title),
  );
  const widest = members.reduce((most, { before }) => Math.max(most, before), 0);
  const isApart = [...holders].every(({ before }) => before > widest);
  if (!isApart || members.length === 0) return titles;
  return titles.map((title) => (holders.has(title) ? { ...title, rank: title.rank - 0.5 } : title));
}

import { RANK, type Chosen } from '../chosen-heading.ts';

/** Titles behind the last part, beside which the parts are of one tale. */
const FEWEST_BEHIND = 2;

/**
 * `THE WEIR`, right over `PART I`, later `PART II`, and behind it `THE GOOSE`, `THE LAMP`: where a list of contents
 * names the titles and no part, and none of them stands between the parts, these are of the first alone. The parts of
 * a book hold titles each.
 */
export function partsOfOneTale(chosen: readonly Chosen[]): readonly Chosen[] {
  const parts = chosen.filter((c) => c.rank < RANK.title && c.shape?.word !== undefined);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return chosen;
  if (parts.some(({ listed }) => listed)) return chosen;
  const titles = chosen.filter(({ listed, shape }) => listed && shape === undefined);
  const tale = titles.find(({ group }) => group === first.group - 1);
  if (tale === undefined || titles.some(({ line }) => line > first.line && line < last.line))
    return chosen;
  const behind = titles.filter(({ line }) => line > last.line);
  const areAlike = behind.every(
    ({ capitals, rank }) => capitals === tale.capitals && rank === tale.rank,
  );
  if (behind.length < FEWEST_BEHIND || !areAlike) return chosen;
  return chosen.map((c) => (parts.includes(c) ? { ...c, rank: tale.rank + 0.5 } : c));
}

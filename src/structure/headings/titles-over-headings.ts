import { free, RANK, take, type Choice, type Chosen } from './chosen-heading.ts';

/** Blank lines over the title of a group of tales. */
const WIDE = 4;
/** One alone may be the book's half-title. */
const FEWEST = 2;

/**
 * Titles that stand in much room right over headings, where no list of contents names them: `THE RAJAH’S
 * EMERALD` over `STORY OF THE HATBOX`, `THE PAVILION ON THE SANDS` over `CHAPTER I`. They hold what is below
 * them, up to the next.
 */
export function titlesOverHeadings(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const below = new Map(chosen.map((c) => [c.group, c]));
  const titles = free(choice, chosen).flatMap((c) => {
    const heading = below.get(c.group + 1);
    if (heading === undefined || heading.rank < RANK.title || heading.before > c.before) return [];
    if (c.shape !== undefined || !c.capitals || c.run || c.before < WIDE) return [];
    return [c];
  });
  if (titles.length < FEWEST) return [];
  return titles.map((c) => take(c, RANK.title - 0.5, 'headings/over-headings', 0.8));
}

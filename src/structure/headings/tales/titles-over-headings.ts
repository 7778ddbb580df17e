import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';
import type { Candidate } from '../heading-candidate.ts';
import { lettering } from '../shapes/title-shape.ts';

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
    const heading = below.get(c.group + 1) ?? countUnderSubtitle(choice, c, below);
    if (heading === undefined || heading.rank < RANK.title || heading.before > c.before) return [];
    if (c.shape !== undefined || !c.capitals || c.run || c.before < WIDE) return [];
    return [c];
  });
  if (titles.length < FEWEST) return [];
  return titles.map((c) => take(c, RANK.title - 0.5, 'headings/over-headings', 0.8));
}

/** `BETWEEN THE SCENES.`, one blank below it `WHAT THE POST BROUGHT.`, and then the first of its letters. */
function countUnderSubtitle(
  { lines, layout: { groups } }: Choice,
  { group }: Candidate,
  below: ReadonlyMap<number, Chosen>,
): Chosen | undefined {
  const subtitle = groups[group + 1];
  const first = below.get(group + 2);
  if (subtitle === undefined || numberOf(first) !== 1 || subtitle.before > 1) return undefined;
  const { from, to } = subtitle;
  return to - from === 1 && lettering(lines[from]?.text ?? '') === 'capitals' ? first : undefined;
}

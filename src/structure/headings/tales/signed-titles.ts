import { isBlank } from '../../../ingest/line.ts';
import { storyBylines } from '../../about/title-page/story-bylines.ts';
import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';

/** Titles with the name of who wrote each that divide a book, in whatever room they stand. */
const FEWEST = 2;

/**
 * The titles of stories each of which has its author's name right under it: `The Oil of Kell`, `by Ann
 * Reed`. Under a heading such a line is of a motto.
 */
export function signedTitles(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const { lines } = choice;
  const bylines = storyBylines(lines);
  if (bylines.size < FEWEST) return [];
  const numbers = choice.all.filter(
    ({ shape }) => shape?.number !== undefined && shape.title === '',
  );
  const headed = new Set([...chosen, ...numbers].map(({ group }) => group));
  const titles = free(choice, chosen).filter(({ line, group, shape, run, before }) => {
    if (shape !== undefined || run || before < 1 || headed.has(group - 1)) return false;
    const below = isBlank(lines[line + 1]) ? line + 2 : line + 1;
    return bylines.has(below);
  });
  if (titles.length < FEWEST) return [];
  return titles.map((c) => take(c, RANK.title, 'headings/signed', 0.85));
}

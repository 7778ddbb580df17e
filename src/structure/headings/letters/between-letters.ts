import type { Line } from '../../../ingest/draft.ts';
import { isLetterLine } from '../../letters/letter-lines.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Blank lines over letters and titles. */
const WIDE = 3;
const FEWEST_LETTERS = 5;
/** Characters of the text that each title holds at least. */
const SHORTEST = 6000;
/** So many columns from the margin, a line is the date of a letter or the place it was written. */
const AT_RIGHT = 12;
// `Mr. Aldous Finch,`, `Ahoy there, old badger!`
const CALLS = /,$|^\p{Lu}[^,]*, [^,]+!$/u;

/**
 * Where nothing else divides a book of letters: the titles in those of its wide spaces under which
 * no letter begins (`The Winter Before`, six pages of narration; `Letters of a Lighthouse Keeper`, and then
 * the letters).
 */
export function betweenLetters(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const { lines, layout, bodyFrom } = choice;
  const wide = layout.groups.filter(({ from, before }) => from >= bodyFrom && before >= WIDE);
  const others = wide.filter((group) => !opensLetter(lines, layout, group));
  if (wide.length - others.length < FEWEST_LETTERS) return [];
  const starts = new Set(others.map(({ from }) => from));
  const titles = free(choice, chosen).filter(
    ({ line, after, shape }) =>
      starts.has(line) && after >= 1 && after < WIDE && shape === undefined,
  );
  const { weight } = layout;
  const ends = [...titles.slice(1).map(({ line }) => line), weight.length - 1];
  const short = titles.some(
    ({ line }, i) => (weight[ends[i] ?? 0] ?? 0) - (weight[line] ?? 0) < SHORTEST,
  );
  if (titles.length < 2 || short) return [];
  return titles.map((c) => take(c, RANK.title, 'headings/between-letters', 0.7));
}

function opensLetter(lines: readonly Line[], { indents }: Layout, { from }: Group): boolean {
  if ((indents[from] ?? 0) >= AT_RIGHT) return true;
  const text = lines[from]?.text.trim() ?? '';
  return CALLS.test(text) || (isLetterLine(text) && lettering(text) !== 'capitals');
}

import type { Line } from '../../../ingest/draft.ts';
import { textOf, type Layout } from '../../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';
import type { Candidate } from '../heading-candidate.ts';

/** Blank lines over a title that a story without sections has like the others. */
const WIDE = 3;
/** Blank lines over the title of a story with sections. */
const APART = 2;

/**
 * In a collection whose stories count their sections, each from one again, the lines right over the
 * ones are the stories' titles; then so are lines of their manner over stories without sections.
 */
export function storyTitles(
  { lines, layout, all, bodyFrom }: Choice,
  chosen: readonly Chosen[],
): Chosen[] {
  const headed = new Set(chosen.map(({ group }) => group));
  const parts = new Set(chosen.flatMap(({ rank, group }) => (rank < RANK.title ? [group] : [])));
  const ones = new Set(all.filter(isFirst).map(({ group }) => group));
  const plain = all.filter(
    ({ shape, line, before, group }) =>
      shape === undefined && line >= bodyFrom && before >= APART && !headed.has(group),
  );
  // Under a heading of its own such a line is that heading's title.
  const overOnes = plain.filter(({ group }) =>
    ones.has(isAside(lines, layout, group + 1) ? group + 2 : group + 1),
  );
  const free = overOnes.filter(({ group }) => !headed.has(group - 1));
  const first = overOnes.filter(({ group }) => parts.has(group - 1));
  // Where as many stand free, the one under a part is the first of its stories, and not its title.
  const over = first.length <= free.length ? [...free, ...first] : free;
  if (over.length < 2)
    return over
      .filter((c) => beginsAgain(all, c) || opensListed(chosen, c))
      .map((c) => take(c, RANK.title, 'headings/over-sections', 0.8));
  const titles = new Set(over);
  const least = over.reduce((fewest, { before }) => Math.min(fewest, before), Infinity);
  const shouted = over.every(({ capitals }) => capitals);
  const peers = plain.filter(
    (c) => !titles.has(c) && c.capitals === shouted && isPeer(c, Math.max(WIDE, least), headed),
  );
  return [...over, ...peers].map((c) => take(c, RANK.title, 'headings/over-sections', 0.85));
}

function isFirst(candidate: Candidate): boolean {
  const { shape } = candidate;
  return shape !== undefined && shape.word === undefined && numberOf(candidate) === 1;
}

// `(of the ferry house, boatman)` under the title of what he tells, `_A Document of 1861_`
const ASIDE = /^\s*(?:\(.{2,80}\)|_[^_]{2,80}_)\s*$/;

function isAside(lines: readonly Line[], { groups }: Layout, g: number): boolean {
  const group = groups[g];
  return group !== undefined && ASIDE.test(textOf(lines, group));
}

/** Fewest sections of the tale above, and of the one that is titled. */
const FEWEST_ABOVE = 3;
const FEWEST_BELOW = 2;

/** `THE DEATH OF GLEN` over a `I`, where the book's own tale had `I` to `VI`: the second tale of two. */
function beginsAgain(all: readonly Candidate[], title: Candidate): boolean {
  if (!title.capitals || title.before < WIDE) return false;
  const numbers = all.filter((c) => c.shape?.word === undefined && c.shape?.title === '');
  const above = countFrom(numbers.filter(({ line }) => line < title.line));
  const below = countFrom(numbers.filter(({ line }) => line > title.line));
  return above >= FEWEST_ABOVE && below >= FEWEST_BELOW;
}

/** How far numbers that are all there are of their kind count from one. */
function countFrom(numbers: readonly Candidate[]): number {
  return numbers.every((c, i) => numberOf(c) === i + 1) ? numbers.length : 0;
}

/** Fewest tales that a list names behind the first, which has sections. */
const FEWEST_LISTED = 3;

/** `THE HOUSE OF REED` over `I`, though the book is called so, and behind its sections the tales that the list names. */
function opensListed(chosen: readonly Chosen[], title: Candidate): boolean {
  const listed = chosen.filter(({ listed, shape }) => listed && shape === undefined);
  return (
    listed.length >= FEWEST_LISTED &&
    listed.every(
      ({ line, before, capitals }) =>
        line > title.line && before >= title.before && capitals === title.capitals,
    )
  );
}

function isPeer({ before, after, group }: Candidate, room: number, headed: Set<number>): boolean {
  return before >= room && after >= 1 && !headed.has(group - 1);
}

import type { Line } from '../../ingest/draft.ts';
import { textOf, type Layout } from '../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import type { Candidate } from './heading-candidate.ts';
import { numberOf } from './heading-series.ts';

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
  if (over.length < 2) return [];
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

/** `(of the ferry house, boatman)` under the title of what he tells. */
function isAside(lines: readonly Line[], { groups }: Layout, g: number): boolean {
  const group = groups[g];
  return group !== undefined && /^\s*\(.{2,80}\)\s*$/.test(textOf(lines, group));
}

function isPeer({ before, after, group }: Candidate, room: number, headed: Set<number>): boolean {
  return before >= room && after >= 1 && !headed.has(group - 1);
}

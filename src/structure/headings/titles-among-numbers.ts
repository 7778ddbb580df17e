import { isEnding } from '../blocks/endings.ts';
import { isMark } from '../breaks/scene-breaks.ts';
import type { Layout } from '../survey/layout.ts';
import { free, RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import { firstFrom } from './first-from.ts';
import { numberOf } from './heading-series.ts';

/** Blank lines over the headings. */
const APART = 2;
const FEWEST = 3;
/** Characters under a title. */
const SHORTEST = 100;
/** Of the wide spaces under the first heading, the share that must stand over one. */
const TITLED_SPACES = 0.9;

/**
 * In a book of verse some poems are counted and others are called, in turns: `I`, `To a Goose`, `II`, `Song`.
 * Where numbers are counted once through the book, the titles that stand in as much room, over verse of
 * their own, are their peers.
 */
export function titlesAmongNumbers(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const { layout, isVerse } = choice;
  const numbers = chosen.filter(({ rank }) => rank === RANK.number);
  const isOnce = numbers.filter((c) => numberOf(c) === 1).length === 1;
  const isBare = numbers.every(({ shape, line }) => shape?.title === '' && isVerse(line));
  const isHeld = chosen.some(({ rank, shape }) => rank < RANK.number && shape?.named === undefined);
  if (numbers.length < FEWEST || !isOnce || !isBare || isHeld) return [];
  const room = numbers.reduce((least, { before }) => Math.min(least, before), Infinity);
  const taken = new Set(chosen.map(({ group }) => group));
  const titles = free(choice, chosen).filter(
    ({ line, shape, before, after, text, group }) =>
      shape === undefined &&
      before >= Math.max(room, APART) &&
      after >= 1 &&
      isVerse(line) &&
      !taken.has(group - 1) &&
      !isEnding(text),
  );
  if (titles.length < FEWEST || !standOverSpaces(choice, [...chosen, ...titles])) return [];
  const heads = [...chosen, ...titles].toSorted((a, b) => a.line - b.line);
  return titles
    .filter(({ line }) => lengthUnder(layout, heads, line) >= SHORTEST)
    .map((c) => take(c, RANK.number, 'headings/among-numbers', 0.75));
}

/** Whether headings stand in nearly all of the room that is as wide as theirs. */
function standOverSpaces(
  { lines, layout }: Choice,
  heads: readonly { readonly group: number; readonly before: number }[],
): boolean {
  const first = heads.reduce((least, { group }) => Math.min(least, group), Infinity);
  const room = heads.reduce((least, { before }) => Math.min(least, before), Infinity);
  const titled = new Set(heads.flatMap(({ group }) => [group, group + 1]));
  const others = layout.groups.filter(
    ({ from, before }, g) =>
      g > first && before >= room && !titled.has(g) && !isMark(lines[from]?.text ?? ''),
  );
  return others.length <= (heads.length + others.length) * (1 - TITLED_SPACES);
}

/** Characters from a line to the next heading. */
function lengthUnder(
  { weight }: Layout,
  heads: readonly { readonly line: number }[],
  line: number,
): number {
  const next = heads[firstFrom(heads, line + 1)]?.line ?? weight.length - 1;
  return (weight[next] ?? 0) - (weight[line] ?? 0);
}

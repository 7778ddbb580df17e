import { isEnding } from '../../blocks/endings.ts';
import { free, lengthUnder, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';
import { areTitledSpaces } from './titled-spaces.ts';

/** Blank lines over the headings. */
const APART = 2;
const FEWEST = 3;
/** Characters under a title. */
const SHORTEST = 100;

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
  const heads = [...chosen, ...titles].toSorted((a, b) => a.line - b.line);
  const least = heads.reduce((fewest, { before }) => Math.min(fewest, before), Infinity);
  if (titles.length < FEWEST || !areTitledSpaces(choice, heads, least)) return [];
  return titles
    .filter(({ line }) => lengthUnder(layout, heads, line) >= SHORTEST)
    .map((c) => take(c, RANK.number, 'headings/among-numbers', 0.75));
}

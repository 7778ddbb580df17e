import { isDateline } from '../../letters/letter-lines.ts';
import { free, lengthUnder, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';
import { isTitleLike } from '../shapes/title-shape.ts';

/** Blank lines around such a title. */
const ROOM = 2;
const FEWEST_PARTS = 2;
/** Characters under it: over a chapter that is counted it is a motto, or a place. */
const SHORTEST = 250;
// `To my mother`, `London, 1871`
const NO_TITLE = /^(?:to|for|à|an|für|para|a) |\d/iu;

/**
 * A chapter that is called, where the others are counted: `Part the Second: Fulfilment` has its title already, and
 * `The Cloister, or the Forecourt` right below it, in room of its own, has no number to count on from.
 */
export function titlesUnderParts(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const parts = chosen.filter(({ rank, shape }) => rank < RANK.title && shape?.word !== undefined);
  const chapter = chosen.find(({ rank, shape }) => rank >= RANK.chapter && !shape?.named);
  const titled = parts.filter(({ shape }) => shape?.title !== '');
  if (chapter === undefined || titled.length < FEWEST_PARTS || titled.length < parts.length)
    return [];
  const under = new Set(titled.map(({ group }) => group + 1));
  const heads = chosen.toSorted((a, b) => a.line - b.line);
  return free(choice, chosen)
    .filter((c) => under.has(c.group) && isTitle(choice, c))
    .filter(({ line }) => lengthUnder(choice.layout, heads, line) >= SHORTEST)
    .map((c) => take(c, chapter.rank, 'headings/under-part', 0.75));
}

function isTitle({ lines }: Choice, { line, text, before, after, run, shape }: Candidate): boolean {
  if (shape !== undefined || run || before < ROOM || after < ROOM) return false;
  return isTitleLike(text) && !NO_TITLE.test(text) && !isDateline(lines[line]?.text ?? '');
}

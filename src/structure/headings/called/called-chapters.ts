import { isEnding } from '../../blocks/endings.ts';
import { isDateline } from '../../letters/letter-lines.ts';
import { free, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { firstFrom } from '../first-from.ts';
import type { Candidate } from '../heading-candidate.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';
import { areLong } from './inner-titles.ts';
import { areTitledSpaces } from './titled-spaces.ts';

/** Blank lines that chapters have over them and under their headings at the least: a line of the text has fewer on one side. */
const LEAST_OVER = 3;
const LEAST_UNDER = 2;
/** Whoever typed the book counted the blank lines over a title with the eye. */
const MISCOUNTED = 1;
/** Counted chapters whose room tells how chapters are set. */
const FEWEST_COUNTED = 2;
/** Characters that such chapters have in the mean. */
const SHORTEST_MEAN = 400;

/**
 * Among counted chapters a title is one too, behind the first of them, where it has the room that all of them have
 * above and below, and where nearly all such room is over a heading: `THE LODGER’S STORY` and `MORNING` behind
 * `FIRST EVENING` and `SECOND EVENING`, `Concerning the Carp` behind `Chapter VIII`.
 */
export function calledChapters(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const heads = chosen.toSorted((a, b) => a.line - b.line);
  const counted = heads.filter(({ shape }) => shape?.word !== undefined);
  const [first] = counted;
  const room = roomOf(counted, heads);
  if (first === undefined || counted.length < FEWEST_COUNTED || room === undefined) return [];
  const areCapitals = counted.some(({ capitals }) => capitals);
  const groups = new Set(heads.map(({ group }) => group));
  const titles = free(choice, chosen).filter(
    (c) =>
      c.line > first.line &&
      c.before >= room.over &&
      c.after === room.under &&
      (c.capitals || !areCapitals) &&
      !groups.has(c.group - 1) &&
      !groups.has(c.group + 1) &&
      isTitle(choice, c),
  );
  if (!areTitledSpaces(choice, [...heads, ...titles], room.over)) return [];
  if (!areLong(choice.layout, chosen, titles, SHORTEST_MEAN)) return [];
  return titles.map((c) => {
    const above = counted[firstFrom(counted, c.line) - 1] ?? first;
    return take(c, above.rank, 'headings/called', 0.75);
  });
}

/**
 * The least room over counted headings, but for those right under another heading, and the room below, which must be
 * the same under all.
 */
function roomOf(
  counted: readonly Chosen[],
  heads: readonly Chosen[],
): { readonly over: number; readonly under: number } | undefined {
  // What the list of contents names is all there is of its kind.
  if (counted.some(({ listed, claimed }) => listed || claimed !== undefined)) return undefined;
  const groups = new Set(heads.map(({ group }) => group));
  const over = counted
    .filter(({ group }) => !groups.has(group - 1))
    .reduce((least, { before }) => Math.min(least, before), Infinity);
  const under = counted[0]?.after ?? 0;
  const isAlike = counted.every(({ after, run }) => after === under && !run);
  if (!isAlike || under < LEAST_UNDER || over < LEAST_OVER || over === Infinity) return undefined;
  return { over: Math.max(LEAST_OVER, over - MISCOUNTED), under };
}

function isTitle({ lines }: Choice, { line, text, shape }: Candidate): boolean {
  if (shape !== undefined || !isTitleLike(text) || lettering(text) === 'sentence') return false;
  return !isEnding(text) && !isDateline(lines[line]?.text ?? '');
}

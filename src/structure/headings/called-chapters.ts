import { isEnding } from '../blocks/endings.ts';
import { isDateline } from '../letters/letter-lines.ts';
import { free, take, type Choice, type Chosen } from './chosen-heading.ts';
import { firstFrom } from './first-from.ts';
import type { Candidate } from './heading-candidate.ts';
import { areLong } from './inner-titles.ts';
import { isTitleLike, lettering } from './title-shape.ts';
import { areTitledSpaces } from './titled-spaces.ts';

/** Blank lines over a chapter and under its heading: a line of the text has fewer on one side. */
const OVER = 3;
const UNDER = 2;
/** Whoever typed the book counted the blank lines with the eye. */
const MISCOUNTED = 1;
const FEWEST = 2;
const SHORTEST_MEAN = 400;

/**
 * Chapters that are called where others are counted: `FIRST EVENING`, `SECOND EVENING`, `THE LODGER’S STORY`,
 * `MORNING`; or `Chapter VIII`, and behind it `Concerning the Carp`. They have the room of the counted ones above
 * and below, and nothing else in the text has as much over it.
 */
export function calledChapters(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const heads = chosen.toSorted((a, b) => a.line - b.line);
  const counted = heads.filter(({ shape }) => shape?.word !== undefined);
  const [first] = counted;
  const room = roomOf(counted, heads);
  if (first === undefined || counted.length < FEWEST || room === undefined) return [];
  const shouted = counted.some(({ capitals }) => capitals);
  const groups = new Set(heads.map(({ group }) => group));
  const titles = free(choice, chosen).filter(
    (c) =>
      c.line > first.line &&
      c.before >= room.over &&
      c.after === room.under &&
      (c.capitals || !shouted) &&
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

/** The room that counted headings have, where all have as much below; right under another heading they have less above. */
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
  if (!isAlike || under < UNDER || over < OVER || over === Infinity) return undefined;
  return { over: Math.max(OVER, over - MISCOUNTED), under };
}

function isTitle({ lines }: Choice, { line, text, shape }: Candidate): boolean {
  if (shape !== undefined || !isTitleLike(text) || lettering(text) === 'sentence') return false;
  return !isEnding(text) && !isDateline(lines[line]?.text ?? '');
}

import type { Layout } from '../survey/layout.ts';
import { RANK, take, type Chosen } from './chosen-heading.ts';
import type { Candidate } from './heading-candidate.ts';
import { keyOf } from './title-key.ts';

/** Blank lines over such a title. */
const APART = 2;
/** What stands under it, against all that comes before. */
const LEAST = 0.3;

/**
 * Where nothing is headed but a preface and other matter, the book's own title over the story: of a
 * tale without chapters it is the only heading, and without it the preface would hold the tale.
 *
 * @param titles the titles of the book, folded to letters
 */
export function storyStart(
  { weight }: Layout,
  chosen: readonly Chosen[],
  all: readonly Candidate[],
  titles: ReadonlySet<string>,
): Chosen[] {
  const isMatter = ({ shape, rank }: Chosen): boolean =>
    rank === RANK.section || (shape?.named !== undefined && shape.named.place !== 'body');
  if (chosen.length === 0 || !chosen.every(isMatter)) return [];
  const front = chosen.filter(({ shape }) => shape?.named?.place === 'front');
  const from = front.at(-1)?.line;
  const start = all.find(
    (c) => c.line > (from ?? Infinity) && c.before >= APART && isOfTitle(c, titles),
  );
  if (start === undefined || from === undefined) return [];
  // A story stands under it, and no last words of the preface.
  const above = weight[start.line] ?? 0;
  if ((weight.at(-1) ?? 0) - above < above * LEAST) return [];
  return [take(start, RANK.chapter, 'headings/story-start', 0.8)];
}

/** The title, or the hero's name that a long one ends with: `MOLL REED`. */
function isOfTitle(
  { isBookTitle, capitals, shape, text }: Candidate,
  titles: ReadonlySet<string>,
): boolean {
  if (isBookTitle) return true;
  if (!capitals || shape !== undefined || !text.includes(' ')) return false;
  const key = keyOf(text);
  return [...titles].some((title) => title.includes(key));
}

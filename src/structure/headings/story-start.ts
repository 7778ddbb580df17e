import { isEnding } from '../blocks/endings.ts';
import { isMark } from '../breaks/scene-breaks.ts';
import { RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import type { Candidate } from './heading-candidate.ts';
import { keyOf } from './shapes/title-key.ts';

/** Blank lines over such a title. */
const APART = 2;
/** What stands under it, against all that comes before. */
const LEAST = 0.3;
/** Blank lines over the one title that is not the book's, and under it. */
const PAGE = { over: 3, under: 2 } as const;

/**
 * Where nothing is headed but a preface and other matter, the book's own title over the story, or the one line in
 * capitals on a page of its own: `INTRODUCTION`, `THE HISTORY OF THE CALIPH`. Of a tale without chapters it is the
 * only heading, and without it the preface would hold the tale.
 *
 * @param titles the titles of the book, folded to letters
 */
export function storyStart(
  choice: Choice,
  chosen: readonly Chosen[],
  all: readonly Candidate[],
  titles: ReadonlySet<string>,
): Chosen[] {
  const { weight } = choice.layout;
  const isNamed = ({ shape, rank }: Chosen): boolean =>
    rank === RANK.section || shape?.named !== undefined;
  if (chosen.length === 0 || !chosen.every(isNamed)) return [];
  const front = chosen.filter(({ shape }) => shape?.named?.place === 'front');
  const from = front.at(-1)?.line;
  if (from === undefined) return [];
  const start =
    all.find((c) => c.line > from && c.before >= APART && isOfTitle(c, titles)) ??
    soleTitle(choice, chosen, all, from);
  if (start === undefined) return [];
  // `PROLOGUE` has begun the story; `CONCLUSION` may end it.
  if (chosen.some(({ shape, line }) => shape?.named?.place === 'body' && line < start.line))
    return [];
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

/** The title in the only space behind the preface that is as wide; the first words under the preface may stand in one. */
function soleTitle(
  { lines, layout: { groups } }: Choice,
  chosen: readonly Chosen[],
  all: readonly Candidate[],
  from: number,
): Candidate | undefined {
  const taken = new Set(chosen.map(({ line }) => line));
  const apart = groups.filter(
    (group, g) =>
      group.from > from &&
      !taken.has(group.from) &&
      groups[g - 1]?.from !== from &&
      group.before >= PAGE.over &&
      !isMark(lines[group.from]?.text ?? '') &&
      !isEnding(lines[group.from]?.text ?? ''),
  );
  const [sole] = apart;
  if (sole === undefined || apart.length > 1) return undefined;
  return all.find(
    ({ line, capitals, after, run, shape }) =>
      line === sole.from && capitals && after >= PAGE.under && !run && shape === undefined,
  );
}

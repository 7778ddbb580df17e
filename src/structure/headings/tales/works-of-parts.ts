import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';
import type { Candidate } from '../heading-candidate.ts';
import { titleOver } from './titled-works.ts';

/** Characters between the title of a work and the first of its headings: a motto, and no text. */
const MOTTO = 250;

/**
 * Several novels in one volume: `THE MILL` over `PART I`, `THE FERRY` over `PART I` again, `A SHORT FROST` over `I`. Where
 * parts begin to count again, each time under a title in capitals, the titles hold them, and beside these stand the
 * titles of their kind over any other first number. So do those over chapters, where no title holds these yet; the
 * first may be the book's own.
 */
export function worksOfParts(choice: Choice, chosen: readonly Chosen[]): readonly Chosen[] {
  const parts = chosen.filter(({ shape }) => shape?.word !== undefined);
  const outermost = parts.reduce((least, { rank }) => Math.min(least, rank), Infinity);
  const [first, ...again] = parts.filter((c) => c.rank === outermost && numberOf(c) === 1);
  if (first === undefined || again.length === 0) return chosen;
  const isOfChapters = outermost >= RANK.chapter;
  if (isOfChapters && chosen.some(({ rank }) => rank < outermost)) return chosen;
  const plain = [...free(choice, chosen), ...choice.bookTitles, ...chosen.filter(isPlain)];
  const titles = new Map(plain.map((c) => [c.group, c]));
  const over = again.map(
    (one) =>
      titleOver(choice.lines, choice.layout, one, titles) ?? titleOverMatter(chosen, one, titles),
  );
  const found = over.filter((title) => title !== undefined);
  if (found.length < again.length) return chosen;
  const opening =
    titleOver(choice.lines, choice.layout, first, titles) ?? titleAbove(chosen, first);
  if (isOfChapters && opening === undefined) return chosen;
  const room = found.reduce((least, { before }) => Math.min(least, before), Infinity);
  const peers = chosen.filter((c, i) => c.before >= room && opensCount(choice, c, chosen[i + 1]));
  const works = new Set(
    [...(opening ? [opening] : []), ...found, ...peers].map(({ line }) => line),
  );
  const others = chosen.filter(({ line }) => !works.has(line));
  return [
    ...others,
    ...plain
      .filter(({ line }) => works.has(line))
      .map((c) => take(c, outermost - 0.5, 'headings/works', 0.8)),
  ].toSorted((a, b) => a.line - b.line);
}

/** Blank lines over a title on a page of its own. */
const PAGE = 3;

/** `A TRIP ROUND IT`, right below it `PRELIMINARY CHAPTER` with a text, and then `CHAPTER I` again. */
function titleOverMatter(
  chosen: readonly Chosen[],
  one: Chosen,
  titles: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  for (let i = chosen.indexOf(one) - 1; i >= 0; i--) {
    const matter = chosen[i];
    if (matter === undefined || matter.shape?.number !== undefined) return undefined;
    const title = titles.get(matter.group - 1);
    if (title !== undefined && isPlain(title) && title.before >= PAGE) return title;
  }
  return undefined;
}

function isPlain({ shape, capitals }: Candidate): boolean {
  return shape === undefined && capitals;
}

/** A title over the first part behind which nothing but a preface stands. */
function titleAbove(chosen: readonly Chosen[], first: Chosen): Chosen | undefined {
  const above = chosen.filter(({ line }) => line < first.line);
  const title = above.findLast(({ shape }) => shape?.named?.place !== 'front');
  return title !== undefined && isPlain(title) ? title : undefined;
}

function opensCount({ layout: { weight } }: Choice, title: Chosen, next?: Chosen): boolean {
  if (next === undefined || !isPlain(title) || numberOf(next) !== 1) return false;
  return (weight[next.line] ?? 0) - (weight[title.line] ?? 0) < MOTTO;
}

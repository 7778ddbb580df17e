import { free, type Choice, take, type Chosen } from './chosen-heading.ts';
import { numberOf } from './heading-series.ts';
import { titleOver } from './titled-works.ts';

/** Characters between the title of a work and the first of its headings: a motto, and no text. */
const MOTTO = 250;

/**
 * Several novels in one volume: `THE MILL` over `PART I`, `THE FERRY` over `PART I` again, `A SHORT FROST` over `I`. Where
 * parts begin to count again, each time under a title in capitals, the titles hold them, and beside these stand the
 * titles of their kind over any other first number.
 */
export function worksOfParts(choice: Choice, chosen: readonly Chosen[]): readonly Chosen[] {
  const parts = chosen.filter(({ shape }) => shape?.word !== undefined);
  const outermost = parts.reduce((least, { rank }) => Math.min(least, rank), Infinity);
  const [first, ...again] = parts.filter((c) => c.rank === outermost && numberOf(c) === 1);
  if (first === undefined || again.length === 0 || isOfChapters(parts, outermost)) return chosen;
  const plain = [...free(choice, chosen), ...chosen.filter(isPlain)];
  const titles = new Map(plain.map((c) => [c.group, c]));
  const over = again.map((one) => titleOver(choice.lines, choice.layout, one, titles));
  const found = over.filter((title) => title !== undefined);
  if (found.length < again.length) return chosen;
  const opening =
    titleOver(choice.lines, choice.layout, first, titles) ?? titleAbove(chosen, first);
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

/** Chapters alone are held by works in another way. */
function isOfChapters(parts: readonly Chosen[], outermost: number): boolean {
  return parts.every(({ rank }) => rank === outermost);
}

function isPlain({ shape, capitals }: Chosen): boolean {
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

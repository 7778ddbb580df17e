import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import type { Group } from '../../survey/layout.ts';
import { free, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { candidateAt } from '../heading-candidate.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

/** Fewest groups of titles. */
const FEWEST = 2;
/** Characters between the title of a group and the first title in it: a motto, and no text. */
const MOTTO = 250;
/** Blank lines under a title. */
const ROOM = 2;

/**
 * Titles that hold others, though no list says so: `OCTOBER`, and right under it or its motto `The First Day of
 * School`; later `NOVEMBER`, in more room than any title between them. Of the titles of one book, which come in
 * order, those are a rank higher.
 */
export function titledGroups(choice: Choice, titles: readonly Chosen[]): readonly Chosen[] {
  const groups = new Set(titles.map(({ group }) => group));
  const over = titles.filter(({ group }) => groups.has(group + 1));
  const close = closeHolders(
    choice,
    titles.filter(({ group }) => !groups.has(group + 1)),
  );
  const holders = new Set([...over, ...close]);
  if (isFew(holders.size, titles)) {
    const firsts = close.map((title) => firstTitle(choice, title));
    return [...higher(titles, holders), ...firsts].toSorted((a, b) => a.line - b.line);
  }
  return higher(titles, holdersAmong(choice, titles));
}

/** Blank lines around the title of a group on a page of its own. */
const PAGE = 3;

/**
 * `INSECT STUDIES` on a page of its own right over `BUTTERFLIES`, behind other tales: the one group of a book, to its
 * end. What stands first is the book's own title.
 */
function withSoleGroup(titles: readonly Chosen[]): readonly Chosen[] {
  const inOrder = titles.toSorted((a, b) => a.line - b.line);
  const groups = new Set(titles.map(({ group }) => group));
  const over = inOrder.filter(({ group }) => groups.has(group + 1));
  const [sole] = over;
  const at = sole === undefined ? 0 : inOrder.indexOf(sole);
  const widest = inOrder.reduce(
    (most, { before }, i) => (i > 0 ? Math.max(most, before) : most),
    0,
  );
  const isPage = sole?.capitals === true && sole.after >= PAGE && sole.before >= widest;
  if (sole === undefined || over.length > 1 || !isPage) return titles;
  return at > 0 && at < inOrder.length - 2 ? higher(inOrder, new Set([sole])) : titles;
}

/**
 * `MY LAST DANCERS` on a page of its own over `THE BALLOON`, among tales of which some have sections; and `OTHER GEESE` so
 * over `WHAT THE TIDE LEFT`. The first tale of such a group has the less room over it because the group's title is there.
 */
export function withGroups(
  choice: Choice,
  chosen: readonly Chosen[],
  titles: readonly Chosen[],
): readonly Chosen[] {
  const pages = new Map(titles.map((title) => [title.group, title]));
  const firsts = free(choice, [...chosen, ...titles]).flatMap((c) => {
    const over = pages.get(c.group - 1);
    const isFirst =
      over !== undefined &&
      over.after >= PAGE &&
      c.shape === undefined &&
      c.capitals === over.capitals &&
      c.after >= 1 &&
      c.after < c.before;
    return isFirst ? [take(c, over.rank, over.rule, over.certainty)] : [];
  });
  const all = [...titles, ...firsts].toSorted((a, b) => a.line - b.line);
  const groups = new Set(all.map(({ group }) => group));
  const holders = new Set(all.filter(({ group }) => groups.has(group + 1)));
  return isFew(holders.size, all) ? higher(all, holders) : withSoleGroup(titles);
}

function higher(titles: readonly Chosen[], holders: ReadonlySet<Chosen>): readonly Chosen[] {
  return titles.map((title) => (holders.has(title) ? { ...title, rank: title.rank - 0.5 } : title));
}

function isFew(holders: number, titles: readonly Chosen[]): boolean {
  return holders >= FEWEST && holders * 2 <= titles.length;
}

/**
 * `SPLEEN`, and with one blank between `BENEDICTION`, which has the room under it that the titles of all other
 * poems have.
 */
function closeHolders(
  { lines, layout: { groups } }: Choice,
  titles: readonly Chosen[],
): readonly Chosen[] {
  const close = titles.filter(({ capitals, after, group }) => {
    const below = groups[group + 1];
    return capitals && after < ROOM && below !== undefined && isTitle(lines, below);
  });
  const held = new Set(close);
  return titles.every((title) => title.after >= ROOM || held.has(title)) ? close : [];
}

function isTitle(lines: readonly Line[], { from, to, after }: Group): boolean {
  const { text, claim } = lineAt(lines, from);
  if (to - from > 1 || after < ROOM || claim !== undefined) return false;
  return lettering(text) === 'capitals' && isTitleLike(text.trim());
}

function firstTitle({ lines, layout: { groups } }: Choice, title: Chosen): Chosen {
  const line = groups[title.group + 1]?.from ?? title.line;
  return take(candidateAt(lines, line), title.rank, title.rule, title.certainty);
}

function holdersAmong({ layout: { weight } }: Choice, titles: readonly Chosen[]): Set<Chosen> {
  const lengthOf = ({ line }: Chosen, next: Chosen | undefined): number =>
    (weight[next?.line ?? weight.length - 1] ?? 0) - (weight[line] ?? 0);
  const holders = titles.filter(
    (title, i) => i + 1 < titles.length && lengthOf(title, titles[i + 1]) < MOTTO,
  );
  const [first] = titles;
  if (!isFew(holders.length, titles) || first !== holders[0]) return new Set();
  const held = new Set(holders);
  // Right under a group's title the room is that title's own.
  const members = titles.filter(
    (title, i) => !held.has(title) && !held.has(titles[i - 1] ?? title),
  );
  const widest = members.reduce((most, { before }) => Math.max(most, before), 0);
  const isApart = holders.every(({ before }) => before > widest);
  return isApart && members.length > 0 ? held : new Set();
}

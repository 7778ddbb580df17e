// This folder chooses the titles of tales and works in a book of several, and says what holds what.

import type { Line } from '../../../ingest/draft.ts';
import { isEnding } from '../../blocks/endings.ts';
import { isMark } from '../../breaks/scene-breaks.ts';
import { isDateline, isLetterLine } from '../../letters/letter-lines.ts';
import type { Group } from '../../survey/layout.ts';
import { free, meanLength, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';
import { keyOf } from '../shapes/title-key.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Blank lines over the titles of stories; over those of short poems it may be one fewer. */
const WIDE = 3;
const LESS_WIDE = 2;
/** Characters under a title: in the mean, and the least where there are only two. */
const SHORTEST_STORY = 2500;
const SHORTEST_OF_TWO = 6000;
/** Where each has a page of its own, from the first line of the story on: room around it, and characters under it. */
const PAGE = { over: 2, under: 1, shortest: 900 } as const;
/** So many titles, over every wide space of the text, are titles also of poems and sketches. */
const MANY = 4;
const SHORTEST_OF_MANY = 250;
/** Prose behind the poems of a book, or a page between them, may have no title. */
const NEARLY_EVERY = 0.9;
/** Of the wide spaces in the text, the share that must stand over a title. */
const TITLED_SPACES = 0.7;

/** Where nothing else divides the text: lines that all stand alone under its widest spaces. */
export function collection(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const found = titlesUnder(WIDE, choice, chosen);
  return found.length > 0 ? found : titlesUnder(LESS_WIDE, choice, chosen);
}

/** The titles under spaces of so many blank lines at least, when they divide the text. */
function titlesUnder(room: number, choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const { lines } = choice;
  const plain = free(choice, chosen);
  const titled = new Set(plain.map((c) => c.group));
  const apart = plain.filter(
    (c) =>
      c.shape === undefined &&
      c.before >= room &&
      c.after >= 1 &&
      !isEnding(c.text) &&
      !isDedication(c, titled),
  );
  const others = apart.filter((c) => !isOfLetter(lines, c.line));
  const titles =
    others.length >= MANY
      ? apart.filter((c) => !isOfLetter(lines, c.line) || isGiven(lines, c))
      : others;
  const capitals = titles.filter((c) => c.capitals);
  // Titles in capitals and in small letters may take turns.
  const kinds = capitals.length * 2 >= titles.length ? [capitals, titles] : [titles];
  const members = kinds.find((kind) => dividesText(kind, choice, chosen)) ?? [];
  const first = firstTitle(members, plain, choice);
  return [...(first === undefined ? [] : [first]), ...members].map((c) =>
    take(c, RANK.title, 'headings/collection', 0.75),
  );
}

/** The first title, which has less room over it right under the title page. */
function firstTitle(
  members: readonly Candidate[],
  plain: readonly Candidate[],
  { lines, layout: { groups, weight }, bodyFrom }: Choice,
): Candidate | undefined {
  const [next] = members;
  const g = groups.findIndex(({ from }) => from >= bodyFrom);
  const first = plain.find(({ group }) => group === g);
  if (next === undefined || first === undefined || first.line >= next.line) return undefined;
  const isAlike = members.some(({ capitals }) => capitals === first.capitals);
  const length = (weight[next.line] ?? 0) - (weight[first.line] ?? 0);
  const below = groups[g + 1];
  if (first.shape !== undefined || !isAlike || length < SHORTEST_OF_MANY) return undefined;
  return below !== undefined && below.to - below.from > 1 && !isOfLetter(lines, first.line)
    ? first
    : undefined;
}

/** Whether so many titles, in such room, over so much text each, divide it. */
function dividesText(
  members: readonly Candidate[],
  choice: Choice,
  chosen: readonly Chosen[],
): boolean {
  const { layout } = choice;
  if (members.length < 2) return false;
  const last = (layout.weight.at(-1) ?? 0) - (layout.weight[members.at(-1)?.line ?? 0] ?? 0);
  const shortest = Math.min(last, meanLength(layout, members));
  const needed = arePages(members, choice, chosen) ? PAGE.shortest : SHORTEST_OF_TWO;
  if (members.length === 2 && shortest < needed) return false;
  return standOverSpaces(members, choice, chosen);
}

/** Whether titles stand over nearly all spaces as wide as theirs, and over stories long enough. */
function standOverSpaces(
  members: readonly Candidate[],
  choice: Choice,
  chosen: readonly Chosen[],
): boolean {
  const { lines, layout, bodyFrom, isVerse } = choice;
  const least = members.reduce((fewest, c) => Math.min(fewest, c.before), Infinity);
  const from = Math.max(bodyFrom, members[0]?.line ?? 0);
  const taken = new Set(chosen.map((c) => c.line));
  // Stanzas may be parted by as much room as titles have over them, where less stands under these.
  const isClose = members.every(({ before, after }) => after < before);
  const isStanza = ({ from, to }: Group): boolean => isClose && to - from > 1 && isVerse(from);
  // Under a title there may be as much room as over it.
  const under = new Set(members.map((c) => c.group + 1));
  const spaces = layout.groups.filter(
    (group, g) =>
      group.from >= from &&
      group.before >= least &&
      !taken.has(group.from) &&
      !under.has(g) &&
      !isStanza(group) &&
      !isMark(textAt(lines, group.from)) &&
      !isEnding(textAt(lines, group.from)) &&
      !isOfLetter(lines, group.from),
  );
  const isEvery = members.length >= Math.max(MANY, spaces.length * NEARLY_EVERY);
  const isPaged = arePages(members, choice, chosen);
  const shortest = isEvery ? SHORTEST_OF_MANY : isPaged ? PAGE.shortest : SHORTEST_STORY;
  return (
    (least >= WIDE || isEvery || isPaged) &&
    meanLength(layout, members) >= shortest &&
    (members.length >= spaces.length * TITLED_SPACES || areFramed(members))
  );
}

/**
 * `THE EDITOR’S NARRATIVE` over the first line of the story, and `CONFESSIONS OF A MILLER` over its other half: few, and
 * each with more room over it than under it, as a title at the head of a page. No other line has that room; `The Ladder`
 * and `Nine Apples` need no more than two blank lines where one parts paragraphs.
 */
function arePages(
  members: readonly Candidate[],
  { lines, layout: { groups }, bodyFrom, titles }: Choice,
  chosen: readonly Chosen[],
): boolean {
  const first = members[0]?.group ?? 0;
  // `WINTER OIL -- PART ONE` heads a post of the story that is called so.
  const isOfBook = ({ text }: Candidate): boolean =>
    [...titles].some((title) => title !== '' && keyOf(text).startsWith(title));
  if (members.some(isOfBook)) return false;
  const matter = chosen.filter(({ group }) => group < first);
  const start = matter.reduce(
    (last, { group }) => Math.max(last, group + 1),
    groups.findIndex(({ from }) => from >= bodyFrom) - 1,
  );
  if (!matter.every(isFront) || (matter.length === 0 && start + 1 !== first)) return false;
  const least = members.reduce((fewest, { before }) => Math.min(fewest, before), Infinity);
  const pages = groups.filter(
    ({ from, before }, g) =>
      g > start &&
      before >= least &&
      !isMark(textAt(lines, from)) &&
      !isEnding(textAt(lines, from)),
  );
  return (
    least >= PAGE.over &&
    pages.length === members.length &&
    members.every(
      ({ text, before, after }) =>
        lettering(text) !== 'sentence' && after >= PAGE.under && after < before,
    )
  );
}

function isFront({ shape }: Chosen): boolean {
  return shape?.named?.place === 'front';
}

/**
 * Whether all shout from wide room on both sides. Then it says nothing against them that scenes are
 * parted by as much: rows of dashes with room around them stand over scenes and stories alike.
 */
function areFramed(members: readonly Candidate[]): boolean {
  return (
    members.length >= MANY &&
    members.every(({ capitals, before, after }) => capitals && before >= WIDE && after >= WIDE)
  );
}

// `TO YOU`, `For Ada`, `À ma mère`
const DEDICATES = /^(?:to|for|à|an|für|para|a|per|al?|aan|voor|till) /iu;

/** Alone on its page, right over a title: to whom the book is. */
function isDedication({ text, group, after }: Candidate, titled: ReadonlySet<number>): boolean {
  return after >= WIDE && DEDICATES.test(text) && titled.has(group + 1);
}

// `To a Goose`: the title of a poem among other titles; `To the Editor,` opens a letter.
const GIVEN = /^to \p{L}[^,:;]*$/iu;

function isGiven(lines: readonly Line[], { line, text }: Candidate): boolean {
  return GIVEN.test(text) && lettering(text) !== 'sentence' && !isAtRight(lines[line]);
}

/** A line that opens a letter: by its words, or because it stands at the right-hand side. */
function isOfLetter(lines: readonly Line[], line: number): boolean {
  const text = textAt(lines, line);
  if (isAtRight(lines[line]) || isDateline(text)) return true;
  // In capitals it is the title of a poem: `TO A SNAIL`.
  return isLetterLine(text) && lettering(text) !== 'capitals';
}

function isAtRight(line: Line | undefined): boolean {
  return /^\s{40}/.test(line?.text ?? '');
}

function textAt(lines: readonly Line[], line: number): string {
  return lines[line]?.text ?? '';
}

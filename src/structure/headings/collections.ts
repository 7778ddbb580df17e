import type { Line } from '../../ingest/draft.ts';
import { isEnding } from '../blocks/endings.ts';
import { isMark } from '../breaks/scene-breaks.ts';
import { isDateline, isLetterLine } from '../letters/letter-lines.ts';
import { free, meanLength, RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import type { Candidate } from './heading-candidates.ts';
import { lettering } from './title-shape.ts';

/** Blank lines over the titles of stories; over those of short poems it may be one fewer. */
const WIDE = 3;
const LESS_WIDE = 2;
/** Characters under a title: in the mean, and the least where there are only two. */
const SHORTEST_STORY = 2500;
const SHORTEST_OF_TWO = 6000;
/** So many titles, over every wide space of the text, are titles also of poems and sketches. */
const MANY = 4;
const SHORTEST_OF_MANY = 250;
/** Of the wide spaces in the text, the share that must stand over a title. */
const TITLED_SPACES = 0.7;

/** Where nothing else divides the text: lines that all stand alone under its widest spaces. */
export function collection(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const found = titlesUnder(WIDE, choice, chosen);
  return found.length > 0 ? found : titlesUnder(LESS_WIDE, choice, chosen);
}

/** The titles under spaces of so many blank lines at least, when they divide the text. */
function titlesUnder(room: number, choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const { lines, layout } = choice;
  const plain = free(choice, chosen);
  const titled = new Set(plain.map((c) => c.group));
  const titles = plain.filter(
    (c) =>
      c.shape === undefined &&
      c.before >= room &&
      c.after >= 1 &&
      !isOfLetter(lines, c.line) &&
      !isEnding(c.text) &&
      !isDedication(c, titled),
  );
  const capitals = titles.filter((c) => c.capitals);
  const members = capitals.length * 2 >= titles.length ? capitals : titles;
  if (members.length < 2) return [];
  const last = (layout.weight.at(-1) ?? 0) - (layout.weight[members.at(-1)?.line ?? 0] ?? 0);
  const shortest = Math.min(last, meanLength(layout, members));
  if (members.length === 2 && shortest < SHORTEST_OF_TWO) return [];
  if (!standOverSpaces(members, choice, chosen)) return [];
  return members.map((c) => take(c, RANK.title, 'headings/collection', 0.75));
}

/** Whether titles stand over nearly all spaces as wide as theirs, and over stories long enough. */
function standOverSpaces(
  members: readonly Candidate[],
  { lines, layout, bodyFrom }: Choice,
  chosen: readonly Chosen[],
): boolean {
  const least = members.reduce((fewest, c) => Math.min(fewest, c.before), Infinity);
  const from = Math.max(bodyFrom, members[0]?.line ?? 0);
  const taken = new Set(chosen.map((c) => c.line));
  // Under a title there may be as much room as over it.
  const under = new Set(members.map((c) => c.group + 1));
  const spaces = layout.groups.filter(
    (group, g) =>
      group.from >= from &&
      group.before >= least &&
      !taken.has(group.from) &&
      !under.has(g) &&
      !isMark(lines[group.from]?.text ?? '') &&
      !isOfLetter(lines, group.from),
  );
  const isEvery = members.length >= Math.max(MANY, spaces.length);
  const shortest = isEvery ? SHORTEST_OF_MANY : SHORTEST_STORY;
  return (
    (least >= WIDE || isEvery) &&
    meanLength(layout, members) >= shortest &&
    (members.length >= spaces.length * TITLED_SPACES || areFramed(members))
  );
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

/** A line that opens a letter: by its words, or because it stands at the right-hand side. */
function isOfLetter(lines: readonly Line[], line: number): boolean {
  const text = lines[line]?.text ?? '';
  if (/^\s{40}/.test(text) || isDateline(text)) return true;
  // In capitals it is the title of a poem: `TO A SNAIL`.
  return isLetterLine(text) && lettering(text) !== 'capitals';
}

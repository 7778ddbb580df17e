import type { Line } from '../../ingest/draft.ts';
import { firstFrom } from '../about/by-line.ts';
import { isDateline, isLetterLine } from '../letters/letter-lines.ts';
import type { Layout } from '../survey/layout.ts';
import { meanLength, RANK, take, type Chosen } from './chosen-heading.ts';
import type { Candidate } from './heading-candidates.ts';
import { numberOf, seriesKey } from './heading-series.ts';
import { lettering } from './title-shape.ts';

/** Titles without numbers: what the contents list names, and what a format claims. */
export function chooseTitles(
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  bodyFrom: number,
): Chosen[] {
  const taken = new Set(chosen.map((c) => c.line));
  const plain = all.filter((c) => !taken.has(c.line) && c.line >= bodyFrom);
  const claimed = plain.filter((c) => c.claimed !== undefined);
  const listed = plain.filter(
    (c) => c.listed && c.claimed === undefined && seriesKey(c) === undefined,
  );
  const rank = holdNumbered(listed, chosen) ? RANK.title : RANK.chapter;
  const holders = holdersAmong(listed);
  const sure = [
    ...claimed.map((c) =>
      take(
        c,
        (c.claimed ?? 1) <= 1 ? RANK.title : RANK.chapter + (c.claimed ?? 1) / 10,
        'headings/claim',
        0.95,
      ),
    ),
    ...listed.map((c) => take(c, holders.has(c) ? rank - 0.5 : rank, 'headings/contents', 0.97)),
  ];
  return sure;
}

/** `SAILORS`, and right under it `A HORSEMAN ON THE SHORE`: a part's title over its first story's. */
function holdersAmong(titles: readonly Candidate[]): ReadonlySet<Candidate> {
  const holders = titles.filter(({ group }, i) => titles[i + 1]?.group === group + 1);
  return new Set(holders.length >= 2 && holders.length * 2 < titles.length ? holders : []);
}

/** Whether the titles hold the numbered headings: under two of them at least these begin at one. */
function holdNumbered(titles: readonly Candidate[], chosen: readonly Chosen[]): boolean {
  const numbered = chosen.filter((c) => c.rank >= RANK.chapter && c.shape?.number !== undefined);
  if (numbered.length === 0) return true;
  const below = descending(numbered);
  const held = titles.filter((title, i) => {
    const first = below[firstFrom(below, title.line + 1)];
    const next = titles[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    return first !== undefined && first.line < next && numberOf(first) === 1;
  });
  return held.length >= 2;
}

/** Of headings in any order those that stand below all before them: the first below a line is one. */
function descending(headings: readonly Chosen[]): Chosen[] {
  let lowest = -1;
  return headings.filter(({ line }) => {
    const below = line > lowest;
    lowest = Math.max(lowest, line);
    return below;
  });
}

/** Blank lines over the titles of stories; over those of short poems it may be one fewer. */
const WIDE = 3;
const LESS_WIDE = 2;
const SHORTEST_STORY = 2500;
const SHORTEST_OF_TWO = 6000;
/** So many titles, over every wide space of the text, are titles also of poems and sketches. */
const MANY = 4;
const SHORTEST_OF_MANY = 250;
/** Of the wide spaces in the text, the share that must stand over a title. */
const TITLED_SPACES = 0.7;

/** Where nothing else divides the text: lines that all stand alone under its widest spaces. */
export function collection(
  lines: readonly Line[],
  layout: Layout,
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  bodyFrom: number,
): Chosen[] {
  const found = collectionUnder(WIDE, lines, layout, all, chosen, bodyFrom);
  return found.length > 0
    ? found
    : collectionUnder(LESS_WIDE, lines, layout, all, chosen, bodyFrom);
}

function collectionUnder(
  room: number,
  lines: readonly Line[],
  layout: Layout,
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  bodyFrom: number,
): Chosen[] {
  const taken = new Set(chosen.map((c) => c.line));
  const plain = all.filter((c) => !taken.has(c.line) && c.line >= bodyFrom);
  const titled = new Set(plain.map((c) => c.group));
  const titles = plain.filter(
    (c) =>
      c.shape === undefined &&
      c.before >= room &&
      c.after >= 1 &&
      !isOfLetter(lines, c.line) &&
      !isDedication(c, titled),
  );
  const capitals = titles.filter((c) => c.capitals);
  const members = capitals.length * 2 >= titles.length ? capitals : titles;
  if (members.length < 2) return [];
  const last = (layout.weight.at(-1) ?? 0) - (layout.weight[members.at(-1)?.line ?? 0] ?? 0);
  const shortest = Math.min(last, meanLength(layout, members));
  if (members.length === 2 && shortest < SHORTEST_OF_TWO) return [];
  const least = members.reduce((fewest, c) => Math.min(fewest, c.before), Infinity);
  const from = Math.max(bodyFrom, members[0]?.line ?? 0);
  // Under a title there may be as much room as over it.
  const under = new Set(members.map((c) => c.group + 1));
  const spaces = layout.groups.filter(
    (group, g) =>
      group.from >= from &&
      group.before >= least &&
      !taken.has(group.from) &&
      !under.has(g) &&
      !isOfLetter(lines, group.from),
  );
  const isEvery = members.length >= Math.max(MANY, spaces.length);
  if (least < WIDE && !isEvery) return [];
  if (meanLength(layout, members) < (isEvery ? SHORTEST_OF_MANY : SHORTEST_STORY)) return [];
  if (members.length < spaces.length * TITLED_SPACES) return [];
  return members.map((c) => take(c, RANK.title, 'headings/collection', 0.75));
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

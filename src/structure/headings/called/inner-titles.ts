import { isEnding } from '../../blocks/endings.ts';
import { isMark } from '../../breaks/scene-breaks.ts';
import { isDate, isDateline } from '../../letters/letter-lines.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { free, lengthUnder, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';
import { entryOf, isShortLine } from '../letters/dated-entries.ts';
import { keyOf } from '../shapes/title-key.ts';
import { isTitleLike } from '../shapes/title-shape.ts';

/** Blank lines over such a title: a paragraph has fewer. */
const APART = 2;
const FEWEST = 3;
/** Of the wide spaces under the headings, the share that must stand over a title. */
const TITLED_SPACES = 0.9;
/** Characters under one of them, and in the mean. */
const SHORTEST = 250;
const SHORTEST_MEAN = 600;
/** So many columns further in than the text, a line is set in the middle of the page. */
const CENTRED = 10;
/** From here on, it is the date of a letter or the place it was written. */
const AT_RIGHT = 40;

/**
 * Titles within the divisions that are known: tales in a tale that the contents list does not name,
 * sections without numbers under numbered chapters. All are set in one manner, in capitals or in the
 * middle of the page, and nothing else in the text stands in such room. Where they stand under bare
 * labels, too, the first is no label's title.
 */
export function innerTitles(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const heads = chosen.filter(({ rank, shape }) => rank >= RANK.title && !shape?.named);
  const first = heads.reduce((least, { line }) => Math.min(least, line), Infinity);
  if (heads.length < 2) return [];
  const below = free(choice, chosen).filter((c) => c.line > first && isInner(choice, c));
  const dated = alikeTitles(choice, chosen, heads, datesBelow(choice, chosen, first));
  if (dated.length > 0) return dated.map((c) => take(c, RANK.section, 'headings/inner', 0.7));
  return (
    [({ capitals }: Candidate) => capitals, (c: Candidate) => isCentred(choice.layout, c)]
      .map((isSet) => alikeTitles(choice, chosen, heads, below.filter(isSet)))
      .find((titles) => titles.length > 0) ?? []
  ).map((c) => take(c, RANK.section, 'headings/inner', 0.75));
}

/** The days that letters have over them in such room, one below the other: `_22 de Marzo._` */
function datesBelow(
  { lines, layout }: Choice,
  chosen: readonly Chosen[],
  first: number,
): Candidate[] {
  // In a diary they are its chapters.
  if (chosen.some(({ rule }) => rule === 'headings/date')) return [];
  return layout.groups
    .filter(({ from, before, after }) => from > first && before >= APART && after >= 1)
    .filter((group) => isShortLine(lines, group))
    .map((group) => entryOf(lines, layout, group))
    .filter(({ text }) => isDate(text));
}

function isInner({ lines }: Choice, { line, text, before, after, shape }: Candidate): boolean {
  if (before < APART || after < 1 || shape?.word !== undefined || shape?.named !== undefined)
    return false;
  return isTitleLike(text) && !isEnding(text) && !isDateline(lines[line]?.text ?? '');
}

function isCentred({ indents }: Layout, { line }: Candidate): boolean {
  const indent = indents[line] ?? 0;
  return indent >= CENTRED && indent < AT_RIGHT;
}

/** The titles of one manner, when they are all that stands in wide room. */
function alikeTitles(
  { lines, layout }: Choice,
  chosen: readonly Chosen[],
  heads: readonly Chosen[],
  alike: readonly Candidate[],
): readonly Candidate[] {
  const bare = heads.filter(({ shape }) => shape?.title === '');
  const labels = new Set(bare.map(({ group }) => group));
  const under = alike.filter(({ group }) => labels.has(group - 1));
  const titles = alike.filter(({ group }) => !labels.has(group - 1));
  if (titles.length < FEWEST) return [];
  const taken = new Set([...chosen, ...alike].map(({ group }) => group));
  const from = heads.reduce((least, { group }) => Math.min(least, group), Infinity);
  const others = layout.groups.filter(
    ({ from: line, before }, g) =>
      g > from &&
      before >= APART &&
      !taken.has(g) &&
      !taken.has(g - 1) &&
      !(taken.has(g - 2) && isLine(layout.groups[g - 1])) &&
      !isMark(lines[line]?.text ?? '') &&
      !isEnding(lines[line]?.text ?? ''),
  );
  if (others.length > (titles.length + others.length) * (1 - TITLED_SPACES)) return [];
  // Where a letter was written stands over each of them: `At the Mill`.
  const names = new Set(titles.map(({ text }) => keyOf(text)));
  if (names.size < titles.length * TITLED_SPACES) return [];
  const holds = under.length === bare.length && under.length <= titles.length;
  const found = holds ? alike : titles;
  return areLong(layout, chosen, found) ? found : [];
}

/** The title under a heading: `INTERLUDE`, and below it `May, 1917`. */
function isLine(group: Group | undefined): boolean {
  return group !== undefined && group.to - group.from === 1;
}

/** Whether enough text stands under each of the titles, and in the mean, up to the next heading of any kind. */
export function areLong(
  layout: Layout,
  chosen: readonly Chosen[],
  titles: readonly Candidate[],
  mean = SHORTEST_MEAN,
): boolean {
  const starts = [...chosen, ...titles].toSorted((a, b) => a.line - b.line);
  const lengths = titles.map(({ line }) => lengthUnder(layout, starts, line));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.every((length) => length >= SHORTEST) && all >= mean * lengths.length;
}

import type { Line } from '../../ingest/draft.ts';
import { countOf, eachMade, lineAt } from '../../ingest/line.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { indent, startsLower } from '../survey/ink.ts';
import { isFullAt, layoutOf, opensFile, type Group, type Layout } from '../survey/layout.ts';
import { quantile, usualLength } from '../survey/measure.ts';

/**
 * Typescripts with a blank line after every line, where one blank says nothing. Their blanks are taken
 * out, so that they are read as every other text is: the one after each line where more room
 * parts the paragraphs, and where an indent does, the one after each line that goes on.
 */

/** No page that is typed so is wider. */
const WIDEST = 110;
const FEWEST_LINES = 8;
/** Single lines in a row with which the typed pages begin and end: a head may stand over them. */
const FEWEST_SINGLE = 5;
/** Shares of lines that stand alone, that the next word would not have fitted on, and that begin within a sentence. */
const SINGLE = 0.9;
const FULL = 0.35;
const LOWER = 0.3;

/** A stretch of single lines, and what parts its paragraphs. */
interface Typed {
  readonly groups: readonly Group[];
  readonly measure: number;
  readonly margin: number;
}

/** The lines of a double-spaced typescript without the blanks between its lines; any others as they are. */
export function singleSpaced(lines: readonly Line[]): readonly Line[] {
  const layout = layoutOf(lines);
  const needless = new Set<number>();
  for (const groups of byFile(layout.groups)) {
    const typed = typedIn(layout, groups);
    if (typed !== undefined && isDoubleSpaced(lines, layout, typed))
      for (const at of blanksOf(lines, layout, typed)) needless.add(at);
  }
  return needless.size === 0
    ? lines
    : eachMade(lines, (line, at) => (needless.has(at) ? [] : line));
}

function byFile(groups: readonly Group[]): Group[][] {
  const files: Group[][] = [];
  for (const group of groups) {
    if (opensFile(group)) files.push([]);
    files.at(-1)?.push(group);
  }
  return files;
}

const isSingle = ({ from, to }: Group): boolean => to - from === 1;

/** The stretch from the first lines that stand alone to the last. */
function typedIn(layout: Layout, groups: readonly Group[]): Typed | undefined {
  let row = 0;
  let [first, end] = [-1, -1];
  for (const [g, group] of groups.entries()) {
    row = isSingle(group) ? row + 1 : 0;
    if (row < FEWEST_SINGLE) continue;
    if (first < 0) first = g - row + 1;
    end = g + 1;
  }
  const typed = groups.slice(Math.max(0, first), end);
  if (typed.length < FEWEST_LINES || countOf(typed, isSingle) < SINGLE * typed.length)
    return undefined;
  const measure = usualLength(layout, typed);
  const indents = typed.map(({ from }) => layout.indents[from] ?? 0);
  return measure > WIDEST ? undefined : { groups: typed, measure, margin: quantile(indents, 0.1) };
}

function isDoubleSpaced(
  lines: readonly Line[],
  layout: Layout,
  { groups, measure }: Typed,
): boolean {
  let [full, lower] = [0, 0];
  for (const [g, group] of groups.entries()) {
    const next = groups[g + 1];
    if (next === undefined) continue;
    if (isFullAt(layout, group.to - 1, next.from, measure)) full++;
    const isEnded = endsSentence(lineAt(lines, group.to - 1).text);
    if (!isEnded && startsLower(lineAt(lines, next.from).text)) lower++;
  }
  const most = groups.length;
  return full >= FULL * most && lower >= LOWER * most;
}

/** Indexes of the blank lines that part no paragraphs. */
function blanksOf(lines: readonly Line[], layout: Layout, typed: Typed): number[] {
  const { groups } = typed;
  const goingOn = groups.map((group, g) => goesOn(lines, layout, typed, group, groups[g + 1]));
  // Titles over the text keep their room.
  const first = goingOn.indexOf(true);
  const byRoom = isPartedByRoom(lines, groups, goingOn);
  const blanks: number[] = [];
  for (const [g, { to, after }] of groups.entries())
    if (after !== Infinity && (byRoom ? g >= first : goingOn[g])) blanks.push(to);
  return blanks;
}

/** Whether a line goes on over the one blank below it. */
function goesOn(
  lines: readonly Line[],
  layout: Layout,
  { measure, margin }: Typed,
  { to, after }: Group,
  next: Group | undefined,
): boolean {
  if (next === undefined || after !== 1) return false;
  const below = lineAt(lines, next.from).text;
  if (indent(below) > margin && indent(lineAt(lines, to - 1).text) <= margin) return false;
  return startsLower(below) || isFullAt(layout, to - 1, next.from, measure);
}

/** Whether sentences end more often over two blanks than over one. */
function isPartedByRoom(
  lines: readonly Line[],
  groups: readonly Group[],
  goingOn: readonly boolean[],
): boolean {
  let [wide, narrow] = [0, 0];
  for (const [g, { to, after }] of groups.entries()) {
    if (goingOn[g] || after === Infinity || !endsSentence(lineAt(lines, to - 1).text)) continue;
    if (after > 1) wide++;
    else narrow++;
  }
  return wide > narrow;
}

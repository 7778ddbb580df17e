import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { Edge, Sign } from '../../source/signs.ts';
import type { Span } from '../manuscript.ts';
import { isWiderThan, startsLower } from './ink.ts';
import { layoutOf, type Group, type Layout } from './layout.ts';
import { quantile, SOME_LINES, usualLength, valuesOf, wrapOf } from './measure.ts';
import type { ParagraphStyle, Region } from './survey.ts';

interface Tally {
  readonly lines: number;
  /** Lines that begin with white beyond the margin. */
  readonly indented: number;
  /** Lines of groups of some lines, and of those where an indented line has one above it and a
   *  flush one below: so a paragraph begins, or a poem ends. */
  readonly grouped: number;
  readonly hanging: number;
  /** Such lines, flush ones below a short line that ends a sentence, and groups of more lines than one. */
  readonly hung: number;
  readonly ends: number;
  readonly several: number;
  /** First lines of groups that are set in over a flush one, and lines that are set in under one. */
  readonly heads: number;
  readonly inner: number;
  /** Lines that have small letters and do not begin with one, as most of prose do. */
  readonly begun: number;
  /** Lines as long as paragraphs, and of those the first of groups, and those that end as sentences
   *  do. */
  readonly long: number;
  readonly leading: number;
  readonly sentences: number;
}

const NO_END = Edge.runsOn | Edge.digitLast;
/** Speech that breaks off, or ends with its quote. */
const SPEECH_END = /—[\s"'”’»」』)\]_*]*$|[」』]$/;

/** Measures one stretch of groups that is set in one manner. */
export function regionOf(
  lines: readonly Line[],
  groups: readonly Group[],
  span: Span,
  wrapped: boolean,
): Region {
  const layout = layoutOf(lines);
  const measure = wrapped ? wrapOf(lines, groups) : usualLength(layout, groups);
  const margin = marginOf(lines, groups, wrapped ? FULL * measure : 0);
  const tally = count({ lines, layout, margin, measure }, groups);
  const verse = isVerse(lines, groups, tally, measure);
  const style = verse
    ? 'block'
    : wrapped
      ? wrappedStyle(tally, groups.length)
      : plainStyle(tally, groups, measure);
  return {
    ...span,
    wrapped,
    width: measure,
    style,
    blanks: style === 'indent' || style === 'single-newline' ? 0 : usualBlanks(groups),
    margin,
    lead: leadOf(lines, groups, margin, wrapped ? style : undefined),
    ...(verse && { verse }),
  };
}

/** A book of verse has some stanzas; its lines are no longer than a page is wide. */
const FEWEST_LINES = 60;
const WIDEST = 90;
/** Share of the lines that begin with a capital, but for those that were turned over: a book of short poems
 *  has a preface, and of the long lines of free verse nearly every one was turned over. */
const BEGUN = 0.86;
const TURNED_OVER = 0.5;
/** Paragraphs of one line each end as sentences do; lines of verse do not. */
const SENTENCES = 0.5;

/** Whether a stretch is a book of verse: told by how its lines begin and end, not by their length. */
function isVerse(
  lines: readonly Line[],
  groups: readonly Group[],
  tally: Tally,
  measure: number,
): boolean {
  if (tally.lines < FEWEST_LINES || tally.lines < 2 * groups.length || measure > WIDEST)
    return false;
  if (tally.begun < (1 - TURNED_OVER) * tally.lines) return false;
  const { indents } = layoutOf(lines);
  let [begun, turned, ended] = [0, 0, 0];
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const line = lineAt(lines, i);
      if (isEnded(line)) ended++;
      if (!startsLower(line.text)) begun++;
      else if (i > from && (indents[i] ?? 0) > (indents[i - 1] ?? 0) + 1) turned++;
    }
  }
  const whole = tally.lines - turned;
  return begun >= BEGUN * whole && turned <= TURNED_OVER * tally.lines && ended < SENTENCES * whole;
}

/** Share of the measure from which on a wrapped line is one of a paragraph. */
const FULL = 0.6;

/** Groups, of which the first third may be what an author says at the margin before a text that is set in. */
const SOME_GROUPS = 12;
const BEFORE_TEXT = 1 / 3;

/** The margin of the text: where hardly a line behind the first third begins at that of the whole, it is theirs. */
function marginOf(lines: readonly Line[], groups: readonly Group[], least: number): number {
  const whole = columnOf(lines, groups, least);
  if (least === 0 || groups.length < SOME_GROUPS) return whole;
  return Math.max(whole, columnOf(lines, groups.slice(groups.length * BEFORE_TEXT), least));
}

/**
 * The column at which lines begin, but for a few. In wrapped text paragraphs alone are asked: an
 * electronic magazine sets them in by two under flush headings, rules and columns of names.
 */
function columnOf(lines: readonly Line[], groups: readonly Group[], least: number): number {
  const { indents, widths } = layoutOf(lines);
  const full: number[] = [];
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const isFull = (widths[i] ?? 0) >= least && (lineAt(lines, i).signs & Sign.small) !== 0;
      if (isFull) full.push(indents[i] ?? 0);
    }
  }
  return quantile(full.length > 0 ? full : valuesOf(layoutOf(lines).indents, groups), 0.1);
}

/** Lines, with what their places are told by. */
interface Ruled {
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly margin: number;
  readonly measure: number;
}

type Counts = { -readonly [Name in keyof Tally]: number };

function count(ruled: Ruled, groups: readonly Group[]): Tally {
  const tally: Counts = {
    lines: 0,
    indented: 0,
    grouped: 0,
    hanging: 0,
    hung: 0,
    ends: 0,
    several: 0,
    heads: 0,
    inner: 0,
    begun: 0,
    long: 0,
    leading: 0,
    sentences: 0,
  };
  for (const group of groups) {
    const size = group.to - group.from;
    tally.lines += size;
    countWords(tally, ruled, group);
    countIndents(tally, ruled, group);
    tally.ends += endsIn(ruled, group);
    const hung = hungIn(ruled, group);
    tally.hung += hung;
    if (size > 1) tally.several++;
    if (size < SOME_LINES) continue;
    tally.grouped += size;
    if (hung > 0) tally.hanging += size;
  }
  return tally;
}

/** How lines begin, and which of them are as long as paragraphs. */
function countWords(tally: Counts, { lines }: Ruled, { from, to }: Group): void {
  for (let i = from; i < to; i++) {
    const line = lineAt(lines, i);
    if ((line.signs & Sign.small) !== 0 && (line.edges & Edge.smallFirst) === 0) tally.begun++;
    if (!isWiderThan(PARAGRAPH, line.text)) continue;
    tally.long++;
    if (i === from) tally.leading++;
    if (isEnded(line)) tally.sentences++;
  }
}

/** Which lines are set in, and which of those from the line above or over the line below. */
function countIndents(tally: Counts, ruled: Ruled, { from, to }: Group): void {
  for (let i = from; i < to; i++) {
    if (!isSetIn(ruled, i)) continue;
    tally.indented++;
    if (i > from && !isSetIn(ruled, i - 1)) tally.inner++;
    if (i === from && i + 1 < to && !isSetIn(ruled, i + 1)) tally.heads++;
  }
}

/** Flush lines below one that could only be a paragraph's last. */
function endsIn(ruled: Ruled, { from, to }: Group): number {
  const { lines, layout, measure } = ruled;
  let ends = 0;
  for (let i = from + 1; i < to; i++) {
    if (isSetIn(ruled, i) || (layout.widths[i - 1] ?? 0) >= 0.75 * measure) continue;
    if (isEnded(lineAt(lines, i - 1))) ends++;
  }
  return ends;
}

/** Lines below the first that are set in over a flush one, or at the end. */
function hungIn(ruled: Ruled, { from, to }: Group): number {
  let hung = 0;
  for (let i = from + 1; i < to; i++) {
    // `CHAP. I.` over `THE OLD MILL.` in the middle of the page begins no paragraph.
    if (!isSetIn(ruled, i) || (lineAt(ruled.lines, i).signs & WORDED) === 0) continue;
    if (i + 1 === to || !isSetIn(ruled, i + 1)) hung++;
  }
  return hung;
}

function isSetIn({ layout, margin }: Ruled, i: number): boolean {
  return (layout.indents[i] ?? 0) > margin;
}

/** A text whose lines have none of these is in capitals. */
const WORDED = Sign.small | Sign.rare;

/** Of a long poem whose paragraphs begin with an indent nearly every line begins with a capital. */
const BEGUN_IN_VERSE = 0.88;

/**
 * A story so short shows its manner seldom: the first paragraphs of its scenes count as well. Where blanks
 * part all paragraphs they are far more than those without a blank above, which is where a page ended.
 */
const FEW_LINES = 40;
/** Paragraphs that end within groups, of which there are more than groups where no blank parts them. */
const FEWEST_ENDS = 4;

function wrappedStyle(tally: Tally, groups: number): ParagraphStyle {
  const { lines, grouped, hanging, ends, several, begun, heads, inner } = tally;
  const isScenes = lines <= FEW_LINES && heads <= 2 * inner;
  const hung = isScenes ? tally.hung + heads : tally.hung;
  if (begun > BEGUN_IN_VERSE * lines) return 'block';
  // Where an indent begins a paragraph, no flush line follows a paragraph's last.
  if (hung >= 3 && hung >= 0.25 * groups && hanging >= 0.6 * grouped && hung > ends)
    return 'indent';
  const isUnparted = ends >= FEWEST_ENDS && ends > several;
  return groups * 25 >= lines && !isUnparted ? 'block' : 'unformatted';
}

/** Shorter lines are fields, headings and contents, and say nothing of paragraphs. */
const PARAGRAPH = 48;

/** Lines that end in the air are fields, contents or verse, and no paragraphs of one line each. */
function plainStyle(
  { lines, indented, long, leading, sentences }: Tally,
  groups: readonly Group[],
  measure: number,
): ParagraphStyle {
  if (isStanzas(lines, groups.length, measure)) return 'block';
  if (leading >= 0.4 * long || sentences < 0.5 * long) return 'block';
  return indented >= 0.15 * lines ? 'indent' : 'single-newline';
}

/** Where hardly a line is longer than one of verse, and blanks part every few, they are stanzas. */
const VERSE = 70;
const SOME_STANZAS = 6;
const LONGEST_STANZA = 30;

function isStanzas(lines: number, groups: number, measure: number): boolean {
  if (measure > VERSE || groups < SOME_STANZAS) return false;
  return lines >= 2 * groups && lines <= LONGEST_STANZA * groups;
}

function isEnded({ text, edges }: Line): boolean {
  if ((edges & NO_END) !== 0) return false;
  const end = text.slice(-6);
  return endsSentence(end) || SPEECH_END.test(end);
}

/** Columns by which no paragraph is set in. */
const FARTHEST_IN = 16;

/** The indent that most first lines of paragraphs share, beyond the margin. */
function leadOf(
  lines: readonly Line[],
  groups: readonly Group[],
  margin: number,
  style: ParagraphStyle | undefined,
): number {
  if (style === 'unformatted') return 0;
  const { indents } = layoutOf(lines);
  const seen = new Map<number, number>();
  let paragraphs = 0;
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const set = (indents[i] ?? 0) - margin;
      const below = i + 1 < to ? (indents[i + 1] ?? 0) - margin : undefined;
      const begins =
        style === undefined
          ? isWiderThan(PARAGRAPH, lineAt(lines, i).text)
          : beginsWrapped(i - from, set, below);
      // A title or an ornament in the middle of the page begins no paragraph.
      if (!begins || (to - from === 1 && set > FARTHEST_IN)) continue;
      // Where an indent begins paragraphs, what is not set in is a heading, or opens a scene.
      if (style === 'indent' && set <= 0) continue;
      paragraphs++;
      seen.set(set, (seen.get(set) ?? 0) + 1);
    }
  }
  for (const [columns, times] of seen) if (columns > 0 && times * 2 >= paragraphs) return columns;
  return 0;
}

/** In wrapped text a first line has a flush one below it, or is all of its group. */
function beginsWrapped(place: number, columns: number, below: number | undefined): boolean {
  if (below === undefined ? place > 0 : below > 0) return false;
  return place === 0 || columns > 0;
}

/** The commonest number of blank lines between groups. */
function usualBlanks(groups: readonly Group[]): number {
  const seen = new Map<number, number>();
  for (const { before } of groups.slice(1)) seen.set(before, (seen.get(before) ?? 0) + 1);
  let best = 1;
  for (const [blanks, times] of seen) {
    const record = seen.get(best) ?? 0;
    if (times > record || (times === record && blanks < best)) best = blanks;
  }
  return best;
}

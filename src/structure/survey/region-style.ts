import type { Line } from '../../ingest/draft.ts';
import type { Span } from '../manuscript.ts';
import { columns, indent, isFull, startsLower, width } from './ink.ts';
import type { Group } from './layout.ts';
import type { ParagraphStyle, Region } from './survey.ts';

interface Tally {
  readonly lines: number;
  /** Lines that begin with white beyond the margin. */
  readonly indented: number;
  /** Lines of groups of some lines, and of those where an indented line has one above it and a
   *  flush one below: so a paragraph begins, or a poem ends. */
  readonly grouped: number;
  readonly hanging: number;
  /** Such lines, and flush ones below a short line that ends a sentence. */
  readonly hung: number;
  readonly ends: number;
  /** Lines as long as paragraphs, and of those the first of groups, and those that end as sentences
   *  do. */
  readonly long: number;
  readonly leading: number;
  readonly sentences: number;
}

const SENTENCE_END = /[.!?…—。！？][\s"'”’»」』)\]_*]*$|[」』]$/;

/** Measures one stretch of groups that is set in one manner. */
export function regionOf(
  lines: readonly Line[],
  groups: readonly Group[],
  span: Span,
  wrapped: boolean,
): Region {
  const indents: number[] = [];
  for (const { from, to } of groups)
    for (let i = from; i < to; i++) indents.push(indent(lines[i]?.text ?? ''));
  const measure = wrapped ? wrapOf(lines, groups) : usualLength(lines, groups);
  const margin = quantile(indents, 0.1);
  const tally = count(lines, groups, margin, measure);
  const doubleSpaced = isDoubleSpaced(lines, groups, measure);
  const style = wrapped ? wrappedStyle(tally, groups.length) : plainStyle(tally, groups, measure);
  return {
    ...span,
    wrapped: wrapped || doubleSpaced,
    width: measure,
    style,
    blanks: style === 'indent' || style === 'single-newline' ? 0 : usualBlanks(groups),
    margin,
    lead: leadOf(lines, groups, margin, wrapped ? style : undefined),
    ...(doubleSpaced ? { doubleSpaced } : {}),
  };
}

/** Lines of a paragraph among which one comes near to the measure. */
const SOME_LINES = 6;

/**
 * Where prose wraps: the widest of every few lines, and of those the usual one, so that neither
 * a licence set wider nor a poem set narrower is mistaken for the measure.
 */
function wrapOf(lines: readonly Line[], groups: readonly Group[]): number {
  const widest: number[] = [];
  for (const { from, to } of groups) {
    for (let i = from; i + 3 < to; i += SOME_LINES) {
      const end = Math.min(to - 1, i + SOME_LINES);
      let most = 0;
      for (let k = i; k < end; k++) most = Math.max(most, width(lines[k]?.text ?? ''));
      widest.push(most);
    }
  }
  return widest.length >= 3 ? quantile(widest, 0.6) : usualLength(lines, groups);
}

/** 95th percentile of the lengths of lines. */
function usualLength(lines: readonly Line[], groups: readonly Group[]): number {
  const widths: number[] = [];
  for (const { from, to } of groups)
    for (let i = from; i < to; i++) widths.push(width(lines[i]?.text ?? ''));
  return quantile(widths, 0.95);
}

/** The value that the given share of the others does not exceed. */
function quantile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function count(
  lines: readonly Line[],
  groups: readonly Group[],
  margin: number,
  measure: number,
): Tally {
  const tally = {
    lines: 0,
    indented: 0,
    grouped: 0,
    hanging: 0,
    hung: 0,
    ends: 0,
    long: 0,
    leading: 0,
    sentences: 0,
  };
  for (const { from, to } of groups) {
    let hung = 0;
    for (let i = from; i < to; i++) {
      const text = lines[i]?.text ?? '';
      tally.lines++;
      const isIn = indent(text) > margin;
      if (isIn) tally.indented++;
      if (columns(text) > PARAGRAPH) {
        tally.long++;
        if (i === from) tally.leading++;
        if (SENTENCE_END.test(text.slice(-6))) tally.sentences++;
      }
      if (i === from) continue;
      if (!isIn) {
        if (isEnd(lines[i - 1]?.text ?? '', measure)) tally.ends++;
        continue;
      }
      const below = i + 1 < to ? lines[i + 1]?.text : undefined;
      if (below === undefined || indent(below) <= margin) hung++;
    }
    tally.hung += hung;
    if (to - from < SOME_LINES) continue;
    tally.grouped += to - from;
    if (hung > 0) tally.hanging += to - from;
  }
  return tally;
}

function wrappedStyle(tally: Tally, groups: number): ParagraphStyle {
  const { lines, grouped, hanging, hung, ends } = tally;
  // Where an indent begins a paragraph, no flush line follows a paragraph's last.
  if (hung >= 3 && hung >= 0.25 * groups && hanging >= 0.6 * grouped && hung > ends)
    return 'indent';
  return groups * 25 >= lines ? 'block' : 'unformatted';
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

/** A line that could only be a paragraph's last. */
function isEnd(text: string, measure: number): boolean {
  return width(text) < 0.75 * measure && SENTENCE_END.test(text.slice(-6));
}

/** The indent that most first lines of paragraphs share, beyond the margin. */
function leadOf(
  lines: readonly Line[],
  groups: readonly Group[],
  margin: number,
  style: ParagraphStyle | undefined,
): number {
  if (style === 'unformatted') return 0;
  const seen = new Map<number, number>();
  let paragraphs = 0;
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const text = lines[i]?.text ?? '';
      const set = indent(text) - margin;
      const below = i + 1 < to ? indent(lines[i + 1]?.text ?? '') - margin : undefined;
      const begins =
        style === undefined ? columns(text) > PARAGRAPH : beginsWrapped(i - from, set, below);
      if (!begins) continue;
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

/** One line, one blank, one line: a typescript whose lines wrap across the blanks. */
function isDoubleSpaced(
  lines: readonly Line[],
  groups: readonly Group[],
  measure: number,
): boolean {
  if (groups.length < 8 || measure > 110) return false;
  const tally = { single: 0, full: 0, lower: 0 };
  groups.forEach(({ from, to }, g) => {
    const next = groups[g + 1];
    if (to - from === 1) tally.single++;
    if (next === undefined) return;
    const above = lines[to - 1]?.text ?? '';
    const below = lines[next.from]?.text ?? '';
    if (isFull(above, below, measure)) tally.full++;
    if (startsLower(below)) tally.lower++;
  });
  const { single, full, lower } = tally;
  const most = groups.length;
  return single >= 0.9 * most && full >= 0.35 * most && lower >= 0.3 * most;
}

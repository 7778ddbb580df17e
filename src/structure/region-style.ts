import type { Line } from '../ingest/draft.ts';
import { indent, isFull, startsLower, width } from './ink.ts';
import type { Group } from './layout.ts';
import type { Span } from './manuscript.ts';
import type { ParagraphStyle, Region } from './survey.ts';

interface Tally {
  readonly lines: number;
  /** Lines that begin with white beyond the margin. */
  readonly indented: number;
  /** Indented lines with a flush one right above and below: only a paragraph begins so. */
  readonly hanging: number;
  /** Neighbouring lines, those where the wrap shows, and those that begin small. */
  readonly pairs: number;
  readonly full: number;
  readonly lower: number;
}

/** Measures one stretch of groups. */
export function regionOf(lines: readonly Line[], groups: readonly Group[], span: Span): Region {
  const widths: number[] = [];
  const indents: number[] = [];
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const text = lines[i]?.text ?? '';
      widths.push(width(text));
      indents.push(indent(text));
    }
  }
  const measure = quantile(widths, 0.95);
  const margin = quantile(indents, 0.1);
  const tally = count(lines, groups, measure, margin);
  const wrapped = isWrapped(tally, measure);
  const doubleSpaced = !wrapped && isDoubleSpaced(lines, groups, measure);
  const style = wrapped ? wrappedStyle(tally, groups.length) : plainStyle(tally, groups.length);
  return {
    ...span,
    wrapped: wrapped || doubleSpaced,
    width: measure,
    style,
    blanks: usualBlanks(groups),
    margin,
    lead: lead(lines, groups, margin),
    ...(doubleSpaced ? { doubleSpaced } : {}),
  };
}

/** The value that the given share of the others does not exceed. */
function quantile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function count(
  lines: readonly Line[],
  groups: readonly Group[],
  measure: number,
  margin: number,
): Tally {
  const tally = { lines: 0, indented: 0, hanging: 0, pairs: 0, full: 0, lower: 0 };
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const text = lines[i]?.text ?? '';
      tally.lines++;
      const isIn = indent(text) > margin;
      if (isIn) tally.indented++;
      if (i === from) continue;
      const above = lines[i - 1]?.text ?? '';
      tally.pairs++;
      if (isFull(above, text, measure)) tally.full++;
      if (startsLower(text)) tally.lower++;
      const below = i + 1 < to ? lines[i + 1]?.text : undefined;
      if (isIn && indent(above) <= margin && (below === undefined || indent(below) <= margin))
        tally.hanging++;
    }
  }
  return tally;
}

function isWrapped({ pairs, full, lower }: Tally, measure: number): boolean {
  return pairs >= 4 && measure <= 110 && full >= 0.3 * pairs && lower >= 0.25 * pairs;
}

function wrappedStyle({ lines, hanging }: Tally, groups: number): ParagraphStyle {
  if (hanging >= groups && hanging * 40 >= lines) return 'indent';
  return groups * 25 >= lines ? 'block' : 'unformatted';
}

function plainStyle({ lines, indented }: Tally, groups: number): ParagraphStyle {
  if (groups >= 0.4 * lines) return 'block';
  return indented >= 0.15 * lines ? 'indent' : 'single-newline';
}

/** The indent that most first lines of paragraphs share: those with a flush line right below. */
function lead(lines: readonly Line[], groups: readonly Group[], margin: number): number {
  const seen = new Map<number, number>();
  let paragraphs = 0;
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const columns = indent(lines[i]?.text ?? '') - margin;
      const below = i + 1 < to ? indent(lines[i + 1]?.text ?? '') - margin : undefined;
      if (below === undefined ? to - from > 1 : below > 0) continue;
      if (i > from && columns <= 0) continue;
      paragraphs++;
      seen.set(columns, (seen.get(columns) ?? 0) + 1);
    }
  }
  for (const [columns, times] of seen) if (columns > 0 && times * 2 >= paragraphs) return columns;
  return 0;
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

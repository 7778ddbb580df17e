import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { Edge } from '../../source/signs.ts';
import { layoutOf, type Group, type Layout } from './layout.ts';

/** How wide a stretch is set, in columns. */

/** Lines of a paragraph among which one comes near to the measure. */
export const SOME_LINES = 6;

/**
 * Where prose wraps: the widest of every few lines, and of those the usual one, so that neither
 * a licence set wider nor a poem set narrower is mistaken for the measure. Where poems are more than
 * prose those of them say nothing: none of their lines begins in the middle of a sentence.
 */
export function wrapOf(lines: readonly Line[], groups: readonly Group[]): number {
  const layout = layoutOf(lines);
  const all: number[] = [];
  const prose: number[] = [];
  for (const { from, to } of groups) {
    for (let i = from; i + 3 < to; i += SOME_LINES) {
      const end = Math.min(to - 1, i + SOME_LINES);
      let most = 0;
      let isProse = false;
      for (let k = i; k < end; k++) {
        most = Math.max(most, layout.widths[k] ?? 0);
        isProse ||= (lineAt(lines, k + 1).edges & Edge.smallFirst) !== 0;
      }
      all.push(most);
      if (isProse) prose.push(most);
    }
  }
  const widest = prose.length >= FEWEST_WINDOWS ? prose : all;
  return widest.length >= FEWEST_WINDOWS ? quantile(widest, 0.6) : usualLength(layout, groups);
}

/** Fewest places at which the wrap is measured. */
const FEWEST_WINDOWS = 3;

/** 95th percentile of the lengths of lines. */
export function usualLength({ widths }: Layout, groups: readonly Group[]): number {
  return quantile(valuesOf(widths, groups), 0.95);
}

/** What was measured of the lines of these groups; they follow each other. */
export function valuesOf(measured: Int32Array, groups: readonly Group[]): number[] {
  const values: number[] = [];
  for (const { from, to } of groups) for (let i = from; i < to; i++) values.push(measured[i] ?? 0);
  return values;
}

/** The value that the given share of the others does not exceed. */
export function quantile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

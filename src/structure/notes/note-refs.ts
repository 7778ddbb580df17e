import type { Line } from '../../ingest/draft.ts';
import { Sign } from '../../source/signs.ts';
import type { Findings } from '../manuscript.ts';

/** Where the notes with one label stand, in order. */
interface Place {
  readonly from: number;
  readonly id: string;
}

/** Finds the id of the note that a marker at a line means. */
export type NoteFinder = (label: string, line: number) => string | undefined;

const known = new WeakMap<Findings, NoteFinder>();

/** The id of the n-th note of the text, counted from 1. */
export function noteId(ordinal: number): string {
  return `note-${ordinal}`;
}

/**
 * Labels begin again in every chapter, so a marker means the first note with its label that stands
 * below it, and else the last above.
 */
export function noteFinder(findings: Findings): NoteFinder {
  const found = known.get(findings);
  if (found !== undefined) return found;
  const places = new Map<string, Place[]>();
  const notes = findings.leaves.filter((leaf) => leaf.kind === 'note');
  notes
    .toSorted((a, b) => a.from - b.from)
    .forEach(({ label, from }, i) => {
      const list = places.get(label) ?? [];
      list.push({ from, id: noteId(i + 1) });
      places.set(label, list);
    });
  const finder: NoteFinder = (label, line) => {
    const list = places.get(label);
    if (list === undefined) return undefined;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.from ?? 0) > line) high = middle;
      else low = middle + 1;
    }
    return list[low]?.id;
  };
  known.set(findings, finder);
  return finder;
}

// `the mill[1]`, `the mill {2}`
const SQUARE = /[[{]\^?(\d{1,3})[\]}]/g;

/**
 * Whether numbered notes are called from square brackets, above the note itself: one text calls all of its notes in
 * one manner, and there `one (1) goose` calls none.
 */
export function areCalledInSquares(lines: readonly Line[], { leaves }: Findings): boolean {
  const labels = new Set<string>();
  const starts = new Set<number>();
  for (const leaf of leaves) {
    if (leaf.kind !== 'note') continue;
    labels.add(leaf.label);
    starts.add(leaf.from);
  }
  if (labels.size === 0) return false;
  return lines.some(
    ({ text, signs }, at) =>
      (signs & Sign.bracket) !== 0 &&
      !starts.has(at) &&
      Array.from(text.matchAll(SQUARE)).some(([, label = '']) => labels.has(label)),
  );
}

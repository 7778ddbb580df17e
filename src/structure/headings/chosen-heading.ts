import type { Line } from '../../ingest/draft.ts';
import type { Layout } from '../survey/layout.ts';
import { firstFrom } from './first-from.ts';
import type { Candidate } from './heading-candidate.ts';

/** What headings are chosen from. */
export interface Choice {
  readonly lines: readonly Line[];
  readonly layout: Layout;
  /** Every line that may be a heading, in order. */
  readonly all: readonly Candidate[];
  /** Those that are the book's own title, which the others leave out. */
  readonly bookTitles: readonly Candidate[];
  /** The line after the last one that says something about the book. */
  readonly bodyFrom: number;
  /** Whether nearly all is verse where a line stands. */
  readonly isVerse: (line: number) => boolean;
  /** What the book is called, folded to letters. */
  readonly titles: ReadonlySet<string>;
  /** Lines that a list of contents sets in under another. */
  readonly held: ReadonlySet<number>;
  /** Lines that a list of contents has behind a part’s label, as its title. */
  readonly titlesOfParts: ReadonlySet<number>;
  /** How many chapters there are, where an archive's page says it. */
  readonly chapters: number | undefined;
}

/** A candidate that was taken for a heading. */
export interface Chosen extends Candidate {
  /** The outermost headings have the lowest rank. */
  readonly rank: number;
  readonly rule: string;
  readonly certainty: number;
}

/** Ranks beside those of the lexicon's words. */
export const RANK = { title: 4, chapter: 5, number: 7, section: 8 } as const;

/** Takes a candidate for a heading. */
export function take(candidate: Candidate, rank: number, rule: string, certainty: number): Chosen {
  return { ...candidate, rank, rule, certainty };
}

/** The candidates in the body of the text that were not taken. */
export function free({ all, bodyFrom }: Choice, chosen: readonly Chosen[]): Candidate[] {
  const taken = new Set(chosen.map(({ line }) => line));
  return all.filter(({ line }) => line >= bodyFrom && !taken.has(line));
}

/** Characters from a line to the next heading; the headings are in the order of their lines. */
export function lengthUnder({ weight }: Layout, heads: readonly Candidate[], line: number): number {
  const next = heads[firstFrom(heads, line + 1)]?.line ?? weight.length - 1;
  return (weight[next] ?? 0) - (weight[line] ?? 0);
}

/** Mean characters from one member to the next. */
export function meanLength(layout: Layout, members: readonly Candidate[]): number {
  if (members.length < 2) return Number.POSITIVE_INFINITY;
  const first = members[0]?.line ?? 0;
  const last = members.at(-1)?.line ?? 0;
  return ((layout.weight[last] ?? 0) - (layout.weight[first] ?? 0)) / (members.length - 1);
}

import type { Line } from '../../ingest/draft.ts';
import { RANK } from '../headings/chosen-heading.ts';
import type { Entry } from './contents-entry.ts';
import type { Titles } from './contents-titles.ts';

/** Fewest entries that are set in under one. */
const FEWEST = 2;
/** Of the entries that bear no group, the share that must bear a page. */
const PAGED_SHARE = 0.7;

// `A Few Village Tales—`, `TALES OF THE FERRY:`
const OPENS = /(?:[—–:]|--)\s*$/;

/**
 * The lines of the text that a list sets in under another of its entries: `A Few Village Tales—` bears no page, and below
 * it, further in than the rest, stand `Tom the Thief  12` and `Old Mother Reed  20`.
 */
export function heldLines(
  lines: readonly Line[],
  titles: Titles,
  entries: readonly Entry[],
  named: ReadonlySet<number>,
): ReadonlySet<number> {
  const held = new Set<number>();
  const paged = entries.filter((entry) => entry.paged).length;
  if (paged < entries.length * PAGED_SHARE) return held;
  for (const [e, entry] of entries.entries()) {
    if (entry.paged || !OPENS.test(lines[entry.line]?.text ?? '')) continue;
    const indent = indentOf(lines, entry);
    const below = entries.slice(e + 1);
    const end = below.findIndex((other) => indentOf(lines, other) <= indent);
    const members = end < 0 ? below : below.slice(0, end);
    if (members.length < FEWEST) continue;
    for (const { key } of members)
      for (const { line } of titles.placesOf(key)) if (named.has(line)) held.add(line);
  }
  return held;
}

function indentOf(lines: readonly Line[], { line }: Entry): number {
  return /^\s*/.exec(lines[line]?.text ?? '')?.[0].length ?? 0;
}

/** The lines that are titles of parts whose label the list has before them: `PART FIRST.--THE FERRY`. */
export function titlesOfParts(
  titles: Titles,
  entries: readonly Entry[],
  named: ReadonlySet<number>,
): ReadonlySet<number> {
  const parts = entries.filter(
    ({ shape }) => (shape?.word?.rank ?? Infinity) < RANK.title && shape?.title !== '',
  );
  const places = parts.flatMap(({ key }) => titles.placesOf(key));
  return new Set(places.map(({ line }) => line).filter((line) => named.has(line)));
}

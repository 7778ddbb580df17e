import type { Line } from '../../ingest/draft.ts';
import { lineAt, withText } from '../../ingest/line.ts';
import { isProse } from '../headings/shapes/prose.ts';
import { textOf, type Group, type Layout } from '../survey/layout.ts';
import { entryOf, type ContentsList, type Entry } from './contents-entry.ts';
import { placesNamed, type Titles } from './contents-titles.ts';
import { areFirstLines } from './first-lines.ts';

/** Fewest entries of such a list, and the share of them that must name a line. */
const FEWEST = 5;
const NAMED_SHARE = 0.8;
/** Groups before the text that are looked at, and lines: where a list begins is tried at each of them. */
const MOST_GROUPS = 120;
const MOST_LINES = 400;
/** What stands more often in the text is said there by somebody, as in a play. */
const MOST_PLACES = 2;

// A title, however long; no line that goes on below it, and no sentence.
const ENTRY = /^[^\p{L}]*\p{Lu}.{1,150}[^,;:]$/u;

/** An entry, and the line of the text that it names, if any. */
interface Named {
  readonly entry: Entry;
  readonly to: number;
  readonly place: number | undefined;
}

/**
 * A list of titles before the text that has neither a heading nor numbers: line by line, or with a
 * blank between all of them, it names lines of the text in their order.
 */
export function plainList(
  lines: readonly Line[],
  layout: Layout,
  titles: Titles,
): ContentsList | undefined {
  const front = groupsBefore(lines, layout);
  const entries = front.slice(1).flatMap((group) => entriesOf(lines, group, titles));
  for (let at = 0; at + FEWEST <= entries.length; at++) {
    const run = runFrom(entries, at);
    const first = run[0]?.entry.line;
    const to = run.at(-1)?.to;
    if (first === undefined || to === undefined) continue;
    const named = run.flatMap(({ place }) => (place === undefined ? [] : [place]));
    if (areFirstLines(lines, layout, named)) return undefined;
    return { kind: 'contents', span: { from: first, to }, named: new Set(named) };
  }
  return undefined;
}

/** The short groups before the first paragraph; too few lines for a list are none. */
function groupsBefore(lines: readonly Line[], layout: Layout): readonly Group[] {
  const { groups } = layout;
  let end = 0;
  let count = 0;
  for (const group of groups.slice(0, MOST_GROUPS)) {
    if (isProse(lines, layout, group) || count > MOST_LINES) break;
    count += group.to - group.from;
    end++;
  }
  return count > FEWEST + 2 && count <= MOST_LINES ? groups.slice(0, end) : [];
}

/** A group is one entry where all of it names a line, else each of its lines is one. */
function entriesOf(lines: readonly Line[], group: Group, titles: Titles): Named[] {
  const { from, to } = group;
  const first = lineAt(lines, from);
  if (to - from > 1 && to - from <= 3) {
    const text = textOf(lines, group).replace(/\s+/g, ' ');
    const whole = named(entryOf(withText(first, text), from), to, titles);
    if (whole.place !== undefined) return [whole];
  }
  return lines
    .slice(from, to)
    .map((line, i) => named(entryOf(line, from + i), from + i + 1, titles));
}

function named(entry: Entry, to: number, titles: Titles): Named {
  const places = placesNamed(titles, entry).filter(({ line }) => line >= to);
  // The book's title stands above, too.
  const isAgain = titles.placesOf(entry.key).some(({ line }) => line < entry.line);
  const isFree = places.length <= MOST_PLACES && !isAgain && ENTRY.test(entry.text);
  return { entry, to, place: isFree ? places[0]?.line : undefined };
}

/** The entries from one on that name lines below the list, each below the one before. */
function runFrom(entries: readonly Named[], at: number): readonly Named[] {
  const below = entries[at]?.place ?? -1;
  const run = entries.slice(at).filter(({ to }) => to <= below);
  let latest = below - 1;
  let last = -1;
  let count = 0;
  for (const [i, { place }] of run.entries()) {
    if (place === undefined || place <= latest) {
      if (i === 1) return [];
      continue;
    }
    latest = place;
    last = i;
    count++;
  }
  const isList = count >= FEWEST && count >= (last + 1) * NAMED_SHARE;
  return isList ? run.slice(0, last + 1) : [];
}

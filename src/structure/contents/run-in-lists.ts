import type { Line } from '../../ingest/draft.ts';
import { lineAt, withText } from '../../ingest/line.ts';
import { listTitle } from '../headings/shapes/list-titles.ts';
import type { Span } from '../manuscript.ts';
import type { Group, Layout } from '../survey/layout.ts';
import { entryOf, type Entry } from './contents-entry.ts';
import { placesNamed, type Titles } from './contents-titles.ts';

/** Fewest entries of such a list, and the share of them that must name a line below it. */
const FEWEST = 3;
const NAMED_SHARE = 0.8;
/** Lines that such a list may have. */
const MOST_LINES = 60;

// `I. The Mill--II. The Goose`, `The Mill; The Goose`, `The Mill · The Goose`, `The Mill / The Goose`
const BETWEEN = /\s*(?:--+|[—–;·•|]|\s[-/]\s)\s*/u;
// `I. The Mill II. The Goose`, `Chapter 1. The Mill. Chapter 2. The Goose.`
const BEFORE_NUMBER = /\s+(?=(?:chap(?:ter)?\.?\s)?(?:[IVXLC]{1,7}|\d{1,3})[.:)—-])/iu;

/** A list that is one paragraph, and the index of the line after it. */
interface RunInList {
  readonly entries: readonly Entry[];
  readonly to: number;
}

/**
 * The entries of a list that was set as one paragraph to save room: `CONTENTS`, and under it `I. The
 * Mill--II. The Goose--III. A Wedding`, wrapped like prose. The argument over a chapter looks the same,
 * but names no later headings.
 */
export function runInList(
  lines: readonly Line[],
  { groups }: Layout,
  at: number,
  titles: Titles,
): RunInList | undefined {
  const place = placeOf(lines, groups, at);
  if (place === undefined || place.to - place.from > MOST_LINES) return undefined;
  return [BETWEEN, BEFORE_NUMBER]
    .map((sign) => entriesOf(lines, place, sign))
    .filter((entries) => nameLines(titles, entries, place.to))
    .map((entries) => ({ entries, to: place.to }))
    .toSorted((a, b) => b.entries.length - a.entries.length)[0];
}

/** Where the paragraph of a list stands, and how many characters of it are the list's title. */
interface Place extends Span {
  readonly skip: number;
}

// `Contents: I. The Mill`, `CONTENTS.--I. The Mill`
const TITLE = /^\s*(\p{L}[\p{L} ]{3,25}?)(?::|\.?\s?(?:--|—))\s*(?=\S)/u;

/** The paragraph behind the title, in the lines right under it, or below a blank. */
function placeOf(lines: readonly Line[], groups: readonly Group[], at: number): Place | undefined {
  const head = groups[at];
  const { text } = lineAt(lines, head?.from ?? 0);
  const before = TITLE.exec(text);
  if (head !== undefined && before !== null && listTitle(before[1] ?? '') === 'contents')
    return { ...head, skip: before[0].length };
  if (listTitle(text) !== 'contents') return undefined;
  if (head !== undefined && head.to - head.from > 1)
    return { from: head.from + 1, to: head.to, skip: 0 };
  const below = groups[at + 1];
  return below && { ...below, skip: 0 };
}

/** The pieces of a paragraph as entries, each with the line that it begins on. */
function entriesOf(lines: readonly Line[], { from, to, skip }: Place, sign: RegExp): Entry[] {
  const starts: number[] = [];
  let whole = '';
  for (let i = from; i < to; i++) {
    starts.push(whole.length);
    const { text } = lineAt(lines, i);
    whole += `${(i === from ? text.slice(skip) : text).trim()} `;
  }
  const entries: Entry[] = [];
  let at = 0;
  let row = 0;
  let within = 0;
  for (const piece of whole.split(sign)) {
    at = whole.indexOf(piece, at);
    while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= at) row++;
    const text = piece.trim();
    if (at > (starts[row] ?? 0)) within++;
    if (text !== '') entries.push(entryOf(withText(lineAt(lines, from + row), text), from + row));
    at += piece.length;
  }
  // Where each line begins an entry, the lines are the list.
  return within * 2 >= entries.length ? entries : [];
}

/** Whether nearly all of the entries name lines below, each below the one before. */
function nameLines(titles: Titles, entries: readonly Entry[], to: number): boolean {
  let latest = to - 1;
  let named = 0;
  for (const entry of entries) {
    const place = placesNamed(titles, entry).find(({ line }) => line > latest);
    if (place === undefined) continue;
    latest = place.line;
    named++;
  }
  return entries.length >= FEWEST && named >= entries.length * NAMED_SHARE;
}

import type { Line } from '../../../ingest/draft.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { lettering } from '../../headings/shapes/title-shape.ts';
import type { Statement } from '../../manuscript.ts';
import { layoutOf, textOf, type Group } from '../../survey/layout.ts';
import { isAuthor, type Called } from './called-before.ts';
import { byline } from './title-lines.ts';
import { wordsAt } from './title-region.ts';
import type { Read } from './unknown-lines.ts';

/** The title page of a text, and what was read of it so far. */
export interface Page {
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  /** What the head of the file has named already. */
  readonly called: Called;
  /** The page has named the title, the author. */
  readonly isTitled: boolean;
  readonly isAuthored: boolean;
}

/** A line of the title page, and what is known where it stands. */
export interface Place {
  readonly page: Page;
  readonly line: number;
  readonly text: string;
  readonly group: Group;
  /** Index of the group on the page. */
  readonly at: number;
  /** What was read above it. */
  readonly above: Read | undefined;
  /** A `by` above whose name is still to come. */
  readonly waiting: Statement | undefined;
}

/** What one rule reads at a place; nothing where it does not fit. */
export type PlaceRule = (place: Place) => Read | undefined;

/** The line of a place, and what it says. */
export function oneLine({ line }: Place, says: Statement[]): Read {
  return { from: line, to: line + 1, says };
}

/** The line of a place, which is the book's title. */
export function titleAt(place: Place, value: string): Read {
  return oneLine(place, [{ about: 'title', value }]);
}

/** The line under a place, of its own group or the next. */
export function lineBelow({ page, line, group, at }: Place): number | undefined {
  return line + 1 < group.to ? line + 1 : page.groups[at + 1]?.from;
}

/** Whether lines of a group say who wrote the book, or what it is called by its head. */
export function namesAuthor(page: Page, group: Group): boolean {
  const { lines, called } = page;
  // `PREFACE TO THE SECOND EDITION`, `BY THE EDITOR`
  if (shapeOf(wordsAt(lines, group.from))?.named?.place === 'front') return false;
  for (let line = group.from; line < group.to; line++) {
    if (called.title !== '' && keyOf(wordsAt(lines, line)) === called.title) return true;
  }
  return saysWho(page, group);
}

/** Whether lines of a group say who wrote the book. */
export function saysWho({ lines, called }: Page, { from, to }: Group): boolean {
  for (let line = from; line < to; line++) {
    const text = wordsAt(lines, line);
    if (byline(text) !== undefined || isAuthor(called, text)) return true;
  }
  return false;
}

/** Blank lines over what begins a new page. */
const ON_PAGE = 3;

/** `“THE NOVEL”` right over text, on a page behind the author's name: what the head calls otherwise is no title of the book. */
export function isOverText({ page, at, group }: Place): boolean {
  if (!page.isAuthored || at < page.groups.length - 1 || group.before < ON_PAGE) return false;
  const layout = layoutOf(page.lines);
  const below = layout.groups[(layout.groupAt[group.from] ?? 0) + 1];
  if (below === undefined || below.to - below.from === 1) return false;
  const text = textOf(page.lines, below);
  return endsSentence(text) && lettering(text) === 'sentence';
}

import type { Line } from '../../ingest/draft.ts';
import { inkFrom, isBlank, lineAt } from '../../ingest/line.ts';
import { textOf, type Stretch } from '../paragraphs.ts';
import { isCredit, isLibraryNotice } from './credits.ts';

/**
 * A note before the title page needs no sign of where it ends: under its label it goes on to the room over
 * the next page, whatever its paragraphs speak of.
 */

/** Blank lines over the next page, and between two paragraphs of a note. */
const PAGE = 3;
const WITHIN = 1;
const LONGEST = 40;

/**
 * The end of a note whose label stands alone: every paragraph up to the next page, or to what the library
 * says, is said, or is an item or a list.
 */
export function openNote(lines: readonly Line[], label: number): number | undefined {
  let end = label + 1;
  // `The trilogy known as The Mill consists of:` stands over the titles.
  let isListed = false;
  for (;;) {
    const from = inkFrom(lines, end);
    if (from >= lines.length || from - label > LONGEST) return undefined;
    const isUnderLabel = end === label + 1;
    if (from - end >= PAGE) return isUnderLabel ? undefined : end;
    const to = groupEnd(lines, from);
    const text = textOf(lines, { from, to });
    if (from - end > WITHIN && !isUnderLabel) return isLibraryNotice(text) ? end : undefined;
    if (!isSaid(text) && !isListed) return undefined;
    isListed = text.endsWith(':');
    end = to;
  }
}

// `1.  The Mill - serialized 1844.`, `* Ofelia`
const ITEM = /^(?:\d{1,2}[.)]|[*•–—-])\s/u;
const SAID = /\p{Ll}[^]*[.:;!?]["”’)\]_]*$/u;

/** Whether a paragraph says something, as no line of a title page does, or is an item of what is said. */
export function isSaid(text: string): boolean {
  return SAID.test(text) || ITEM.test(text);
}

/** The end of a list on a page of its own, whatever its lines are. */
export function pageEnd(lines: readonly Line[], label: number): number {
  let to = groupEnd(lines, label);
  for (let next = inkFrom(lines, to); next < lines.length; next = inkFrom(lines, to)) {
    if (next - to >= PAGE) break;
    to = groupEnd(lines, next);
  }
  return to;
}

const EDITORIAL = /^\s*editorial notes?:\s*$/i;

/** `Editorial note:` right under who made the file, and set in under it when the book first appeared. */
export function editorialNote(lines: readonly Line[], at: number): Stretch | undefined {
  if (!EDITORIAL.test(lineAt(lines, at).text)) return undefined;
  let above = at;
  while (above > 0 && isBlank(lines[above - 1])) above--;
  let from = above;
  while (from > 0 && !isBlank(lines[from - 1])) from--;
  if (!isCredit(textOf(lines, { from, to: above }))) return undefined;
  const to = openNote(lines, at);
  return to === undefined ? undefined : { from: at, to };
}

function groupEnd(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && !isBlank(lines[at])) at++;
  return at;
}

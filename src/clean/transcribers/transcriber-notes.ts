// This folder knows what those who typed a book in say of their work, and the signs that they work with.

import type { Line } from '../../ingest/draft.ts';
import { inkFrom, isBlank, lineAt } from '../../ingest/line.ts';
import { fits, rule } from '../../ingest/rule.ts';
import type { Stretch } from '../paragraphs.ts';
import { isCorrection, saysChange } from './corrections.ts';
import { editorialNote, openNote, pageEnd } from './open-notes.ts';
import { preparersPage } from './preparers-page.ts';
import { framedNote, isCalled, opensNote, speakOfFile } from './transcriber-frames.ts';
import { headsPage, isPreparers, isSharedLabel, TRANSCRIBERS } from './transcriber-labels.ts';
import { spokenIn } from './transcriber-words.ts';

/** What the people who typed a book in say of their work; it goes to the colophon. */

/** The notes of transcribers in a file that a library distributed, whose text begins and ends there. */
export function transcriberNotes(
  lines: readonly Line[],
  { from: begin, to: end }: Stretch,
): Stretch[] {
  const notes: Stretch[] = [];
  const ended = endOfStory(lines, end);
  const reach = { front: begin + FRONT, end };
  const { front } = reach;
  for (let at = 0; at < end; at++) {
    const line = lineAt(lines, at);
    const { text } = line;
    if (opensNote(line, at < front)) {
      const note = { from: at, to: bracketEnd(lines, at, reach) };
      const isOfFile = speakOfFile(lines, note) || (at < front && speaksOfText(lines, note));
      if (isOfFile) notes.push(note);
    }
    const editorial = at < front ? editorialNote(lines, at) : undefined;
    if (editorial !== undefined) notes.push(editorial);
    if (text.length > 400 || !fits(line, TRANSCRIBERS) || isCalled(lines, at)) continue;
    const framed =
      framedNote(lines, at) ?? (headsPage(text) ? { from: at, to: pageEnd(lines, at) } : undefined);
    if (framed !== undefined && framed.to <= end) {
      notes.push(framed);
      at = framed.to - 1;
      continue;
    }
    const to =
      at > ended
        ? restEnd(lines, at, end)
        : text.includes('[')
          ? bracketEnd(lines, at, reach)
          : noteEnd(lines, at, reach);
    if (to === at + 1 && isSharedLabel(text)) continue;
    const edge = BOX_EDGE.test(lines[at - 1]?.text ?? '') ? at - 1 : at;
    notes.push(isLast(lines, to, end) ? withRows(lines, edge, to) : { from: edge, to });
    at = to - 1;
  }
  const page = preparersPage(lines, begin);
  const isKnown = notes.some(
    ({ from, to }) => page !== undefined && from < page.to && to > page.from,
  );
  return page === undefined || isKnown ? notes : [page, ...notes];
}

/**
 * Whether a note that no library stands around is a transcriber's by what it says: people in stories
 * leave such notes as well, and speak of tapes and of ink.
 */
export function speaksOfText(lines: readonly Line[], { from, to }: Stretch): boolean {
  const text = lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ');
  return spokenIn(text) >= LEAST_SPOKEN;
}

const LEAST_SPOKEN = 3;

// `*       *       *       *       *`
const ROW = /^\s*(?:[*=_-]{5,}|(?:\* *){3,})\s*$/;

/** Whether nothing stands below but rows of signs. */
function isLast(lines: readonly Line[], to: number, end: number): boolean {
  for (let at = to; at < end; at++)
    if (!isBlank(lines[at]) && !ROW.test(lines[at]?.text ?? '')) return false;
  return true;
}

/** Rows of signs around the last note of all part it from the text, and go with it. */
function withRows(lines: readonly Line[], from: number, to: number): Stretch {
  const below = inkFrom(lines, to);
  let above = from - 1;
  while (above > 0 && isBlank(lines[above])) above--;
  const isRow = (at: number): boolean => ROW.test(lines[at]?.text ?? '');
  return { from: isRow(above) ? above : from, to: isRow(below) ? below + 1 : to };
}

const THE_END = rule(/^\W*(?:the end|finis|fin|ende|fine|einde|slut)\W*$/i, { begins: 'tfes' });
/** Where the text is so nearly over, nothing of the story stands behind its end. */
const NEARLY_OVER = 0.75;

/** The line with which the story closes; no line of the file, where none says so. */
function endOfStory(lines: readonly Line[], end: number): number {
  for (let at = end - 1; at > end * NEARLY_OVER; at--)
    if (fits(lineAt(lines, at), THE_END)) return at;
  return end;
}

/** Behind the end of the story a note goes on to the end of the text, or to the notes of the book. */
function restEnd(lines: readonly Line[], from: number, end: number): number {
  let at = from + 1;
  while (at < end && !OF_BOOK.test(lines[at]?.text ?? '')) at++;
  return at;
}

const OF_BOOK =
  /^\s*(?:\[?footnotes?\b|\[\d|(?:end)?notes?[.:]?\s*$|notas?[.:]?\s*$|anmerkungen|appendix|index\b|glossary)/i;

/** The upper edge of a box: `+-----+`, `*****`, `=====`. */
const BOX_EDGE = /^\s*[+*=|-][-+*=]{3,}[+*=|-]?\s*$/;
const LONGEST_BRACKET = 60;

function bracketEnd(lines: readonly Line[], from: number, reach: Reach): number {
  let depth = 0;
  for (let at = from; at < Math.min(reach.end, from + LONGEST_BRACKET); at++) {
    for (const char of lines[at]?.text ?? '') {
      if (char === '[') depth++;
      else if (char === ']') depth--;
    }
    if (depth <= 0) return at + 1;
  }
  return noteEnd(lines, from, reach);
}

const FOOTNOTE = /^\s*\[(?:Footnote|\d|\*)/i;

/** Blank lines between a label and its note, between the paragraphs of it, and in a list of changes. */
const UNDER_LABEL = 7;
const WITHIN = 2;
const WITHIN_LIST = 3;

/** Where the first pages of the text end, and where all of it does. */
interface Reach {
  readonly front: number;
  readonly end: number;
}

/** What is known of a note while its paragraphs are read. */
interface Note {
  readonly label: string;
  /** Columns before the label, and before the first paragraph under it. */
  readonly indent: number;
  inner: number;
  readonly boxed: boolean;
  bullet: string | undefined;
  /** A list of changes has begun. */
  lists: boolean;
}

/** A note goes on over paragraphs that speak of the same matters, or that are set like it. */
function noteEnd(lines: readonly Line[], from: number, { front, end: textEnd }: Reach): number {
  const signed = signedEnd(lines, from, textEnd);
  if (signed !== undefined) return signed;
  let end = stretchEnd(lines, from, textEnd);
  const open = from < front && end === from + 1 ? openNote(lines, from) : undefined;
  if (open !== undefined) return open;
  const note = noteAt(lines, from);
  const isBehind = from > textEnd * BEHIND;
  let first = note.label.trim().split(/\s+/).length <= LONGEST_LABEL && end === from + 1;
  for (;;) {
    let at = end;
    while (at < textEnd && isBlank(lines[at])) at++;
    const line = lines[at];
    if (at >= textEnd || line === undefined || FOOTNOTE.test(line.text)) return end;
    const to = stretchEnd(lines, at, textEnd);
    const text = lines
      .slice(at, to)
      .map((each) => each.text)
      .join(' ');
    if (first) {
      note.inner = indentOf(line);
      note.bullet = bulletOf(line);
    }
    note.lists ||= isBehind && isCorrection(text);
    if (!isOfNote(note, line, { first, room: at - end, text }, from < front)) return end;
    end = to;
    first = false;
  }
}

function noteAt(lines: readonly Line[], from: number): Note {
  const label = lines[from]?.text ?? '';
  return {
    label,
    indent: indentOf(lines[from]),
    inner: 0,
    boxed: /^\s*[|+]/.test(label),
    bullet: undefined,
    lists: false,
  };
}

/** Whether the next paragraph is of the note: near it, and either set like it or about the same matters. */
function isOfNote(note: Note, line: Line, next: Next, isFront: boolean): boolean {
  const { first, room, text } = next;
  if (room > (first ? UNDER_LABEL : note.lists ? WITHIN_LIST : WITHIN)) return false;
  if (goesOn(note, line, next)) return true;
  const isClose = first ? room <= 3 : room === 1 && isFront;
  return spokenIn(text) >= (isClose ? 1 : 2);
}

// `---JT`: who typed the book in signs what he says of it with the first letters of his name
const INITIALS = /^\s*[-–—]{1,3} ?(?:\p{Lu}\.? ?){2,3}\.?\s*$/u;
const LONGEST_SIGNED = 40;

/** The end of a note that is signed so, with room below, whatever it quotes: verse, a letter. */
function signedEnd(lines: readonly Line[], from: number, textEnd: number): number | undefined {
  const near = lines.slice(from, Math.min(textEnd, from + LONGEST_SIGNED));
  const at = near.findIndex(({ text }) => INITIALS.test(text));
  if (at < 0 || !isBlank(near[at + 1]) || !isBlank(near[at + 2])) return undefined;
  return from + at + 1;
}

const LONGEST_LABEL = 7;
/** Lines of the text above which a note stands before the title page: its next paragraph is no paragraph of the story. */
const FRONT = 80;
/** Where the text is nearly over, nothing but a list of changes stands below its beginning. */
const BEHIND = 0.8;

interface Next {
  readonly first: boolean;
  /** Blank lines above. */
  readonly room: number;
  readonly text: string;
}

/** Whether a paragraph is set like the note above it. */
function goesOn(note: Note, line: Line, { first, room, text }: Next): boolean {
  if (note.boxed) return /^\s*[|+]/.test(line.text);
  if (first) return isPreparers(note.label) || (isCorrection(text) && saysChange(text));
  if (note.lists) return true;
  const indent = indentOf(line);
  const isSetIn = note.indent > 1 ? indent >= note.indent : isInner(note, indent, room);
  return isSetIn || (note.bullet !== undefined && bulletOf(line) === note.bullet);
}

/** Set in under a label at the margin, as the paragraph above it was, and right below it. */
function isInner({ inner }: Note, indent: number, room: number): boolean {
  return inner > 1 && indent >= inner && room === 1;
}

/** The sign before an item: a note that begins with one goes on with all that begin so. */
function bulletOf(line: Line | undefined): string | undefined {
  return /^\s*([*•·–—-])\s?\S/u.exec(line?.text ?? '')?.[1];
}

function stretchEnd(lines: readonly Line[], from: number, end: number): number {
  let at = from;
  while (at < end && !isBlank(lines[at])) at++;
  return at;
}

function indentOf(line: Line | undefined): number {
  return line === undefined ? 0 : line.text.length - line.text.trimStart().length;
}

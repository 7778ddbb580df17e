// This folder chooses the headings of what stands before and behind the story, and those of its sections.

import type { Line } from '../../../ingest/draft.ts';
import { isEnding } from '../../blocks/endings.ts';
import { isDateline } from '../../letters/letter-lines.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { isShortLined } from '../counted/stanza-numbers.ts';
import type { Candidate } from '../heading-candidate.ts';
import { entryOf } from '../letters/dated-entries.ts';
import type { Shape } from '../shapes/heading-shape.ts';
import { isProse } from '../shapes/prose.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Blank lines over such a heading. */
const APART = 2;
/** Of the text, the share that stands under it at most, and how many characters at least. */
const MOST = 0.3;
const LEAST = 80;

const NOTE = /^(?:(?:the )?author['’]s )?note\.?$/iu;

/**
 * `NOTE` behind a tale that has no chapters: alone in room, in capitals, and over a small part of all that
 * there is. A `POSTSCRIPT` there is the tale's own: in Sleepy Hollow it tells who told it.
 */
export function closingNote(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  if (chosen.some(({ shape }) => shape?.named?.place !== 'front')) return [];
  const { weight } = choice.layout;
  const all = weight.at(-1) ?? 0;
  const note = free(choice, chosen).findLast((c) => c.capitals && c.before >= APART && !c.run);
  if (note === undefined || note.after < 1) return [];
  const under = all - (weight[note.line + 1] ?? 0);
  const shape =
    note.shape === undefined || isAuthors(note) ? noteShape(note.text, 'back') : undefined;
  if (shape === undefined || under < LEAST || under > all * MOST) return [];
  return [{ ...take(note, RANK.chapter, 'headings/closing-note', 0.75), shape }];
}

/** `AUTHOR’S NOTE`, which before chapters is a preface. */
function isAuthors({ shape }: Candidate): boolean {
  return shape?.named?.beforeChapters === true;
}

/** `NOTE`, alone in room: before a story it is a preface, behind it a note. */
export function noteShape(text: string, place: 'front' | 'back'): Shape | undefined {
  if (!NOTE.test(text)) return undefined;
  const named = { role: place === 'front' ? 'preface' : 'notes', place } as const;
  return { named, label: text.replace(/\.$/, ''), title: '', parted: false };
}

/** Longest line with which a preface is signed. */
const SIGNED = 40;

/** `NOTE` right below who signed the preface, and when, in no more room than these have. */
export function noteBehindPreface({ lines, layout }: Choice, chosen: readonly Chosen[]): Chosen[] {
  const inOrder = chosen.toSorted((a, b) => a.line - b.line);
  const at = inOrder.findLastIndex(({ shape }) => shape?.named?.place === 'front');
  const preface = inOrder[at];
  const next = inOrder[at + 1];
  if (preface === undefined || next === undefined) return [];
  const groups = layout.groups.slice(preface.group + 1, next.group);
  const g = groups.findIndex((group) => isNoteHead(lines, group));
  const note = groups[g];
  const signature = groups[g - 1];
  if (note === undefined || signature === undefined || !isSignature(lines, signature)) return [];
  const shape = noteShape(lines[note.from]?.text.trim() ?? '', 'front');
  const head = entryOf(lines, layout, note);
  return [{ ...take(head, preface.rank, 'headings/note', 0.8), ...(shape && { shape }) }];
}

function isNoteHead(lines: readonly Line[], { from, to, before, after }: Group): boolean {
  if (to - from > 1 || before < 1 || after < 1) return false;
  const text = lines[from]?.text.trim() ?? '';
  return lettering(text) === 'capitals' && noteShape(text, 'front') !== undefined;
}

/** `E. C.`, `_London, March 1903._`, `THE AUTHOR.` */
function isSignature(lines: readonly Line[], { from, to }: Group): boolean {
  const text = lines[from]?.text.trim() ?? '';
  if (to - from > 1 || text.length > SIGNED) return false;
  return lettering(text) !== 'sentence' || isDateline(text);
}

/** Blank lines over what stands on a page of its own. */
const WIDE = 3;
// `NOTE`, `AUTHOR’S NOTE`, `A NOTE BY THE AUTHOR`, `POSTSCRIPT.`, `L’ENVOI`
const BEHIND =
  /^(?:(?:an? |the )?(?:(?:author|editor)['’]s )?(?:note|postscript)(?: by the (?:author|editor))?|l['’]envo[iy])\.?$/i;

/** Such a piece, or a poem, behind the last chapter, in more room than any line of the chapter has. */
export function notesBehind({ lines, layout, all }: Choice, chosen: readonly Chosen[]): Chosen[] {
  const story = chosen.filter(({ shape }) => shape?.named?.place !== 'back');
  const last = story.reduce<Chosen | undefined>(
    (most, c) => (most === undefined || c.line > most.line ? c : most),
    undefined,
  );
  if (last === undefined || story.length < 2) return [];
  const rank = story.reduce((outermost, c) => Math.min(outermost, c.rank), Infinity);
  const taken = new Set(chosen.map(({ line }) => line));
  // In a book of poems it is one of them.
  const isTold = layout.groups.slice(last.group + 1).some((group) => isProse(lines, layout, group));
  return all
    .filter((c) => c.line > last.line && !taken.has(c.line))
    .filter((c) => (BEHIND.test(c.text) && isApart(c)) || (isTold && isOverPoem(lines, layout, c)))
    .filter((c) => c.before > roomWithin(layout, last, c) && c.group < layout.groups.length - 1)
    .map((c) => take(asBack(c), Math.max(rank, RANK.title), 'headings/note', 0.8));
}

/** Fewest stanzas of a poem on a page of its own. */
const STANZAS = 2;
const NOTE_MARK = /^\s*\[/;

/** `Grief[17]`, or without a note's mark, and nothing but stanzas below it, down to the notes. */
function isOverPoem(lines: readonly Line[], layout: Layout, c: Candidate): boolean {
  if (c.before < WIDE || c.after < 1 || c.run || c.shape !== undefined) return false;
  if (lettering(c.text) === 'sentence' || isEnding(c.text)) return false;
  let stanzas = 0;
  for (let g = c.group + 1; g < layout.groups.length; g++) {
    const group = layout.groups[g];
    if (group === undefined || endsPoem(lines, group)) break;
    if (!isShortLined(layout, group)) return false;
    stanzas++;
  }
  return stanzas >= STANZAS;
}

/** The next heading, or the first note. */
function endsPoem(lines: readonly Line[], { from, to }: Group): boolean {
  return to - from === 1 || NOTE_MARK.test(lines[from]?.text ?? '');
}

function isApart({ capitals, before, after, run, text }: Candidate): boolean {
  return capitals && before >= WIDE && after >= 1 && !run && !text.endsWith(':');
}

/** The most blank lines between two paragraphs of the chapter. */
function roomWithin({ groups }: Layout, from: Candidate, to: Candidate): number {
  let most = 0;
  for (let g = from.group + 2; g < to.group; g++) most = Math.max(most, groups[g]?.before ?? 0);
  return most;
}

/** `POSTSCRIPT` is what such a piece is, `Grief` what it is called. */
function asBack(c: Candidate): Candidate {
  const named = { role: 'afterword', place: 'back' } as const;
  const called = BEHIND.test(c.text) ? { label: c.text, title: '' } : { label: '', title: c.text };
  return { ...c, shape: { parted: false, ...c.shape, named, ...called } };
}

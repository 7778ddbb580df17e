import { free, RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import type { Candidate } from './heading-candidates.ts';
import type { Shape } from './heading-shape.ts';

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

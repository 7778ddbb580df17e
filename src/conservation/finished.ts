import type { Origin } from '../source/origin.ts';
import type { Breach } from './account.ts';
import type { BookWords, Stream } from './book-words.ts';
import { tokens, WordList, type Words } from './words.ts';

/**
 * The second half of the conservation law: the words of a finished file, read back out of its
 * bytes, are the words of the book in order. A format may set a note where it is referred to or
 * after the text, but whole; furniture is no part of what is read back. The first place where file
 * and book part is told, for what comes after it tells nothing. Linear.
 */
export function finished({ main, notes }: BookWords, text: string): Breach[] {
  const read = new WordList();
  read.append(text);
  const have = read.slice(0, read.length);
  const pending = new PendingNotes(notes);
  const reached = walk(main.words, pending, have);
  if (reached.have < have.length || reached.main < main.words.length) {
    return [parting(main, reached, have, text)];
  }
  const [note] = pending.left();
  return note === undefined ? [] : [lost(note, 0, note.words.length)];
}

/** The notes that were not met yet, found by their first words. */
class PendingNotes {
  readonly #byStart = new Map<number, Stream[]>();

  constructor(notes: readonly Stream[]) {
    for (const note of notes) {
      if (note.words.length === 0) continue;
      const key = startOf(note.words, 0);
      const alike = this.#byStart.get(key);
      if (alike === undefined) this.#byStart.set(key, [note]);
      else alike.push(note);
    }
  }

  /** Takes the note that stands whole at `read`, if there is one; the number of its words. */
  take(have: Words, read: number, main: Words, at: number): number {
    if (this.#byStart.size === 0) return 0;
    // A note of one or two words is keyed by what it has.
    for (let length = START; length > 0; length--) {
      const alike = this.#byStart.get(startOf(have, read, length));
      const found = alike?.findIndex((note) => isNote(note.words, main, at, have, read)) ?? -1;
      const note = alike?.[found];
      if (alike === undefined || note === undefined) continue;
      alike.splice(found, 1);
      return note.words.length;
    }
    return 0;
  }

  left(): Stream[] {
    return [...this.#byStart.values()].flat();
  }
}

const START = 3;

/** One number for the first words from `at`. */
function startOf(list: Words, at: number, length: number = START): number {
  let key = 0;
  const end = Math.min(list.length, at + length);
  for (let i = at; i < end; i++) key = Math.imul(key, 31) + (list[i] ?? 0);
  return key;
}

interface Reached {
  readonly main: number;
  readonly have: number;
}

/** Goes through the file as far as it is the book: its text, and whole notes in between. */
function walk(main: Words, notes: PendingNotes, have: Words): Reached {
  let at = 0;
  let read = 0;
  while (read < have.length) {
    const note = notes.take(have, read, main, at);
    if (note > 0) {
      read += note;
    } else if (at < main.length && have[read] === main[at]) {
      read++;
      at++;
    } else break;
  }
  return { main: at, have: read };
}

/** Whether a whole note stands here, and not text that reads as the note does. */
function isNote(note: Words, main: Words, at: number, have: Words, read: number): boolean {
  for (let i = 0; i < note.length; i++) if (note[i] !== have[read + i]) return false;
  for (let i = 0; i < note.length; i++) if (main[at + i] !== have[read + i]) return true;
  return false;
}

/** How far ahead the two are compared, to tell what is missing from what is too much. */
const AHEAD = 400;
/** As many words in a row are the same place. */
const SURE = 4;

function parting(
  main: Stream,
  { main: at, have: read }: Reached,
  have: Words,
  text: string,
): Breach {
  const { missing, added } = difference(main.words, at, have, read);
  if (missing > 0 || added === 0) return lost(main, at, missing);
  const spelled = tokens(text).slice(read, read + Math.min(added, SHOWN));
  return { ...placeOf(main, at), kind: 'invented', words: spelled.join(' ') };
}

/** The fewest words to pass over on either side until both go on alike. */
function difference(
  main: Words,
  at: number,
  have: Words,
  read: number,
): { missing: number; added: number } {
  for (let sum = 1; sum <= AHEAD; sum++) {
    for (let missing = 0; missing <= sum; missing++) {
      const added = sum - missing;
      if (isSame(main, at + missing, have, read + added)) return { missing, added };
    }
  }
  return { missing: Math.min(AHEAD, main.length - at), added: Math.min(AHEAD, have.length - read) };
}

function isSame(a: Words, from: number, b: Words, start: number): boolean {
  for (let i = 0; i < SURE; i++) {
    if (a[from + i] !== b[start + i]) return false;
    if (a[from + i] === undefined) return true;
  }
  return true;
}

const SHOWN = 8;

function lost(stream: Stream, at: number, count: number): Breach {
  let end = 0;
  const spelled = stream.pieces.flatMap(({ text, words }) => {
    const from = end;
    end += words.length;
    return end <= at || from >= at + SHOWN
      ? []
      : tokens(text).slice(Math.max(0, at - from), at - from + Math.min(count, SHOWN));
  });
  return { ...placeOf(stream, at), kind: 'lost', words: spelled.slice(0, SHOWN).join(' ') };
}

/** Where the words at `at` were read; the piece before, where they were read nowhere. */
function placeOf({ pieces }: Stream, at: number): Pick<Breach, 'origin'> {
  let from = 0;
  let origin: Origin | undefined;
  for (const piece of pieces) {
    if (from > at) break;
    origin = piece.origin ?? origin;
    from += piece.words.length;
  }
  return origin === undefined ? {} : { origin };
}

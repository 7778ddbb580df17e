import { CATALOGUE } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Effect } from '../diagnostics/entry.ts';
import { appendWords, indexOfWords, words, type Words } from './words.ts';

/** A decoded file, before anything was taken out of it. */
export interface DecodedFile {
  readonly name: string;
  /** Its lines, as `Origin` counts them from 1. */
  readonly lines: readonly string[];
}

/**
 * The words of one source file by line, to which reports are applied: what is left is what the
 * book must hold.
 */
export class SourceWords {
  readonly file: DecodedFile;
  /** Lines of which a report says that their words now stand elsewhere, counted from 1. */
  readonly moved = new Set<number>();
  readonly #all: number[] = [];
  /** Where each line's words begin in `#all`; one more than there are lines. */
  readonly #starts: number[] = [];
  readonly #edited = new Map<number, Words>();

  constructor(file: DecodedFile) {
    this.file = file;
    for (const line of file.lines) {
      this.#starts.push(this.#all.length);
      appendWords(line, this.#all);
    }
    this.#starts.push(this.#all.length);
  }

  get lineCount(): number {
    return this.file.lines.length;
  }

  /** The words that line `number` must still give to the book. */
  line(number: number): Words {
    const edited = this.#edited.get(number);
    if (edited !== undefined) return edited;
    return this.#all.slice(this.#starts[number - 1], this.#starts[number]);
  }

  hasWords(number: number): boolean {
    const edited = this.#edited.get(number);
    if (edited !== undefined) return edited.length > 0;
    return (this.#starts[number] ?? 0) > (this.#starts[number - 1] ?? 0);
  }

  /** Takes a report at its word. One whose words are not there changes nothing: the count will tell. */
  apply(diagnostic: Diagnostic): void {
    const effect: Effect = CATALOGUE[diagnostic.code].effect;
    const { origin, before } = diagnostic;
    if (effect === 'none' || origin === undefined) return;
    const last = Math.min(origin.to, this.lineCount);
    if (effect === 'moved') {
      for (let number = origin.from; number <= last; number++) this.moved.add(number);
      if (diagnostic.after === undefined) return;
    }
    if (before === undefined) return;
    this.#replace(origin.from, last, words(before), words(diagnostic.after ?? ''));
  }

  #replace(from: number, to: number, before: Words, after: Words): void {
    const range: number[] = [];
    const ends: number[] = [];
    for (let number = from; number <= to; number++) {
      for (const word of this.line(number)) range.push(word);
      ends.push(range.length);
    }
    const at = indexOfWords(range, before);
    if (at < 0 || before.length === 0) return;
    const end = at + before.length;
    let begin = 0;
    let placed = false;
    ends.forEach((lineEnd, i) => {
      const number = from + i;
      const touches = begin < end && lineEnd > at;
      if (touches) {
        const head = range.slice(begin, Math.max(begin, Math.min(lineEnd, at)));
        const tail = range.slice(Math.max(begin, Math.min(lineEnd, end)), lineEnd);
        this.#edited.set(number, [...head, ...(placed ? [] : after), ...tail]);
        placed = true;
      }
      begin = lineEnd;
    });
  }
}

import { CATALOGUE } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Effect } from '../diagnostics/entry.ts';
import type { DecodedFile } from '../ingest/draft.ts';
import { indexOfWords, WordList, words, type Words } from './words.ts';

/**
 * The words of one source file by line, to which reports are applied: what is left is what the
 * book must hold.
 */
export class SourceWords {
  readonly file: DecodedFile;
  /** Lines of which a report says that their words now stand elsewhere, counted from 1. */
  readonly moved = new Set<number>();
  readonly #all = new WordList();
  /** Where each line's words begin in `#all`; one more than there are lines. */
  readonly #starts: Uint32Array;
  readonly #edited = new Map<number, readonly number[]>();

  constructor(file: DecodedFile) {
    this.file = file;
    this.#starts = new Uint32Array(file.lines.length + 1);
    file.lines.forEach((line, i) => {
      this.#starts[i + 1] = this.#all.append(line);
    });
  }

  get lineCount(): number {
    return this.file.lines.length;
  }

  /** The words that line `number` must still give to the book. */
  line(number: number): readonly number[] {
    return this.#edited.get(number) ?? Array.from(this.#read(number, number));
  }

  /** The words that lines in a row must still give to the book. */
  lines(from: number, to: number): Words {
    const last = Math.min(to, this.lineCount);
    for (let number = from; number <= last; number++) {
      if (this.#edited.has(number)) return this.#range(from, last).words;
    }
    return this.#read(from, last);
  }

  /** The words of lines as they were read. */
  #read(from: number, to: number): Words {
    return this.#all.slice(this.#starts[from - 1] ?? 0, this.#starts[to] ?? 0);
  }

  hasMoved(from: number, to: number): boolean {
    for (let number = from; number <= to; number++) if (this.moved.has(number)) return true;
    return false;
  }

  hasWords(number: number): boolean {
    const edited = this.#edited.get(number);
    if (edited !== undefined) return edited.length > 0;
    return (this.#starts[number] ?? 0) > (this.#starts[number - 1] ?? 0);
  }

  /**
   * Takes a report at its word. One whose words do not stand there changes nothing, and the count
   * will tell; of a removal those words go that are there, for two reports may name one line.
   */
  apply(diagnostic: Diagnostic): void {
    const effect: Effect = CATALOGUE[diagnostic.code].effect;
    const { origin, before, after = '' } = diagnostic;
    if (effect === 'none' || origin === undefined) return;
    const last = Math.min(origin.to, this.lineCount);
    if (effect === 'moved') {
      for (let number = origin.from; number <= last; number++) this.moved.add(number);
      if (diagnostic.after === undefined) return;
    }
    if (before === undefined) return;
    const gone = words(before);
    if (gone.length === 0) {
      this.#insert(origin.from, before, words(after));
      return;
    }
    const range = this.#range(origin.from, last);
    const at = indexOfWords(range.words, gone);
    if (at >= 0) this.#replace(range, at, gone.length, words(after));
    else if (effect === 'removed' || effect === 'repeated') this.#remove(range, gone);
  }

  #range(from: number, to: number): Range {
    const range: number[] = [];
    const ends: number[] = [];
    for (let number = from; number <= to; number++) {
      for (const word of this.line(number)) range.push(word);
      ends.push(range.length);
    }
    return { from, words: range, ends };
  }

  /** Words that signs turned out to be: `××` was two letters before it was read wrongly. */
  #insert(number: number, signs: string, after: readonly number[]): void {
    if (after.length === 0) return;
    const line = this.line(number);
    const place = (this.file.lines[number - 1] ?? '').indexOf(signs);
    const before = words((this.file.lines[number - 1] ?? '').slice(0, Math.max(0, place))).length;
    this.#edited.set(number, [...line.slice(0, before), ...after, ...line.slice(before)]);
  }

  /** Puts `after` in the place of `count` words from `at`, on the line where they begin. */
  #replace(
    { from, words: range, ends }: Range,
    at: number,
    count: number,
    after: readonly number[],
  ): void {
    const end = at + count;
    let begin = 0;
    let placed = false;
    ends.forEach((lineEnd, i) => {
      if (begin < end && lineEnd > at) {
        const head = range.slice(begin, Math.max(begin, Math.min(lineEnd, at)));
        const tail = range.slice(Math.max(begin, Math.min(lineEnd, end)), lineEnd);
        this.#edited.set(from + i, [...head, ...(placed ? [] : after), ...tail]);
        placed = true;
      }
      begin = lineEnd;
    });
  }

  /** Takes out those of the words that stand in the range, each as often as it is named. */
  #remove({ from, words: range, ends }: Range, gone: readonly number[]): void {
    const left = new Map<number, number>();
    for (const word of gone) left.set(word, (left.get(word) ?? 0) + 1);
    let begin = 0;
    ends.forEach((lineEnd, i) => {
      const kept = range.slice(begin, lineEnd).filter((word) => {
        const times = left.get(word) ?? 0;
        if (times > 0) left.set(word, times - 1);
        return times === 0;
      });
      if (kept.length < lineEnd - begin) this.#edited.set(from + i, kept);
      begin = lineEnd;
    });
  }
}

/** The words of some lines in a row. */
interface Range {
  readonly from: number;
  readonly words: readonly number[];
  /** Where in `words` each line ends. */
  readonly ends: readonly number[];
}

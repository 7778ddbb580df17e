import type { Line } from '../../ingest/draft.ts';

const SLOTS = 0xffff;

/**
 * How often given words stand in a text, without a list of all its words: words are counted by a
 * 32-bit hash (FNV-1a) of their small letters, and only those that were asked for.
 */
export class WordCounts {
  /** Always alive, so that the code that reads its kind is not thrown away (docs/performance.md). */
  static readonly none = new WordCounts();
  readonly #counts = new Map<number, number>();
  /** Which hashes may have been asked for, by their lower bits: nearly no word needs more. */
  readonly #asked = new Uint8Array(SLOTS + 1);

  /** Asks for a word before the text is counted: `harbormaster`, `harbor-master`. */
  ask(word: string): void {
    const hash = hashOf(word);
    this.#counts.set(hash, 0);
    this.#asked[hash & SLOTS] = 1;
  }

  count(lines: readonly Line[]): void {
    for (const { text } of lines) this.#countLine(text);
  }

  of(word: string): number {
    return this.#counts.get(hashOf(word)) ?? 0;
  }

  /** A word ends with its line. */
  #countLine(text: string): void {
    const { length } = text;
    let part = BASIS;
    let compound = BASIS;
    let parts = 0;
    for (let at = 0; at <= length; at++) {
      const unit = at < length ? text.charCodeAt(at) : 0;
      const letter = smallOf(unit);
      if (letter > 0) {
        part = Math.imul(part ^ letter, PRIME);
        compound = Math.imul(compound ^ letter, PRIME);
        continue;
      }
      if (part !== BASIS) {
        this.#add(part);
        part = BASIS;
        parts++;
      }
      if (unit === HYPHEN && parts > 0) {
        compound = Math.imul(compound ^ HYPHEN, PRIME);
      } else if (parts > 0) {
        if (parts > 1) this.#add(compound);
        compound = BASIS;
        parts = 0;
      }
    }
  }

  #add(hash: number): void {
    if (this.#asked[hash & SLOTS] === 0) return;
    const known = this.#counts.get(hash);
    if (known !== undefined) this.#counts.set(hash, known + 1);
  }
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const HYPHEN = 0x2d;
/** The dashes, quotes and dots of printers; all else beyond ASCII counts as a letter. */
const MARKS = { from: 0x2000, to: 0x203f };

/** The unit of a letter, small where it is one of ASCII; 0 of what is no letter. */
function smallOf(unit: number): number {
  if (unit >= 0x80) return unit >= MARKS.from && unit <= MARKS.to ? 0 : unit;
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a ? small : 0;
}

function hashOf(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    hash = Math.imul(hash ^ (unit === HYPHEN ? HYPHEN : smallOf(unit)), PRIME);
  }
  return hash;
}

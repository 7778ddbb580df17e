import type { Line } from '../ingest/draft.ts';

/**
 * How often given words stand in a text, without a list of all its words: words are counted by a
 * 32-bit hash (FNV-1a) of their small letters, and only those that were asked for.
 */
export class WordCounts {
  readonly #counts = new Map<number, number>();

  /** Asks for a word before the text is counted: `harbormaster`, `harbor-master`. */
  ask(word: string): void {
    this.#counts.set(hashOf(word), 0);
  }

  count(lines: readonly Line[]): void {
    for (const { text } of lines) this.#countLine(text);
  }

  of(word: string): number {
    return this.#counts.get(hashOf(word)) ?? 0;
  }

  #countLine(text: string): void {
    let part = BASIS;
    let compound = BASIS;
    let parts = 0;
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : SPACE;
      const letter = smallLetter(unit);
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
    const known = this.#counts.get(hash);
    if (known !== undefined) this.#counts.set(hash, known + 1);
  }
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** The unit as a small letter, or 0; beyond ASCII everything from À on counts as one. */
function smallLetter(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit;
  if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) ? unit : 0;
}

function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    hash = Math.imul(hash ^ (unit === HYPHEN ? HYPHEN : smallLetter(unit)), PRIME);
  }
  return hash;
}

import type { Line } from '../ingest/draft.ts';

/**
 * How often given words stand in a text, without a list of all its words: words are counted by a
 * 32-bit hash (FNV-1a) of their bytes in small letters, and only those that were asked for. Over
 * bytes this is several times as fast as over the units of a string.
 */
export class WordCounts {
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
    for (let from = 0; from < lines.length; from += CHUNK) {
      const chunk = lines.slice(from, from + CHUNK).map(({ text }) => text);
      this.#countBytes(ENCODER.encode(`${chunk.join('\n')}\n`));
    }
  }

  of(word: string): number {
    return this.#counts.get(hashOf(word)) ?? 0;
  }

  #countBytes(bytes: Uint8Array): void {
    let part = BASIS;
    let compound = BASIS;
    let parts = 0;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      const isMark = byte === PUNCTUATION_LEAD && bytes[i + 1] === PUNCTUATION_SECOND;
      const letter = isMark ? 0 : (SMALL[byte] ?? 0);
      if (letter > 0) {
        part = Math.imul(part ^ letter, PRIME);
        compound = Math.imul(compound ^ letter, PRIME);
        continue;
      }
      if (isMark) i += 2;
      if (part !== BASIS) {
        this.#add(part);
        part = BASIS;
        parts++;
      }
      if (byte === HYPHEN && parts > 0) {
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

const ENCODER = new TextEncoder();
/** So many lines are encoded at once. */
const CHUNK = 4096;
const SLOTS = 0xffff;
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const HYPHEN = 0x2d;
/** U+2010 to U+203F, the dashes and quotes, begin with these bytes. */
const PUNCTUATION_LEAD = 0xe2;
const PUNCTUATION_SECOND = 0x80;

/** Each byte as a small letter's, or 0; every byte of a character beyond ASCII counts as a letter's. */
const SMALL = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x61 && byte <= 0x7a) return byte;
  if (byte >= 0x41 && byte <= 0x5a) return byte | 0x20;
  return byte >= 0x80 ? byte : 0;
});

function hashOf(word: string): number {
  let hash = BASIS;
  for (const byte of ENCODER.encode(word)) {
    hash = Math.imul(hash ^ (byte === HYPHEN ? HYPHEN : (SMALL[byte] ?? 0)), PRIME);
  }
  return hash;
}

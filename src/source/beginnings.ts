/**
 * How the words of a list begin, by three letters: nearly every word of a text begins as none of
 * them does, which is told without making a string of it.
 */
export class Beginnings {
  readonly #known = new Uint8Array(1 << (3 * BITS));

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const place = placeOf(word, 0);
      if (place >= 0) this.#known[place] = 1;
    }
  }

  /** Whether a word of plain letters stands at `at` that begins as none of the list does. */
  lack(text: string, at: number): boolean {
    const place = placeOf(text, at);
    return place >= 0 && this.#known[place] === 0;
  }
}

const BITS = 5;
const SPACE = 0x20;

/** What a word ends before; a digit, an apostrophe or a hyphen are of the word itself. */
const ENDS = new Set(Array.from(' ,.;:!?)"', (sign) => sign.charCodeAt(0)));

/**
 * The first three letters of a word as one number, in either case, and all of a shorter one; -1
 * where other signs stand there.
 */
function placeOf(text: string, at: number): number {
  const { length } = text;
  let place = 0;
  for (let i = 0; i < 3; i++) {
    const unit = at + i < length ? text.charCodeAt(at + i) : SPACE;
    const letter = (unit | 0x20) - 0x60;
    if (letter < 1 || letter > 26) return i > 0 && ENDS.has(unit) ? place << ((3 - i) * BITS) : -1;
    place = (place << BITS) | letter;
  }
  return place;
}

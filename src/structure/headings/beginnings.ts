/**
 * The first three letters of a list of words: nearly every word of a text begins as none of them
 * does, which is told without making a string of it.
 */
export class Beginnings {
  readonly #known = new Uint8Array(1 << (3 * BITS));

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const place = placeOf(word, 0);
      if (place >= 0) this.#known[place] = 1;
    }
  }

  /** Whether three letters of ASCII stand at `at` with which no word of the list begins. */
  lack(text: string, at: number): boolean {
    const place = placeOf(text, at);
    return place >= 0 && this.#known[place] === 0;
  }
}

const BITS = 5;

/** Three letters as one number, in either case; -1 where there are not three. */
function placeOf(text: string, at: number): number {
  const first = letterAt(text, at);
  const second = letterAt(text, at + 1);
  const third = letterAt(text, at + 2);
  if (first < 0 || second < 0 || third < 0) return -1;
  return (first << (2 * BITS)) | (second << BITS) | third;
}

function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 0x20) - 0x61;
  return letter < 26 ? letter : -1;
}

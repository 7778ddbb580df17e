/**
 * Words as the conservation law counts them: runs of letters, marks and digits, whatever stands
 * between them. Quotes, dashes, dots and spaces may be reset by typography, so they are no part of
 * a word; `_` and `*` may be emphasis in the middle of one (`un_believ_able`), so they neither part
 * a word nor belong to it, and the same holds for soft hyphens and the reader's own inline claims.
 *
 * A word is kept as a 32-bit FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/): two lists of
 * a hundred thousand numbers are compared in a millisecond, and a changed word goes unseen once in
 * four thousand million.
 */
export type Words = readonly number[];

const PARTS = 0;
const LETTER = 1;
const UNSEEN = 2;
const MARK = 3;
const UNKNOWN = 4;

const LETTERS = /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u;
const NO_PART_OF_A_WORD = /[_*\u00AD\u200B-\u200D\u2060\uFEFF\uE000-\uE007]|[\uFE00-\uFE0F]/;
const MARKS = /\p{M}/u;

const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known !== undefined && known !== UNKNOWN) return known;
  const char = String.fromCharCode(unit);
  // A lone surrogate is no `\p{L}`: astral letters and emoji are words of their halves.
  const isLetter = (unit >= 0xd800 && unit <= 0xdfff) || LETTERS.test(char);
  const kind = NO_PART_OF_A_WORD.test(char)
    ? UNSEEN
    : MARKS.test(char)
      ? MARK
      : isLetter
        ? LETTER
        : PARTS;
  kinds[unit] = kind;
  return kind;
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Appends the words of `text` to `into`. Linear in the text. */
export function appendWords(text: string, into: number[]): void {
  const before = into.length;
  if (append(text, into, false)) return;
  // A letter with marks of its own is the same word composed and decomposed.
  into.length = before;
  append(text.normalize('NFC'), into, true);
}

/** Whether the text could be counted as it is: `false` when a mark stands alone in it. */
function append(text: string, into: number[], composed: boolean): boolean {
  let hash = OFFSET_BASIS;
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] === UNKNOWN ? kindOf(unit) : kinds[unit];
    if (kind === MARK && !composed) return false;
    if (kind === LETTER || kind === MARK) {
      hash = Math.imul(hash ^ unit, PRIME);
      open = true;
    } else if (kind === PARTS && open) {
      into.push(hash);
      hash = OFFSET_BASIS;
      open = false;
    }
  }
  if (open) into.push(hash);
  return true;
}

/** The words of `text`, in order. */
export function words(text: string): number[] {
  const result: number[] = [];
  appendWords(text, result);
  return result;
}

/** The words of `text` as they are spelled, for people: exactly those that `words` counts. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  let token = '';
  for (const unit of text.normalize('NFC').split('')) {
    const kind = kindOf(unit.charCodeAt(0));
    if (kind === LETTER || kind === MARK) token += unit;
    else if (kind === PARTS && token !== '') {
      found.push(token);
      token = '';
    }
  }
  return token === '' ? found : [...found, token];
}

/** Where `part` begins in `whole`, or -1; `from` is where to start looking. */
export function indexOfWords(whole: Words, part: Words, from = 0): number {
  const first = part[0];
  if (first === undefined) return from;
  for (
    let at = whole.indexOf(first, from);
    at >= 0 && at + part.length <= whole.length;
    at = whole.indexOf(first, at + 1)
  ) {
    let length = 1;
    while (length < part.length && whole[at + length] === part[length]) length++;
    if (length === part.length) return at;
  }
  return -1;
}

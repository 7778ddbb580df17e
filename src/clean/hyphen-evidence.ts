import type { WordCounts } from './word-counts.ts';

/** What a line-end hyphen is. */
export type Hyphen =
  /** The printer's: the word is written in one. */
  | 'soft'
  /** The word's own: `harbor-` `master`. */
  | 'hard'
  /** It stands for a part that comes later: `mid-` `and late-summer`. */
  | 'hanging';

export interface BrokenWord {
  /** The word's part before the hyphen, and the one that begins the next line. */
  readonly left: string;
  readonly right: string;
  /** A sign that only ever parts a word: a soft hyphen, the `¬` of scanners. */
  readonly sign: boolean;
}

const HANGING = /^(?:and|or|und|oder|et|ou|y|o|e|en|of|och|eller)$/i;
/** First parts that take a hyphen of their own. */
const COMPOUND_LEFT =
  /^(?:self|well|half|ill|ex|non|great|quasi|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|mother|father|brother|sister|son|daughter|man|semi|all|cross|vice|court|demi|grand|arrière|après|avant|demi|vis)$/i;
const RELATIVE = /^(?:mother|father|brother|sister|son|daughter|man|court|vis|well|half)$/i;
/** What follows a hyphen of such a word: `mother-` `in-law`, `well-` `to-do`. */
const COMPOUND_RIGHT = /^(?:in-law|at-arms|of-war|to-do|a-dozen|past|known|à-vis|martial)/i;
/** Endings that stand alone in no language. */
const NO_WORD =
  /^(?:ings?|tions?|ments?|ness|ity|ities|ance|ence|ous|ously|isms?|ists?|ally|ies|ier|iest|theless|ations?|sions?|ture|tures|ish|ized|ised|ly|ied|ried)$/i;
/** Endings that are words as well, but hardly after a hyphen. */
const ENDING =
  /^(?:ward|wards|self|selves|body|thing|things|where|ever|times|hood|ship|less|ful|fully|able|ed|ers?|est|al|en|es|some|fore|standing|ant|ent|ages?|ated?|ive|ade|ard|ory|ery)$/i;

/** What one broken word shows by itself; nothing when only the rest of the file can tell. */
export function hyphenByEvidence(
  { left, right, sign }: BrokenWord,
  counts: WordCounts,
): Hyphen | undefined {
  if (sign) return 'soft';
  if (HANGING.test(right)) return 'hanging';
  const joined = counts.of(left + right);
  const compound = counts.of(`${left}-${right}`);
  if (joined !== compound) return joined > compound ? 'soft' : 'hard';
  const last = left.slice(left.lastIndexOf('-') + 1);
  if (RELATIVE.test(last) && COMPOUND_RIGHT.test(right)) return 'hard';
  if (COMPOUND_LEFT.test(last) && !RELATIVE.test(last)) return 'hard';
  if (left.includes('-') || right.includes('-')) return undefined;
  return NO_WORD.test(right) ? 'soft' : undefined;
}

/** Words that begin other words as often as they stand alone. */
const SYLLABLE =
  /^(?:for|be|in|re|un|to|a|de|con|im|ex|per|pro|out|up|over|under|after|with|may|can|but|not|so|no|her|him|our|mis|dis|an|at|as|or|on|is|it|he|me|my|we|do|go|par|all|car|con|com|man)$/i;
const LEAST_WORD = 4;

/** What is likeliest when the word itself stands nowhere else in the file. */
export function hyphenByGuess(
  { left, right }: BrokenWord,
  known: (word: string) => boolean,
  softFile: boolean,
): Hyphen {
  if (!softFile) return 'hard';
  if (COMPOUND_LEFT.test(left)) return 'hard';
  if (ENDING.test(right)) return 'soft';
  const twoWords = known(left) && known(right) && right.length >= LEAST_WORD;
  return twoWords && !SYLLABLE.test(left) ? 'hard' : 'soft';
}

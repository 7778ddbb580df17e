import type { WordCounts } from './word-counts.ts';

/** What a line-end hyphen is. */
export type Hyphen =
  /** The printer's: the word is written in one. */
  | 'soft'
  /** The word's own: `harbor-` `master`. */
  | 'hard'
  /** It stands for a part that comes later: `mid-` `and late-summer`. */
  | 'hanging';

/** What the hyphens of a file are that can be told; nothing where they tell as much for either. */
export type Habit = 'soft' | 'hard' | undefined;

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
// `old-` `fashioned`, `good-` `natured`: an adjective made of two words keeps its hyphen
const COMPOUND_ADJECTIVE =
  /^(?:fashioned|looking|minded|hearted|headed|eyed|haired|handed|legged|tempered|natured|blooded|mannered|witted|sighted|faced|cheeked|colou?red|shaped|skinned|spoken|dressed|humou?red|sounding|smelling|bearded|nosed|clad|going)$/i;
/** What is written as one with such a word: `downhearted`, `shamefaced`. Read in 44 books, 2026-11: 900 have
 *  their hyphen, and of the 60 that have none these begin all but a few. */
const CLOSED_LEFT = /^(?:down|fore|bare|under|over|out|dis|mis|pre|sur|conv|shame|pig|block)$/i;

function isCompoundAdjective(left: string, right: string): boolean {
  return COMPOUND_ADJECTIVE.test(right) && left.length > 2 && !CLOSED_LEFT.test(left);
}

// `walking-` `stick`, `dressing-` `gown`; `string`, `Welling-` `ton` and `king-` `dom` are none
const PARTICIPLE = /^\p{Ll}*[aeiouy]\p{Ll}*ing$/u;
/** What stands behind such letters in one word: `nothing-` `ness`, `working-` `men`, `disting-` `uished`. */
const BEHIND_PARTICIPLE = /^(?:ness|less|ful|ly|man|men|led|ton|ham|ent|enc|u)/i;
const POST = /^post$/i;
const OF_POST = /^(?:offices?|chaises?|haste|mistress(?:es)?|horns?|horses?|roads?|towns?)$/i;

/**
 * A first part that printers wrote apart with a hyphen of its own. Read in 44 books, 2026-11: of a word in `-ing` and
 * another 1,261 have it, and of the few that have none nearly all are names, or end as below.
 */
function isCompoundNoun(left: string, right: string): boolean {
  if (POST.test(left)) return OF_POST.test(right);
  return PARTICIPLE.test(left) && right.length >= LEAST_WORD && !BEHIND_PARTICIPLE.test(right);
}

/** Endings that stand alone in no language. */
const NO_WORD =
  /^(?:ings?|tions?|ments?|ness|ity|ities|ance|ence|ous|ously|isms?|ists?|ally|ies|ier|iest|theless|teen|teenth|ful|fully|ations?|sions?|ture|tures|ish|ized|ised|ly|ied|ried)$/i;
/** Endings that are words as well, but hardly after a hyphen. */
const ENDING =
  /^(?:ward|wards|self|selves|body|thing|things|where|ever|times|hood|ship|less|able|ed|ers?|est|al|en|es|some|fore|standing|ant|ent|ages?|ated?|ive|ade|ard|ory|ery)$/i;

/** Endings before which the last letter is doubled: `begin-` `ning`, `run-` `ner`. */
const DOUBLED = /^([b-df-hj-np-tv-z])(?:ings?|ed|ers?|est|ish|y)$/i;
const PRONOUN = /^(?:him|her|it|my|your|thy|our|them|one)$/i;
const SELF = /^sel(?:f|ves)$/i;

/** Whether the second part alone shows that the word is one, whatever the file does elsewhere. */
export function isEnding(left: string, right: string): boolean {
  if (NO_WORD.test(right)) return true;
  if (PRONOUN.test(left) && SELF.test(right)) return true;
  return isDoubled(left, right) && DOUBLED.test(right);
}

/** Printers part a word between two of the same letter: `ap-` `prove`. */
function isDoubled(left: string, right: string): boolean {
  return left.slice(-1).toLowerCase() === right.charAt(0).toLowerCase();
}

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
  return isEnding(left, right) ? 'soft' : undefined;
}

/** Words that begin other words as often as they stand alone. */
const SYLLABLE =
  /^(?:for|be|in|re|un|to|a|de|con|im|ex|per|pro|out|up|over|under|after|with|may|can|but|not|so|no|her|him|our|mis|dis|an|at|as|or|on|is|it|he|me|my|we|do|go|par|all|car|con|com|man)$/i;
const LEAST_WORD = 4;

/** First syllables that are no words, and before a consonant take no hyphen: `con-` `sider`, `re-` `mark`. */
const FIRST_SYLLABLE =
  /^(?:ac|af|ap|col|com|con|cor|de|dif|dis|ef|em|en|im|mis|ob|oc|op|per|pre|pro|re|sub|suc|suf|sup|sur|sus|un)$/i;
const CONSONANT = /^[b-df-hj-np-tv-z]/i;
/** No word, and no `TV-` set: `strengt-` `hs`. */
const NO_VOWEL = /^[b-df-hj-np-tv-xz]{2,}$/;
/** So short a first part is doubled within a word: `mel-` `low`, and no `book-` `keeper` is. */
const SHORT_PART = 3;

/** Whether the parts by themselves look like one word, in a file whose other hyphens tell nothing. */
function looksParted(left: string, right: string): boolean {
  if (NO_VOWEL.test(left) || NO_VOWEL.test(right)) return true;
  if (!CONSONANT.test(right)) return false;
  return FIRST_SYLLABLE.test(left) || (left.length <= SHORT_PART && isDoubled(left, right));
}

/** What is likeliest when the word itself stands nowhere else in the file. */
export function hyphenByGuess(
  { left, right }: BrokenWord,
  known: (word: string) => boolean,
  habit: Habit,
): Hyphen {
  if (habit === 'hard' || (habit === undefined && !looksParted(left, right))) return 'hard';
  if (COMPOUND_LEFT.test(left) || isCompoundAdjective(left, right)) return 'hard';
  if (isCompoundNoun(left, right)) return 'hard';
  if (ENDING.test(right)) return 'soft';
  const twoWords = known(left) && known(right) && right.length >= LEAST_WORD;
  return twoWords && !SYLLABLE.test(left) ? 'hard' : 'soft';
}

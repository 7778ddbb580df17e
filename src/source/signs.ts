/**
 * What a text holds, counted once. A hundred rules ask something of every line of a book, and nine
 * lines in ten are plain prose, which none of them concerns: so a rule names the signs that it
 * cannot do without, and is tried on the few lines that have them.
 */
export const Sign = {
  /** Anything but space. */
  ink: 1 << 0,
  digit: 1 << 1,
  /** Letters of ASCII and Latin-1; those of other scripts are `rare`. */
  capital: 1 << 2,
  small: 1 << 3,
  /** Anything beyond ASCII. */
  beyond: 1 << 4,
  /** Beyond Latin-1 as well, and none of the quotes, dashes, dots and daggers of printers. */
  rare: 1 << 5,
  /** Control characters but the tab; a no-break space and a soft hyphen are counted with them. */
  control: 1 << 6,
  /** A private-use character: what a format claimed inside the line, a seam of typography. */
  claim: 1 << 7,
  tab: 1 << 8,
  hash: 1 << 9,
  equals: 1 << 10,
  /** The marks of notes: `*`, `†`, `‡`, `§`. */
  star: 1 << 11,
  underscore: 1 << 12,
  /** `|`, `+`, `^`, `~` and the backtick: what boxes are drawn with. */
  bar: 1 << 13,
  angle: 1 << 14,
  /** `[ ]` and `{ }`. */
  bracket: 1 << 15,
  round: 1 << 16,
  colon: 1 << 17,
  slash: 1 << 18,
  backslash: 1 << 19,
  ampersand: 1 << 20,
  /** Double quotation marks of any form, the two commas of a typewriter among them. */
  quote: 1 << 21,
  /** Single ones, and accents that stand for them. */
  apostrophe: 1 << 22,
  hyphen: 1 << 23,
  /** `!` and `?`. */
  cry: 1 << 24,
  /** A dash, or two hyphens beside each other. */
  dash: 1 << 25,
  /** `…`, or two points beside each other or a space apart. */
  dots: 1 << 26,
  /** Two spaces beside each other. */
  gap: 1 << 27,
  /** A space before a point, a comma or the like. */
  loosePoint: 1 << 28,
  /** A capital right behind a point. */
  tightPoint: 1 << 29,
  /** `@`, `//` or `ww`: an address has one of them. */
  address: 1 << 30,
} as const;

/** The signs of a text as one number: `signs & Sign.star` tells whether there is a star. */
export type Signs = number;

/** What each character is; a later row overrules an earlier one. */
const KINDS: readonly (readonly [from: string, to: string, Signs])[] = [
  ['\0', '\uFFFF', Sign.ink | Sign.beyond | Sign.rare],
  ['\uE000', '\uF8FF', Sign.ink | Sign.beyond | Sign.claim],
  ['\0', '\x1F', Sign.ink | Sign.control],
  ['\x20', '\x7E', Sign.ink],
  ['\x7F', '\x7F', Sign.ink | Sign.control],
  ['\x80', '\xA0', Sign.ink | Sign.beyond | Sign.control],
  ['\xA1', '\xBF', Sign.ink | Sign.beyond],
  ['\xAD', '\xAD', Sign.ink | Sign.beyond | Sign.control],
  ['\xB5', '\xB5', Sign.ink | Sign.beyond | Sign.small],
  ['À', 'Þ', Sign.ink | Sign.beyond | Sign.capital],
  ['ß', 'ÿ', Sign.ink | Sign.beyond | Sign.small],
  ['×', '×', Sign.ink | Sign.beyond],
  ['÷', '÷', Sign.ink | Sign.beyond],
  ['0', '9', Sign.ink | Sign.digit],
  ['A', 'Z', Sign.ink | Sign.capital],
  ['a', 'z', Sign.ink | Sign.small],
];

const SIGNS: readonly (readonly [characters: string, Signs])[] = [
  ['\t', Sign.tab],
  ['#', Sign.hash],
  ['=', Sign.equals],
  ['*†‡§', Sign.star],
  ['_', Sign.underscore],
  ['|+^~', Sign.bar],
  ['`', Sign.bar | Sign.apostrophe],
  ['<>', Sign.angle],
  ['[]{}', Sign.bracket],
  ['()', Sign.round],
  [':', Sign.colon],
  ['/', Sign.slash],
  ['\\', Sign.backslash],
  ['&', Sign.ampersand],
  ['@', Sign.address],
  ['"“”„«»', Sign.quote],
  ["'‘’‚‹›´", Sign.apostrophe],
  ['-', Sign.hyphen],
  ['–—―', Sign.dash],
  ['…', Sign.dots],
  ['!?', Sign.cry],
  ['•', 0],
];

/** All that `\s` is, so that what has no ink is what a pattern calls blank. */
const SPACES =
  ' \t\n\v\f\r\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

const kinds = new Int32Array(0x10000);
for (const [from, to, kind] of KINDS) kinds.fill(kind, from.charCodeAt(0), to.charCodeAt(0) + 1);
for (const [characters, kind] of SIGNS) {
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    kinds[unit] = kind | Sign.ink | (unit < 0x80 ? 0 : Sign.beyond);
  }
}
for (const space of SPACES)
  kinds[space.charCodeAt(0)] = (kinds[space.charCodeAt(0)] ?? 0) & ~Sign.ink;

/** Signs of two characters: each of the first may stand right before each of the second. */
const PAIRS: readonly (readonly [first: string, second: string, Signs])[] = [
  ['-', '-', Sign.dash],
  ['.', '.', Sign.dots],
  [' ', ' ', Sign.gap],
  [',', ',', Sign.quote],
  [' ', ',;:!?.', Sign.loosePoint],
  ['/', '/', Sign.address],
  ['wW', 'wW', Sign.address],
];

const firsts = new Int32Array(0x10000);
const seconds = new Int32Array(0x10000);
for (const [first, second, sign] of PAIRS) {
  for (let at = 0; at < first.length; at++) mark(firsts, first.charCodeAt(at), sign);
  for (let at = 0; at < second.length; at++) mark(seconds, second.charCodeAt(at), sign);
}
for (const point of '.!?') mark(firsts, point.charCodeAt(0), Sign.tightPoint);
kinds.forEach((kind, unit) => {
  if ((kind & (Sign.capital | Sign.rare)) !== 0) mark(seconds, unit, Sign.tightPoint);
});

function mark(table: Int32Array, unit: number, sign: Signs): void {
  table[unit] = (table[unit] ?? 0) | sign;
}

/** The signs of a text. */
export function signsOf(text: string): Signs {
  const { length } = text;
  let signs = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    signs |= (kinds[unit] ?? 0) | (before & (seconds[unit] ?? 0));
    before = firsts[unit] ?? 0;
  }
  return (signs & Sign.loosePoint) !== 0 && text.includes('. .') ? signs | Sign.dots : signs;
}

/**
 * How a text begins and ends, as one number: its first letter or digit, whatever stands before it,
 * and the kind of its last character. A rule whose words come first names the letters that these
 * begin with.
 */
export type Edges = number;

const CLOSING = 0x29;
const COMMA = 0x2c;
const POINT = 0x2e;
const SEMICOLON = 0x3b;
const SMALL_A = 0x61;
const DIGIT_FIRST = 1 << 26;
const ANY_FIRST = (1 << 28) - 1;
/** A letter beyond ASCII comes first, which a pattern may pass over or not. */
const OTHER_FIRST = 1 << 27;

export const Edge = {
  digitLast: 1 << 28,
  /** A letter of ASCII, a comma or a semicolon is the last: no sentence ends so. */
  runsOn: 1 << 29,
  /** A letter of ASCII comes first of all, and no point or bracket makes it a label: not `a)`. */
  wordFirst: 1 << 30,
  /** The same, and the letter is a small one. */
  smallFirst: 1 << 31,
} as const;

/** The edges of texts that begin with one of these letters, in either case; `0` is any digit. */
export function begins(letters: string): Edges {
  let edges = OTHER_FIRST;
  for (const letter of letters) edges |= firstOf(letter.charCodeAt(0));
  return edges;
}

/** Whether there is a letter or a digit at all. */
export function hasWord(edges: Edges): boolean {
  return (edges & ANY_FIRST) !== 0;
}

/** How a text begins and ends, as `Edge`s. */
export function edgesOf(text: string): Edges {
  const { length } = text;
  let at = 0;
  while (at < length && !hasInk(text.charCodeAt(at))) at++;
  const edges = wordEdges(text, at);
  let first = edges;
  for (; at < length && first === 0; at++) first = firstOf(text.charCodeAt(at));
  let end = length - 1;
  while (end >= 0 && !hasInk(text.charCodeAt(end))) end--;
  return end < 0 ? first : first | lastOf(text.charCodeAt(end));
}

/** What is told of a text whose ink begins with a letter of ASCII. */
function wordEdges(text: string, at: number): Edges {
  const first = firstOf(text.charCodeAt(at));
  if (first === 0 || first >= DIGIT_FIRST || isLabelled(text.charCodeAt(at + 1))) return 0;
  const isSmall = ((kinds[text.charCodeAt(at)] ?? 0) & Sign.small) !== 0;
  return first | Edge.wordFirst | (isSmall ? Edge.smallFirst : 0);
}

/** What stands behind the letter of a label: `a.`, `(b)`. */
function isLabelled(next: number): boolean {
  return next === POINT || next === CLOSING;
}

function hasInk(unit: number): boolean {
  return ((kinds[unit] ?? 0) & Sign.ink) !== 0;
}

function firstOf(unit: number): Edges {
  const kind = kinds[unit] ?? 0;
  if ((kind & Sign.digit) !== 0) return DIGIT_FIRST;
  if ((kind & (Sign.capital | Sign.small | Sign.rare)) === 0) return 0;
  return unit < 0x80 ? 1 << ((unit | 0x20) - SMALL_A) : OTHER_FIRST;
}

function lastOf(unit: number): Edges {
  const kind = kinds[unit] ?? 0;
  if ((kind & Sign.digit) !== 0) return Edge.digitLast;
  const isLetter = unit < 0x80 && (kind & (Sign.capital | Sign.small)) !== 0;
  return isLetter || unit === COMMA || unit === SEMICOLON ? Edge.runsOn : 0;
}

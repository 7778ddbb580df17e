import { Sign, signsOf, type Signs } from '../../source/signs.ts';
import type { Conventions } from './conventions.ts';

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

/** A text without any of these has only single spaces. */
const MAYBE_ODD = Sign.tab | Sign.control | Sign.rare | Sign.gap | Sign.claim;
/** Any run of spaces, tabs and line ends becomes one space; typography sets special ones later. What
 *  is one space already is no match, so that the search leaps over the words; nor is the no-break
 *  space inside a number, `10 000`, which is the author's. */
const RUN_OF_SPACES =
  / [ \t\n\r\u00A0\u202F\u2000-\u200A\u205F\u3000]+|(?!(?<=\d)[\u00A0\u202F]\d{3})[\t\n\r\u00A0\u202F\u2000-\u200A\u205F\u3000][ \t\n\r\u00A0\u202F\u2000-\u200A\u205F\u3000]*/g;
/** Emphasis that begins or ends with a space beside a space. */
const SPACES_AT_SEAM = /(?<= \uE010+) /g;

/** `word ,` and `word !`: a space that no text has before its punctuation; `word . . .` has it. */
const BEFORE_POINT =
  / (?<=[\p{L}\p{N}\uE010”’] )(?=[,;:!?](?:[\s”’"'\uE010]|$)|\.(?:[”’"'\uE010]|\s(?!\.)|$))/gu;

/** `ready.Then`: a space lost between sentences. Not `e.g.X` nor `Ph.D`. */
const LOST_SPACE = /(?<=[a-z\u00DF-\u00FF]{2}[.!?])(?=\p{Lu}[a-z\u00DF-\u00FF])/gu;

/** Brings the spaces of a run to single ones, and takes out those that no text has. */
export function spaces(text: string, signs: Signs, rules: Conventions): string {
  const single = (signs & MAYBE_ODD) === 0 ? text : singleSpaces(text);
  return closedUp(single, single === text ? signs : signsOf(single), rules);
}

function singleSpaces(text: string): string {
  return text
    .replace(RUN_OF_SPACES, ' ')
    .replace(SPACES_AT_SEAM, '')
    .replaceAll(NARROW_NO_BREAK, NO_BREAK);
}

function closedUp(text: string, signs: Signs, rules: Conventions): string {
  const loose = rules.points === 'plain' && (signs & Sign.loosePoint) !== 0;
  const closed = loose ? text.replace(BEFORE_POINT, '') : text;
  return (signs & Sign.tightPoint) === 0 ? closed : closed.replace(LOST_SPACE, ' ');
}

// `Mr. Hyde`, `No. 7`; the point is rarer than the word, so that it is sought first.
const TITLE_BEFORE_NAME =
  /\. (?<=\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Capt|Lieut|Lt|Col|Gen|Sgt|Messrs|Mme|Mlle|No|Nos)\. )(?=[\p{Lu}\d])/gu;
// `7 p.m.`
const TIME = /(\d) (?=[ap]\.?\s?m\b)/g;

const SINGLE_LETTER = /(?<![\p{L}\p{N}'’])([aiouwzAIOUWZkvsKVS]) (?=[\p{L}\p{N}])/gu;

const DASHES = Sign.dash | Sign.dots | Sign.hyphen;
/** `fit — such`, `He waited …`: the sign belongs to what it breaks off (Bringhurst 3.1, 5.2.1). */
const BEFORE_DASH = / (?=[—–…]+(?:[\s\uE010”’»),.;:!?]|$))(?<=\S )/g;

/** Sets the spaces at which a line must not end. Runs after quotes and dashes are set. */
export function noBreakSpaces(text: string, signs: Signs, rules: Conventions): string {
  const dashed = (signs & DASHES) === 0 ? text : text.replace(BEFORE_DASH, NO_BREAK);
  return bound(dashed, signs, rules);
}

function bound(text: string, signs: Signs, rules: Conventions): string {
  if (rules.points !== 'plain') return frenchSpaces(text, rules.points === 'canadian');
  if (rules.bindsLetters) return text.replace(SINGLE_LETTER, `$1${NO_BREAK}`);
  if (rules.language !== 'en') return text;
  const named = text.replace(TITLE_BEFORE_NAME, `.${NO_BREAK}`);
  return (signs & Sign.digit) === 0 ? named : named.replace(TIME, `$1${NO_BREAK}`);
}

const FRENCH = /[;!?:«»]/;
const TALL = / ?[;!?]+(?=[\s»”)\]\uE010\u2026]|$)/g;
const COLON = / ?:(?<=[\p{L}\p{N}»”)\uE010] ?:)(?=[\s\uE010]|$)/gu;
const AFTER_OPEN = /« ?(?=\S)/g;
/** Speech that goes on repeats its closing mark: `» Et puis…` */
const GOES_ON = /^(\uE010*)» ?(?=\S)/;
const BEFORE_CLOSE = / ?»(?<=\S ?»)/g;

/** The points right behind their word, as in Canada. */
function closedUpTo(points: string): string {
  return points.trimStart();
}

/** The points behind a narrow space. */
function setOff(found: string, at: number, whole: string): string {
  const points = found.trimStart();
  const before = whole[at - 1];
  // `?!` after a dash or an opening bracket, and a seam at the very start, stand as they are.
  if (before === undefined || /[\s(«“\u2026.!?—]/.test(before)) return points;
  return `${NARROW_NO_BREAK}${points}`;
}

/** French: no-break spaces inside guillemets and before the colon, narrow ones before `; ! ?`. */
function frenchSpaces(text: string, canadian: boolean): string {
  if (!FRENCH.test(text)) return text;
  return text
    .replace(TALL, canadian ? closedUpTo : setOff)
    .replace(COLON, `${NO_BREAK}:`)
    .replace(AFTER_OPEN, `«${NO_BREAK}`)
    .replace(GOES_ON, `$1»${NO_BREAK}`)
    .replace(BEFORE_CLOSE, `${NO_BREAK}»`);
}

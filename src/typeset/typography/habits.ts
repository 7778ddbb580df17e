import type { Conventions, Marks } from './conventions.ts';
import { sideOf } from './quote-marks.ts';
import { DASH, SPACE, UNSEEN, WORD, kindAt, printed } from './signs.ts';

/**
 * What the author does all through the book. A consistent habit is kept, even where the language's
 * rule is another; only what is mixed is brought to the rule.
 */
export interface Habits {
  /** Marks the author curled: they are the model for the straight ones. */
  readonly double: Marks | undefined;
  /** Speech stands in single marks, as in much British printing. */
  readonly singleSpeech: boolean;
  /** The author's own dash, where it stands between spaces all through. */
  readonly dash: '—' | '–' | undefined;
}

export const NO_HABITS: Habits = { double: undefined, singleSpeech: false, dash: undefined };

const KNOWN_DOUBLES: readonly Marks[] = [
  { open: '“', close: '”' },
  { open: '„', close: '“' },
  { open: '„', close: '”' },
  { open: '«', close: '»' },
  { open: '»', close: '«' },
  { open: '”', close: '”' },
  { open: '»', close: '»' },
];

/** The share of one form at which a habit counts as consistent (se's British test uses the same). */
const CONSISTENT = 0.8;
/** Curled marks in a file of straight ones are somebody's paste, not the author's habit. */
const PASTED = 0.1;

interface Census {
  readonly opening: Map<string, number>;
  readonly closing: Map<string, number>;
  doubleOpeners: number;
  singleOpeners: number;
  /** Dashes between spaces: em dashes, en dashes, and those typed with hyphens. */
  spacedEm: number;
  spacedEn: number;
  spacedTyped: number;
  closed: number;
}

/** Reads the habits out of every paragraph of a book. Linear in the text. */
export function habits(texts: readonly string[], rules: Conventions): Habits {
  const census: Census = {
    opening: new Map(),
    closing: new Map(),
    doubleOpeners: 0,
    singleOpeners: 0,
    spacedEm: 0,
    spacedEn: 0,
    spacedTyped: 0,
    closed: 0,
  };
  const special = ENGLISH.has(rules.language) ? SPECIAL : SPECIAL_TYPED;
  for (const text of texts) count(text, special, census);
  const { singleOpeners, doubleOpeners } = census;
  return {
    double: ownDoubles(census, rules),
    singleSpeech:
      singleOpeners >= 3 && singleOpeners > CONSISTENT * (singleOpeners + doubleOpeners),
    dash: ownDash(census, rules),
  };
}

const DOUBLES = new Set('"“”„«»');
const SINGLES = new Set("'‘‚‹`");
// A hyphen between spaces is no sign of a habit: as a dash it can stand in no other way.
const SPECIAL = /["“”„«»—–―]|--+/g;
/** Guillemets typed as two signs; in English these are arrows, or how a mind is read. */
const SPECIAL_TYPED = /["“”„«»—–―]|--+|<<|>>/g;
const TYPED: Readonly<Record<string, string>> = { '<': '«', '>': '»' };

const ENGLISH = new Set(['en', 'und']);

function count(text: string, special: RegExp, census: Census): void {
  const first = text.charAt(printed(text, -1, 1));
  if (DOUBLES.has(first)) census.doubleOpeners++;
  else if (SINGLES.has(first) && /\p{Lu}/u.test(text.charAt(printed(text, -1, 1) + 1)))
    census.singleOpeners++;
  special.lastIndex = 0;
  while (special.test(text)) {
    const to = special.lastIndex;
    const sign = text.charAt(to - 1);
    const typed = TYPED[sign];
    if (typed !== undefined) countMark(text, to - 2, to - 1, typed, census);
    else if (DOUBLES.has(sign)) countMark(text, to - 1, to - 1, sign, census);
    else countDash(text, dashStart(text, to), to, sign, census);
  }
}

/** Where the dash begins that ends at `to`: hyphens stand for one together. */
function dashStart(text: string, to: number): number {
  let from = to - 1;
  while (text.charAt(from) === '-' && text.charAt(from - 1) === '-') from--;
  return from;
}

function countMark(text: string, from: number, to: number, sign: string, census: Census): void {
  const left = kindAt(text, printed(text, from, -1));
  const right = kindAt(text, printed(text, to, 1));
  const side = sideOf(left, right);
  const afterDash = (left & DASH) !== 0 && (right & WORD) !== 0;
  // Only the French set spaces inside their marks, and those point outward.
  const opens = side === 'opens' || (side === 'either' && (sign === '«' || afterDash));
  const closes = side === 'closes' || (side === 'either' && sign === '»');
  const marks = opens ? census.opening : closes ? census.closing : undefined;
  marks?.set(sign, (marks.get(sign) ?? 0) + 1);
}

function countDash(text: string, from: number, to: number, sign: string, census: Census): void {
  // A dash at either end of a paragraph has a space on one side only; it tells nothing.
  if (from === 0 || to === text.length) return;
  const left = (kindAt(text, from - 1) & SPACE) !== 0;
  const right = (kindAt(text, to) & SPACE) !== 0;
  if (!left && !right && ((kindAt(text, from - 1) | kindAt(text, to)) & (DASH | UNSEEN)) === 0) {
    if (sign !== '–') census.closed++;
  } else if (left && right) {
    if (sign === '–') census.spacedEn++;
    else if (sign === '—') census.spacedEm++;
    else census.spacedTyped++;
  }
}

/** The pair of marks that the text has most of; the language's own when it has them as often. */
function ownDoubles({ opening, closing }: Census, rules: Conventions): Marks | undefined {
  const times = ({ open, close }: Marks): number =>
    Math.min(opening.get(open) ?? 0, closing.get(close) ?? 0);
  let all = 0;
  for (const number of opening.values()) all += number;
  const best = [rules.double, ...KNOWN_DOUBLES].toSorted((a, b) => times(b) - times(a))[0];
  return best !== undefined && times(best) > 0 && times(best) >= PASTED * all ? best : undefined;
}

function ownDash(census: Census, rules: Conventions): Habits['dash'] {
  const { spacedEm, spacedEn, spacedTyped, closed } = census;
  const spaced = spacedEm + spacedEn + spacedTyped;
  if (spaced === 0 || spaced < CONSISTENT * (spaced + closed)) return undefined;
  const set = spacedEm + spacedEn;
  if (set === 0) return rules.dash;
  return spacedEn >= CONSISTENT * set ? '–' : '—';
}

/**
 * What a sign is to its neighbors, as bits: typography asks at every quotation mark and dash, so
 * the answer is one look into a table that fills as characters are met.
 */
export const LETTER = 1;
export const DIGIT = 2;
/** Any white space; beyond either end of a paragraph there is space. */
export const SPACE = 4;
/** Opening brackets and quotation marks, inverted points. */
export const OPENING = 8;
export const DASH = 16;
/** Points, dots, closing brackets and quotation marks. */
export const CLOSING = 32;
/** Prints nothing: a seam between nodes, a mark of emphasis. */
export const UNSEEN = 64;
/** A quotation mark of any form. */
export const QUOTE = 128;

export const WORD = LETTER | DIGIT;

/**
 * Stand-ins for what is no text in a run. Sources hold no private-use characters of their own:
 * they are taken out when a file is read.
 */
export const SEAM = '\uE010';
/** A note's marker: something stands there, and it is no letter. */
export const OBJECT = '\uE011';
/** A line end that stays: in verse, or made by hand. */
export const LINE = '\uE012';
/** An address, which nothing is set in. */
export const ADDRESS = '\uE013';

const SIGNS: readonly (readonly [string, number])[] = [
  [`([{<¿¡`, OPENING],
  [`“‘„‚«‹`, OPENING | QUOTE],
  [`)]}>.,;:!?…`, CLOSING],
  [`”’»›`, CLOSING | QUOTE],
  [`"'`, QUOTE],
  [`-–—―/`, DASH],
  [`*_${SEAM}`, UNSEEN],
  [LINE, SPACE],
  [OBJECT, CLOSING],
  [ADDRESS, LETTER],
];

const KNOWN = 0x8000;
const kinds = new Uint16Array(0x10000);
for (const [signs, kind] of SIGNS) {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind | KNOWN;
}

function classified(unit: number): number {
  const sign = String.fromCharCode(unit);
  const kind = /[\p{L}\p{M}]/u.test(sign)
    ? LETTER
    : /\p{N}/u.test(sign)
      ? DIGIT
      : /\s/.test(sign)
        ? SPACE
        : 0;
  kinds[unit] = kind | KNOWN;
  return kind;
}

/** The kind of the sign at `at`; space beyond the ends. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] ?? 0;
  return kind === 0 ? classified(unit) : kind & ~KNOWN;
}

/** Where the last sign before `end` stands that is of a kind listed above; -1 where there is none. */
export function lastBefore(text: string, end: number, kind: number): number {
  let at = end - 1;
  while (at >= 0 && ((kinds[text.charCodeAt(at)] ?? 0) & kind) === 0) at--;
  return at;
}

/** Where the nearest printed sign before (`-1`) or after (`1`) `at` stands; outside, if none. */
export function printed(text: string, at: number, step: 1 | -1): number {
  let next = at + step;
  while ((kindAt(text, next) & UNSEEN) !== 0) next += step;
  return next;
}

import { INLINE_CLAIM } from '../claim.ts';

const NOTE_MARK = /^\W{0,2}(?:\d{1,3}|[a-z]|[*†‡§]{1,3})\W{0,2}$/;
/** A figure, or a letter that is a sign: `10<sup>3</sup>`, `4 m<sup>2</sup>`, `x<sup>2</sup>`. */
const BASE = /(?:\d|(?<![\p{L}\p{M}'’])[b-hj-z])$/u;
// `[1](#n1)`, as Markdown has it in `<sup>`
const LINKED = /^\[\[?\^?(\d{1,3}|[*†‡§])\]?\]\(#[^()\s]{1,60}\)$/;
const EXPONENT = /^\d{1,3}$/;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What is raised, behind `base`: a note's mark only when it looks like one, not in `1<sup>st</sup>`; behind a number it
 * is a power.
 */
export function raisedAs(raised: string, base: string): string {
  const label = LINKED.exec(raised)?.[1] ?? raised;
  if (EXPONENT.test(label) && BASE.test(base)) return powers(label);
  return NOTE_MARK.test(label) ? INLINE_CLAIM.noteOpen + label + INLINE_CLAIM.noteClose : raised;
}

function powers(label: string): string {
  return label.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

import { endsSentence } from '../../source/sentence-end.ts';
import type { Claim } from '../claim.ts';
import type { Line } from '../draft.ts';
import { isBlank } from '../line.ts';

/** What a line of Markdown says, without the signs that say it. */
export interface Block {
  readonly text: string;
  readonly claim?: Claim;
}

const BULLET = /^ {0,3}[-*+][ \t]+(\S.*)$/;
const NUMBERED = /^ {0,3}(\d{1,4})[.)][ \t]+(\S.*)$/;
// `[ ] Rope`, `[x] Torch`
const TICK = /^\[[ xX]\][ \t]+(?=\S)/;
/** How the second line of an entry is set in. */
const SET_IN = /^(?: {2,}|\t)\S/;
/** Lines that one entry may have. */
const MOST_LINES = 20;

// `1. By the clock. [↩](#r1)`: a note with the way back to its call
const BACK = /[ \t]*\[(?:↩|↑|⤴|\^|back|return)\uFE0E?\]\(#[^()\s]{1,60}\)\s*$/i;

/** The entry of a list: it has two at least, one directly under the other. */
export function itemAt(lines: readonly Line[], at: number): Block | undefined {
  const text = lines[at]?.text ?? '';
  const bullet = BULLET.exec(text)?.[1];
  if (bullet !== undefined) {
    const isListed = [beside(lines, at, -1), beside(lines, at, 1)].some((other) =>
      BULLET.test(lines[other]?.text ?? ''),
    );
    return isListed
      ? { text: bullet.replace(TICK, ''), claim: { type: 'item', ordered: false } }
      : undefined;
  }
  const [, digits, words = ''] = NUMBERED.exec(text) ?? [];
  if (digits === undefined) return undefined;
  if (BACK.test(words))
    return { text: words.replace(BACK, ''), claim: { type: 'note', label: digits } };
  const number = Number(digits);
  if (numberAt(lines, at, -1) !== number - 1 && numberAt(lines, at, 1) !== number + 1)
    return undefined;
  return { text: words, claim: { type: 'item', ordered: true, number } };
}

/** The number of the entry above or below; sentences that count on are one list over the blanks between them. */
function numberAt(lines: readonly Line[], at: number, step: 1 | -1): number {
  let other = beside(lines, at, step);
  const isParted = isBlank(lines[other]);
  if (isParted) other = beside(lines, other, step);
  const text = lines[other]?.text ?? '';
  if (isParted && !(endsSentence(lines[at]?.text ?? '') && endsSentence(text))) return Number.NaN;
  return Number(NUMBERED.exec(text)?.[1] ?? Number.NaN);
}

/** The next line above or below that is no entry's second. */
function beside(lines: readonly Line[], at: number, step: 1 | -1): number {
  let other = at + step;
  for (let seen = 0; seen < MOST_LINES && SET_IN.test(lines[other]?.text ?? ''); seen++) {
    if (BULLET.test(lines[other]?.text ?? '') || NUMBERED.test(lines[other]?.text ?? '')) break;
    other += step;
  }
  return other;
}

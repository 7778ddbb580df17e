import { losesTail } from './elisions.ts';
import {
  CLOSING,
  DASH,
  LETTER,
  OPENING,
  QUOTE,
  SPACE,
  WORD,
  kindAt,
  lastBefore,
  printed,
} from './signs.ts';

/** A quotation mark or apostrophe of a paragraph, with what stands around it. */
export interface Mark {
  readonly at: number;
  readonly sign: string;
  /** Kinds of the printed signs beside it. */
  readonly left: number;
  readonly right: number;
  /** Whether a single mark that can only close stands further on in the same speech: `sure`,
   *  unless it may as well end a word that lost its tail (`boys'`, `goin'`). */
  readonly closer: Closer;
  /** What the next double mark must be, by what stands around it. */
  readonly next: Side | 'none';
}

export type Closer = 'none' | 'likely' | 'sure';
export type Side = 'opens' | 'closes' | 'either';

const SINGLE = `'‘’‚‹›`;

/** Every mark of a paragraph, the last first: what lies ahead of each is gathered on the way. */
export function marksOf(source: string, singleSpeech: boolean): readonly Mark[] {
  const marks: Mark[] = [];
  let closer: Closer = 'none';
  let next: Side | 'none' = 'none';
  for (
    let at = lastBefore(source, source.length, QUOTE);
    at >= 0;
    at = lastBefore(source, at, QUOTE)
  ) {
    const sign = source.charAt(at);
    const left = kindAt(source, printed(source, at, -1));
    const right = kindAt(source, printed(source, at, 1));
    marks.push({ at, sign, left, right, closer, next });
    if (!SINGLE.includes(sign)) {
      next = sideOf(left, right);
      // Where speech stands in single marks, a double pair inside does not end it.
      if (!singleSpeech) closer = 'none';
    } else if (sign !== '‘' && (left & (WORD | CLOSING | DASH)) !== 0 && (right & WORD) === 0) {
      if ((left & LETTER) === 0 || !losesTail(wordBefore(source, at))) closer = 'sure';
      else if (closer === 'none') closer = 'likely';
    }
  }
  return marks;
}

/** What a double mark must be between two such neighbors. */
export function sideOf(left: number, right: number): Side {
  const canOpen = (left & (SPACE | OPENING)) !== 0 && (right & SPACE) === 0;
  const canClose = (left & (SPACE | OPENING)) === 0 && (right & WORD) === 0;
  return canOpen === canClose ? 'either' : canOpen ? 'opens' : 'closes';
}

const LONGEST = 14;

/** The letters that end before `at`; at most as many as tell one short word from another. */
export function wordBefore(source: string, at: number): string {
  const end = printed(source, at, -1) + 1;
  let from = end;
  while (from > end - LONGEST && (kindAt(source, from - 1) & LETTER) !== 0) from--;
  return source.slice(from, end);
}

/** The letters that begin at `at`, seeing through nothing. */
export function wordFrom(source: string, at: number): string {
  let to = at;
  while (to < at + LONGEST && (kindAt(source, to) & LETTER) !== 0) to++;
  return source.slice(at, to);
}

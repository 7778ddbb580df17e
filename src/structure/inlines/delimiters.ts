import { INLINE_CLAIM } from '../../ingest/claim.ts';
import type { EmphasisMark } from './emphasis-marks.ts';

/** One to three signs of one kind that could begin or end emphasis. */
export interface Delimiter {
  readonly mark: EmphasisMark;
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/;
/** `/`, `~`, `=` and `+` mean other things as well: they open only after these and before a letter. */
const OUTSIDE = /[\s("“‘'„«»‹›—–\-[]/;
const LETTER = /[\p{L}"“‘'„«»¿¡]/u;
const RUN_OF_TWO = new Set<string>(['*', '_']);
const SHY = new Set<string>(['/', '~', '=', '+']);

function isWord(char: string): boolean {
  const unit = char.charCodeAt(0);
  if (unit < 0x80)
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x30 && unit <= 0x39)
    );
  return char !== '' && WORD.test(char);
}

/** Digits and strokes: `24/7`, `7.5/`, `and//or`; a full stop after a word closes a sentence. */
function isNoWordEnd(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '.') return !LETTER.test(text.charAt(at - 2));
  return before === '/' || (before >= '0' && before <= '9');
}

/**
 * Reads the run of signs at `at`; more than three are a rule or a row of blanks, and no markup; nor is a sign that the
 * author escaped (`filled him with \*\*\*`).
 */
export function delimiterAt(text: string, at: number): Delimiter | number {
  if (text.charAt(at - 1) === INLINE_CLAIM.escape) return at + 1;
  const sign = text.charAt(at);
  let end = at + 1;
  while (text.charAt(end) === sign) end++;
  const length = end - at;
  if (length > 3 || (length > 1 && !RUN_OF_TWO.has(sign))) return end;
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const afterInk = before !== '' && !SPACE.test(before);
  const beforeInk = after !== '' && !SPACE.test(after);
  const shy = SHY.has(sign);
  const opens = shy
    ? (before === '' || OUTSIDE.test(before)) && LETTER.test(after)
    : beforeInk && !isWord(before);
  const closes = afterInk && !isWord(after) && !(shy && isNoWordEnd(text, at));
  // The caller looks only where one of the marks stands.
  const mark = sign as EmphasisMark;
  return { mark, at, length, opens, closes };
}

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../draft.ts';
import { repairs } from '../repairs.ts';
import { quotesPaired } from './replacement-marks.ts';

/**
 * Programs that knew only ASCII put a question mark for every curly quote: `?It?s late,? he said`.
 * That is believed only of a file that has no apostrophe at all and several such words.
 */

// `don?t`, `it?s`, `they?re`; but `na?ve` and `d?j?` have lost a letter
const DAMAGED =
  /(?<=[A-Za-z])\?(?=(?:s|t|ll|d|m)\b)|(?<=\b(?:I|you|we|they|who|what|there|[wc]ould|should|might|must|not))\?(?=[rv]e\b)/gi;
/** A dash between words: no question has room on both sides of its mark. */
const DASH = /(?<=[A-Za-z,] )\?(?= [a-z])/g;
const OPENS = /(?<=^|[\s(])\?(?=[A-Za-z])/;
const CLOSES = /(?<=[.,!?-])\?(?=$|[\s)])/;
const LEAST = 3;

/** The lines with marks where question marks stand for them; as they are where the damage is not plain. */
export function questionMarksRepaired(lines: readonly Line[], report: Report): readonly Line[] {
  let damaged = 0;
  for (const { text } of lines) {
    if (/['’‘`´]/.test(text)) return lines;
    if (text.includes('?')) damaged += text.match(DAMAGED)?.length ?? 0;
  }
  if (damaged < LEAST) return lines;
  const quotes = !lines.some(({ text }) => /["“”«»]/.test(text));
  const repair = repairs(
    'ingest/question-marks-repaired',
    'Put quotes where question marks stood for them',
    report,
  );
  const result = lines.map((line) => {
    if (!line.text.includes('?')) return line;
    const apostrophes = line.text.replace(DAMAGED, '’').replace(DASH, '—');
    return repair.to(line, quotes ? quotesPaired(apostrophes, '?', OPENS, CLOSES) : apostrophes);
  });
  repair.done();
  return result;
}

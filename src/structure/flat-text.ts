import type { Line } from '../ingest/draft.ts';
import { countOf, hasInk, isBlank, lineAt, lineOf } from '../ingest/line.ts';
import { endsSentence } from '../source/sentence-end.ts';
import { startsLower } from './survey/ink.ts';

/**
 * A text without a single blank line, each paragraph on one line, as pages are copied by hand: title,
 * note, heading and mark stand right above the text, and only room tells them from a paragraph's lines.
 */

const FEWEST_LINES = 12;
/** No line that somebody wrapped is so long. */
const PARAGRAPH = 160;
const LEAST_LONG = 0.1;
const SHORT = 60;
const SPEECH = /^\s*[-–—―"“„«‘']/;

/** The lines with room between the paragraphs; the lines of a verse stay together. */
export function roomMade(lines: readonly Line[]): readonly Line[] {
  if (!isFlat(lines)) return lines;
  const apart: Line[] = [];
  let inText = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const above = apart.at(-1);
    if (above !== undefined && !isBlank(above) && !goesOn(above, line, inText))
      apart.push(lineOf('', line.file, line.number));
    apart.push(line);
    inText ||= line.text.length > PARAGRAPH;
  }
  return apart;
}

/** Where blank lines stand among the paragraphs they part scenes, and nothing is missing. */
function isFlat(lines: readonly Line[]): boolean {
  const from = lines.findIndex(hasInk);
  const text = lines.slice(Math.max(from, 0), lines.findLastIndex(hasInk) + 1);
  if (text.length < FEWEST_LINES || text.some(isBlank)) return false;
  return countOf(text, ({ text: { length } }) => length > PARAGRAPH) >= text.length * LEAST_LONG;
}

/** Whether a line belongs to the one above: in the middle of a sentence, or as verse in the text. */
function goesOn(above: Line, line: Line, inText: boolean): boolean {
  if (line.file !== above.file) return false;
  if (startsLower(line.text) && !endsSentence(above.text)) return true;
  if (above.claim?.type === line.claim?.type && line.claim !== undefined)
    return line.claim.type !== 'heading';
  return inText && isVerseLike(above) && isVerseLike(line);
}

function isVerseLike({ text }: Line): boolean {
  return text.length <= SHORT && !endsSentence(text) && !SPEECH.test(text);
}

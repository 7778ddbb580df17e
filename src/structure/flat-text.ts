import type { Line } from '../ingest/draft.ts';
import { hasInk, isBlank, lineAt, lineOf } from '../ingest/line.ts';
import { endsSentence } from '../source/sentence-end.ts';
import { startsLower } from './survey/ink.ts';

/**
 * A text without a single blank line, each paragraph on one line, as pages are copied by hand: title,
 * note, heading and mark stand right above the text, and only room tells them from a paragraph's lines.
 */

/** Lines with ink for each blank one; the blanks of such a file are accidents, or its end. */
const LEAST_FOR_BLANK = 30;
const FEWEST_LINES = 12;
/** No line that somebody wrapped is so long. */
const PARAGRAPH = 160;
const LEAST_LONG = 0.1;
const SHORT = 60;
const SPEECH = /^\s*[-–—―"“„«‘']/;

/** The lines with room between the paragraphs; lines of a verse stay together. */
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

function isFlat(lines: readonly Line[]): boolean {
  let inked = 0;
  let long = 0;
  for (const line of lines) {
    if (!hasInk(line)) continue;
    inked++;
    if (line.text.length > PARAGRAPH) long++;
  }
  const blank = lines.length - inked;
  return (
    inked >= FEWEST_LINES && (blank - 2) * LEAST_FOR_BLANK <= inked && long >= inked * LEAST_LONG
  );
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

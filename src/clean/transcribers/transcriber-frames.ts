import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import type { Stretch } from '../paragraphs.ts';

/** Lines that such a note may have. */
const LONGEST = 60;
/** Blank lines that no note has within it. */
const APART = 3;

// `####################`, `~~~~~~~~~~~~`
const FRAME = /^([#=~+*_-])\1{9,}$/;

/** A note between two rows that are alike, whatever stands between them: from the one to the other. */
export function framedNote(lines: readonly Line[], label: number): Stretch | undefined {
  let from = label - 1;
  while (from >= 0 && label - from <= APART && isBlank(lines[from])) from--;
  const row = lines[from]?.text.trim() ?? '';
  if (!FRAME.test(row)) return undefined;
  let blanks = 0;
  for (let at = label + 1; at < Math.min(lines.length, label + LONGEST); at++) {
    blanks = isBlank(lines[at]) ? blanks + 1 : 0;
    if (blanks > APART) return undefined;
    if (lineAt(lines, at).text.trim() === row) return { from, to: at + 1 };
  }
  return undefined;
}

const NOTE = /^\s*\[notes?(?: on (?:the )?text)?\s?[:.—-]/i;
// `This etext was transcribed from an edition of 1911.`, `[Note on text: …`
const OF_TEXT =
  /\b(?:this|the|our) (?:e-?text|electronic (?:text|edition))\b|\[note on (?:the )?text\b/i;
// `[The other tales of this volume … have not been entered here.]`
const LEFT_OUT = /\bnot been (?:entered|keyed|typed|transcribed)\b/i;

/** Whether a bracketed note that names nobody may be of who typed the book: `[Note: … This etext was …]`. */
export function opensNote({ text }: Line, isFront: boolean): boolean {
  return text.includes('[') && (NOTE.test(text) || (isFront && text.startsWith('[The ')));
}

/** Whether lines speak of the file that they stand in. */
export function speakOfFile(lines: readonly Line[], { from, to }: Stretch): boolean {
  const said = lines.slice(from, to).map(({ text }) => text.trim());
  const whole = said.join(' ');
  return OF_TEXT.test(whole) || LEFT_OUT.test(whole);
}

const STARRED = /^\s*(\*{1,3})\s?\p{L}[^*]*$/u;
/** Lines above a note at the end of a piece among which the star that calls it stands. */
const NEAR = 60;

/** `*Transcriber’s note. This referred to a page …` under a line that has the star: a note of the book. */
export function isCalled(lines: readonly Line[], at: number): boolean {
  const star = STARRED.exec(lineAt(lines, at).text)?.[1];
  if (star === undefined) return false;
  const call = new RegExp(String.raw`[^\s*]${star.replaceAll('*', String.raw`\*`)}(?:[\s)”"]|$)`);
  return lines.slice(Math.max(0, at - NEAR), at).some(({ text }) => call.test(text));
}

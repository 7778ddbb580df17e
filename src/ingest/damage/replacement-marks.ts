import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../draft.ts';
import { originOf } from '../line.ts';
import { repairs } from '../repairs.ts';

/**
 * A sign that stands for a lost character (U+FFFD, or the question mark of older programs) says by
 * its place what was lost: inside `don�t` an apostrophe, before a word an opening quote whose
 * closing one is lost as well, alone between words a dash. A letter cannot be brought back.
 */

// `n�t`, `it�s`, `I�ll`
const APOSTROPHE = /(?<=\p{L})\uFFFD(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/giu;
const DASH = /(?<=[\p{L}\p{P}] )\uFFFD(?= \p{L})/gu;
const OPENS = /(?<=^|[\s(\u2014-])\uFFFD(?=\p{L})/u;
const CLOSES = /(?<=[.,!?\u2026\u2014-])\uFFFD(?=$|[\s)])/u;

/** The lines with each lost sign restored whose place says what it was; the others are reported. */
export function replacementsRepaired(lines: readonly Line[], report: Report): readonly Line[] {
  const repair = repairs(
    'ingest/replacement-repaired',
    'Put a mark where a sign for a lost character stood',
    report,
  );
  let lost = 0;
  let first: Line | undefined;
  const result = lines.map((line) => {
    if (!line.text.includes('\uFFFD')) return line;
    const marked = line.text.replace(APOSTROPHE, '’').replace(DASH, '—');
    const mended = quotesPaired(marked, '\uFFFD', OPENS, CLOSES);
    const left = mended.split('\uFFFD').length - 1;
    if (left > 0) first ??= line;
    lost += left;
    return repair.to(line, mended);
  });
  repair.done();
  if (first !== undefined) {
    report({
      code: 'ingest/letters-lost',
      message: `${lost} ${lost === 1 ? 'character is' : 'characters are'} lost in this file; the first is here.`,
      origin: originOf(first),
      hint: 'Only another copy of the story can tell what stood there.',
    });
  }
  return result;
}

/** A line in which signs that open and close in turn are quotes; a lone one stays as it is. */
export function quotesPaired(text: string, sign: string, opens: RegExp, closes: RegExp): string {
  let result = '';
  let opened = -1;
  let from = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at + 2);
    const before = at === 0 ? `\n${around}` : around;
    if (opened < 0 && opens.test(before)) {
      opened = at;
    } else if (opened >= 0 && closes.test(around)) {
      result += `${text.slice(from, opened)}“${text.slice(opened + 1, at)}”`;
      from = at + 1;
      opened = -1;
    }
  }
  return result + text.slice(from);
}

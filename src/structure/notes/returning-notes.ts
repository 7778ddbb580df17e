import type { Report } from '../../diagnostics/diagnostic.ts';
import { INLINE_CLAIM } from '../../ingest/claim.ts';
import type { Line } from '../../ingest/draft.ts';
import { originOf } from '../../ingest/line.ts';

// `12 (return) [ An ex-convict.]`, the first behind its title: `FOOTNOTES: 1 (return) [ A lamp.]`
const START = /^(?:(?:foot|end)?notes?:?\s+)?(\d{1,4}) ?\(return\) ?\[ ?(?=\S)/i;
const FEWEST = 2;
/** A closing bracket may be missing: no note is longer. */
const FARTHEST = 200;
// The number that a page had raised, glued to its word: `a panic;10 Blücher`, `_rapin_24 is`
const CALL = /(?<=\p{L}{2}\p{P}{0,4})\d{1,4}(?![\p{L}\p{N}])/gu;
/** Numbers that may be missing between two calls, where a space parts them from the word. */
const FURTHEST = 6;

/**
 * Notes of texts that were made from a web page: each has the page's link back before it, and
 * its number stands glued to a word of the text. Both become what a format would have claimed.
 */
export function returningNotes(lines: readonly Line[], report: Report): readonly Line[] {
  const starts = lines.filter(({ text }) => START.test(text)).length;
  if (starts < FEWEST) return lines;
  const labels = new Set<string>();
  const result = [...lines];
  for (let at = 0; at < result.length; at++) {
    const label = START.exec(result[at]?.text ?? '')?.[1];
    if (label === undefined) continue;
    labels.add(label);
    at = claimNote(result, at, label, report) - 1;
  }
  return called(result, labels);
}

/** Claims the lines of the note that begins at a line, and returns where it ends. */
function claimNote(lines: Line[], from: number, label: string, report: Report): number {
  let depth = 0;
  for (let at = from; at < Math.min(lines.length, from + FARTHEST); at++) {
    const line = lines[at];
    if (line === undefined || (at > from && START.test(line.text))) return at;
    depth += line.text.split('[').length - line.text.split(']').length;
    const opening = at > from ? '' : (START.exec(line.text)?.[0] ?? '');
    const text = line.text.slice(opening.length);
    const last = depth <= 0 ? text.replace(/\]\s*$/, '') : text;
    lines[at] = { ...line, text: last, claim: { type: 'note', label } };
    if (at === from)
      reportLabel(line, opening.replace(label, '').replace(/\W+/g, ' ').trim(), report);
    if (depth <= 0) return at + 1;
  }
  return from + 1;
}

function reportLabel(line: Line, before: string, report: Report): void {
  report({
    code: 'structure/note-label-removed',
    message: 'The words before the note were the link back to its place.',
    before,
    origin: originOf(line),
  });
}

/** Marks the calls: they rise, and begin again where a block of notes has been passed. */
function called(lines: readonly Line[], labels: ReadonlySet<string>): Line[] {
  let last = 0;
  return lines.map((line) => {
    if (line.claim?.type === 'note') last = 0;
    if (line.claim !== undefined || !/\d/.test(line.text)) return line;
    const text = line.text.replace(CALL, (digits) => {
      const number = Number(digits);
      if (!labels.has(digits) || number <= last || number > last + FURTHEST) return digits;
      last = number;
      return INLINE_CLAIM.noteOpen + digits + INLINE_CLAIM.noteClose;
    });
    return text === line.text ? line : { ...line, text };
  });
}

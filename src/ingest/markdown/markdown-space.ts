import { INLINE_CLAIM } from '../claim.ts';
import type { Line } from '../draft.ts';
import { isBlank, lineAt, lineOf } from '../line.ts';

/**
 * In Markdown one blank line says all that ten say, and none is needed around a heading: what
 * stands on the next line is text. So blanks are evened where headings show that the writer, or
 * his program, knew it; footnotes show it as well. A space that was asked for with a no-break space stays as it is.
 */
export function spacedEvenly(lines: readonly Line[], source: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => isHeading(line) || line.claim?.type === 'note')) return lines;
  const kept: Line[] = [];
  const wide = wideGaps(lines, source);
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const above = kept.at(-1);
    if (isPlainBlank(line) && above !== undefined && isPlainBlank(above) && !wide.has(at)) continue;
    if (above !== undefined && partsBlocks(above, line)) kept.push(blankAt(line));
    kept.push(line);
  }
  return kept;
}

/** Share of the gaps between paragraphs that may be wide, and how many must be. */
const MOST_WIDE = 0.2;
const FEWEST_WIDE = 3;

/**
 * The blanks by which a few gaps are wider than one line, where a writer marks his scenes in no other manner: all other
 * gaps are one line.
 */
function wideGaps(lines: readonly Line[], source: readonly Line[]): ReadonlySet<number> {
  const wide = new Set<number>();
  if (lines.some(isSetApart)) return wide;
  // Where a picture or a link stood the gap is not the writer's.
  const emptied = new Set(source.flatMap((line) => (isBlank(line) ? [] : [line.number])));
  let [gaps, wideOnes] = [0, 0];
  for (let from = 1; from < lines.length; from++) {
    if (!isPlainBlank(lineAt(lines, from))) continue;
    let to = from + 1;
    while (to < lines.length && isPlainBlank(lineAt(lines, to))) to++;
    const [above, below] = [lines[from - 1], lines[to]];
    if (above?.claim === undefined && below !== undefined && below.claim === undefined) {
      gaps++;
      const isEmptied = lines.slice(from, to).some(({ number }) => emptied.has(number));
      if (to - from > 1 && !isEmptied) {
        wideOnes++;
        for (let at = from + 1; at < to; at++) wide.add(at);
      }
    }
    from = to;
  }
  return wideOnes >= FEWEST_WIDE && wideOnes <= gaps * MOST_WIDE ? wide : new Set();
}

/** A break, or a row of signs that may be one. */
function isSetApart({ claim, text }: Line): boolean {
  return claim?.type === 'break' || /^[^\p{L}\p{N}]{1,40}$/u.test(text.trim());
}

function isHeading({ claim }: Line): boolean {
  return claim?.type === 'heading';
}

/** Blank, and neither in a block of code nor asked for. */
function isPlainBlank(line: Line): boolean {
  return line.claim === undefined && isBlank(line) && !ASKED_FOR.test(line.text);
}

const ASKED_FOR = new RegExp(`[\\u00A0${INLINE_CLAIM.lineBreak}]`);

function partsBlocks(above: Line, below: Line): boolean {
  return (isHeading(above) || isHeading(below)) && !isBlank(above) && !isBlank(below);
}

function blankAt({ file, number }: Line): Line {
  return lineOf('', file, number);
}

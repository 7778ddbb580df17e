import { INLINE_CLAIM } from './claim.ts';
import type { Line } from './draft.ts';
import { isBlank, lineAt, lineOf } from './line.ts';

/**
 * In Markdown one blank line says all that ten say, and none is needed around a heading: what
 * stands on the next line is text. So blanks are evened where headings show that the writer, or
 * his program, knew it; footnotes show it as well. A space that was asked for with a no-break space stays as it is.
 */
export function spacedEvenly(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => isHeading(line) || line.claim?.type === 'note')) return lines;
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const above = kept.at(-1);
    if (isPlainBlank(line) && above !== undefined && isPlainBlank(above)) continue;
    if (above !== undefined && partsBlocks(above, line)) kept.push(blankAt(line));
    kept.push(line);
  }
  return kept;
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

import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { isBlank, lineAt, withText } from '../line.ts';
import { placesOf, rule } from '../rule.ts';

/**
 * Emphasis whose space an editor left on the wrong side of a star, which Markdown then takes for none:
 * `*Honk, honk! *went the goose`, `*      Late in January*`.
 */
const STARRED = rule(/\*/, { holds: Sign.star });
// The closing star of a paragraph's only two: `*Honk, honk! *went`
const LOOSE_CLOSE = /^([^*]*(?<![\p{L}\p{N}])\*\S[^*]*?)(\s+)\*(?=[\p{L}“"‘'])([^*]*)$/u;
// All of a line
const LOOSE_OPEN = /^\s*\*\s{2,}([^\s*][^*]*[^\s*])\*\s*$/;

/** The lines with the space outside the stars, where a paragraph has no others. */
export function starsClosedUp(lines: readonly Line[]): readonly Line[] {
  const places = placesOf(lines, STARRED);
  let read: Line[] | undefined;
  for (const at of places) {
    const line = lineAt(lines, at);
    const isAlone = isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
    const text = isAlone ? line.text.replace(LOOSE_OPEN, '*$1*') : line.text;
    const closed =
      text === line.text && isOnly(lines, at) ? text.replace(LOOSE_CLOSE, '$1*$2$3') : text;
    if (closed === line.text) continue;
    read ??= [...lines];
    read[at] = withText(line, closed);
  }
  return read ?? lines;
}

/** Whether no other line of the paragraph has a star. */
function isOnly(lines: readonly Line[], at: number): boolean {
  for (const step of [-1, 1])
    for (let i = at + step; !isBlank(lines[i]); i += step)
      if (lines[i]?.text.includes('*')) return false;
  return true;
}

import { lineAt } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import { claimedLines } from '../findings-index.ts';
import type { Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { layoutOf, type Group } from '../survey/layout.ts';

/** `Supper . . . . . 3 francs`, `Bread.......... 4d.`: a leader to a number or word. */
const LEADER = /\S\s*(?:\.\s?){5,}\s*\S/;
/** `| Q | C |`, `+-----+`, `/\\__/`: lines drawn with signs. */
const DRAWN = /^\s*[|+].*[|+]\s*$|[|\\/_+=-]{6,}|(?:^|\s)[|/\\]{1,2}(?:\s|$)/;
/** `Pikes      12`: a gap, then a figure. */
const FIGURES = /\S\s{3,}[$£€]?\d[\d.,]*\S{0,4}\s*$/;

/** A line without any of these is not laid out; points may have any white between them. */
const LAID_OUT =
  Sign.digit |
  Sign.bar |
  Sign.backslash |
  Sign.underscore |
  Sign.equals |
  Sign.slash |
  Sign.dots |
  Sign.dash |
  Sign.tab |
  Sign.control |
  Sign.rare;

/** Tables and drawings: lines whose layout is their meaning. */
export const preformatted: Recognizer = {
  name: 'preformatted',
  recognize: (manuscript, known) => {
    const { lines } = manuscript;
    const claimed = claimedLines(lines.length, known);
    const found: Leaf[] = [];
    for (const group of layoutOf(lines).groups) {
      if (claimed[group.from] === 1 || claimed[group.to - 1] === 1) continue;
      if (!isClaimed(manuscript, group) && !isLaidOut(manuscript, group)) continue;
      found.push({
        kind: 'preformatted',
        from: group.from,
        to: group.to,
        rule: 'preformatted/columns',
        certainty: 0.8,
      });
    }
    return { ...known, leaves: [...known.leaves, ...found] };
  },
};

/** A format said so: a code fence, `<pre>`. */
function isClaimed({ lines }: Manuscript, { from }: Group): boolean {
  return lines[from]?.claim?.type === 'preformatted';
}

function isLaidOut({ lines }: Manuscript, { from, to }: Group): boolean {
  if (to - from < 2) return false;
  let laidOut = 0;
  for (let i = from; i < to; i++) {
    const { text, signs } = lineAt(lines, i);
    if (text.length > 120) return false;
    if ((signs & LAID_OUT) !== 0 && (LEADER.test(text) || DRAWN.test(text) || FIGURES.test(text)))
      laidOut++;
    // Half the lines must be laid out, so that a quarter of plain ones at the start settles it.
    else if (i - from - laidOut > 0.5 * (to - from)) return false;
  }
  return laidOut >= 2 && laidOut >= 0.5 * (to - from);
}

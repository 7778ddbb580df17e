import type { Line } from '../../ingest/draft.ts';
import { withClaim } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { fits, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Pass } from '../pass.ts';

const RULERS =
  Sign.bracket | Sign.hyphen | Sign.dash | Sign.equals | Sign.star | Sign.underscore | Sign.bar;
// `+-----------+`, `.------.`, `***********`, ` ________ `
// `[][][][][][]`
const RULER = rule(/^\s*(?:[+.,'`|]?[-=*_]{5,}[+.,'`|]?|(?:\[\]){5,})\s*$/, { holds: RULERS });
// `|   Agnes Moth   |`, `* NO BATHING *`, `|            |`
const FRAMED = rule(/^\s*(?:([|*])[^|*]*\1|\[\][^[\]]*\[\])\s*$/, {
  holds: Sign.bracket | Sign.bar | Sign.star,
});
const MOST_LINES = 40;
const LONGEST = 120;
/** What the lines of a frame may differ in width; `*later*` between two rows of stars is no frame. */
const SLACK = 2;
/** Longest line whose end counts; what is longer is wrapped prose. */
const SHORT = 50;

/**
 * A card, a sign, a telegram that somebody drew with a frame: `+---+` above and below, `|` at both
 * ends of the lines between. A book has its own ways to set it apart, so the frame goes; a table, whose
 * lines have such signs inside, stays as it is.
 */
export const boxes: Pass = {
  name: 'boxes',
  run(draft, report) {
    const found = boxesIn(draft.lines);
    if (found.length === 0) return draft;
    const repair = repairs('clean/frame-removed', 'Took the frame around these lines away', report);
    const lines = [...draft.lines];
    for (const { from, to } of found) {
      const inside = lines.slice(from + 1, to - 1).map(({ text }) => withoutFrame(text));
      const isShort = inside.every((text) => text.length <= SHORT);
      lines.slice(from, to).forEach((line, i) => {
        const opened = repair.to(line, inside[i - 1] ?? '');
        const isWorded = isShort && opened.text !== '';
        lines[from + i] = isWorded ? withClaim(opened, { type: 'notice' }) : opened;
      });
    }
    repair.done();
    return { ...draft, lines };
  },
};

interface Box {
  /** The ruler above, and the line after the ruler below. */
  readonly from: number;
  readonly to: number;
}

function boxesIn(lines: readonly Line[]): Box[] {
  const found: Box[] = [];
  for (let from = 0; from < lines.length; from++) {
    const end = isRuler(lines[from]) ? boxEnd(lines, from) : undefined;
    if (end === undefined) continue;
    found.push({ from, to: end });
    from = end - 1;
  }
  return found;
}

/** The line after the ruler that closes the box whose upper ruler stands at `from`. */
function boxEnd(lines: readonly Line[], from: number): number | undefined {
  const wide = widthOf(lines[from]);
  const isPart = (at: number): boolean => Math.abs(widthOf(lines[at]) - wide) <= SLACK;
  let to = from + 1;
  while (to - from <= MOST_LINES && isFramed(lines[to]) && isPart(to)) to++;
  return to > from + 1 && isRuler(lines[to]) && isPart(to) ? to + 1 : undefined;
}

/** Columns, a tab counted to the next eighth. */
function widthOf(line: Line | undefined): number {
  const text = line?.text.trim() ?? '';
  if (!text.includes('\t')) return text.length;
  let columns = 0;
  for (const sign of text) columns += sign === '\t' ? TAB - (columns % TAB) : 1;
  return columns;
}

const TAB = 8;

function isRuler(line: Line | undefined): boolean {
  return line !== undefined && fits(line, RULER);
}

const LETTER = /[\p{L}\p{N}]/u;

/** The words of a few lines without the frame that somebody drew around them. */
export function wordsInBoxes(lines: readonly Line[]): string {
  return lines
    .filter((line) => !isRuler(line))
    .map((line) => (isFramed(line) ? withoutFrame(line.text) : line.text.trim()))
    .filter((text) => LETTER.test(text))
    .join(' ');
}

/** Signs at both ends, and none of them in the middle, where a table parts its columns. */
function isFramed(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST && fits(line, FRAMED);
}

// `|`, `*`, `[]` at both ends
const EDGES = /^(?:\[\]|[|*])|(?:\[\]|[|*])$/g;

function withoutFrame(text: string): string {
  return text.trim().replace(EDGES, '').trim();
}

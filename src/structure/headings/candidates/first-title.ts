import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { layoutOf, opensFile, type Group } from '../../survey/layout.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { shapeOf } from '../shapes/heading-shape.ts';
import { keyOf } from '../shapes/title-key.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

/** Blank lines over a title that divides the text. */
const APART = 2;
/** So many more titles like the first. */
const FEWEST = 3;
/** What stands under the first, against the mean of what stands under the others. */
const LEAST = 0.4;
/** The share of names that must be the names of one, and of titles that stand over wide spaces. */
const NEARLY_ALL = 0.8;
/** Characters of a line that is no title. */
const TEXT = 60;

/**
 * Whether the line that opens a text is the first of its titles, and not the book's: a file that was cut
 * to its text begins with the first tale or poem, set as all the others are, with as much text under
 * it. A book's title has a name under it, or stands over another title.
 */
export function opensAsTitle(lines: readonly Line[], at: number): boolean {
  const { groups, weight } = layoutOf(lines);
  const [first, below] = groups;
  if (first === undefined || below === undefined || first.from !== at || !opensFile(first))
    return false;
  if (!isTitle(lines, first) || !isText(lines, below)) return false;
  const style = lettering(textAt(lines, first));
  const spaces = groups.slice(1).filter(({ before }) => before >= APART);
  const titles = spaces.filter(
    (group) => isTitle(lines, group) && lettering(textAt(lines, group)) === style,
  );
  // Under a title there may be as much room as over it.
  const under = first.after >= APART ? titles.length + 1 : 0;
  const others = spaces.length - titles.length - under;
  const next = titles[0]?.from ?? 0;
  if (titles.length < FEWEST || others > titles.length * (1 - NEARLY_ALL)) return false;
  if (!titles.every(({ after }) => after === first.after)) return false;
  const names = new Set([first, ...titles].map((group) => keyOf(textAt(lines, group))));
  if (names.size <= titles.length * NEARLY_ALL) return false;
  const mean = ((weight.at(-1) ?? 0) - (weight[next] ?? 0)) / titles.length;
  return (weight[next] ?? 0) - (weight[at] ?? 0) >= mean * LEAST;
}

function textAt(lines: readonly Line[], { from }: Group): string {
  return unframed(lineAt(lines, from).text).trim();
}

/** A line alone that says no number, and is called by no name that a preface has. */
function isTitle(lines: readonly Line[], group: Group): boolean {
  if (group.to - group.from > 1 || lineAt(lines, group.from).claim !== undefined) return false;
  const text = textAt(lines, group);
  return isTitleLike(text) && shapeOf(text) === undefined;
}

/** Several lines, or one that is too long for a name or another title. */
function isText(lines: readonly Line[], { from, to }: Group): boolean {
  return to - from > 1 || lineAt(lines, from).text.length > TEXT;
}

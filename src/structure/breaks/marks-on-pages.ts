import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { isProse } from '../headings/shapes/prose.ts';
import type { Findings, Leaf, Manuscript, Span } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt } from '../survey/survey.ts';

/** Marks that part no scenes, because no scene stands where they are: on pages before the story, in mottoes. */

/**
 * Whether a mark stands before the first heading, where nothing is prose: it parts the titles of a
 * publisher's list, or one inscription from the next.
 */
export function frontMarks({ lines }: Manuscript, { leaves }: Findings): (mark: Span) => boolean {
  const layout = layoutOf(lines);
  const first = leaves.reduce(
    (least, { kind, from }) => (kind === 'heading' ? Math.min(least, from) : least),
    Infinity,
  );
  const isStory =
    first === Infinity ||
    layout.groups.some((group) => group.from < first && isProse(lines, layout, group));
  return ({ from }) => !isStory && from < first;
}

/** Lines that a motto may have, over and under a mark in it. */
const MOST_LINES = 12;
// `--OLD SONG.`, `"And there an end."--_The Goose_.`, `                 JOHN REED.`
const SOURCE = /(?:--|—)\s?[_"“]{0,2}\p{Lu}[^!?]{1,50}$|^\s{12,}[\p{Lu}. ]{4,40}$/u;
// `"The wheel goes round`
const QUOTED = /^["“«_]/;
/** Columns by which a motto is set in further than paragraphs are. */
const SET_IN = 2;

/**
 * Whether a mark stands for what was left out of the motto over a chapter: what is over it, up to the
 * heading, and what is under it, as far as who wrote it, is all quoted or set in.
 */
export function isInMotto(
  manuscript: Manuscript,
  { leaves }: Findings,
  { from, to }: Leaf,
): boolean {
  const { lines } = manuscript;
  const heads = headsOf(leaves);
  let top = from - 1;
  while (top >= 0 && !heads.has(top)) {
    if (from - top > MOST_LINES || !isQuoted(manuscript, top)) return false;
    top--;
  }
  if (top < 0 || blanks(lines, top + 1, from) === from - top - 1) return false;
  for (let at = to; at < Math.min(lines.length, to + MOST_LINES); at++) {
    const line = lineAt(lines, at);
    if (isBlank(line)) continue;
    if (SOURCE.test(line.text)) return true;
    if (!isQuoted(manuscript, at)) return false;
  }
  return false;
}

const known = new WeakMap<readonly Leaf[], ReadonlySet<number>>();

/** The last lines of headings; found once for all marks. */
function headsOf(leaves: readonly Leaf[]): ReadonlySet<number> {
  const found =
    known.get(leaves) ??
    new Set(leaves.flatMap(({ kind, to }) => (kind === 'heading' ? [to - 1] : [])));
  known.set(leaves, found);
  return found;
}

/** A blank, a line that is set in further than paragraphs are, or one in a paragraph that begins with a quote. */
function isQuoted({ lines, survey }: Manuscript, at: number): boolean {
  const { groups, groupAt, indents } = layoutOf(lines);
  const line = lineAt(lines, at);
  if (isBlank(line) || QUOTED.test(line.text)) return true;
  if ((indents[at] ?? 0) >= paragraphColumn(regionAt(survey, at)) + SET_IN) return true;
  const group = groups[groupAt[at] ?? 0];
  return group !== undefined && QUOTED.test(lineAt(lines, group.from).text);
}

function blanks(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isBlank(lineAt(lines, at))) count++;
  return count;
}

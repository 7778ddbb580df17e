import { isBlank, lineAt } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import type { Leaf, Manuscript } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import type { SignNote } from './sign-notes.ts';

/**
 * Right behind a word, `the mill,(a)`, which no list is; or room after it, `the mill.  (1)`, or at the head of a
 * line; and not behind `two rules: ` or `and `, as of several things.
 */
const CALL =
  /(?:(?<=[^\s(])(\s{0,2})(?<![:;]\s{1,2}|\s(?:and|or)\s{1,2})|^\s*)\((\d{1,2}|[a-z])\)(?![\p{L}\p{N}])/gu;

/**
 * The notes whose labels stand in round brackets, `(1) So the miller told it.`, as lists and sums have
 * them too: each is called above from right behind a word, or is among the last paragraphs of its
 * chapter, under a text that has the same label in the middle of a line.
 */
export function notesInRound(
  manuscript: Manuscript,
  notes: readonly SignNote[],
  leaves: readonly Leaf[],
): ReadonlySet<number> {
  const called = new Set<number>();
  if (notes.length === 0) return called;
  const starts = new Map(notes.map(({ from, label }) => [from, label]));
  const last = closing(manuscript, starts, leaves);
  /** The labels that wait for their note, and whether they stand right behind a word. */
  const calls = new Map<string, boolean>();
  for (let at = 0; at < manuscript.lines.length; at++) {
    const { text, signs } = lineAt(manuscript.lines, at);
    if ((signs & Sign.round) === 0) continue;
    const label = starts.get(at) ?? '';
    if (calls.get(label) === true || (calls.has(label) && last.has(at))) called.add(at);
    calls.delete(label);
    const isHead = starts.has(at) || isBlank(manuscript.lines[at - 1]);
    for (const [, space, each = ''] of text.matchAll(CALL))
      if (space !== undefined || !isHead) calls.set(each, space === '');
  }
  return called;
}

const WORDS = /[\p{L}\p{N}]/u;

/** The notes below which nothing stands but others, up to the next heading. */
function closing(
  { lines }: Manuscript,
  starts: ReadonlyMap<number, string>,
  leaves: readonly Leaf[],
): ReadonlySet<number> {
  const headings = new Set(leaves.filter(({ kind }) => kind === 'heading').map(({ from }) => from));
  const last = new Set<number>();
  let isLast = true;
  for (const { from } of layoutOf(lines).groups.toReversed()) {
    if (headings.has(from)) isLast = true;
    // `-----------` between two of them parts notes.
    else if (!WORDS.test(lineAt(lines, from).text)) continue;
    else if (!starts.has(from)) isLast = false;
    else if (isLast) last.add(from);
  }
  return last;
}

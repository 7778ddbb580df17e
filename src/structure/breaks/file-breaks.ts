import { isBlank } from '../../ingest/line.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { filesOf } from '../files/joins.ts';
import type { Findings, Leaf, LeafKind, Manuscript, Recognizer } from '../manuscript.ts';
import { startsLower } from '../survey/ink.ts';

type Kind = LeafKind['kind'] | 'text';

/** What may stand between the texts of two files, and is not printed there. */
const BETWEEN = new Set<Kind>(['metadata', 'label', 'contents', 'ornament']);
/** What parts by itself. */
const PARTING = new Set<Kind>(['heading', 'sceneBreak', 'ending']);
// Speech may be broken off: `“But you said—”`.
const BROKEN_OFF = /[—–-]["”’»]\s*$/;

/**
 * Where a later file opens with its text, a space parts it from the file before, as a part that was
 * posted by itself is parted; but a sentence that was cut in two runs on.
 */
export const fileBreaks: Recognizer = {
  name: 'file-breaks',
  recognize: (manuscript, known) => {
    const [, ...later] = filesOf(manuscript.lines);
    if (later.length === 0) return known;
    const kinds = kindsOf(manuscript, known);
    const breaks = later
      .filter(({ from }) => runOn(manuscript, kinds, from))
      .map(({ from }): Leaf => {
        const evidence = { rule: 'file-breaks', certainty: 0.8 };
        return { kind: 'sceneBreak', strength: 'space', from, to: from + 1, ...evidence };
      });
    return { ...known, leaves: [...known.leaves, ...breaks] };
  },
};

/** What each line is; notes and epigraphs part by themselves. */
function kindsOf({ lines }: Manuscript, { leaves, containers }: Findings): Kind[] {
  const kinds = Array.from(lines, (): Kind => 'text');
  for (const { kind, from, to } of containers)
    if (kind === 'aside' || kind === 'epigraph') kinds.fill('ending', from, to);
  for (const { kind, from, to } of leaves) kinds.fill(kind, from, to);
  return kinds;
}

/** Whether the texts above and below a join would run together. */
function runOn({ lines }: Manuscript, kinds: readonly Kind[], join: number): boolean {
  const isPassed = (line: number): boolean =>
    isBlank(lines[line]) || BETWEEN.has(kinds[line] ?? 'text');
  let above = join - 1;
  while (above >= 0 && isPassed(above)) above--;
  let below = join;
  while (below < lines.length && isPassed(below)) below++;
  if (above < 0 || below === lines.length) return false;
  if (PARTING.has(kinds[above] ?? 'text') || PARTING.has(kinds[below] ?? 'text')) return false;
  const last = lines[above]?.text ?? '';
  return (endsSentence(last) || BROKEN_OFF.test(last)) && !startsLower(lines[below]?.text ?? '');
}

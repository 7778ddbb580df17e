import type { Line } from '../../ingest/draft.ts';
import { isBlank } from '../../ingest/line.ts';
import type { Leaf } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';

/** Headings over notes alone (`FOOTNOTES:`): the notes stand with the others, and need none. */
export function headsOfNotes(lines: readonly Line[], leaves: readonly Leaf[]): ReadonlySet<Leaf> {
  const inOrder = leaves
    .filter(({ kind }) => kind === 'heading' || kind === 'note')
    .toSorted((a, b) => a.from - b.from);
  const heads = inOrder.filter(
    (leaf, i) =>
      leaf.kind === 'heading' &&
      leaf.role === 'notes' &&
      inOrder[i + 1]?.kind === 'note' &&
      holdsNotesAlone(lines, inOrder, i),
  );
  return new Set(heads);
}

// `FOOTNOTES:`, `Notes.`
const LABEL =
  /^[^\p{L}\p{N}]*(?:(?:foot|end)?-?notes?|anmerkungen|fu(?:ß|ss)noten|noten|aantee?keningen|notas|noter)[^\p{L}\p{N}]*$/iu;

/** Lines that say no more than that notes come, and are no headings, right over one: at a chapter's end. */
export function labelsOfNotes(
  lines: readonly Line[],
  notes: readonly Leaf[],
  claimed: Uint8Array,
): Leaf[] {
  const { groups, groupAt } = layoutOf(lines);
  return notes.flatMap((note): Leaf[] => {
    const over = groups[(groupAt[note.from] ?? 0) - 1];
    if (over === undefined || over.to - over.from > 1 || claimed[over.from] === 1) return [];
    if (!LABEL.test(lines[over.from]?.text ?? '')) return [];
    return [asLabel({ from: over.from, to: over.to, certainty: 0.9 })];
  });
}

function holdsNotesAlone(lines: readonly Line[], leaves: readonly Leaf[], head: number): boolean {
  let read = leaves[head]?.to ?? 0;
  let next = head + 1;
  for (; leaves[next]?.kind === 'note'; next++) {
    const note = leaves[next];
    if (note === undefined || !areBlank(lines, read, note.from)) return false;
    read = note.to;
  }
  return areBlank(lines, read, leaves[next]?.from ?? lines.length);
}

/** Nothing but blanks, and the rules with which a writer closes a chapter. */
function areBlank(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isBlank(lines[at]) && lines[at]?.claim?.type !== 'break') return false;
  return true;
}

/** Such a heading as what is taken out. */
export function asLabel({ from, to, certainty }: Pick<Leaf, 'from' | 'to' | 'certainty'>): Leaf {
  return { kind: 'label', from, to, rule: 'footnotes/head', certainty };
}

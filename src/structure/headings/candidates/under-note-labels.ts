import type { Line } from '../../../ingest/draft.ts';
import { hasInk, lineAt } from '../../../ingest/line.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { archiveLabel } from '../../about/fields/archive-labels.ts';
import { indent } from '../../survey/ink.ts';
import type { Candidate } from '../heading-candidate.ts';
import { lettering } from '../shapes/title-shape.ts';

/** Columns by which an archive sets in what stands under its labels. */
const SET_IN = 2;

/**
 * Whether a line is the first under an archive's label for notes or a summary, set in or a sentence: `Notes`, and
 * under it `    Part two. You need not have read part one.`
 */
export function isUnderNoteLabel(
  lines: readonly Line[],
  claimed: Uint8Array,
  { line, text }: Candidate,
): boolean {
  let above = line - 1;
  while (above >= 0 && !hasInk(lineAt(lines, above))) above--;
  if (claimed[above] !== 1) return false;
  const label = lineAt(lines, above).text;
  const role = archiveLabel(label)?.role;
  if (role !== 'note' && role !== 'summary') return false;
  if (indent(lineAt(lines, line).text) >= indent(label) + SET_IN) return true;
  return lettering(text) === 'sentence' && endsSentence(text);
}

import type { Line } from '../../ingest/draft.ts';
import { isArgument } from '../headings/titles/several-in-title.ts';
import { textOf, type Group, type Layout } from '../survey/layout.ts';
import type { Entry } from './contents-entry.ts';
import type { Titles } from './contents-titles.ts';

/** Lines of what a chapter tells, in a list that has it under the chapter's number. */
const ARGUMENT_LINES = 14;
/** Lines that may lie between a label and what stands right under it, with blanks. */
const NEAR = 3;

/**
 * Whether a group stands under `CHAPTER II.` of a list, however long it is, and the chapter's own heading stands
 * further below.
 */
export function standsUnderLabel(titles: Titles, { from, to }: Group, label?: Entry): boolean {
  if (label?.shape?.word === undefined || label.shape.title !== '') return false;
  if (from - label.line > NEAR || to - from > ARGUMENT_LINES) return false;
  return titles.placesOf(label.key).some(({ line }) => line >= to);
}

/**
 * The entries of a list that tells under most of its chapters what is in them (`The kettle is sold--A wet
 * Tuesday--Nobody asks for tea`): what stands under the numbers names no line of the text, though the text may
 * have it again.
 */
export function withArguments(
  lines: readonly Line[],
  { groups, groupAt }: Layout,
  titles: Titles,
  entries: readonly Entry[],
): Entry[] {
  const under = new Set<number>();
  let told = 0;
  for (const [e, label] of entries.entries()) {
    const g = groupAt[entries[e + 1]?.line ?? label.line] ?? 0;
    const group = groups[g];
    if (group === undefined || !standsUnderLabel(titles, group, label)) continue;
    under.add(g);
    if (isArgument(textOf(lines, group).trim())) told++;
  }
  if (told < FEWEST || told * 2 <= under.size) return [...entries];
  return entries.map((entry) =>
    under.has(groupAt[entry.line] ?? 0) ? { ...entry, text: '', key: '', isTold: true } : entry,
  );
}

const FEWEST = 2;

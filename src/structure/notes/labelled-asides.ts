import { isBlank } from '../../ingest/line.ts';
import { archiveLabel, type ArchiveLabel } from '../about/fields/archive-labels.ts';
import type { Leaf, Span, Statement } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { postingScore } from './note-words.ts';
import type { OpenGround } from './open-ground.ts';

/** Columns by which what stands under a label is set in. */
const SET_IN = 2;
const EVIDENCE = { rule: 'archive', certainty: 0.95 };

/** What stands under the labels of an archive; the summary of a work is what the text says of it. */
export function labelledAsides(ground: OpenGround, leaves: readonly Leaf[]): Leaf[] {
  const summaries: Leaf[] = summaryOver(ground, leaves);
  const firstHeading = leaves.find(({ kind }) => kind === 'heading')?.from ?? Infinity;
  const lastHeading = leaves.findLast(({ kind }) => kind === 'heading')?.from ?? 0;
  for (const leaf of leaves) {
    if (leaf.kind !== 'label' || leaf.rule !== 'archive') continue;
    const label = archiveLabel(ground.lines[leaf.from]?.text.trim() ?? '');
    if (label === undefined || label.role === 'text' || label.role === 'frame') continue;
    const to = endUnder(ground, leaf.from, label);
    if (to <= leaf.to) continue;
    if (label.role === 'summary' && label.of === 'work')
      summaries.push(summary(ground, { from: leaf.to, to }));
    else
      addAside(
        ground,
        { from: leaf.from, to },
        asStands(label, to < lastHeading, leaf.from > firstHeading),
      );
  }
  return summaries;
}

// `Summary: She keeps the hour.`
const SUMMARY = /^\s*Summary: +(?=\S)/;
const LONGEST = 2000;

/** A page of a reader may set the summary with its label on one line, before all else over the first box of notes. */
function summaryOver(ground: OpenGround, leaves: readonly Leaf[]): Leaf[] {
  const box = leaves.find(({ kind, rule }) => kind === 'label' && rule === 'archive');
  const first = ground.layout.groups.find((group) => ground.isFree(group));
  if (box === undefined || first === undefined || first.from > box.from) return [];
  const to = lastInk(ground, first.from, box.from);
  const text = ground.textOf({ from: first.from, to });
  const isOne = to <= first.to && nextClaimed(ground, first.from) === box.from;
  if (!isOne || text.length > LONGEST || !SUMMARY.test(text)) return [];
  const value = text.replace(SUMMARY, '');
  const span = { from: first.from, to };
  ground.take(span);
  return [{ kind: 'metadata', ...span, says: [{ about: 'summary', value }], ...EVIDENCE }];
}

/** Over a later chapter `End Notes` are those of the chapter that they end, and under one `Notes` its own. */
function asStands(label: ArchiveLabel, isOverChapter: boolean, isUnder: boolean): ArchiveLabel {
  const isOfChapter = label.place === 'after' ? isOverChapter : isUnder;
  return isOfChapter ? { ...label, of: 'chapter' } : label;
}

function addAside(ground: OpenGround, span: Span, { role, of, place }: ArchiveLabel): void {
  const ofWork = place === 'before' ? 'front' : 'back';
  ground.addAside({
    kind: 'aside',
    ...span,
    role: role === 'summary' ? 'summary' : 'note',
    ...EVIDENCE,
    ...(of === 'work' && { place: ofWork }),
  });
}

function summary(ground: OpenGround, span: Span): Leaf {
  const says = ground
    .groupsIn(span)
    .map((group): Statement => ({ about: 'summary', value: ground.textOf(group) }));
  ground.take(span);
  return { kind: 'metadata', ...span, says, ...EVIDENCE };
}

/** Where the text under a label ends: at what is claimed, at the indent's end, or with its group. */
function endUnder(ground: OpenGround, at: number, label: ArchiveLabel): number {
  const { groups, groupAt } = ground.layout;
  const stop = nextClaimed(ground, at + 1);
  const next = archiveLabel(ground.lines[stop]?.text.trim() ?? '');
  const isOverText =
    next?.role === 'text' || isBetweenLabels(ground, { from: at + 1, to: stop }, label, next);
  const group = groups[groupAt[at] ?? 0];
  const isAfter = label.place === 'after' && !runsOn(ground, at, stop);
  if (isAfter || isOverText) return lastInk(ground, at, stop);
  if (group !== undefined && group.to > at + 1 && group.from <= at) return Math.min(group.to, stop);
  const under = ground.groupsIn({ from: at + 1, to: stop });
  const flush = under.findIndex(({ from }) => indent(ground.lines[from]?.text ?? '') < SET_IN);
  if (flush > 0) return under[flush - 1]?.to ?? at + 1;
  if (flush < 0) return lastInk(ground, at, stop);
  let last = 0;
  while (last + 1 < under.length && postingScore(ground.textOf(under[last + 1])) > 0) last++;
  return under[last]?.to ?? at + 1;
}

/** Paragraphs of a summary over the label of the notes, and their characters. */
const MOST_OF_SUMMARY = 8;
const LONGEST_SUMMARY = 2500;

/** What stands between `Summary:` and `Notes:` over the text is the summary, over all its paragraphs. */
function isBetweenLabels(
  ground: OpenGround,
  span: Span,
  label: ArchiveLabel,
  next: ArchiveLabel | undefined,
): boolean {
  if (label.role !== 'summary' || next?.role !== 'note' || next.place !== 'before') return false;
  return (
    ground.groupsIn(span).length <= MOST_OF_SUMMARY && ground.textOf(span).length <= LONGEST_SUMMARY
  );
}

/** Paragraphs of notes behind a chapter, in a box that has its first line right under its label. */
const MOST_BEHIND = 12;

/** Whether too much stands behind a box to be of it: the next chapter has no heading that is known. */
function runsOn({ layout: { groups, groupAt } }: OpenGround, at: number, stop: number): boolean {
  const g = groupAt[at] ?? 0;
  if ((groups[g]?.to ?? 0) <= at + 1) return false;
  return (groupAt[stop] ?? groups.length) - g > MOST_BEHIND;
}

function nextClaimed(ground: OpenGround, from: number): number {
  let line = from;
  while (line < ground.lines.length && !ground.isClaimed(line)) line++;
  return line;
}

function lastInk({ lines }: OpenGround, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(lines[end - 1])) end--;
  return end;
}

import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { archiveLabel } from '../../about/fields/archive-labels.ts';
import { isContinuation } from '../../blocks/endings.ts';
import type { Group } from '../../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { entryOf } from '../letters/dated-entries.ts';
import { shapeOf } from '../shapes/heading-shape.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

/** Fewest characters under a title that no box of its own closes, and fewest paragraphs under one that has it. */
const SHORTEST = 400;
const FEWEST = 2;
const LONGEST_TITLE = 60;
/** What ends as a sentence of a note does, `See you Sunday!`; with a capital on each word it is a title, `Five Eggs!` */
const ENDED = /[.,;:!?…"”’)]$/u;
const CLOSED = /[.,;:]$/;
// `Author's Chapter Notes:`, `Chapter End Notes`
const NOTES = /notes\s*:?\s*$/i;

/**
 * Where nothing else divides a story: an archive closes a chapter with a box, `Chapter End Notes:` and
 * its lines, and what stands alone under it, over text, is the title of the next. That of the first stands
 * in the same way under the head of the story, or under the box of notes there.
 */
export function titlesUnderBoxes({ lines, layout, bodyFrom }: Choice): Chosen[] {
  const { groups, weight } = layout;
  const ends = groups.flatMap((group, g) =>
    boxPlace(lines, group) === 'after' ? [behindBox(lines, groups, g)] : [],
  );
  const isOverText = (g: number, { from }: Group, next: number | undefined): boolean =>
    next === undefined
      ? (weight[lines.length] ?? 0) - (weight[from] ?? 0) >= SHORTEST
      : next - g > FEWEST + 1;
  const titleAt = (from: number, next: number | undefined): Group[] => {
    const g = behindBoxes(lines, groups, from);
    const title = groups[g];
    return title !== undefined && isTitle(lines, title) && isOverText(g, title, next)
      ? [title]
      : [];
  };
  const later = ends.flatMap((end, i) => titleAt(end, ends[i + 1]));
  if (later.length === 0) return [];
  const first = titleAt(
    Math.max(
      0,
      groups.findIndex(({ from }) => from >= bodyFrom),
    ),
    ends[0],
  );
  return [...first, ...later].map((group) =>
    take(entryOf(lines, layout, group), RANK.title, 'headings/under-box', 0.8),
  );
}

/** Whether a group holds the label of a chapter's box, and on which side of its text such boxes stand. */
function boxPlace(lines: readonly Line[], { from, to }: Group): 'before' | 'after' | undefined {
  for (let at = from; at < to; at++) {
    const { text } = lineAt(lines, at);
    const label = NOTES.test(text.slice(-10)) ? archiveLabel(text) : undefined;
    if (label?.role === 'note' && label.of === 'chapter') return label.place;
  }
  return undefined;
}

/** Paragraphs that the note in a box may have, where more room tells its end. */
const LONGEST_BOX = 4;

/** The group behind a box: its lines stand under their label, with or without a blank between. */
function behindBox(lines: readonly Line[], groups: readonly Group[], g: number): number {
  const apart = groups.slice(g + 1, g + 1 + LONGEST_BOX).findIndex(({ before }) => before > 1);
  if (apart >= 0) return g + 1 + apart;
  const last = lineAt(lines, (groups[g]?.to ?? 1) - 1).text;
  return archiveLabel(last) === undefined ? g + 1 : g + 2;
}

/** The group behind the boxes that stand over a chapter's title. */
function behindBoxes(lines: readonly Line[], groups: readonly Group[], from: number): number {
  let g = from;
  for (let group = groups[g]; group !== undefined; group = groups[g]) {
    if (boxPlace(lines, group) !== 'before') break;
    g = behindBox(lines, groups, g);
  }
  return g;
}

function isTitle(lines: readonly Line[], { from, to, after }: Group): boolean {
  const { text, claim } = lineAt(lines, from);
  const title = text.trim();
  if (to - from > 1 || after < 1 || claim !== undefined || title.length > LONGEST_TITLE)
    return false;
  if (shapeOf(title) !== undefined || archiveLabel(title) !== undefined) return false;
  if (isContinuation(title)) return false;
  const ends = lettering(title) === 'sentence' ? ENDED : CLOSED;
  return isTitleLike(title) && !ends.test(title);
}

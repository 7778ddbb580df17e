import type { Line } from '../../../ingest/draft.ts';
import { unframed } from '../../headings/shapes/heading-frame.ts';
import { layoutOf } from '../../survey/layout.ts';
import { byline, isFullName } from './title-lines.ts';

/** One such line may be a title: `By Lantern Light`. */
const FEWEST = 2;
const LONGEST = 60;
/** Lines of a title with the name under it. */
const MOST_LINES = 3;
const OPENS = /^[\s_*[(]*(?:by|par|von|por|door)\s/i;

/** Whether a line names who wrote the story under it: `By Mary Field`. */
export function isStoryByline(text: string): boolean {
  if (text.length > LONGEST || !OPENS.test(text)) return false;
  const name = byline(unframed(text).replace(/\.$/, ''));
  return name !== undefined && isFullName(name);
}

/** The lines of a book by several hands that name the author of the story whose title is above. */
export function storyBylines(lines: readonly Line[]): ReadonlySet<number> {
  const found: number[] = [];
  let above = Infinity; // the room over the group above, which is a title where it is wider
  for (const { from, to, before } of layoutOf(lines).groups) {
    const isUnderTitle = to - from > 1 || before <= above;
    if (isUnderTitle && to - from <= MOST_LINES && isStoryByline(lines[to - 1]?.text ?? ''))
      found.push(to - 1);
    above = before;
  }
  return new Set(found.length < FEWEST ? [] : found);
}

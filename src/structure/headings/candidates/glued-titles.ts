import type { Line } from '../../../ingest/draft.ts';
import { byline, isFullName } from '../../about/title-page/title-lines.ts';
import type { Group } from '../../survey/layout.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { shapeOf } from '../shapes/heading-shape.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

/** Lines of a title page that no blank parts from the text: title, subtitle, author. */
const MOST = 3;
/** From here on a line is a paragraph, or the first line of one. */
const PARAGRAPH = 100;
const WRAPPED = 50;

/**
 * The title page at the head of a text that has no blank line under it: short lines right above
 * the first chapter, or a title and its author right above the first paragraph.
 */
export function gluedTitle(lines: readonly Line[], { from, to, before }: Group): Group | undefined {
  let end = from;
  while (end < to && end - from <= MOST && !isEnd(textAt(lines, end))) end++;
  if (end === from || end === to || end - from > MOST) return undefined;
  const first = textAt(lines, from);
  if (!isTitleLike(first) || byline(first) !== undefined) return undefined;
  const last = textAt(lines, end - 1);
  const signed = end - from > 1 && (byline(last) !== undefined || isFullName(last));
  if (!signed && shapeOf(textAt(lines, end)) === undefined) return undefined;
  return { from, to: end, before, after: 0 };
}

function isEnd(text: string): boolean {
  if (text.length >= PARAGRAPH || shapeOf(text) !== undefined) return true;
  return text.length >= WRAPPED && lettering(text) === 'sentence';
}

function textAt(lines: readonly Line[], at: number): string {
  return unframed(lines[at]?.text ?? '').trim();
}

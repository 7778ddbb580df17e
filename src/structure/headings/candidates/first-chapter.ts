import type { Line } from '../../../ingest/draft.ts';
import { layoutOf } from '../../survey/layout.ts';
import { levelAt } from './claimed-levels.ts';

/** Characters of text under a heading that make it no title page, whatever a preface has. */
const CHAPTER = 1000;

/**
 * Whether the heading that opens a text is the first of its chapters: as much text stands under it
 * as under the others of its level, where a book's title has none. So are files of chapters that
 * were joined without a title.
 */
export function opensAsChapter(lines: readonly Line[], at: number): boolean {
  const level = levelAt(lines, at);
  if (level === undefined) return false;
  const later: number[] = [];
  for (let line = at + 1; line < lines.length; line++)
    if (levelAt(lines, line) === level) later.push(line);
  const [next] = later;
  if (next === undefined || later.length < 2) return false;
  const { weight } = layoutOf(lines);
  const own = (weight[next - 1] ?? 0) - (weight[at] ?? 0);
  const rest = (weight.at(-1) ?? 0) - (weight[next] ?? 0);
  return own >= CHAPTER && own * later.length * 2 >= rest && isPlain(lines, at, next);
}

/** Whether no other heading stands between: what a title is over has headings of its own. */
function isPlain(lines: readonly Line[], at: number, next: number): boolean {
  for (let line = at + 1; line < next; line++) if (levelAt(lines, line) !== undefined) return false;
  return true;
}

import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import type { Group } from '../../survey/layout.ts';
import { keyOf } from '../shapes/title-key.ts';

/** Lines of a half-title, and blank lines over what stands on the page behind it. */
const MOST_LINES = 4;
const NEXT_PAGE = 3;

/**
 * `THE INN`, `AND OTHER TALES` on a page of its own, and on the next `THE INN` over the text: the book's whole title
 * over that of its first tale, which alone is a heading.
 */
export function isLongerHalfTitle(
  lines: readonly Line[],
  { from, to }: Group,
  below: Group | undefined,
): boolean {
  if (below === undefined || to - from < 2 || to - from > MOST_LINES) return false;
  if (below.to - below.from > 1 || below.before < NEXT_PAGE) return false;
  const first = keyOf(lineAt(lines, from).text);
  return first !== '' && first === keyOf(lineAt(lines, below.from).text);
}

import type { Line } from '../../../ingest/draft.ts';
import { figureEnd } from '../../blocks/figures.ts';
import type { Leaf } from '../../manuscript.ts';
import { wordsAt } from './title-region.ts';
import type { Read } from './unknown-lines.ts';

/** What a title page says of pictures that the file does not hold. */

/** The rule under which pictures of the title page are reported. */
export const PICTURE = 'title-page/picture';

const LABEL = /^\s*[\p{L}.]+\s*[:.]?\s*/u;

/** A picture that begins at a line of the title page, over one line or several. */
export function pictureAt(lines: readonly Line[], line: number): Read | undefined {
  const to = figureEnd(lines, line);
  return to === undefined ? undefined : { from: line, to, says: [], isPicture: true };
}

/**
 * `[Frontispiece: The ferry at dusk]` is told with the rest of the page by its caption; `[Illustration]`
 * says nothing, and goes.
 */
export function pictureLeaf(lines: readonly Line[], { from, to }: Read): Leaf {
  const words: string[] = [];
  for (let line = from; line < to; line++) words.push(wordsAt(lines, line));
  const caption = words
    .join(' ')
    .replace(/[[\]{}]/g, ' ')
    .trim()
    .replace(LABEL, '')
    .trim();
  const span = { from, to, certainty: 0.9 };
  if (!/\p{L}/u.test(caption)) return { ...span, kind: 'label', rule: PICTURE };
  const value = caption.replace(/\s+/g, ' ');
  const says = [{ about: 'field' as const, label: 'Title page', value }];
  return { ...span, kind: 'metadata', says, rule: PICTURE };
}

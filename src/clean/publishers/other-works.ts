import type { HeadField, Line } from '../../ingest/draft.ts';
import { stretches, textOf, type Stretch } from '../paragraphs.ts';
import { isOverWorks, publisherKind } from './publisher-words.ts';

/** Stretches of lines from the beginning among which the title page stands. */
const NEAR_HEAD = 40;
/** Stretches within which the title stands again under the list, with its author. */
const UNDER_TITLE = 4;
/** Characters of a paragraph that is a note or a motto, whatever stands beside it. */
const TEXT = 400;

/**
 * The page with what else the author wrote that stands before the title page: lists over which their
 * kinds stand (`_Fiction_`, `_Essays_`), or `BY THE SAME AUTHOR`, or prices. Two witnesses are asked:
 * what stands over the lists, and the title with its author below them.
 */
export function otherWorks(lines: readonly Line[], head: readonly HeadField[]): Stretch[] {
  const title = valueOf(head, 'title');
  const author = valueOf(head, 'author');
  if (title === '' || author === '') return [];
  const near: { readonly at: Stretch; readonly text: string }[] = [];
  for (const at of stretches(lines, 0, lines.length)) {
    if (near.push({ at, text: textOf(lines, at) }) === NEAR_HEAD) break;
  }
  const keys = near.map(({ text }) => keyOf(text));
  const page = keys.findLastIndex(
    (key, i) =>
      key.startsWith(title) &&
      keys.slice(i, i + UNDER_TITLE).some((below) => below.endsWith(author)),
  );
  const first = near.findIndex(({ text }) => isOverWorks(text));
  const from = near[first]?.at.from;
  const to = near[page]?.at.from;
  if (from === undefined || to === undefined || from >= to) return [];
  const between = near.slice(first, page);
  const signs = between.filter(({ text }) => isOverWorks(text) || isForSale(text)).length;
  if (signs < 2 && !/same/i.test(near[first]?.text ?? '')) return [];
  return between.some(({ text }) => text.length > TEXT) ? [] : [{ from, to }];
}

function isForSale(text: string): boolean {
  return /^(?:sale|price|list)$/.test(publisherKind(text) ?? '');
}

function valueOf(head: readonly HeadField[], label: string): string {
  return keyOf(head.find((each) => each.label.toLowerCase() === label)?.value ?? '');
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

import type { Line } from '../../ingest/draft.ts';
import { unframed } from '../headings/shapes/heading-frame.ts';
import { shapeOf } from '../headings/shapes/heading-shape.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import { isTitleLike } from '../headings/shapes/title-shape.ts';
import type { Layout } from '../survey/layout.ts';
import type { Entry } from './contents-entry.ts';
import type { Titles } from './contents-titles.ts';

/** So many pairs of a title and a first line, and of all entries the share that are first lines. */
const FEWEST = 3;
const SHARE = 0.3;
/** Places of the same words that are looked at. */
const MOST_PLACES = 8;

/**
 * The entries of a list less the first lines of poems: `To a Goose`, and set in under it or behind it
 * `White wanderer of the lower field`. The text has the one alone, and the other as the first of a
 * stanza right below it, which no title is. Read in books of verse of 1890 to 1930.
 */
export function withoutFirstLines(
  lines: readonly Line[],
  layout: Layout,
  titles: Titles,
  entries: readonly Entry[],
): readonly Entry[] {
  const kept: Entry[] = [];
  let above: Entry | undefined;
  for (const entry of entries) {
    if (above !== undefined && standsUnder(lines, layout, titles, above, entry)) {
      above = undefined;
      continue;
    }
    kept.push(entry);
    above = entry;
  }
  const count = entries.length - kept.length;
  return count >= FEWEST && count >= entries.length * SHARE ? kept : entries;
}

/** Whether the text has the words of an entry at the head of several lines, right under the title above. */
function standsUnder(
  lines: readonly Line[],
  { groups, groupAt }: Layout,
  titles: Titles,
  above: Entry,
  entry: Entry,
): boolean {
  if (entry.shape !== undefined) return false;
  return titles
    .placesOf(entry.key)
    .slice(0, MOST_PLACES)
    .some(({ line }) => {
      const g = groupAt[line] ?? 0;
      const [title, stanza] = [groups[g - 1], groups[g]];
      if (title === undefined || stanza?.from !== line || stanza.to - line < 2) return false;
      return keyOf(unframed(lines[title.from]?.text ?? '')) === above.key;
    });
}

/** Of the lines that a list names, the share that are first lines: then it names no title. */
const MOST = 0.5;

/**
 * Whether a list names poems by their first lines alone: what it names is the head of several lines, and
 * has a title of its own in the room over it.
 */
export function areFirstLines(
  lines: readonly Line[],
  { groups, groupAt }: Layout,
  named: readonly number[],
): boolean {
  const first = named.filter((line) => {
    const g = groupAt[line] ?? 0;
    const [title, stanza] = [groups[g - 1], groups[g]];
    if (title === undefined || stanza === undefined || stanza.to - line < 2) return false;
    const text = unframed(lines[title.from]?.text ?? '').trim();
    const isApart = title.to - title.from === 1 && title.before > stanza.before;
    return isApart && isTitleLike(text) && shapeOf(text) === undefined;
  });
  return first.length >= named.length * MOST;
}

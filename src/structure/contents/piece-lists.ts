import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { lettering } from '../headings/shapes/title-shape.ts';
import type { Layout } from '../survey/layout.ts';
import { entryOf } from './contents-entry.ts';
import { entriesUnder } from './contents-reading.ts';
import { placesNamed, type Titles } from './contents-titles.ts';

const FEWEST = 2;
/** Blank lines over a heading. */
const APART = 2;

/**
 * Whether a second list, right under that of the chapters, names pieces within these, as one of pictures does:
 * `BALLADS.`, and under it their first words or titles, set out to pages. Its own head is over nothing in the text,
 * and what it names stands there in no room, as songs do.
 */
export function listsPieces(
  lines: readonly Line[],
  layout: Layout,
  titles: Titles,
  at: number,
): boolean {
  const { groups, groupAt } = layout;
  const head = groups[at];
  if (head === undefined || head.to - head.from > 1) return false;
  const own = entryOf(lineAt(lines, head.from), head.from);
  if (own.shape !== undefined || lettering(own.text) !== 'capitals') return false;
  const { entries, to } = entriesUnder(lines, layout, at, 'pictures', titles);
  if (entries.length < FEWEST || !entries.every(({ paged }) => paged)) return false;
  if (placesNamed(titles, own).some(({ line }) => line >= to)) return false;
  const isApart = (line: number): boolean => (groups[groupAt[line] ?? 0]?.before ?? 0) >= APART;
  return entries.every((entry) =>
    placesNamed(titles, entry).every(({ line }) => line < to || !isApart(line)),
  );
}

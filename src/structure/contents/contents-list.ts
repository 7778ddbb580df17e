import type { Line } from '../../ingest/draft.ts';
import { listTitle } from '../headings/heading-lexicon.ts';
import { layoutOf, type Layout } from '../survey/layout.ts';
import { trimmed } from './contents-end.ts';
import type { ContentsList } from './contents-entry.ts';
import { entriesUnder } from './contents-reading.ts';
import { titlesOf, type Titles } from './contents-titles.ts';
import { untitledLists } from './untitled-lists.ts';

/** Finds the lists that call themselves contents or illustrations, and the lines they name. */
function titledLists(lines: readonly Line[], layout: Layout, titles: Titles): ContentsList[] {
  const lists: ContentsList[] = [];
  let done = 0;
  for (const group of layout.groups) {
    const text = lines[group.from]?.text ?? '';
    if (group.from < done || text.length > 80) continue;
    const kind = listTitle(text);
    if (kind === undefined) continue;
    const { entries, to } = entriesUnder(lines, layout, layout.groupAt[group.from] ?? 0, kind);
    if (entries.length < 2) continue;
    const list = trimmed(layout, titles, entries, to, kind);
    if (list === undefined) continue;
    const span = { from: group.from, to: list.to };
    lists.push({ kind, span, named: list.named });
    done = list.to;
  }
  return lists;
}

/** All lists of contents and pictures in the file, in order. */
export function contentsLists(lines: readonly Line[]): ContentsList[] {
  const layout = layoutOf(lines);
  const titles = titlesOf(lines, layout);
  const titled = titledLists(lines, layout, titles);
  const untitled = untitledLists(
    lines,
    layout,
    titles,
    titled.map((list) => list.span),
  );
  return [...titled, ...untitled].toSorted((a, b) => a.span.from - b.span.from);
}

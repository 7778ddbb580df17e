import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { mayAnnounce } from '../headings/shapes/may-announce.ts';
import { isProse } from '../headings/shapes/prose.ts';
import type { Span } from '../manuscript.ts';
import type { Group, Layout } from '../survey/layout.ts';
import { entryOf, type ContentsList, type Entry } from './contents-entry.ts';
import { namedLines, type Titles } from './contents-titles.ts';

/** Fewest lines of such a list, and of one kind in it. */
const UNTITLED_RUN = 3;

/** Runs of numbered lines with no text between, each naming a later line: lists without a title. */
export function untitledLists(
  lines: readonly Line[],
  layout: Layout,
  titles: Titles,
  taken: readonly Span[],
): ContentsList[] {
  const lists: ContentsList[] = [];
  let run: Entry[] = [];
  const runKeys = new Set<string>();
  let next = 0;
  const close = (): void => {
    const list = listOf(run, titles);
    if (list !== undefined) lists.push(list);
    run = [];
    runKeys.clear();
  };
  for (const group of layout.groups) {
    while (next < taken.length && group.from >= (taken[next]?.to ?? 0)) next++;
    // No list goes on over another.
    const isTaken = group.from >= (taken[next]?.from ?? Infinity);
    if (isTaken || isProse(lines, layout, group)) close();
    else {
      const numbered = numberedLines(lines, group);
      // A line that comes again is the first heading of the text itself.
      const isAgain = numbered?.some(({ key }) => runKeys.has(key)) ?? true;
      if (isAgain || isBareBelow(run, numbered)) close();
      for (const entry of numbered ?? []) {
        run.push(entry);
        if (entry.shape?.title !== '') runKeys.add(entry.key);
      }
    }
  }
  close();
  return lists;
}

/** Whether a number stands alone under entries that all have titles: it counts the text's chapters. */
function isBareBelow(run: readonly Entry[], group: readonly Entry[] | undefined): boolean {
  const isBare = ({ shape }: Entry): boolean => shape?.title === '';
  return run.length > 0 && group?.length === 1 && group.every(isBare) && !run.some(isBare);
}

/** A run as a list, when half of its lines at least name a later one. */
function listOf(run: readonly Entry[], titles: Titles): ContentsList | undefined {
  const last = run.at(-1);
  const first = run[0];
  if (run.length < UNTITLED_RUN || last === undefined || first === undefined) return undefined;
  const span = { from: first.line, to: last.line + 1 };
  const named = namedLines(titles, run, span.to);
  if (named.size * 2 < run.length || !isCounted(run)) return undefined;
  return { kind: 'contents', span, named };
}

/** Three of one kind at least: a part's heading over a book's over a chapter's is no list. */
function isCounted(run: readonly Entry[]): boolean {
  const kinds = new Map<string, number>();
  for (const { shape } of run) {
    const kind = shape?.word?.key ?? shape?.number?.style ?? 'named';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return Math.max(...kinds.values()) >= UNTITLED_RUN;
}

/** The lines of a group when every one is numbered; a group of text costs one look. */
function numberedLines(lines: readonly Line[], group: Group): Entry[] | undefined {
  const entries: Entry[] = [];
  for (let i = group.from; i < group.to; i++) {
    const text = lines[i]?.text ?? '';
    if (text.length > 100 || !mayAnnounce(text)) return undefined;
    const entry = entryOf(lineAt(lines, i), i);
    if (entry.shape?.number === undefined && entry.shape?.named === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
}

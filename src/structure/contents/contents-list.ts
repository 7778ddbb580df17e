import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { fits, rule } from '../../ingest/rule.ts';
import { RANK } from '../headings/chosen-heading.ts';
import { shapeOf } from '../headings/shapes/heading-shape.ts';
import { listTitle } from '../headings/shapes/list-titles.ts';
import type { Span } from '../manuscript.ts';
import { layoutOf, type Group, type Layout } from '../survey/layout.ts';
import { trimmed, type Trimmed } from './contents-end.ts';
import { isDrawn, type ContentsList } from './contents-entry.ts';
import { entriesUnder } from './contents-reading.ts';
import { namedAbove, namedLines, titlesOf, titlesOutside, type Titles } from './contents-titles.ts';
import { withoutFirstLines } from './first-lines.ts';
import { heldLines, titlesOfParts } from './list-groups.ts';
import { listsPieces } from './piece-lists.ts';
import { plainList } from './plain-lists.ts';
import { runInList } from './run-in-lists.ts';
import { untitledLists } from './untitled-lists.ts';

// Over the numbers of a list that has no other heading.
const COLUMN_HEAD = rule(/^\s*chapters?\.?\s*$/iu, { begins: 'c' });

/** Finds the lists that call themselves contents or illustrations, and the lines they name. */
function titledLists(lines: readonly Line[], layout: Layout, titles: Titles): ContentsList[] {
  const lists: TitledList[] = [];
  let done = 0;
  for (const group of layout.groups) {
    const first = lineAt(lines, group.from);
    if (group.from < done || first.text.length > 80) continue;
    const line = isDrawn(first.text) ? (lines[group.from + 1] ?? first) : first;
    const at = layout.groupAt[group.from] ?? 0;
    const isNext = lists.length > 0 && layout.groupAt[done] === at;
    const called =
      listTitle(line.text) ??
      (fits(line, COLUMN_HEAD) ? 'contents' : undefined) ??
      (isNext && listsPieces(lines, layout, titles, at) ? 'pictures' : undefined);
    const runIn = called === 'pictures' ? undefined : runInList(lines, layout, at, titles);
    const kind = called ?? (runIn && 'contents');
    if (kind === undefined) continue;
    if (kind === 'pictures' && isOfChapter(lines, layout, at)) continue;
    const { entries, to } = runIn ?? entriesUnder(lines, layout, at, kind, titles);
    if (entries.length < 2) continue;
    const list = trimmed(layout, titles, entries, to, kind);
    if (list === undefined || (kind === 'contents' && list.entries.length < 2)) continue;
    const span = { from: group.from, to: closedAt(lines, list.to) };
    lists.push({ kind, span, list });
    done = span.to;
  }
  const spans = lists.map(({ span }) => span);
  const outside = titlesOutside(titles, spans);
  return lists.map(({ kind, span, list }) => {
    const entries = withoutFirstLines(lines, layout, outside, list.entries);
    const named = namedLines(outside, entries, list.from);
    for (const line of namedAbove(outside, entries, span.from)) named.add(line);
    const held = heldLines(lines, outside, entries, named);
    return { kind, span, named, held, titlesOfParts: titlesOfParts(outside, entries, named) };
  });
}

/** Whether a line is a chapter's title, right under its label: `CHAPTER II` over `Plates`. */
function isOfChapter(lines: readonly Line[], { groups }: Layout, at: number): boolean {
  const [label, own] = groups.slice(Math.max(0, at - 1), at + 1);
  if (label === undefined || own === undefined || own.before > UNDER_LABEL) return false;
  const shape = shapeOf(lineAt(lines, label.to - 1).text.trim());
  return shape?.word !== undefined && shape.word.rank >= RANK.chapter && shape.title === '';
}

const UNDER_LABEL = 2;

// `FIN DE LA TABLE.`, `FINE DELL’INDICE`
const CLOSE =
  /^\s*_?(?:fin de la table(?: des mati[èe]res)?|fine dell['’]indice|fin del [íi]ndice|fim do [íi]ndice|end of (?:the )?contents)[.\s_]*$/iu;
const NEAR = 4;

/** The end of a list with the line that closes it, where one stands right below. */
function closedAt(lines: readonly Line[], to: number): number {
  const close = lines.slice(to, to + NEAR).findIndex(({ text }) => text.trim() !== '');
  return close >= 0 && CLOSE.test(lines[to + close]?.text ?? '') ? to + close + 1 : to;
}

/** A list with a heading, before it is known which others stand beside it. */
interface TitledList extends Pick<ContentsList, 'kind' | 'span'> {
  readonly list: Trimmed;
}

const known = new WeakMap<readonly Line[], readonly ContentsList[]>();

/** All lists of contents and pictures in the file, in order; found once for all who ask. */
export function contentsLists(lines: readonly Line[]): readonly ContentsList[] {
  const found = known.get(lines) ?? listsIn(lines);
  known.set(lines, found);
  return found;
}

function listsIn(lines: readonly Line[]): ContentsList[] {
  const layout = layoutOf(lines);
  const titles = titlesOf(lines, layout);
  const titled = titledLists(lines, layout, titles);
  const untitled = untitledLists(
    lines,
    layout,
    titles,
    titled.map((list) => list.span),
  );
  const found = [...titled, ...untitled].toSorted((a, b) => a.span.from - b.span.from);
  const plain = found.length === 0 ? plainList(lines, layout, titles) : undefined;
  const all = plain === undefined ? found : [plain];
  // What is above a list may be the end of another.
  return all.map((list, i) => {
    const free = { from: all[i - 1]?.span.to ?? 0, to: all[i + 1]?.span.from ?? lines.length };
    return { ...list, span: framed(lines, layout, list.span, free) };
  });
}

/** Groups of a title that may stand between the heading of a list and its first entry. */
const MOST_TITLES = 3;
const TITLE_LINES = 3;

/**
 * A list with its heading, where only the book's title stands between (`TABLE DES MATIÈRES`, `LES
 * MOULINS`, `(Première partie)`), and with the lines that are drawn right over and under it.
 */
function framed(lines: readonly Line[], layout: Layout, { from, to }: Span, free: Span): Span {
  const { groups, groupAt } = layout;
  const first = groupAt[from] ?? 0;
  const isShort = (group: Group): boolean => group.to - group.from <= TITLE_LINES;
  const over = groups.slice(Math.max(0, first - MOST_TITLES - 1), first);
  const titleAt = (at: number): ReturnType<typeof listTitle> => listTitle(lines[at]?.text ?? '');
  const head = over.findLast((group) => titleAt(group.from) === 'contents');
  const isHeaded = head !== undefined && over.slice(over.indexOf(head)).every(isShort);
  const top = isHeaded && titleAt(from) === undefined ? head.from : from;
  const isRule = (at: number): boolean => isDrawn(lines[at]?.text ?? '');
  const above = (groups[(groupAt[top] ?? 0) - 1]?.to ?? 0) - 1;
  const below = groups[(groupAt[to - 1] ?? groups.length) + 1]?.from ?? lines.length;
  return {
    from: Math.max(Math.min(from, free.from), isRule(above) ? above : top),
    to: Math.min(Math.max(to, free.to), isRule(below) ? below + 1 : to),
  };
}

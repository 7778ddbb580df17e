import type { Stick } from '../blocks/stick.ts';
import type { SetLine } from '../lines/galley.ts';
import type { Run } from '../lines/line.ts';
import { ORNAMENT } from '../structure-tree.ts';
import { oneLine } from './furniture.ts';
import { sink } from './opening.ts';

/** A line of the contents. */
export interface Entry {
  readonly label: string;
  readonly title: string;
  /** Depth in the book: parts 0, their chapters 1. */
  readonly depth: number;
  readonly part: boolean;
  readonly destination: string;
}

/** Room for the page number at the right, in em. */
const NUMBER_ROOM = 2.6;
/** Distance of the leaders' dots, in em: one grid for all lines, so that dots stand in columns. */
const LEADER_STEP = 0.75;

/** Sets the contents list with leaders; `pageLabel` is asked for the page of a destination. */
export function setContents(
  entries: readonly Entry[],
  stick: Stick,
  element: number,
  pageLabel: (destination: string) => string,
): void {
  setTitle(stick, element);
  const list = stick.shop.tree.add('TOC', element);
  for (const entry of entries) setEntry(entry, stick, list, pageLabel(entry.destination));
}

function setTitle(stick: Stick, element: number): void {
  const { shop, galley } = stick;
  const { tree, styles, format } = shop;
  galley.fixed(sink(stick, 4));
  const heading = tree.add('H1', element, shop.labelLanguage);
  const setting = styles.setting({ size: format.size * 1.2, smallCaps: 'all', tracking: 100 });
  const frame = { ...stick.frame(heading) };
  stick.heading([{ text: shop.labels.contents, setting }], frame, {
    align: shop.design.opening.align,
    step: format.leading,
    destinations: ['contents'],
  });
  galley.fixed(2);
}

function setEntry(entry: Entry, stick: Stick, list: number, number: string): void {
  const { shop, galley } = stick;
  const { size } = shop.format;
  const item = shop.tree.add('TOCI', list);
  const link = shop.tree.add('Link', item, {
    target: { destination: entry.destination },
    alternative: [entry.label, entry.title, `${shop.labels.page} ${number}`]
      .filter(Boolean)
      .join(', '),
  });
  if (entry.part && galley.rows.at(-1)?.kind === 'text') galley.space(1);
  const left = entry.depth * size * 1.2;
  const at = { ...stick.frame(link), left, right: NUMBER_ROOM * size };
  const lines = stick.compose(entryRuns(entry, stick, link), at, { align: 'left', turnover: size });
  lines.forEach((line, i) => {
    const last = i === lines.length - 1;
    const set: SetLine = { line: { ...line, spaceAfter: true }, x: left, drop: 0, element: link };
    const end = left + line.x + line.width;
    const more = last ? numberLines(stick, end, number, link) : [];
    galley.text([set, ...more], { first: i === 0, last, keep: !last || entry.part });
  });
}

/** Label and title; those of a part are both in small capitals. */
function entryRuns({ label, title, part }: Entry, { shop }: Stick, element: number): Run[] {
  const { size } = shop.format;
  const text = shop.styles.setting({ size, hyphenate: false });
  const small = shop.styles.setting({ size, smallCaps: 'all', tracking: 50 });
  const runs: Run[] = [];
  if (label !== '') runs.push({ text: label, setting: small, element });
  if (label !== '' && title !== '') runs.push({ text: '\u2002', setting: text, element });
  if (title !== '') runs.push({ text: title, setting: part ? small : text, element });
  return runs;
}

/** The number of the page at the right, and the leader to it from where its line ends. */
function numberLines({ shop }: Stick, end: number, number: string, link: number): SetLine[] {
  const { size } = shop.format;
  const figures = shop.styles.setting({ size, hyphenate: false });
  const line = oneLine(shop, { text: number, setting: figures, element: link });
  if (line === undefined) return [];
  const x = shop.measure - line.width;
  const step = LEADER_STEP * size;
  const from = Math.ceil((end + step) / step) * step;
  const dots = Math.floor((x - step * 0.8 - from) / step);
  const set: SetLine = { line, x, drop: 0, element: link };
  if (dots < 2) return [set];
  const dot = oneLine(shop, { text: '.', setting: figures })!;
  const spaced = dot.segments[0]!;
  const space = (figures.fount.space * size) / 1000;
  const marks = Array.from({ length: dots * 2 - 1 }, (_, i) => (i % 2 ? null : spaced.marks[0]!));
  const gap = step - dot.width - space;
  const leader = { ...dot, gap, width: dots * step, segments: [{ ...spaced, marks }] };
  return [{ line: leader, x: from, drop: 0, element: ORNAMENT }, set];
}

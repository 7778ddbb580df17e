import { oneLine } from './furniture.ts';
import type { SetLine } from './galley.ts';
import { sink } from './opening.ts';
import type { Stick } from './stick.ts';
import { ORNAMENT } from './structure-tree.ts';

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
  const { shop, galley } = stick;
  const { tree, styles, format, measure } = shop;
  const { size } = format;
  galley.fixed(sink(stick, 4));
  const heading = tree.add('H1', element, shop.labelLanguage);
  const setting = styles.setting({ size: size * 1.2, smallCaps: 'all', tracking: 100 });
  const align = shop.design.opening.align;
  const frame = { ...stick.frame(heading) };
  stick.heading([{ text: shop.labels.contents, setting }], frame, {
    align,
    step: format.leading,
    destinations: ['contents'],
  });
  galley.fixed(2);
  const list = tree.add('TOC', element);
  for (const entry of entries) setEntry(entry, stick, list, pageLabel(entry.destination));

  function setEntry(entry: Entry, stick: Stick, list: number, number: string): void {
    const item = tree.add('TOCI', list);
    const link = tree.add('Link', item, {
      target: { destination: entry.destination },
      alternative: [entry.label, entry.title, `${shop.labels.page} ${number}`]
        .filter(Boolean)
        .join(', '),
    });
    if (entry.part && galley.rows.at(-1)?.kind === 'text') galley.space(1);
    const left = entry.depth * size * 1.2;
    const text = styles.setting({ size, hyphenate: false });
    const small = styles.setting({ size, smallCaps: 'all', tracking: 50 });
    const runs = [
      ...(entry.label === '' ? [] : [{ text: entry.label, setting: small, element: link }]),
      ...(entry.label === '' || entry.title === ''
        ? []
        : [{ text: '\u2002', setting: text, element: link }]),
      ...(entry.title === ''
        ? []
        : [{ text: entry.title, setting: entry.part ? small : text, element: link }]),
    ];
    const right = NUMBER_ROOM * size;
    const at = { ...stick.frame(link), left, right };
    const lines = stick.compose(runs, at, { align: 'left', turnover: size });
    lines.forEach((line, i) => {
      const last = i === lines.length - 1;
      const set: SetLine = { line: { ...line, spaceAfter: true }, x: left, drop: 0, element: link };
      const more = last ? numberLines(stick, line, left, number, link) : [];
      galley.text([set, ...more], { first: i === 0, last, keep: !last || entry.part });
    });
  }

  function numberLines(
    stick: Stick,
    before: { x: number; width: number },
    left: number,
    number: string,
    link: number,
  ): SetLine[] {
    const figures = styles.setting({ size, hyphenate: false });
    const line = oneLine(stick.shop, { text: number, setting: figures, element: link });
    if (line === undefined) return [];
    const x = measure - line.width;
    const step = LEADER_STEP * size;
    const from = Math.ceil((left + before.x + before.width + step) / step) * step;
    const dots = Math.floor((x - step * 0.8 - from) / step);
    const set: SetLine = { line, x, drop: 0, element: link };
    if (dots < 2) return [set];
    const dot = oneLine(stick.shop, { text: '.', setting: figures })!;
    const spaced = dot.segments[0]!;
    const space = (figures.fount.space * size) / 1000;
    const marks = Array.from({ length: dots * 2 - 1 }, (_, i) => (i % 2 ? null : spaced.marks[0]!));
    const gap = step - dot.width - space;
    const leader = { ...dot, gap, width: dots * step, segments: [{ ...spaced, marks }] };
    return [{ line: leader, x: from, drop: 0, element: ORNAMENT }, set];
  }
}

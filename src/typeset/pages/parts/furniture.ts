import type { TypeStyle } from '../blocks/type-styles.ts';
import type { Workshop } from '../blocks/workshop.ts';
import type { Line, Run } from '../lines/line.ts';
import type { Flow, PageNumber } from '../make-up/make-up.ts';
import type { PlacedLine } from '../make-up/pages.ts';
import { FURNITURE } from '../structure-tree.ts';

/** What the heads of a flow's pages say. */
export interface Heads {
  readonly verso: string;
  readonly recto: string;
}

type Furniture = Flow['furniture'];

/**
 * Running heads and folios. Openers carry no head and their folio at the foot; screens carry only
 * a folio, for their rows are few and the reading program has a head of its own.
 */
export function furniture(shop: Workshop, heads: Heads): Furniture {
  const head = remembered((recto: boolean) => headLine(shop, recto ? heads.recto : heads.verso));
  return (page) => {
    if (!shop.format.paper) return [footFolio(shop, page)];
    if (page.opening) return [footFolio(shop, page)];
    if (shop.design.folio === 'foot')
      return [...runningHead(shop, page, head), footFolio(shop, page)];
    return [...runningHead(shop, page, head), headFolio(shop, page)];
  };
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}

/** Rows between head and text, and between text and a folio at the foot, which keeps its place and
 *  its distance on a page that holds a line more. */
const HEAD_RISE = 1.7;
const FOOT_DROP = 2.2;

function headStyle(shop: Workshop): TypeStyle {
  const size = shop.format.size * 0.86;
  return shop.design.opening.label === 'small-caps'
    ? { size, smallCaps: 'all', tracking: 70, hyphenate: false }
    : { size, italic: true, hyphenate: false };
}

/** Longest share of the measure that a head takes. */
const HEAD_SHARE = 0.78;

/** A head, cut at a word when it is too long for its line. */
function headLine(shop: Workshop, text: string): Line | undefined {
  const setting = shop.styles.setting(headStyle(shop));
  let words = text.split(' ').filter((word) => word !== '');
  let shown = words.join(' ');
  while (words.length > 0) {
    const line = oneLine(shop, { text: shown, setting });
    if (line !== undefined && line.width <= shop.measure * HEAD_SHARE) return line;
    words = words.slice(0, -1);
    shown = `${words.join(' ')}…`;
  }
  return undefined;
}

/** A run on one line, however long. */
export function oneLine(shop: Workshop, ...runs: Run[]): Line | undefined {
  const wide = { first: 1e5, narrow: 0, rest: 1e5, leastLast: 0, rag: 1e5 };
  const [line] = shop.compositor.compose(runs, { measure: wide, indent: 0, align: 'left' });
  return line;
}

function runningHead(
  shop: Workshop,
  page: PageNumber,
  head: (recto: boolean) => Line | undefined,
): PlacedLine[] {
  const line = head(page.recto);
  if (line === undefined) return [];
  const { top, size, leading } = shop.format;
  const x = page.left + (shop.measure - line.width) / 2;
  return [placed(line, x, top + size - HEAD_RISE * leading)];
}

function headFolio(shop: Workshop, page: PageNumber): PlacedLine {
  const { top, size, leading } = shop.format;
  const line = folio(shop, page);
  const x = page.recto ? page.left + shop.measure - line.width : page.left;
  return placed(line, x, top + size - HEAD_RISE * leading);
}

function footFolio(shop: Workshop, page: PageNumber): PlacedLine {
  const { top, size, leading, rows, paper } = shop.format;
  const line = folio(shop, page);
  const x = page.left + (shop.measure - line.width) / 2;
  return placed(line, x, top + size + (rows - 1 + (paper ? FOOT_DROP : 1.2)) * leading);
}

function folio(shop: Workshop, page: PageNumber): Line {
  const size = shop.format.size * (shop.format.paper ? 0.92 : 0.75);
  const setting = shop.styles.setting({ size, hyphenate: false });
  return oneLine(shop, { text: page.label, setting })!;
}

function placed(line: Line, x: number, y: number): PlacedLine {
  return { set: { line, x: 0, drop: 0, element: FURNITURE }, x, y };
}

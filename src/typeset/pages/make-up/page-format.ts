import type { PageName, PageSize } from '../../../package/format.ts';

/** A page's measures in points, before it is known how thick the book will be. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  /** Size of the text and step of the baseline grid. */
  readonly size: number;
  readonly leading: number;
  readonly top: number;
  readonly rows: number;
  readonly inner: number;
  readonly outer: number;
  /** Paper, with facing pages; a screen shows one page at a time. */
  readonly paper: boolean;
}

interface Trim {
  readonly width: number;
  readonly height: number;
  readonly paper: boolean;
  readonly size?: number;
}

/** Screens are those of a 7-inch Kobo, a 6.8-inch Kindle, a 10.3-inch reMarkable and a 6.1-inch
 *  phone, so that text has its true size on them. */
const TRIMS: Readonly<Record<PageName, Trim>> = {
  a5: { width: 419.53, height: 595.28, paper: true },
  a4: { width: 595.28, height: 841.89, paper: true, size: 12.5 },
  letter: { width: 612, height: 792, paper: true, size: 12.5 },
  '5x8': { width: 360, height: 576, paper: true, size: 10.5 },
  '5.5x8.5': { width: 396, height: 612, paper: true },
  '6x9': { width: 432, height: 648, paper: true },
  kobo: { width: 303, height: 403, paper: false, size: 10.5 },
  kindle: { width: 297, height: 396, paper: false, size: 10.5 },
  remarkable: { width: 447, height: 596, paper: false, size: 12 },
  phone: { width: 183, height: 396, paper: false, size: 9.5 },
};

/** Below this width a page is held in the hand like a screen: no mirrored margins. */
const NARROWEST_PAPER = 250;
const LEADING = 1.31;

/**
 * Least inner margin by number of pages: what a bound book swallows grows with its thickness
 * (print-on-demand rules as of 2026: 0.375 in to 150 pages … 0.875 in above 700), and a little
 * more than the least, for comfort.
 */
const GUTTERS: readonly (readonly [pages: number, inner: number])[] = [
  [150, 48],
  [300, 51],
  [500, 54],
  [700, 58],
  [Infinity, 64],
];

/** The inner margin that a book of so many pages needs. */
export function gutter(pages: number): number {
  return GUTTERS.find(([most]) => pages <= most)![1];
}

/** The page of a book with so many pages: the more they are, the wider its gutter. */
export function pageFormat(page: PageSize, pages: number): PageFormat {
  const trim = typeof page === 'string' ? TRIMS[page] : custom(page.width, page.height);
  const size = trim.size ?? 11;
  const leading = Math.round(size * LEADING * 10) / 10;
  return trim.paper ? paper(trim, size, leading, gutter(pages)) : screen(trim, size, leading);
}

function custom(width: number, height: number): Trim {
  const paper = width >= NARROWEST_PAPER;
  const size = Math.max(9, Math.min(12.5, 5.5 + width / 76));
  return { width, height, paper, size: Math.round(size * 2) / 2 };
}

/** Widest measure, in em: about 75 letters a line. */
const WIDEST = 30;

function paper({ width, height }: Trim, size: number, leading: number, gutter: number): PageFormat {
  const side = Math.max(width * 0.119, (width - WIDEST * size) / 2);
  const inner = Math.max(gutter, side * 0.98);
  const outer = Math.max(side * 1.02 - Math.max(0, inner - side), width * 0.09);
  const top = Math.round(height * 0.111);
  const rows = Math.floor((height - top - height * 0.113) / leading);
  return { width, height, size, leading, top, rows, inner, outer, paper: true };
}

function screen({ width, height }: Trim, size: number, leading: number): PageFormat {
  const side = Math.max(12, width * 0.065);
  const top = Math.max(24, height * 0.075);
  const rows = Math.floor((height - top - Math.max(20, height * 0.06)) / leading);
  return { width, height, size, leading, top, rows, inner: side, outer: side, paper: false };
}

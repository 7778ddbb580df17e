import type { SetLine } from '../lines/galley.ts';
import type { Element } from '../structure-tree.ts';

/** A line at its place on a page: points from the page's left and top edges to its baseline. */
export interface PlacedLine {
  readonly set: SetLine;
  readonly x: number;
  readonly y: number;
}

export interface Page {
  readonly lines: readonly PlacedLine[];
  /** Left and right edges of the column of text, points from the page's left. */
  readonly column?: readonly [number, number];
  /** The book's picture fills the page. */
  readonly cover?: boolean;
  /** A rule above the notes: from, to, and height. */
  readonly rule?: { readonly x: number; readonly y: number; readonly width: number };
}

/** From this page on, labels count in this manner. */
export interface Labels {
  readonly page: number;
  readonly style: 'roman' | 'arabic' | 'none';
  readonly prefix?: string;
}

export interface Place {
  /** Index of the page. */
  readonly page: number;
  /** Points from its top. */
  readonly y: number;
}

export interface OutlineItem {
  readonly title: string;
  readonly destination: string;
  readonly children: readonly OutlineItem[];
}

/** A book made up into pages, ready to be written. */
export interface Pages {
  readonly width: number;
  readonly height: number;
  readonly paper: boolean;
  readonly title: string;
  readonly authors: readonly string[];
  readonly description: string;
  readonly subjects: readonly string[];
  readonly rights: string;
  readonly language: string;
  readonly pages: readonly Page[];
  readonly labels: readonly Labels[];
  readonly elements: readonly Element[];
  readonly outline: readonly OutlineItem[];
  readonly places: ReadonlyMap<string, Place>;
}

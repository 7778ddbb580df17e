import type { Book } from '../book/book.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Design } from '../typeset/design.ts';

/** What one edition of a book is made with, beside the book itself. */
export interface Edition {
  readonly design: Design;
  readonly cover: Cover;
  /** The only clock that packaging knows: from the source or `SOURCE_DATE_EPOCH`, never the wall. */
  readonly modified: Date;
  /** UUIDv5 of the book's identity, without `urn:uuid:`. */
  readonly identifier: string;
  readonly program: { readonly name: string; readonly version: string };
  /** What the story is called when it does not say: the name of its file, or of its files' folder. */
  readonly name: string;
  /** The files the book was read from: their names and SHA-256 in hexadecimal. */
  readonly sources: readonly { readonly name: string; readonly sha256: string }[];
  /** How often each code was reported while the book was read, for the colophon. */
  readonly changes: readonly { readonly code: string; readonly count: number }[];
  /** Page size of the PDF: a name or points. */
  readonly page: PageSize;
  /** A reader's own style sheet, added after the design's. */
  readonly css?: string;
  readonly embedFonts: boolean;
}

/** A JPEG, 1600 × 2560 when drawn. */
export interface Cover {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
}

export type PageName =
  | 'a5'
  | 'a4'
  | 'letter'
  | '5x8'
  | '5.5x8.5'
  | '6x9'
  | 'kobo'
  | 'kindle'
  | 'remarkable'
  | 'phone';

/** Width and height in points. */
export type PageSize = PageName | { readonly width: number; readonly height: number };

/**
 * A way out: `typeset` is pure and decides what a reader sees, `pack` turns that into bytes and may
 * load a library for it.
 */
export interface Format<Typeset> {
  readonly name: FormatName;
  readonly extension: string;
  readonly typeset: (book: Book, edition: Edition, report: Report) => Promise<Typeset>;
  readonly pack: (typeset: Typeset, edition: Edition) => Promise<Uint8Array>;
  /** The words of a finished file, in reading order, read back out of its bytes: what the
   *  conservation law is checked against. */
  readonly readBack: (bytes: Uint8Array) => Promise<ReadBack>;
}

/** The text of a finished file by division, in reading order. */
export interface ReadBack {
  readonly text: string;
}

export type FormatName = 'epub' | 'kepub' | 'pdf';

import type { PageSize } from './package/format.ts';
import type { DesignName } from './typeset/design.ts';

/** What a person may say about how a story is read; what is not said is read from the text. */
export interface ReadSettings {
  readonly title?: string;
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** What a person may say about how the book is made; each has a default. */
export interface EditionSettings {
  readonly design?: DesignName;
  /** Page size of the PDF. */
  readonly page?: PageSize;
  /** A style sheet of the reader's own, added after the design's. */
  readonly css?: string;
  /** Put the design's faces into the EPUB, subset to the glyphs used. */
  readonly embedFonts?: boolean;
}

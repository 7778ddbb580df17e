import type { Metadata } from '../../book/book.ts';
import type { Element } from './markup.ts';

/** A book as content documents: everything a packager needs to know, and no bytes yet. */
export interface XhtmlDocuments {
  readonly metadata: Metadata;
  /** The book's title, or what stands in for it. */
  readonly title: string;
  /** BCP 47 of the book; English where the text did not decide. */
  readonly language: string;
  /** In reading order. */
  readonly documents: readonly XhtmlDocument[];
  readonly contents: readonly ContentsEntry[];
  readonly landmarks: readonly Landmark[];
  /** The document that the contents page stands before; none where a page of contents is of no use. */
  readonly contentsBefore?: string;
}

export interface XhtmlDocument {
  /** `chapter-4.xhtml`: derived from the content, so that it stays when the book grows. */
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly matter: Matter;
  /** What stands at the end of the head beside title and style sheet. */
  readonly head?: readonly Element[];
  readonly body: readonly Element[];
}

export type Matter = 'cover' | 'frontmatter' | 'bodymatter' | 'backmatter';

/** A line of the contents, with the lines under it. */
export interface ContentsEntry {
  readonly label: string;
  readonly href: string;
  readonly children: readonly ContentsEntry[];
}

/** A place that reading systems look for: the contents, where the story begins. */
export interface Landmark {
  readonly type: string;
  readonly label: string;
  readonly href: string;
}

import type { CoverStyle } from './package/cover/identity.ts';
import type { PageName, PageSize } from './package/format.ts';
import type { Origin } from './source/origin.ts';
import type { DesignName } from './typeset/design.ts';

/** What a person may say about how a story is read; what is not said is read from the text. */
export interface ReadSettings {
  readonly title?: string;
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly series?: { readonly name: string; readonly number?: number };
  readonly rights?: string;
  readonly description?: string;
  /** ISO 8601 date or year. */
  readonly published?: string;
  readonly subjects?: readonly string[];
  /** What a person decided about places of the text; each stands over what was found there. */
  readonly answers?: readonly Answer[];
}

/** What an answer can be about. */
export type Subject = 'heading' | 'break' | 'verse' | 'note';

/** An answer as a sidecar names it: `no-heading`. */
export type AnswerKey = Subject | `no-${Subject}`;

/** A person's word about one place: this line is, or is not, a heading, break, verse or note. */
export interface Answer {
  readonly about: Subject;
  readonly is: boolean;
  /** The line's words, or its first words; a break stands above the line, or is it. */
  readonly text: string;
  /** Words of the line above, for words that stand more than once. */
  readonly after?: string;
  /** As the sidecar names it, and where: for messages. */
  readonly key: string;
  readonly origin?: Origin;
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
  /** How a cover is drawn; the story's identity decides when missing. */
  readonly coverStyle?: CoverStyle;
  /** Set title and author on a person's own picture. */
  readonly coverText?: boolean;
}

/** Paper first, then screens. */
export const PAGE_NAMES: readonly PageName[] = [
  'a5',
  'a4',
  'letter',
  '5x8',
  '5.5x8.5',
  '6x9',
  'kobo',
  'kindle',
  'remarkable',
  'phone',
];

export const DESIGN_NAMES: readonly DesignName[] = ['classic', 'modern', 'typewriter', 'romance'];

/** What is no part of the book's structure: heads and folios; ornaments and leaders. */
export const FURNITURE = -1;
export const ORNAMENT = -2;

/** Standard structure types of PDF 1.7 that a story needs. */
export type StructureRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link'
  | 'Note'
  | 'Span'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference';

const HEADINGS = ['H1', 'H2', 'H3', 'H4'] as const;

/** The heading of what stands so deep in the book, from 0. */
export function headingRole(depth: number): (typeof HEADINGS)[number] {
  return HEADINGS[Math.min(depth, HEADINGS.length - 1)]!;
}

/** Where a link leads: a place in the book or an address. */
export type Target = { readonly destination: string } | { readonly url: string };

export interface Element {
  readonly role: StructureRole;
  /** Index of the element that holds this one; the document itself has none. */
  readonly parent: number;
  /** BCP 47, where it differs from the book's. */
  readonly language?: string;
  /** What a picture shows, or what a link does. */
  readonly alternative?: string;
  readonly target?: Target;
  /** What the section is called, where its words are ours and not the author's. */
  readonly title?: AddedTitle;
}

/** Parts of the file whose words are ours: whoever reads the author's text back leaves them out. */
export const ADDED = [
  'Cover',
  'Half-title',
  'Title page',
  'Colophon',
  'Contents',
  'Story information',
  'Added heading',
] as const;

export type AddedTitle = (typeof ADDED)[number];

/**
 * The book as a screen reader walks it. Elements are kept in reading order and name their parents
 * by index: plain data, written into the file once at the end.
 */
export class StructureTree {
  readonly elements: Element[] = [{ role: 'Document', parent: -1 }];

  add(role: StructureRole, parent: number, more: Omit<Element, 'role' | 'parent'> = {}): number {
    return this.elements.push({ role, parent, ...more }) - 1;
  }
}

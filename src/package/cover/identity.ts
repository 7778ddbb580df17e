import type { Metadata } from '../../book/book.ts';

/** What a cover is drawn from: all that makes a story this story and no other. */
export interface CoverIdentity {
  readonly title?: string;
  /** What to call a story that has no title, its file's stem for instance. */
  readonly displayName?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly series?: { readonly name: string; readonly number?: number };
  /** BCP 47; `und` when unknown. */
  readonly language: string;
}

/** The ways of drawing a cover, as `--cover-style` names them. */
export const COVER_STYLES = ['typographic', 'geometric', 'landscape', 'pattern'] as const;
export type CoverStyle = (typeof COVER_STYLES)[number];

/** The identity of a book as it was read. */
export function coverIdentity(metadata: Metadata, displayName?: string): CoverIdentity {
  const { title, subtitle, series } = metadata;
  return {
    ...(title !== undefined && { title: title.value }),
    ...(displayName !== undefined && { displayName }),
    ...(subtitle !== undefined && { subtitle: subtitle.value }),
    authors: metadata.authors.map((author) => author.value),
    ...(series !== undefined && {
      series: {
        name: series.name,
        ...(series.number !== undefined && { number: series.number }),
      },
    }),
    language: metadata.language,
  };
}

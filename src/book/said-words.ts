import type { Metadata } from './book.ts';

/** The words that a book says about itself: its names, its people and its fields. */
export class SaidWords {
  readonly #words: ReadonlySet<string>;

  constructor(texts: Iterable<string>) {
    this.#words = new Set(Array.from(texts).flatMap(wordsOf));
  }

  /** Whether each word of the text is among them, capitals and accents apart. */
  hasAll(text: string): boolean {
    return wordsOf(text).every((word) => this.#words.has(word));
  }

  /** The words of the text that are not among them. */
  missing(text: string): string[] {
    return wordsOf(text).filter((word) => !this.#words.has(word));
  }
}

/** Everything that the metadata holds as text, in no order. */
export function metadataTexts(metadata: Metadata): string[] {
  const { title, subtitle, authors, contributors, series, fields } = metadata;
  const { description, subjects, rights, source, published } = metadata;
  const own = [title, subtitle, ...authors].map((item) => item?.value);
  const people = contributors.map(({ name }) => name);
  const shown = fields.map(({ label, value }) => `${label} ${value}`);
  const part = series && `${series.name} ${series.number ?? ''}`;
  return [
    ...own,
    ...people,
    part,
    ...shown,
    ...description,
    ...subjects,
    rights,
    source,
    published,
  ].filter((text) => text !== undefined);
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

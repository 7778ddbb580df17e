import type { Metadata } from '../book/book.ts';
import type { Origin } from '../source/origin.ts';

/** One thing that is known about the book, and where it was read. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly origin?: Origin;
}

/** What contributors are called, by MARC relator code. */
const RELATORS: Readonly<Record<string, string>> = {
  trl: 'translator',
  ill: 'illustrator',
  edt: 'editor',
  pbl: 'publisher',
};

/** What the text says about itself, as a person asks for it: title and author first. */
export function facts(metadata: Metadata): Fact[] {
  const { title, subtitle, authors, contributors, series } = metadata;
  const number = series?.number === undefined ? '' : `, ${series.number}`;
  return [
    { label: 'title', ...(title ?? { value: 'not found' }) },
    ...(subtitle ? [{ label: 'subtitle', ...subtitle }] : []),
    ...(authors.length > 0 ? authors : [{ value: 'not found' }]).map((author) => ({
      label: 'author',
      ...author,
    })),
    ...contributors.map(({ name, role, origin }) => ({
      label: RELATORS[role] ?? role,
      value: name,
      ...(origin ? { origin } : {}),
    })),
    ...(series
      ? [
          {
            label: 'series',
            value: series.name + number,
            ...(series.origin ? { origin: series.origin } : {}),
          },
        ]
      : []),
    { label: 'language', value: languageName(metadata.language) },
    ...optional('published', metadata.published),
    ...optional('source', metadata.source),
    ...optional('rights', metadata.rights),
    ...optional('tags', metadata.subjects.join(', ')),
    ...metadata.description.map((value) => ({ label: 'summary', value })),
    ...metadata.fields,
  ];
}

function optional(label: string, value: string | undefined): Fact[] {
  return value === undefined || value === '' ? [] : [{ label, value }];
}

function languageName(tag: string): string {
  if (tag === 'und') return 'not found';
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  return name === undefined ? tag : `${name} (${tag})`;
}

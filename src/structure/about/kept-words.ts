import type { Metadata } from '../../book/book.ts';
import type { Origin } from '../../source/origin.ts';
import type { Leaf } from '../manuscript.ts';

/** What the metadata keeps of the lines it was read from. */
export interface KeptWords {
  /** The values read from the lines of a leaf, and those of its values that have no place of their own. */
  readonly of: (leaf: Leaf, origin: Origin) => string[];
}

/** Sorts the metadata's values by the line that each was read from, once for all lines. */
export function keptWords(metadata: Metadata): KeptWords {
  const byLine = new Map<string, string[]>();
  const add = (origin: Origin | undefined, ...values: readonly string[]): void => {
    if (origin === undefined) return;
    const key = `${origin.file}:${origin.from}`;
    byLine.set(key, [...(byLine.get(key) ?? []), ...values]);
  };
  const { title, subtitle, authors, contributors, series, fields } = metadata;
  for (const value of [title, subtitle, ...authors]) add(value?.origin, value?.value ?? '');
  for (const person of contributors) add(person.origin, person.name);
  if (series !== undefined) add(series.origin, series.name);
  for (const field of fields) add(field.origin, field.label, field.value);
  const loose = new Set(looseValues(metadata));
  return {
    of: (leaf, { file, from, to }) => {
      const values: string[] = [];
      for (let line = from; line <= to; line++)
        values.push(...(byLine.get(`${file}:${line}`) ?? []));
      const said = leaf.kind === 'metadata' ? (leaf.says ?? []).map((s) => s.value) : [];
      const parts = said.flatMap((value) => [value, ...value.split(/\s*[,;]\s+/)]);
      return [...values, ...parts.filter((value) => loose.has(value.trim()))];
    },
  };
}

function looseValues({ description, subjects, rights, source, published }: Metadata): string[] {
  const rightsLines = rights === undefined ? [] : rights.split('\n');
  return [...description, ...subjects, ...rightsLines, source, published].flatMap((text) =>
    text === undefined ? [] : [text.trim()],
  );
}

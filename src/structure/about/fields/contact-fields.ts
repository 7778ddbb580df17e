import { keyOf } from '../../headings/shapes/title-key.ts';
import type { FieldLabel } from '../field-labels.ts';
import { isFullName } from '../title-page/title-lines.ts';

interface Labelled {
  readonly label: string;
  readonly meaning: FieldLabel | undefined;
  readonly value: readonly string[];
}

/** Where a person is to be reached, which is none of the readers' business. */
const REACHED = new Set(
  'address street city town postcode zip phone telephone tel mobile cell email mail'.split(' '),
);

/**
 * `Name: Ada Finch`, `Address: 3 Mill Lane`, `Email: ada@mill.example` at the head of a manuscript: who
 * wrote it and where to write to. Elsewhere `Name` is a story's.
 */
export function withContact<F extends Labelled>(fields: readonly F[]): readonly F[] {
  const isReached = ({ label }: F): boolean => REACHED.has(keyOf(label));
  const name = fields.find(({ label }) => keyOf(label) === 'name');
  const named = fields.filter(
    ({ meaning }) => meaning?.about === 'title' || meaning?.about === 'author',
  );
  if (name === undefined || named.length > 1 || !fields.some(isReached)) return fields;
  if (!isFullName(name.value.join(' '))) return fields;
  return fields.map((field): F => {
    if (field === name) return { ...field, meaning: { about: 'author' } };
    return isReached(field) ? { ...field, meaning: { about: 'unprinted' } } : field;
  });
}

import { expect, test } from 'vitest';

import { bookIdentifier, uuid5 } from '../../src/package/identity.ts';
import { NOTHING_KNOWN } from '../support/story.ts';

const lamp = { ...NOTHING_KNOWN, title: { value: 'The Lamp' } };

test('a UUID of version 5 is that of RFC 9562', () => {
  // The example of RFC 9562, appendix A.4.
  expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('a book keeps its identifier while title, author and series stay', () => {
  expect(bookIdentifier(lamp, 'a.txt')).toBe(bookIdentifier({ ...lamp, rights: 'CC0' }, 'b.txt'));
});

test('another author, series or language is another book', () => {
  const ids = [
    lamp,
    { ...lamp, authors: [{ value: 'Ann Ostler' }] },
    { ...lamp, series: { name: 'Lights', number: 1 } },
    { ...lamp, series: { name: 'Lights', number: 2 } },
    { ...lamp, language: 'fr' },
  ].map((metadata) => bookIdentifier(metadata, 'a.txt'));
  expect(new Set(ids).size).toBe(ids.length);
});

test('stories without a title are told apart by their sources', () => {
  expect(bookIdentifier(NOTHING_KNOWN, 'a.txt')).not.toBe(bookIdentifier(NOTHING_KNOWN, 'b.txt'));
});

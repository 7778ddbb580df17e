import { expect, test } from 'vitest';

import { prose, readSaved } from './read-book.ts';

test('files that were joined with their YAML heads are chapters under their titles', () => {
  const { book, outline } = readSaved(
    ['Fog', 'Frost', '"The Weir: Low"']
      .map((title, i) =>
        [
          '---',
          `title: ${title}`,
          'author: Ada Finch',
          `date: 2021-04-0${i + 1}`,
          '---',
          '',
          prose(),
          '',
          '---',
          '',
          prose(),
          '',
        ].join('\n'),
      )
      .join('\n'),
  );
  expect(outline).toEqual(['Fog', 'Frost', 'The Weir: Low']);
  expect(book.metadata.title).toBeUndefined();
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
});

test('a story with one head and rules in its text is one story', () => {
  const { book, outline } = readSaved(
    ['---', 'title: Fog', '---', '', prose(), '', '---', '', 'Note: it rained.', '', prose()].join(
      '\n',
    ),
  );
  expect(book.metadata.title?.value).toBe('Fog');
  expect(outline).toHaveLength(1);
});

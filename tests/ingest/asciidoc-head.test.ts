import { expect, test } from 'vitest';

import { prose, readSaved } from '../structure/read-book.ts';

const CHAPTERS = ['One', 'Two'].map((title) => `== ${title}\n\n${prose()}`).join('\n\n');

test.each([
  '= The Cedar Mill\nAda Finch\n:doctype: book\n:toc:',
  '= The Cedar Mill\nAda Finch <ada@quay.example>\nv1.2, 2020-03-01\n:lang: en',
  '= The Cedar Mill\n:author: Ada Finch',
  '= The Cedar Mill\nAda Finch',
])('the head of a document in AsciiDoc names title and author: %s', (head) => {
  const { book, front, outline } = readSaved(`${head}\n\n${CHAPTERS}`);
  expect(book.metadata.title?.value).toBe('The Cedar Mill');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(front).toEqual([]);
  expect(outline).toEqual(['One', 'Two']);
});

test.each(['= 4\n\n', '= The Cedar Mill\nIt was late.\nNobody came.\nIt rained.\n\n'])(
  'a sign of equality at the head of a text is none: %s',
  (text) => {
    const { book } = readSaved(`${text}${prose()}`);
    expect(book.metadata.title).toBeUndefined();
  },
);

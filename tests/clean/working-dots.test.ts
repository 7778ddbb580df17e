import { expect, test } from 'vitest';

import { prose, readSaved } from '../structure/read-book.ts';

const paragraph = (words: string) => `.    ${words}`;

test('a full stop before the room of an indent is no sign of the text', () => {
  const told = ['The goose came in.', 'She sat down.', 'Nobody spoke.', 'It rained.', 'She left.'];
  const { book } = readSaved(`The Goose\nby Ada Finch\n\n\n${told.map(paragraph).join('\n\n')}\n`);
  const text = JSON.stringify(book.children);
  for (const each of told) expect(text).toContain(`"${each}"`);
});

test('where one paragraph has one, it stays', () => {
  const { book } = readSaved(`The Goose\nby Ada Finch\n\n\n${prose(6)}\n\n.    Then nothing.\n`);
  expect(JSON.stringify(book.children)).toMatch(/\. +Then nothing\./);
});

test('lines that a formatter passes over at the head say title and author', () => {
  const { book } = readSaved(
    `..    Copyright 1986 by Ada Finch\n..    TITLE:  THE GOOSE, THE MILL\n..\n${prose(6)}\n`,
  );
  expect(book.metadata.title?.value).toBe('THE GOOSE, THE MILL');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(book.metadata.rights).toBe('Copyright 1986 by Ada Finch');
});

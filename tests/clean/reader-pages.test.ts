import { expect, test } from 'vitest';

import { prose, readSaved } from '../structure/read-book.ts';

const page = (number: number, title: string) =>
  `~ The Goose Road ~ Chapter ${number}.\n\n13 ${number} 0\n\n\n${title}\n\n\n${prose(6)}\n\n\n` +
  `End of Chapter ${number}.\nWord count: 27${number}\n\n~ The Goose Road ~Where stories live. Discover now\n\n\n`;

test('pages of a reading site are the chapters of one story', () => {
  const { book, outline } = readSaved(page(1, 'The wet gate') + page(2, 'The dry gate'));
  expect(book.metadata.title?.value).toBe('The Goose Road');
  expect(outline).toEqual(['Chapter 1: The wet gate', 'Chapter 2: The dry gate']);
  const text = JSON.stringify(book.children);
  expect(text).not.toMatch(/Word count|Discover now|End of Chapter|13 1 0|sceneBreak/);
});

test('the title over one chapter of a page names it, also with a number of the author’s', () => {
  const { book, outline } = readSaved(
    `Goose Tales Fan Fiction ❯ Dry Land ❯ A Single Oar ( Prologue )\n\n[ T - Teen: Not suitable for readers under 13 ]\n\nDry Land\nZero: A Single Oar\n-----------------\n${prose(6).replaceAll('\n\n', '\n')}\n`,
  );
  expect(book.metadata.title?.value).toBe('Dry Land');
  expect(outline).toEqual(['Zero: A Single Oar']);
  expect(JSON.stringify(book)).not.toContain('Not suitable');
});

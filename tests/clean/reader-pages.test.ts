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

test('a menu of short lines over the story is a site’s, and its last line the title', () => {
  const menu =
    'Site Navigation\n\nGoose Main\nContact:\nOld Hob\n\nStory Navigation\nStory Index\nUpdates\nBoard!\n\n-By Game-\nBreath of Rain\nFinal Goose\nShining Mill\n\nAuthor index\n\nReader reviews';
  const { book } = readSaved(`${menu}\n\nThe Search for the Goose\n\n\n${prose(6)}\n`);
  expect(book.metadata.title?.value).toBe('The Search for the Goose');
  expect(JSON.stringify(book)).not.toMatch(/Shining Mill|Old Hob/);
});

test('the path to a page stands over the title, and is none', () => {
  const { book } = readSaved(
    `z\n\nYoung Geese Society\n\nHome » Works » Short Story » Humour\n\nE - Everyone\n\nThe Lamp and the Goose\n\nby Ada Finch\n\nWarning: This work has been rated 16+.\n\n${prose(6)}\n`,
  );
  expect(book.metadata.title?.value).toBe('The Lamp and the Goose');
  expect(JSON.stringify(book)).not.toMatch(/Young Geese|Humour|rated 16/);
});

test('who put a serial into English talks over a chapter, and says what it is about', () => {
  const { book } = readSaved(
    `A Thousand Geese Chapter 1-2\n\nChapter 1\n\nQuality Check: Kai\nFirst published on Inkwell.\nTranslator’s Rambling: My new work is finally released! I hope you enjoy it.\n\nSynopsis: This story tells of a goose.\n\n${prose(6)}\n`,
  );
  const told = JSON.stringify(book.children);
  expect(told).not.toMatch(/Quality Check|First published/);
  expect(told).toMatch(/aside.*My new work/);
});

import { expect, test } from 'vitest';

import { prose, read, readSaved } from './read-book.ts';

const chapter = (heading: string, ...over: readonly string[]) =>
  [...over, heading, '', heading, '', prose(), '', ''].join('\n');

test('a serial that a site copied has its title over every chapter, and each heading twice', () => {
  const title = ['The Long Lamp', ''];
  const { book, outline } = readSaved(
    [
      chapter('Chapter 96: A Cold Supper.', ...title),
      chapter('Chapter 97: The Lock.', ...title),
      chapter('Chapter 98: Eels.', ...title),
    ].join('\n'),
  );
  expect(outline).toEqual([
    'Chapter 96: A Cold Supper',
    'Chapter 97: The Lock',
    'Chapter 98: Eels',
  ]);
  expect(book.metadata.title?.value).toBe('The Long Lamp');
  expect(JSON.stringify(book.children)).not.toContain('Long Lamp');
});

test('two chapters of one number and other titles both stay', () => {
  const { outline } = readSaved(
    `The Long Lamp\n\n\n${['Chapter 1: Oil', 'Chapter 1: Wick', 'Chapter 2: Salt'].map((heading) => `${heading}\n\n${prose()}`).join('\n\n\n')}`,
  );
  expect(outline).toEqual(['Chapter 1: Oil', 'Chapter 1: Wick', 'Chapter 2: Salt']);
});

test('the bare number over a heading that has it again is said once', () => {
  const chapters = ['Oil', 'Wick', 'Glass'].map(
    (name, i) => `Chapter ${i + 1}\n\nChapter ${i + 1}: ${name}\n\n${prose(5)}`,
  );
  expect(read(`The Lantern Post\n\nby Nell Reed\n\n${chapters.join('\n\n')}`).outline).toEqual([
    'Chapter 1: Oil',
    'Chapter 2: Wick',
    'Chapter 3: Glass',
  ]);
});

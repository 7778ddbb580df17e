import { expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const SMALL_PRINT = '*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*';

test.each([
  ['is short', 'The Project Gutenberg Etext of The Mill, by Finch'],
  ['has the author before the title', "The Project Gutenberg Etext of Ada Finch's The Mill."],
])('an old head names title and author in its fullest sentence where the first %s', (_, first) => {
  const { draft } = cleanText(
    first,
    '',
    'Please take a look at the important information in this header.',
    '',
    'The Mill, by Ada Finch',
    '',
    'August, 1994  [Etext #153]',
    '',
    '***The Project Gutenberg Etext of The Mill***',
    SMALL_PRINT,
    '',
    ...prose(3),
  );
  const said = draft.head.map(({ label, value }) => [label, value]);
  expect(said).toEqual([
    ['Title', 'The Mill'],
    ['Author', 'Ada Finch'],
  ]);
});

test.each([
  ['The Mill, by Ada Finch [A. B. Reed]', ['The Mill', 'Ada Finch']],
  ['The Life of a Miller, by Himself', ['The Life of a Miller, by Himself']],
])('a title field may hold the author: %s', (title, said) => {
  const { draft } = cleanText(
    'This is the Project Gutenberg Etext of The Mill',
    '',
    `Title: ${title}`,
    '',
    SMALL_PRINT,
    '',
    ...prose(3),
  );
  expect(draft.head.map(({ value }) => value)).toEqual(said);
});

test('what the Australian library prints above a text goes, and its fields name the book', () => {
  const { draft, words } = cleanText(
    'Author: Ada Finch (pseudonym of Nell Reed) (1903-1950)',
    '* A Project Gutenberg of Australia eBook *',
    'eBook No.:  0100021.txt',
    'Language:   English',
    'Date first posted: August 2001',
    '',
    'Copyright laws are changing all over the world. Be sure to check the',
    'copyright laws for your country before downloading or redistributing this',
    'file.',
    '',
    'To contact Project Gutenberg of Australia go to http://gutenberg.net.au',
    '',
    '',
    'Title:      The Mill',
    'Author:     Ada Finch (pseudonym of Nell Reed) (1903-1950)',
    '',
    '',
    ...prose(3),
  );
  expect(draft.head.map(({ label }) => label)).toEqual(['Author', 'Language']);
  expect(words[0]).toBe('Title:      The Mill');
});

import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];
const FIRST = `${bookOf(...CHAPTERS)}\n\nTHE END`;

test('a second work in the file has its title over its chapters', () => {
  const page = 'THE GOOSE\n\nby\n\nAda Finch\n\n\nLONDON\nREED & SONS\n1886';
  const { outline } = read(
    `THE MILL\n\nby\n\nAda Finch${PAGE}${FIRST}${PAGE}${page}${PAGE}${FIRST}\n`,
  );
  expect(outline).toEqual([...CHAPTERS, 'THE GOOSE', ...CHAPTERS.map((head) => `  ${head}`)]);
});

test('both works may have their titles under that of the book', () => {
  const title = 'TWO TALES\n\nTHE MILL and THE GOOSE\n\nby Ada Finch';
  const { outline, book } = read(
    [title, 'THE MILL', FIRST, 'THE GOOSE', FIRST].join(PAGE).concat('\n'),
  );
  const chapters = CHAPTERS.map((head) => `  ${head}`);
  expect(outline).toEqual(['THE MILL', ...chapters, 'THE GOOSE', ...chapters]);
  expect(book.metadata.title?.value).toBe('TWO TALES');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
});

test('last words in capitals over a count that begins again are no title', () => {
  const { outline } = read(
    `THE MILL\n\nby Ada Finch${PAGE}${bookOf(...CHAPTERS)}\n\nTHE GOOSE WAS GONE\n\n${prose(1)}${PAGE}${bookOf(...CHAPTERS)}\n`,
  );
  expect(outline.map((row) => row.trim())).toEqual([...CHAPTERS, ...CHAPTERS]);
});

test('the first work, which the book is called after, holds its chapters as the others do', () => {
  const works = ['THE MILL', 'THE GOOSE'].map((title) => `${title}${PAGE}${FIRST}`);
  const { outline, book } = read(
    [`The Mill\n\nThe Goose\n\n_TWO TALES BY ADA FINCH_`, ...works].join(PAGE).concat('\n'),
    {},
    { Title: 'The Mill and Another Tale', Author: 'Ada Finch' },
  );
  const chapters = CHAPTERS.map((head) => `  ${head}`);
  expect(outline).toEqual(['THE MILL', ...chapters, 'THE GOOSE', ...chapters]);
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
});

test('a motto in verse may stand between a work’s title and its chapters', () => {
  const motto =
    '    "Over the weir,\n    And round by the mill,\n      Bring home the goose."\n\n          --H. REED.';
  const { outline } = read(
    [`THE MILL\n\nby\n\nAda Finch`, FIRST, `THE GOOSE.\n\n${motto}`, FIRST].join(PAGE).concat('\n'),
  );
  expect(outline).toEqual([...CHAPTERS, 'THE GOOSE', ...CHAPTERS.map((head) => `  ${head}`)]);
});

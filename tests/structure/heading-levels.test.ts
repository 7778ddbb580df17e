import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';

/** A book with a list of contents over it, each heading on a page of its own. */
function listed(entries: readonly string[], pages: readonly string[]): string {
  return `THE MILL\n\nby Ada Finch\n\n\nCONTENTS\n\n${entries.join('\n\n')}${PAGE}${pages.join(PAGE)}`;
}

test('of two works in one book each holds its chapters, and one may have none', () => {
  const chapters = ['Morning', 'At Noon', 'The Evening', 'Night'];
  const entries = ['THE POND', chapters.map((title) => ` ${title}`).join('\n'), 'ON DEBTS'];
  const pages = [
    'THE POND',
    ...chapters.map((title) => `${title}\n\n\n${prose()}`),
    `ON DEBTS\n\n\n${prose()}`,
  ];
  const held = chapters.map((title) => `  ${title}`);
  expect(read(listed(entries, pages)).outline).toEqual(['THE POND', ...held, 'ON DEBTS']);
});

test('a list that counts chapters again under each book is whole', () => {
  const chapters = ['CHAPTER I', 'CHAPTER II'];
  const books = ['BOOK ONE: 1805', 'BOOK TWO: 1806', 'FIRST EPILOGUE: 1813', 'SECOND EPILOGUE'];
  const entries = books.flatMap((title) => [title, ...chapters]);
  const pages = books.flatMap((title) => [
    title,
    ...chapters.map((label) => `${label}\n\n\n${prose()}`),
  ]);
  expect(read(listed(entries, pages)).outline).toHaveLength(entries.length);
  expect(read(listed(entries, pages)).outline.slice(0, 2)).toEqual([
    'BOOK ONE: 1805',
    '  CHAPTER I',
  ]);
});

test('an interlude right over the next part is of neither', () => {
  const chapters = ['CHAPTER I', 'CHAPTER II'].map((label) => `${label}\n\n\n${prose()}`);
  const parts = ['BOOK ONE', 'BOOK TWO'].map((label) => [label, ...chapters].join('\n\n\n\n'));
  const text = parts.join(`\n\n\n\nINTERLUDE\n\n\n${prose()}\n\n\n\n`);
  expect(read(`THE MILL\n\nby Ada Finch\n\n\n\n${text}`).outline).toEqual([
    'BOOK ONE',
    '  CHAPTER I',
    '  CHAPTER II',
    'INTERLUDE',
    'BOOK TWO',
    '  CHAPTER I',
    '  CHAPTER II',
  ]);
});

test('the first chapter is no entry of the list over it, whose titles have other numbers', () => {
  const titles = ['The Man Who Fell', 'The Goose', 'The Weir', 'Home'];
  const words = ['ONE', 'TWO', 'THREE', 'FOUR'];
  const list = titles.map((title, i) => `${i + 1}.   ${title}`).join('\n');
  const pages = titles.map((title, i) => `CHAPTER ${words[i]}\n${title}\n\n\n${prose()}`);
  const text = `THE MILL\n\nby Ada Finch\n\n\nCONTENTS\n\n\n${list}\n\n\n\n${pages.join('\n\n\n\n')}`;
  expect(read(text).outline).toEqual(titles.map((title, i) => `CHAPTER ${words[i]}: ${title}`));
});

test('a title in capitals goes on over five lines', () => {
  const title = [
    'CHAPTER II. HOW Mr. REED, INSTEAD OF LOOKING FOR THE GOOSE AND LOSING THE',
    'KETTLE, LOOKED FOR THE KETTLE AND LOST THE GOOSE; HOW THE MILLERS PLAYED',
    'ALL SALTBY, AND HOW ALL SALTBY DINED AT THE MILLERS’ EXPENSE; WITH SOME',
    'OTHER MATTERS, OF WHICH THE READER MAY BE PLEASED TO HEAR, AND ONE THAT',
    'HE MAY NOT',
  ];
  const heads = ['CHAPTER I. THE MILL', title.join('\n'), 'CHAPTER III. HOME'];
  const pages = heads.map((head) => `${head}\n\n\n${prose()}`);
  const { outline } = read(`THE MILL\n\nby Ada Finch${PAGE}${pages.join(PAGE)}`);
  expect(outline[1]).toBe(title.join(' ').replace('CHAPTER II. ', 'CHAPTER II: '));
});

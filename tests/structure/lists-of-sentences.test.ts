import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const HEAD = 'THE MILL\n\nby Ada Finch\n\n\nCONTENTS\n\n\n';

test('a sentence over two lines under the label of an entry is of the list', () => {
  const titles = [
    'A miller goes aboard a ferry.',
    'Showing that geese have hats.',
    'In which several drovers appear.',
    'The man with the umbrella makes it an even question whether he is a\ngreat sage or a great goose.',
    'At the end of which certain passengers are deaf to the dinner bell.',
  ];
  const numbers = ['I', 'II', 'III', 'IV', 'V'];
  const list = titles.map((title, i) => `CHAPTER ${numbers[i]}.\n\n${title}`).join('\n\n\n');
  const heads = titles.map((title, i) => `CHAPTER ${numbers[i]}.\n\n${title.toUpperCase()}`);
  const { outline, front } = read(`${HEAD}${list}\n\n\n\n${bookOf(...heads)}`);
  expect(front).toEqual([]);
  expect(outline.map((row) => row.slice(0, row.indexOf(':')))).toEqual(
    numbers.map((number) => `CHAPTER ${number}`),
  );
});

test.each([
  ['in italics', (title: string, author: string): string => `${title} _${author}_`],
  ['behind by', (title: string, author: string): string => `${title}, by ${author}`],
  ['in a column', (title: string, author: string): string => `${title.padEnd(30)}${author}`],
])('who wrote each tale stands %s behind its entry', (_, entry) => {
  const tales = [
    ['THE KING OF CLUBS', 'A. S. Reed'],
    ['THE SHAWL', 'N. V. Finch'],
    ['THE PARISH DOCTOR', 'John Lamb'],
    ['THE SIGNALMAN', 'Ada Wyke'],
  ] as const;
  const list = tales.map(([title, author]) => entry(title, author)).join('\n\n');
  const pages = tales.map(
    ([title, author]) => `${title}\n\nBY ${author.toUpperCase()}\n\n\n${prose()}`,
  );
  const { outline, front } = read(
    `${HEAD}INTRODUCTION\n\n${list}${PAGE}${bookOf('INTRODUCTION')}${PAGE}${pages.join(PAGE)}`,
  );
  expect(front).toEqual(['introduction: INTRODUCTION']);
  expect(outline).toEqual(tales.map(([title]) => title));
});

test('a list that says a title shorter than the text names it all the same', () => {
  const list =
    'BOOK ONE\n   THE MILL WHEEL\n   THEY SAW A GOOSE\nBOOK TWO\n   KAREN\n   THE AUCTION';
  const text = bookOf(
    'BOOK ONE\n\n\n\n\nTHE MILL WHEEL',
    '“AND THEY SAW A GOOSE”',
    'BOOK TWO\n\n\n\n\nKAREN, DAUGHTER OF THE MILL',
    'THE AUCTION',
  );
  expect(read(`${HEAD}${list}${PAGE}${text}`).outline).toEqual([
    'BOOK ONE',
    '  THE MILL WHEEL',
    '  “AND THEY SAW A GOOSE”',
    'BOOK TWO',
    '  KAREN, DAUGHTER OF THE MILL',
    '  THE AUCTION',
  ]);
});

import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

test('dates divide a book of letters where nothing else does', () => {
  const letters = ['MAY 4.', 'MAY 10.', 'MAY 12.', 'JUNE 1.', 'JUNE 3.'].map(
    (date) => `${date}\n\n${prose(3)}`,
  );
  expect(read(letters.join('\n\n')).outline).toEqual([
    'MAY 4',
    'MAY 10',
    'MAY 12',
    'JUNE 1',
    'JUNE 3',
  ]);
});

test('so do dates in the middle of the page, and none at its right-hand side', () => {
  const dates = ['May 4', 'May 10', 'Wednesday, May 12', 'September 21', 'November 3'];
  const letters = (indent: (date: string) => number): string =>
    dates.map((date) => `${' '.repeat(indent(date))}${date}\n\n${prose(3)}`).join('\n\n\n');
  expect(read(letters(({ length }) => Math.floor((70 - length) / 2))).outline).toEqual(dates);
  expect(read(letters(({ length }) => 70 - length)).outline).toEqual(['(chapter)']);
  expect(read(letters(() => 44)).outline).toEqual(['(chapter)']);
});

test.each([
  ['1 October.', '4 October.', '9 November 1889.', '12 November.', 'Sunday, 1 December.'],
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
])('%s and the days after it head the entries of a diary', (...days) => {
  const entries = days.map((day) => `${day}\n\n${prose(3)}`);
  const { outline } = read(`A CLERK’S DIARY\n\nby Ada Finch\n\n\n\n${entries.join('\n\n\n')}`);
  expect(outline).toEqual(days.map((day) => day.replace(/\.$/, '')));
});

test('among days in capitals other lines in capitals head entries as well', () => {
  const heads = [
    'MAY 4.',
    'MAY 10.',
    'THE SAME NIGHT.',
    'JUNE 1.',
    'JUNE 3.',
    'JUNE 9.',
    'A WORD FROM THE MILLER.',
  ];
  const { outline } = read(heads.map((head) => `${head}\n\n${prose(3)}`).join('\n\n'));
  expect(outline).toEqual(heads.map((head) => head.replace(/\.$/, '')));
  const shouted = ['4 May', '10 May', 'NO MILK TODAY', '1 June', '3 June', '9 June'];
  const diary = read(shouted.map((head) => `${head}\n\n${prose(3)}`).join('\n\n'));
  expect(diary.outline).toEqual(['4 May', '10 May', '1 June', '3 June', '9 June']);
});

test('the first days of a diary are not counted as chapters of their month', () => {
  const days = ['March 1', 'March 2', 'March 3', 'April 9', 'April 12', 'May 20'];
  expect(read(`A DIARY\n\nby Ada Finch\n\n\n\n${bookOf(...days)}`).outline).toEqual(days);
});

test('few days do where each has a page to itself, also in the middle of it', () => {
  const days = [
    'MONDAY, 19TH',
    'THE SAME DAY',
    'TUESDAY, 20TH',
    'SATURDAY, 24TH, AND SUNDAY, 25TH',
  ];
  const centred = days.map((day) => `${' '.repeat(Math.floor((72 - day.length) / 2))}${day}`);
  const page = `A CLERK’S DIARY\n\nby Ada Finch\n\n\n\n\nPREFACE\n\n\n${prose(2)}\n\n\n\n\n`;
  const pages = (heads: readonly string[]): string =>
    heads.map((head) => `${head}\n\n\n${prose(3)}`).join('\n\n\n\n\n');
  expect(read(page + pages(centred)).outline).toEqual(days);
  const close = days.map((day) => `${day}\n\n${prose(3)}`).join('\n\n');
  expect(read(`A CLERK’S DIARY\n\nby Ada Finch\n\n\n\n${close}`).outline).toEqual(['(chapter)']);
});

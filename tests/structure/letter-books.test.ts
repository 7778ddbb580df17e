import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';

test.each([
  ['To Dr Reed.', 'To Mrs Holm, house-keeper at the mill.', 'To Miss Ada Finch at Saltby'],
  ['Miss Reed to her Aunt', 'MISS HOLM, TO MISS REED', 'Miss Reed to Miss Holm'],
])('letters are headed by whom they are to: %s', (...kinds) => {
  const heads = [...kinds, ...kinds];
  const letters = heads.map(
    (head, i) => `${head}\n\n${prose(3)}\n\nYours,\nM. FINCH\n\nSALTBY, April ${i + 2}.`,
  );
  const { outline } = read(`THE MILL PAPERS\n\nby Ada Finch${PAGE}${letters.join(PAGE)}`);
  expect(outline).toEqual(heads.map((head) => head.replace(/\.$/, '')));
});

test('a year that is not told still ends the date of a letter, and no scene', () => {
  const letter = (day: number): string =>
    `_To Mrs. Reed, England._\n\n\nSaltby, Dec. ${day}th, 17—.\n\n\n${prose(3)}`;
  const letters = [5, 6, 7, 8].map((day, i) => `Letter ${i + 1}\n\n${letter(day)}`);
  const { book } = read(`THE MILL PAPERS\n\nby Ada Finch${PAGE}${letters.join(PAGE)}`);
  expect(JSON.stringify(book)).not.toContain('sceneBreak');
});

test('where and when a book was written stands under it, and no scene begins there', () => {
  const story = [1, 2, 3, 4].map((n) => `CHAPTER ${n}\n\n${prose()}`).join(PAGE);
  const { book } = read(
    `THE MILL PAPERS\n\nby Ada Finch${PAGE}${story}${PAGE}Saltby-Holm\n\n1914-1921`,
  );
  expect(JSON.stringify(book)).not.toContain('sceneBreak');
});

test('a greeting in capitals is no title of its letter', () => {
  const numbers = ['I', 'II', 'III', 'IV', 'V'];
  const letters = numbers.map(
    (number) => `LETTER ${number}\n\n\nDEAR FATHER AND MOTHER,\n\n${prose(3)}`,
  );
  const { outline } = read(`THE MILL PAPERS\n\nby Ada Finch${PAGE}${letters.join(PAGE)}`);
  expect(outline).toEqual(numbers.map((number) => `LETTER ${number}`));
});

test('a heading of a letter may say in a sentence whose it is', () => {
  const heads = [
    'LETTER the FIRST is from Miss ADA FINCH to Miss REED',
    'LETTER the SECOND From Miss REED to Miss ADA FINCH',
  ];
  expect(read(bookOf(...heads)).outline).toEqual([
    heads[0],
    'LETTER the SECOND: From Miss REED to Miss ADA FINCH',
  ]);
});

test('the first letter stands right under the title page, over its greeting', () => {
  const to = ['To Mr REED, Bookseller, at Saltby.', 'TO DR HOLM.', 'TO Mrs FINCH, at the mill.'];
  const all = [...to, 'TO DR HOLM.', 'TO Miss ADA FINCH, at Saltby.'];
  const text = all.map((line) => `${line}\n\nRESPECTED SIR,\n\n${prose(3)}`).join('\n\n\n\n');
  expect(read(`THE MILL\n\nby Ada Finch${PAGE}${text}`).outline).toHaveLength(all.length);
});

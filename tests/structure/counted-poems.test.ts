import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const STANZA =
  'The thistle is a citizen,\nThat pays no tax to kings;\nIt keeps a little vinegar,\nAnd knows a thousand things.';
const POEM = [STANZA, STANZA, STANZA].join('\n\n');
const NUMBERS = ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.'];
const TITLES = ['THE GOOSE.', '', 'A GREY MULE.', '', 'ALMOST DRY!', ''];

/** Poems under their numbers, of which every second has a title, with what parts each from the one above. */
function sheaf(part: string, gapOver: (number: string) => string): string {
  const poems = NUMBERS.map((number, i) => {
    const title = TITLES[i] === '' ? '' : `${TITLES[i]}\n\n`;
    return `${gapOver(number)}${number}\n\n${title}${POEM}`;
  });
  return `${part}\n\n\n${poems.join('').trimStart()}`;
}

function book(gapOver: (number: string) => string): string {
  const parts = ['I. THE YARD.', 'II. THE ROAD.'].map((part) => sheaf(part, gapOver));
  return `SHEAVES\n\nby Ada Finch\n\n\n\n\nPREFACE.\n\n${prose()}\n\n\n\n\n${parts.join('\n\n\n\n\n')}\n`;
}

const SHEAF = ['  I: THE GOOSE', '  II', '  III: A GREY MULE', '  IV', '  V: ALMOST DRY!', '  VI'];
const ROWS = ['I: THE YARD', ...SHEAF, 'II: THE ROAD', ...SHEAF];

test('poems are counted, and some have a title below their number', () => {
  expect(read(book(() => '\n\n\n\n\n')).outline).toEqual(ROWS);
});

test('a number that lost the blank over it is the one that is due', () => {
  expect(read(book((number) => (number === 'VI.' ? '\n' : '\n\n\n\n\n'))).outline).toEqual(ROWS);
});

test('numbers that all stand right under the lines above count nothing by themselves', () => {
  const { outline } = read(book(() => '\n'));
  expect(outline.filter((row) => /^\s*[IVX]+$/.test(row))).toEqual([]);
});

import { describe, expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];
const TALES = ['THE WEIR', 'THE GOOSE', 'THE LAMP', 'THE STAIR'];
const PREFACE = `PREFACE\n\n\n${prose(3)}\n\nADA FINCH.`;
const LIST = `CONTENTS\n\n${TALES.map((tale) => ` ${tale}`).join('\n')}`;

/** What is left of a page between the front of a book and its text. */
function leftOf(
  front: string,
  page: string,
  text: string,
): { has: boolean; outline: readonly string[] } {
  const { book, outline } = read(
    `THE MILL PAPERS\n\nby Ada Finch${PAGE}${front}${PAGE}${page}${PAGE}${text}\n`,
  );
  const words = page.split('\n')[0] ?? '';
  return { has: JSON.stringify([book.front, book.children]).includes(words), outline };
}

describe('a page before the first chapter has a title of the book', () => {
  test.each([
    [
      'the title again, in small letters, and who tells it',
      'The Mill Papers\n\n(The Story told by Hob Marrow.)',
    ],
    ['the title again, and under it what it is', 'THE MILL PAPERS\n\nA Tale of the Weir'],
    ['another', 'LIFE AT THE WEIR.'],
    ['the title under what leads to it', 'THE ADVENTURES OF\n\nTHE MILL PAPERS'],
    ['the title under what leads to it on two lines', 'THE LIFE\n\nOF\n\nTHE MILL PAPERS'],
    ['the title under what leads to it in one piece', 'THE STRANGE HISTORY\nOF\nTHE MILL PAPERS'],
    ['the title without its article', 'MILL PAPERS'],
    [
      'the title over a motto of the book',
      'THE MILL PAPERS\n\n"To find the mill, follow the\nriver."--From a Miller’s Notebook.',
    ],
    [
      'the title over two mottoes that are set in',
      'THE MILL PAPERS\n\n\n    The heron stands\n    where we stood;\n                  REED’S Weir\n\n\n     Ohne Laternen ist kein\n     Wasser zu finden.--NOVELL.',
    ],
  ])('%s', (_, page) => {
    expect(leftOf(PREFACE, page, bookOf(...CHAPTERS))).toEqual({ has: false, outline: CHAPTERS });
  });

  test('the title again, behind a list and over a tale without a number', () => {
    expect(leftOf(`${PREFACE}${PAGE}${LIST}`, 'The Mill Papers', bookOf(...TALES))).toEqual({
      has: false,
      outline: TALES,
    });
  });
});

test('a half-title has as much of the subtitle as it likes', () => {
  const page = 'THE MILL PAPERS A TALE OF GEESE';
  const { book } = read(
    `THE MILL PAPERS${PAGE}${PREFACE}${PAGE}${page}${PAGE}${bookOf(...CHAPTERS)}\n`,
    {},
    { Title: 'The Mill Papers\nA Tale of Geese for Grown Folk', Author: 'Ada Finch' },
  );
  expect(JSON.stringify([book.front, book.children])).not.toContain('A TALE OF GEESE');
});

test('a half-title stands over a prologue as well', () => {
  const { has, outline } = leftOf(PREFACE, 'THE MILL PAPERS', bookOf('PROLOGUE', ...CHAPTERS));
  expect(has).toBe(false);
  expect(outline).toHaveLength(4);
});

describe('a line before a chapter is no title of the book', () => {
  test('where later chapters have such lines as well', () => {
    const parts = ['THE WEIR', 'THE GOOSE'].map((part) => `${part}${PAGE}${bookOf(...CHAPTERS)}`);
    const text = parts.join(PAGE);
    const { book } = read(`THE MILL PAPERS\n\nby Ada Finch${PAGE}${PREFACE}${PAGE}${text}\n`);
    expect(JSON.stringify(book.children)).toContain('THE WEIR');
  });

  test('where it closes the preface', () => {
    const { has } = leftOf(
      `PREFACE\n\n\n${prose(3)}`,
      `${prose(1)}\n\nHOB MARROW`,
      bookOf(...CHAPTERS),
    );
    expect(has).toBe(true);
  });
});

test('a title page that names the tales is not where they begin', () => {
  const page = `ADA FINCH\n\nTHE MILL PAPERS\n\n\n${TALES.join('\n')}\n\n\nLONDON\n\n1877`;
  const end = `TABLE\n\n${TALES.map((tale, i) => `${tale}     ${i * 40 + 1}`).join('\n\n')}`;
  const tale = (title: string): string => `${title}\n\n\n${bookOf('I', 'II')}`;
  const { outline } = read(
    `${page}${PAGE}${TALES.map(tale).join(PAGE)}${PAGE}${end}\n`,
    {},
    { Title: 'The Mill Papers', Author: 'Ada Finch' },
  );
  expect(outline.filter((line) => !line.startsWith(' '))).toEqual(TALES);
});

describe('a title page', () => {
  test.each(['', 'All rights reserved.', 'Copyright, 1912, by Reed and Sons', 'To my mother'])(
    'ends with which volume the file is, over: %s',
    (below) => {
      const page = `THE MILL PAPERS\n\nby\n\nADA FINCH\n\nVOLUME I\n\n\n${below}`;
      const { outline, book } = read(`${page}${PAGE}${bookOf(...CHAPTERS)}\n`);
      expect(outline).toEqual(CHAPTERS);
      expect(book.metadata.fields.map(({ value }) => value)).toContain('VOLUME I');
      expect(book.metadata.series).toBeUndefined();
    },
  );

  test('is no volume that another follows', () => {
    const volume = (n: string): string => `VOLUME ${n}${PAGE}${bookOf(...CHAPTERS)}`;
    const text = `THE MILL PAPERS\n\nby Ada Finch\n\n${volume('I')}${PAGE}${volume('II')}\n`;
    const { outline } = read(text);
    expect(outline.filter((line) => !line.startsWith(' '))).toEqual(['VOLUME I', 'VOLUME II']);
  });

  test('names the other books of its author, in italics that close behind them', () => {
    const books =
      '“The Weir,” “The Goose in the Lamp,” “The Manners of a Miller and of his\nWife,” “The Stair,” etc._';
    const { front, outline, book } = read(
      `THE MILL PAPERS\n\nby Ada Finch\n\n_Author of\n\n${books}${PAGE}${bookOf(...CHAPTERS)}\n`,
    );
    expect(front).toEqual([]);
    expect(outline).toEqual(CHAPTERS);
    expect(book.metadata.fields.map(({ value }) => value)[0]).toBe('Author of');
  });
});

test('a half-title in two lines stands over the title of the first tale, which begins with it', () => {
  const title = '  THE WEIR\n  AND OTHER TALES';
  const list = `CONTENTS\n\n${TALES.map((tale, i) => ` ${tale}    ${i * 10 + 1}`).join('\n')}`;
  const { outline } = read(
    [`${title}\n\n  by Ada Finch`, list, title, `${bookOf(...TALES)}\n`].join(PAGE),
    {},
    { Title: 'The Weir and Other Tales', Author: 'Ada Finch' },
  );
  expect(outline).toEqual(TALES);
});

test('a half-title ends with who wrote the book, under what it is', () => {
  const { front, outline } = read(
    [
      'THE WEIR\n\nby Ada Finch',
      PREFACE,
      'THE WEIR\nBEING A TALE OF MANY GEESE BY ADA FINCH',
      bookOf(...CHAPTERS),
    ].join(PAGE),
  );
  expect(front).toEqual(['preface: PREFACE']);
  expect(outline).toEqual(CHAPTERS);
});

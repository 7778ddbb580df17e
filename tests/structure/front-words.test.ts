import { describe, expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = bookOf('CHAPTER I', 'CHAPTER II', 'CHAPTER III');

describe('the title page', () => {
  test.each([
    'Selected and Edited',
    'and',
    'Translated from the Russian of',
    '“The flour is white”',
    'To my mother',
  ])('has no subtitle in %j', (line) => {
    const { book } = read(`THE MILL PAPERS\n\n${line}\n\nBY\n\nADA FINCH${PAGE}${CHAPTERS}`);
    expect(book.metadata.subtitle).toBeUndefined();
  });

  test('has the author of the head with initials for the middle names', () => {
    const { book } = read(
      `The Mill Papers\n\nHenry W. Reed${PAGE}${CHAPTERS}`,
      {},
      { Title: 'The Mill Papers', Author: 'Henry Wadsworth Reed' },
    );
    expect(book.metadata.subtitle).toBeUndefined();
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Henry Wadsworth Reed']);
  });

  test('keeps initials that the head does not have, which are no word between two names', () => {
    const { book } = read(
      `THE MILL PAPERS\n\n\nBY\n\nE. E. FINCH${PAGE}${CHAPTERS}`,
      {},
      { Title: 'The Mill Papers', Author: 'Edith Ellen Finch' },
    );
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Edith Ellen Finch']);
    expect(book.metadata.fields.map(({ value }) => value)).toContain('E. E. FINCH');
  });

  test('has the author without a second name and years in brackets, which are a field', () => {
    const { book } = read(
      `Title:      The Mill\nAuthor:     Ada Finch (pseudonym of Nell Reed) (1903-1950)${PAGE}${CHAPTERS}`,
    );
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
    expect(JSON.stringify(book.metadata.fields)).toContain('Nell Reed');
  });

  test('tells what the book is about, which is no poem', () => {
    const told =
      '  Being an account of another year of\n  Mr. Finch, Miss Reed, and the Heron,\n  the finders of "The Lower Weir"';
    const { book } = read(`THE MILL PAPERS\n\nBY\n\nADA FINCH\n\n\n\n${told}${PAGE}${CHAPTERS}`);
    expect(JSON.stringify(book)).not.toContain('"type":"verse"');
  });
});

describe('a dedication', () => {
  test('under a motto is no motto, and stands in the book once', () => {
    const motto = '   "Those levels, coloured by the various grain!"\n\n   MASON';
    const given =
      '   TO THE MEMORY OF\n   LUCY REED\n\n   IN WHOSE BEAUTIFUL WORK\n   THERE IS A MILL\n   THAT TURNS';
    const { book, front } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH\n\n\n\n${motto}\n\n\n\n${given}${PAGE}${CHAPTERS}`,
    );
    expect(front).toEqual(['epigraph', 'dedication']);
    expect(JSON.stringify(book).split('BEAUTIFUL WORK')).toHaveLength(2);
  });

  test('is a letter up to its place and day', () => {
    const letter = `TO THE BOOKSELLERS\n\n${prose(3)}\n\nADA FINCH.\n\nSaltby, April 28, 1919`;
    const { outline, front } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH${PAGE}${letter}${PAGE}${CHAPTERS}`,
    );
    expect(outline).toHaveLength(3);
    expect(front).toEqual(['dedication']);
  });

  test.each([
    [
      'I inscribe this book of the mill\nto my son\nin the hope that in days to come he may\nread it.',
      '',
    ],
    [
      'to\nall the millers of the lower weir\nwho have wanted more',
      '     A verse of the weir,\n     a verse of the mill,\n     and the geese on the hill.',
    ],
    ['À MADAME FINCH', 'Hommage d’un ami,\net en souvenir d’un autre ami.'],
  ])('keeps its lines: %j, %j', (given, below) => {
    const { book, front } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH\n\n\n\n${given}\n\n${below}${PAGE}${CHAPTERS}`,
    );
    expect(front).toEqual(['dedication']);
    expect(JSON.stringify(book.front).match(/"lineBreak"/g)?.length ?? 0).toBeGreaterThan(0);
  });

  test.each([
    [
      'PREFACE',
      `${prose(2)}\n\nADA FINCH\n\n\n\nTo those excellent good fellows\nand millers of the lower weir,\nthis book is gratefully dedicated\nby\nTHE AUTHOR`,
    ],
    [
      'DEDICATION',
      'TO THE IMMORTAL MEMORY OF\nHOB MARROW AND NELL REED\nWHO AT SALTBY IN THE YEAR 1593\nWERE FINED FOR KEEPING GEESE ON A DOOR',
    ],
  ])('keeps its lines under %j', (heading, text) => {
    const { book } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH${PAGE}${heading}\n\n${text}${PAGE}${CHAPTERS}`,
    );
    expect(JSON.stringify(book.front).match(/"lineBreak"/g)?.length ?? 0).toBeGreaterThan(2);
  });

  test('in prose is a paragraph', () => {
    const { book } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH${PAGE}DEDICATION\n\n${prose(1)}${PAGE}${CHAPTERS}`,
    );
    expect(JSON.stringify(book.front)).not.toContain('"lineBreak"');
  });

  test('is `To` over a name, which heads nothing', () => {
    const numbers = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'];
    const tales = bookOf(...numbers.map((number) => `${number} -- The Mill of ${number}`));
    const { outline, front } = read(
      `THE MILL PAPERS\n\nBy Ada Finch\n\n\n\nTo\n\nLUCIUS REED\n\n\n\n${tales}`,
    );
    expect(outline).toHaveLength(6);
    expect(front).toEqual(['dedication']);
  });
});

test('the title in full over the first chapter is no paragraph of the preface', () => {
  const preface = `PREFACE\n\n\n${prose(3)}`;
  const whole = 'THE PERSONAL HISTORY AND OBSERVATIONS OF THE MILL PAPERS';
  const { book, front } = read(
    `THE MILL PAPERS\n\nBY\n\nADA FINCH${PAGE}${preface}${PAGE}${whole}${PAGE}${CHAPTERS}`,
  );
  expect(front).toEqual(['preface: PREFACE']);
  expect(JSON.stringify([book.front, book.children])).not.toContain('OBSERVATIONS');
});

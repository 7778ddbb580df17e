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
    'To',
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

  test('that is a letter is filled, and so is its end', () => {
    const letter =
      'SIR,\n\nAllow me to set your name at the head of this book, above its very\ndedication; for it is to you, above all, that I owe that it was printed.\nWhat the court said of it, and what the parish did, is another matter,\nand shall be told.';
    const { book } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH\n\n\n\nTO HOB MARROW\n\n${letter}${PAGE}${CHAPTERS}`,
    );
    expect(JSON.stringify(book.front)).not.toContain('"lineBreak"');
  });

  test('in prose is a paragraph', () => {
    const { book } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH${PAGE}DEDICATION\n\n${prose(1)}${PAGE}${CHAPTERS}`,
    );
    expect(book.front.flatMap(({ children }) => children.map(({ type }) => type))).toEqual([
      'paragraph',
    ]);
  });

  test('is `To` over a name in the middle of the page', () => {
    const [middle, list] = [' '.repeat(30), `${' '.repeat(30)}CONTENTS\n\n CHAPTER I\n CHAPTER II`];
    const { book, front } = read(
      `${middle}THE MILL PAPERS\n\n\n${middle}To\n\n${middle}LUCIUS REED\n\n\n\n\n${list}${PAGE}${CHAPTERS}`,
      {},
      { Title: 'The Mill Papers', Author: 'Ada Finch' },
    );
    expect(front).toEqual(['dedication']);
    expect(book.metadata.subtitle).toBeUndefined();
  });

  test('in French may have no accent', () => {
    const { front } = read(
      `THE MILL PAPERS\n\nPAR\nADA FINCH\n\n\n\nA mon ami LUCIEN ROUX${PAGE}${CHAPTERS}`,
    );
    expect(front).toEqual(['dedication']);
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

describe('a motto of the book', () => {
  test.each([
    '    "Conceive him now at the weir; with his letters in his hat, well\n    armed, fed, and appointed, and see how he acquits himself of all\n    that."--FINCH\'S "_Good Miller_."',
    '  "Those who remember certain things cannot remember them without some\n  horror, which stops even the pleasure of a tale."\n\n                                            STENDAL',
  ])('in prose is no preface: %s', (motto) => {
    const { front } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH\n\n\n1850\n\n\n${motto}${PAGE}${CHAPTERS}`,
    );
    expect(front).toEqual(['epigraph']);
  });
});

describe('a list of contents', () => {
  const LIST = ['INTRODUCTION', '   I. THE WEIR', '  II. THE GOOSE', ' III. THE LAMP'];
  const TEXT = bookOf('INTRODUCTION', 'I\n\nTHE WEIR', 'II\n\nTHE GOOSE', 'III\n\nTHE LAMP');

  test('ends at a row of stars over the heading that it names first', () => {
    const { front, outline } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH\n\n\nCONTENTS\n\n${LIST.join('\n\n')}\n\n      *       *       *       *       *\n\n${TEXT}`,
    );
    expect(front).toEqual(['introduction: INTRODUCTION']);
    expect(outline).toHaveLength(3);
  });

  test('may have the head of its column on its own line', () => {
    const { book, outline } = read(
      `THE MILL PAPERS\n\nBY\n\nADA FINCH\n\n\n     CONTENTSCHAP.\n${LIST.slice(1).join('\n')}${PAGE}${TEXT}`,
    );
    expect(outline.at(-1)).toBe('III: THE LAMP');
    expect(JSON.stringify(book)).not.toContain('CONTENTSCHAP');
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

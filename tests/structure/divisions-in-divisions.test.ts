import { describe, expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

describe('divisions in divisions', () => {
  test('chapters count again under each part', () => {
    const text = bookOf(
      'PART ONE\n\nLEVANT\n\n\n\nCHAPTER I',
      'CHAPTER II',
      'PART TWO\n\nCOUCHANT\n\n\n\nCHAPTER I',
      'CHAPTER II',
    );
    expect(read(text).outline).toEqual([
      'PART ONE: LEVANT',
      '  CHAPTER I',
      '  CHAPTER II',
      'PART TWO: COUCHANT',
      '  CHAPTER I',
      '  CHAPTER II',
    ]);
  });

  test('parts that count again under each chapter are sections of it', () => {
    const text = bookOf(
      'CHAPTER THE FIRST\n\nTHE GOOSE\n\n\nPart 1',
      'Part 2',
      'CHAPTER THE SECOND\n\nTHE MILL\n\n\nPart 1',
      'Part 2',
    );
    expect(read(text).outline).toEqual([
      'CHAPTER THE FIRST: THE GOOSE',
      '  Part 1',
      '  Part 2',
      'CHAPTER THE SECOND: THE MILL',
      '  Part 1',
      '  Part 2',
    ]);
  });

  test('parts behind a first chapter, counted once through the book, hold those that follow', () => {
    const text = bookOf('CHAPTER I', 'PART I\n\n\n\nCHAPTER II', 'PART II\n\n\n\nCHAPTER III');
    expect(read(text).outline).toEqual([
      'CHAPTER I',
      'PART I',
      '  CHAPTER II',
      'PART II',
      '  CHAPTER III',
    ]);
  });

  test('books and chapters before the first volume that is headed are none of the preface’s', () => {
    const chapters = 'CHAPTER I\n\n' + prose(4) + '\n\n\nCHAPTER II';
    const text = bookOf(
      'PREFACE',
      `BOOK FIRST\n\n\n\n${chapters}`,
      `BOOK SECOND\n\n\n\n${chapters}`,
      `VOLUME II\n\n\n\nBOOK THIRD\n\n\n\n${chapters}`,
    );
    const { front, outline } = read(text);
    expect(front).toEqual(['preface: PREFACE']);
    expect(outline).toEqual([
      'BOOK FIRST',
      '  CHAPTER I',
      '  CHAPTER II',
      'BOOK SECOND',
      '  CHAPTER I',
      '  CHAPTER II',
      'VOLUME II',
      '  BOOK THIRD',
      '    CHAPTER I',
      '    CHAPTER II',
    ]);
  });

  test('volumes hold books, books hold chapters', () => {
    const text = bookOf(
      'VOLUME I\n\n\n\nBOOK FIRST--A JUST MAN\n\n\n\nCHAPTER I',
      'CHAPTER II',
      'BOOK SECOND--THE FALL\n\n\n\nCHAPTER I',
      'VOLUME II\n\n\n\nBOOK FIRST--THE SEA\n\n\n\nCHAPTER I',
    );
    expect(read(text).outline).toEqual([
      'VOLUME I',
      '  BOOK FIRST: A JUST MAN',
      '    CHAPTER I',
      '    CHAPTER II',
      '  BOOK SECOND: THE FALL',
      '    CHAPTER I',
      'VOLUME II',
      '  BOOK FIRST: THE SEA',
      '    CHAPTER I',
    ]);
  });

  test('narratives hold chapters that count again under them', () => {
    const text = bookOf(
      'FIRST NARRATIVE\n\n\nCHAPTER I',
      'CHAPTER II',
      'SECOND NARRATIVE\n\n\nCHAPTER I',
      'CHAPTER II',
    );
    expect(read(text).outline).toEqual([
      'FIRST NARRATIVE',
      '  CHAPTER I',
      '  CHAPTER II',
      'SECOND NARRATIVE',
      '  CHAPTER I',
      '  CHAPTER II',
    ]);
  });

  test('a canto is headed once, and the numbers in it are its stanzas’', () => {
    const line = 'The lamp was lit upon the outer wall,';
    const stanzas = ['I', 'II', 'III', 'IV'].map(
      (number) => `${number}\n\n${Array.from({ length: 14 }, () => line).join('\n')}`,
    );
    const canto = (number: string): string =>
      `CANTO THE ${number.toUpperCase()}\n\n“O lamp!”--Finch.\n\nCanto the ${number}\n\n${stanzas.join('\n\n')}`;
    expect(read(`${canto('First')}\n\n\n\n${canto('Second')}`).outline).toEqual([
      'CANTO THE FIRST',
      'CANTO THE SECOND',
    ]);
  });

  test('the one epilogue of a book ends no part of it', () => {
    const text = bookOf(
      'PART ONE\n\n\nCHAPTER I',
      'CHAPTER II',
      'PART TWO\n\n\nCHAPTER I',
      'CHAPTER II',
      'EPILOGUE',
    );
    expect(read(text).outline.slice(-2)).toEqual(['  CHAPTER II', 'EPILOGUE']);
  });

  test('an epilogue in chapters stands beside the parts, not among their books', () => {
    const text = bookOf(
      'PART I\n\n\nBOOK I. FLOUR\n\n\nCHAPTER I',
      'CHAPTER II',
      'PART II\n\n\nBOOK II. WHEAT\n\n\nCHAPTER I',
      'CHAPTER II',
      'EPILOGUE\n\n\nCHAPTER I',
      'CHAPTER II',
    );
    expect(read(text).outline.slice(-4)).toEqual([
      '    CHAPTER II',
      'EPILOGUE',
      '  CHAPTER I',
      '  CHAPTER II',
    ]);
  });

  test('bare numbers count again under French parts', () => {
    const text = bookOf('PREMIÈRE PARTIE\n\n\nI', 'II', 'DEUXIÈME PARTIE\n\n\nI', 'II');
    expect(read(text).outline).toEqual([
      'PREMIÈRE PARTIE',
      '  I',
      '  II',
      'DEUXIÈME PARTIE',
      '  I',
      '  II',
    ]);
  });

  test('numbers go on where the word is left out', () => {
    const text = bookOf(
      'ADVENTURE I. THE GOOSE',
      'ADVENTURE II. THE LEDGER',
      'III. THE OIL',
      'IV. THE CLOCK',
    );
    expect(read(text).outline).toEqual([
      'ADVENTURE I: THE GOOSE',
      'ADVENTURE II: THE LEDGER',
      'III: THE OIL',
      'IV: THE CLOCK',
    ]);
  });
});

test('numbers that begin again under other numbers are held by them', () => {
  const { outline } = read(
    ['— I —', '[ 1 ]', '', '[ 2 ]', '', '— II —', '[ 1 ]', '', '[ 2 ]', '']
      .map((line) => (line === '' ? prose(3) : line))
      .join('\n\n'),
  );
  expect(outline).toEqual(['I', '  1', '  2', 'II', '  1', '  2']);
});

describe('a chapter right under its part, without a blank', () => {
  const onLines = (count: number) =>
    prose(count)
      .split('\n\n')
      .map((text) => text.replaceAll('\n', ' '))
      .join('\n');
  const rows = ['BOOK ONE', '  CHAPTER ONE', '  CHAPTER TWO', 'BOOK TWO', '  CHAPTER ONE'];
  const told = (under: (head: string) => string) =>
    read(
      `The Kettle\nby Ada Finch\n\n\n${['BOOK ONE\nCHAPTER ONE', 'CHAPTER TWO', 'BOOK TWO\nCHAPTER ONE'].map(under).join('\n\n')}`,
    ).outline;

  test('is one, where paragraphs are parted by blanks', () => {
    expect(told((head) => `${head}\n\n${prose(4)}`)).toEqual(rows);
  });

  test('is one, where each paragraph is a line', () => {
    expect(told((head) => `${head}\n${onLines(5)}`)).toEqual(rows);
  });

  test('what a chapter is called may be of its own rank', () => {
    const nights = ['I', 'II', 'III'].map(
      (n, i) => `CHAPTER ${n}\nTHE ${['FIRST', 'SECOND', 'THIRD'][i]} NIGHT\n\n${prose(4)}`,
    );
    expect(read(`The Kettle\nby Ada Finch\n\n\n${nights.join('\n\n\n')}`).outline).toHaveLength(3);
  });
});

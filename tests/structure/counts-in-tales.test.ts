import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const HEAD = 'THE MILL\n\nby Ada Finch\n\n\n';

function listed(entries: readonly string[], ...headings: readonly string[]): string {
  const list = entries.map((entry) => `   ${entry}`).join('\n\n');
  return `${HEAD}CONTENTS\n\n\n${list}${PAGE}${bookOf(...headings)}`;
}

test('sketches that the list does not name are of the tale that they begin right under', () => {
  const tales = ['THE POND', 'THE WEIR', 'THE ISLES AT LARGE', 'THE GOOSE'];
  const text = listed(
    tales,
    'THE POND',
    'THE WEIR.',
    'THE ISLES AT LARGE.\n\n\nSKETCH FIRST.\n\nA HEAP OF CINDERS.',
    'SKETCH SECOND.\n\nA TORTOISE.',
    'SKETCH THIRD.\n\nA ROCK.',
    'THE GOOSE.',
  );
  expect(read(text).outline).toEqual([
    'THE POND',
    'THE WEIR',
    'THE ISLES AT LARGE',
    '  SKETCH FIRST: A HEAP OF CINDERS',
    '  SKETCH SECOND: A TORTOISE',
    '  SKETCH THIRD: A ROCK',
    'THE GOOSE',
  ]);
});

test('chapters under no tale of the list stand beside what it names', () => {
  const text = listed(
    ['TO MY READERS', 'A WORD OF THE MILLER', 'WHAT CAME AFTER'],
    'TO MY READERS',
    `A WORD OF THE MILLER\n\n\n${prose()}${PAGE}CHAPTER I`,
    'CHAPTER II',
    'WHAT CAME AFTER',
  );
  expect(read(text).outline.every((row) => !row.startsWith(' '))).toBe(true);
});

test('chapters that begin again right under numbered titles are of these tales', () => {
  const text = bookOf(
    '1. AT THE POND.\n\n\n\nChapter 1.I.',
    'Chapter 1.II.',
    '2. THE WEIR.',
    '3. THE GOOSE.\n\n\n\nChapter 3.I.',
    'Chapter 3.II.',
  );
  expect(read(`${HEAD}${PAGE}${text}`).outline).toEqual([
    '1: AT THE POND',
    '  Chapter 1.I.',
    '  Chapter 1.II.',
    '2: THE WEIR',
    '3: THE GOOSE',
    '  Chapter 3.I.',
    '  Chapter 3.II.',
  ]);
});

test('numbered titles under chapters are sections of these', () => {
  const text = bookOf(
    'CHAPTER I\n\n\n\n1. AT THE POND.',
    '2. THE WEIR.',
    'CHAPTER II\n\n\n\n1. THE GOOSE.',
    '2. THE OTHER GOOSE.',
  );
  expect(read(`${HEAD}${PAGE}${text}`).outline).toEqual([
    'CHAPTER I',
    '  1: AT THE POND',
    '  2: THE WEIR',
    'CHAPTER II',
    '  1: THE GOOSE',
    '  2: THE OTHER GOOSE',
  ]);
});

test('numbers under an introduction are its own where the chapters begin at one again', () => {
  const text = bookOf('INTRODUCTION\n\n\nI', 'II', 'I', 'II', 'III');
  const { front, outline } = read(`${HEAD}${PAGE}${text}`);
  expect(front).toEqual(['introduction: INTRODUCTION']);
  expect(outline).toEqual(['I', 'II', 'III']);
});

test('an epilogue behind the last book has chapters of its own, which have no word as those of the books', () => {
  const text = bookOf(
    'BOOK THE FIRST.\n\n\n\n\nI. QUARTER DAY.',
    'II. CANDLES.',
    'BOOK THE SECOND.\n\n\n\n\nI. THE ICE.',
    'II. HOMEWARD.',
    'EPILOGUE.\n\n\n\n\nI. A LETTER.',
    'II. A WALK.',
    'APPENDIX.',
  );
  expect(read(`${HEAD}${PAGE}${text}`).outline.filter((row) => !row.startsWith(' '))).toEqual([
    'BOOK THE FIRST',
    'BOOK THE SECOND',
    'EPILOGUE',
  ]);
});

test('short numbered chapters behind a long prologue are chapters', () => {
  const short = (n: number): string => `${prose(1)}\n\nIt was ${n} o’clock.`;
  const chapters = ['I', 'II', 'III', 'IV', 'V'].map((label, i) => `—${label}—\n\n\n${short(i)}`);
  const text = `PROLOGUE\n\n\n${prose(6)}${PAGE}${chapters.join('\n\n\n\n')}`;
  expect(read(`${HEAD}${PAGE}${text}`).outline).toEqual(['PROLOGUE', 'I', 'II', 'III', 'IV', 'V']);
});

test('a numeral right over its title stands alone, however short the chapters are', () => {
  const titles = ['The Fog', 'Sunday', 'By the River'];
  const chapters = (labels: readonly string[]): string =>
    titles.map((title, i) => `${labels[i]}.\n${title}\n\n\n${prose(1)}`).join('\n\n\n\n');
  const labels = ['I', 'II', 'III'];
  const text = `BOOK FIRST\n\n\n\n\n${chapters(labels)}${PAGE}BOOK SECOND\n\n\n\n\n${chapters(labels)}`;
  expect(read(`${HEAD}${PAGE}${text}`).outline.slice(0, 4)).toEqual([
    'BOOK FIRST',
    '  I: The Fog',
    '  II: Sunday',
    '  III: By the River',
  ]);
});

test('a title in capitals may end in a short word’s point', () => {
  const text = bookOf(
    'THE LANE\n\n\nI\n\nSTATEMENT OF JOHN REED, JR.',
    'II\n\nSTATEMENT OF ADA FINCH',
    'THE POND',
    'THE WEIR',
  );
  const { outline } = read(`${HEAD}CONTENTS\n\nTHE LANE\nTHE POND\nTHE WEIR${PAGE}${text}`);
  expect(outline.slice(0, 3)).toEqual([
    'THE LANE',
    '  I: STATEMENT OF JOHN REED, JR.',
    '  II: STATEMENT OF ADA FINCH',
  ]);
});

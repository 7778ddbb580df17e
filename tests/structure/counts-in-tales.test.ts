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
  const text = `PROLOGUE\n\n\n${prose(3)}${PAGE}${chapters.join('\n\n\n\n')}`;
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

test('scenes under which chapters count again are parts, and so is what stands between them', () => {
  const scenes = [
    'THE FIRST SCENE.\n\nA MILL IN DEVON.\n\n\n\n\nCHAPTER I.',
    'CHAPTER II.',
    'BETWEEN THE SCENES.\n\nWHAT THE POST BROUGHT.\n\n\n\n\nI.\n\nFrom Ada to the Miller.',
    'II.\n\nFrom the Miller to Ada.',
    'THE SECOND SCENE.\n\nA LANE IN YORK.\n\n\n\n\nCHAPTER I.',
    'CHAPTER II.',
    'BETWEEN THE SCENES.\n\nWHAT THE POST BROUGHT.\n\n\n\n\nI.\n\nFrom Ada to the Miller.',
    'II.\n\nFrom the Miller to Ada.',
  ];
  const text = scenes.map((heading) => `${heading}\n\n\n${prose()}`).join(PAGE);
  expect(read(`${HEAD}${PAGE}${text}`).outline.filter((row) => !row.startsWith(' '))).toEqual([
    'THE FIRST SCENE: A MILL IN DEVON',
    'BETWEEN THE SCENES',
    'THE SECOND SCENE: A LANE IN YORK',
    'BETWEEN THE SCENES',
  ]);
});

test('scenes of acts are their scenes', () => {
  const text = bookOf('ACT I\n\n\nSCENE 1', 'SCENE 2', 'ACT II\n\n\nSCENE 1', 'SCENE 2');
  expect(read(`${HEAD}${PAGE}${text}`).outline.filter((row) => !row.startsWith(' '))).toEqual([
    'ACT I',
    'ACT II',
  ]);
});

test('a tale in a frame holds its chapters, and the frame stands beside it', () => {
  const chapters = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];
  const text = [
    `A WORD BEFORE WE START\n\n${prose()}`,
    `THE TALE OF THE LOST GOOSE\n\n\n\n\n${bookOf(...chapters)}`,
    `LAST WORD BY THE MILLER\n\n${prose()}`,
  ].join(PAGE);
  expect(read(`${HEAD}${PAGE}${text}`).outline).toEqual([
    'A WORD BEFORE WE START',
    'THE TALE OF THE LOST GOOSE',
    ...chapters.map((chapter) => `  ${chapter}`),
    'LAST WORD BY THE MILLER',
  ]);
});

test('the book’s title over the first chapter is its half-title, whatever stands before it', () => {
  const chapters = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];
  const text = [
    `THE AUTHOR OF “THE MILL”\n\n${prose()}`,
    `THE MILL\n\n\n\n\n${bookOf(...chapters)}`,
  ].join(PAGE);
  const head = 'THE MILL: A STORY OF GEESE\n\nby Ada Finch\n\n\n';
  const { outline } = read(`${head}${PAGE}${text}`);
  expect(outline.slice(-3)).toEqual(chapters);
});

test('one group among tales holds those behind it', () => {
  const text = bookOf(
    'THE POND',
    'THE WEIR',
    'THE GOOSE',
    'BIRD STUDIES\n\n\n\nHERONS\n\n\nI',
    'II',
    'DUCKS\n\n\nI',
    'II',
  );
  expect(read(`${HEAD}${PAGE}${text}`).outline.filter((row) => !row.startsWith('   '))).toEqual([
    'THE POND',
    'THE WEIR',
    'THE GOOSE',
    'BIRD STUDIES',
    '  HERONS',
    '  DUCKS',
  ]);
});

test('a tale in parts that the book is called after stands beside those that its list names behind it', () => {
  const list = 'CONTENTS\n\n  The Mill    9\n  The Goose    30\n  The Lamp    40';
  const parts = ['PART I.', 'PART II.'].map((part) => `_${part}_\n\n${prose(4)}`).join('\n\n\n\n');
  const tales = ['THE GOOSE.', 'THE LAMP.'].map((title) => `${title}\n\n\n${prose(4)}`);
  const { outline } = read(
    ['THE MILL AND OTHER TALES\n\nby\n\nADA FINCH', list, `THE MILL\n\n\n${parts}`, ...tales].join(
      '\n\n\n\n\n',
    ),
  );
  expect(outline).toEqual(['THE MILL', '  PART I', '  PART II', 'THE GOOSE', 'THE LAMP']);
});

test('chapters that count again right under an epilogue are of it, in a book without parts', () => {
  const chapters = ['I', 'II', 'III'];
  const end = ['EPILOGUE\n\n\n\n\nI', 'II'];
  const { outline } = read(`${HEAD}${PAGE}${bookOf(...chapters, ...end)}`);
  expect(outline).toEqual([...chapters, 'EPILOGUE', '  I', '  II']);
});

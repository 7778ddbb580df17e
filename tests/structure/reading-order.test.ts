import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { read, readSaved, type ReadBook } from './read-book.ts';

type Files = Readonly<Record<string, string>>;

/** The files in the order in which the book has their text. */
function orderOf({ book }: ReadBook): string[] {
  const files =
    JSON.stringify([book.front, book.children, book.back]).match(/"file":"[^"]+"/g) ?? [];
  return [...new Set(files)].map((file) => file.slice(8, -1));
}

function remarksOf({ remarks }: ReadBook): string[] {
  return remarks
    .filter(({ code }) => code.startsWith('structure/part-'))
    .map(({ message }) => message);
}

const text = (head: string, foot = ''): string =>
  `${head}\n\n${[WALK, RAIN, TEA, HOME].join('\n\n')}\n\n${foot}`;

const ORDERS: Readonly<Record<string, readonly [Files, readonly string[]]>> = {
  'where each says it goes on from, and the first only where it goes on to': [
    {
      'one.txt': text('', 'To be continued in part 2'),
      'three.txt': text('Continued from part 2'),
      'two.txt': text('Continued from part 1', 'To be continued in part 3'),
    },
    ['one.txt', 'two.txt', 'three.txt'],
  ],
  'their names, in words': [
    { 'chapter one.txt': text(''), 'chapter three.txt': text(''), 'chapter two.txt': text('') },
    ['chapter one.txt', 'chapter two.txt', 'chapter three.txt'],
  ],
  'their names, where they are those of a book’s divisions': [
    {
      'afterword.txt': text(''),
      'chapter-1.txt': text('# Chapter 1'),
      'chapter-2.txt': text('# Chapter 2'),
      'epigraph.txt': 'A goose is a poor judge of corn.\n',
    },
    ['epigraph.txt', 'chapter-1.txt', 'chapter-2.txt', 'afterword.txt'],
  ],
  'their names, in Roman numerals': [
    { 'tide-ii.txt': text(''), 'tide-ix.txt': text(''), 'tide-v.txt': text('') },
    ['tide-ii.txt', 'tide-v.txt', 'tide-ix.txt'],
  ],
  'their names, of which the first ends in a word that is a number elsewhere': [
    { 'The Elf 2.txt': text(''), 'The Elf 3.txt': text(''), 'The Elf.txt': text('') },
    ['The Elf.txt', 'The Elf 2.txt', 'The Elf 3.txt'],
  ],
  'nothing, where names of two stories end in numerals': [
    { 'Edgar V.txt': text(''), 'Maud II.txt': text('') },
    ['Edgar V.txt', 'Maud II.txt'],
  ],
  'nothing, where some count parts and some chapters': [
    {
      'a.txt': text('PART I\n\nChapter 1'),
      'b.txt': text('Chapter 2'),
      'c.txt': text('PART II\n\nChapter 3'),
      'd.txt': text('Chapter 4'),
    },
    ['a.txt', 'b.txt', 'c.txt', 'd.txt'],
  ],
  'their names, of which the first has no number': [
    { 'tide 2.txt': text(''), 'tide 3.txt': text(''), 'tide.txt': text('') },
    ['tide.txt', 'tide 2.txt', 'tide 3.txt'],
  ],
  'their headings, with what stands before the chapters and after them': [
    {
      'a.txt': text('Afterword'),
      'b.txt': text('Chapter 2'),
      'c.txt': text('Prologue'),
      'd.txt': text('Chapter 1'),
      'e.txt': text('Epilogue'),
      'f.txt': text('Preface'),
    },
    ['f.txt', 'c.txt', 'd.txt', 'b.txt', 'e.txt', 'a.txt'],
  ],
};

describe('files of one story are put in order by', () => {
  test.each(Object.entries(ORDERS))('%s', (_name, [files, order]) => {
    expect(orderOf(read(files))).toEqual(order);
  });
});

test('files that are messages are put in order by their subjects', () => {
  const posted = (subject: string, day: number): string =>
    text(`Subject: ${subject}\nFrom: a@quay.example\nDate: ${day} Mar 1997`);
  const story = readSaved({
    'a.txt': posted('FIC: The Tide (3/3)', 3),
    'b.txt': posted('FIC: The Tide (1/3)', 1),
    'c.txt': posted('The Tide, part 2', 2),
  });
  const paragraphs = JSON.stringify(story.book.children).match(/"file":"[^"]+"/g) ?? [];
  expect([...new Set(paragraphs)]).toEqual(['b', 'c', 'a'].map((name) => `"file":"${name}.txt"`));
});

test('files of several chapters each leave out no part', () => {
  const chapters = (...numbers: readonly number[]): string =>
    numbers.map((n) => text(`Chapter ${n}`)).join('\n\n');
  expect(remarksOf(read({ 'a.txt': chapters(1, 2, 3), 'b.txt': chapters(4, 5) }))).toEqual([]);
  expect(remarksOf(read({ 'a.txt': chapters(1, 2, 3), 'b.txt': chapters(5, 6) }))).toEqual([
    'part 4 is missing before b.txt',
  ]);
  const opening = `${text('Prologue')}\n\n${chapters(1, 2)}`;
  expect(remarksOf(read({ 'a.txt': opening, 'b.txt': chapters(3) }))).toEqual([]);
});

test('chapters that begin again in a second book are in the order given, and none comes twice', () => {
  const files = Object.fromEntries(
    ['a1', 'a2', 'b1', 'b2'].map((name) => [`${name}.txt`, text(`Chapter ${name.charAt(1)}`)]),
  );
  const story = read(files);
  expect(orderOf(story)).toEqual(Object.keys(files));
  expect(remarksOf(story)).toEqual([]);
});

test('two versions of one chapter are told', () => {
  const story = read({
    'ch1.txt': text('Chapter 1'),
    'ch2-new.txt': text('Chapter 2'),
    'ch2.txt': text('Chapter 2'),
    'ch3.txt': text('Chapter 3'),
  });
  expect(remarksOf(story)).toEqual(['ch2-new.txt and ch2.txt both say that they are part 2']);
});

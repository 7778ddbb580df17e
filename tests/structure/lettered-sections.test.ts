import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const section = (head: string): string => `${head}\n\n${prose(3)}\n\n`;
const chapter = (head: string, sections: readonly string[]): string =>
  `${head}\n\n${sections.map(section).join('')}\n`;

test('sections that are lettered from A in each chapter are of it', () => {
  const text =
    chapter('CHAPTER ONE: Early Rain', ['A. First Drops', 'B. A Boat', 'C. Second Thoughts']) +
    chapter('CHAPTER TWO: The Weir', ['A. The Gate', 'B. The Goose']);
  expect(read(text).outline).toEqual([
    'CHAPTER ONE: Early Rain',
    '  A: First Drops',
    '  B: A Boat',
    '  C: Second Thoughts',
    'CHAPTER TWO: The Weir',
    '  A: The Gate',
    '  B: The Goose',
  ]);
});

test('a list of one chapter is its own, and so are letters that do not begin with A', () => {
  const one =
    chapter('CHAPTER ONE', ['A. First Drops', 'B. A Boat']) + chapter('CHAPTER TWO', ['']);
  expect(read(one).outline).toHaveLength(2);
  const other = ['C. Walker Mills', 'D. Walker Mills'];
  expect(read(chapter('CHAPTER ONE', other) + chapter('CHAPTER TWO', other)).outline).toHaveLength(
    2,
  );
});

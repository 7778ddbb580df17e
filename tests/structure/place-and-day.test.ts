import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const CHAPTERS = bookOf('CHAPTER I', 'CHAPTER II', 'CHAPTER III');
const PAGE = '\n\n\n\n\n';

/** The roles of the blocks under a preface that ends so. */
function endOf(close: string): (string | undefined)[] {
  const text = `THE MILL\n\nby Ada Finch${PAGE}PREFACE\n\n\n${wrapped()}\n\n${close}${PAGE}${CHAPTERS}\n`;
  return (
    read(text).book.front[0]?.children.map((block) => ('role' in block ? block.role : undefined)) ??
    []
  );
}

function wrapped(): string {
  return prose(3).replace(/(.{50,64}) /g, '$1\n');
}

test.each([
  'Weirsby,\n1st September, 1830.',
  'UPPER LEE, NEAR LEEDS,\nJune, 1896',
  'Molino del Rey (Valencia)\nOctubre-Diciembre, 1898',
  'Leeds,\n_September 21, 1909_.',
])('a place stands over the day below a preface: %s', (close) => {
  expect(endOf(close).at(-1)).toBe('dateline');
});

test('words of leave stand over a name, far out', () => {
  const far = ' '.repeat(48);
  expect(endOf(`${far}Till then, farewell,\n${far}     ADA FINCH.`).at(-1)).toBe('signature');
});

test.each([
  'They had the whole of the mill to themselves, and the weir, until\nJune 3, 1896.',
  'He wrote a date:\nJune, 1896',
  'The wheel turns,\nAnd June is over.',
])('a paragraph is none of that: %s', (close) => {
  expect(endOf(close).at(-1)).not.toBe('dateline');
});

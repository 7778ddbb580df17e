import { expect, test } from 'vitest';

import type { Division } from '../../src/book/book.ts';
import { prose, read } from './read-book.ts';

const TOLD = [
  'The kettle is sold at the fair--A wet Tuesday--Nobody asks for tea',
  'Hob looks into the well--A noise of spoons--Who stood at the gate',
  'Soup--Of salt in it, and of salt elsewhere--The lid comes back',
];

function argumentsOf(division: Division): number {
  if (division.type === 'part')
    return division.children.reduce((sum, child) => sum + argumentsOf(child), 0);
  return division.children.filter(
    (block) => block.type === 'paragraph' && block.role === 'argument',
  ).length;
}

/** How many chapters have an argument. */
function counted(firsts: readonly string[]): number {
  const chapters = firsts.map((first, i) => `CHAPTER ${i + 1}\n\n\n${first}\n\n\n${prose(6)}`);
  const { book } = read(`The Bell\n\nby Ada Finch\n\n\n\n\n${chapters.join('\n\n\n\n')}\n`);
  return book.children.reduce((sum, division) => sum + argumentsOf(division), 0);
}

test('what chapters tell in pieces under their headings is their argument', () => {
  expect(counted(TOLD.map((told) => `${told}.`))).toBe(3);
});

test('so is a first paragraph in italics, where most chapters have one', () => {
  const italics = TOLD.map((told) => `_${told.replaceAll('--', ', and ')}, as will be seen._`);
  expect(counted(italics)).toBe(3);
  expect(counted([...italics.slice(0, 2), prose(1)])).toBe(2);
});

test('a chapter that alone begins so begins with its story', () => {
  expect(counted([`_${TOLD[0]}._`, prose(1), prose(1)])).toBe(0);
});

test.each([
  ['a day', '_17, lunedì._'],
  ['a remark in brackets', '(_Kept in shorthand by the ferryman himself._)'],
  ['prose with dashes', 'The miller--that is, Ned--came home at six--or rather at seven.'],
])('%s is no argument', (_, first) => {
  expect(counted([first, first, first])).toBe(0);
});

import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const NUMBERS = ['I', 'II', 'III', 'IV', 'V'];
const TOLD = [
  'Of the Kettle, and who had it last before the Fair; with a Word\nupon Tea, and upon those who take it\ncold.',
  'Hob goes down the Well: which was not as deep as he had\nbeen told.',
  'Some Remarks on Salt, made in a Kitchen, for want of a better\nPlace; of the Goose, and what it was thought to know; how\nthe Lid was lost, and of the Paper in which it came\nback from the Post Office at the Weir.',
  'Who asked for it, and was not answered?',
  'The Kettle is hung up again over the Fire, with a few\nPersons looking on who had been against it.',
];

function book(titles: readonly string[]): readonly string[] {
  const list = titles.map((title, i) => `${NUMBERS[i]}\n${title}     ${12 * i + 3}`).join('\n\n');
  const chapters = titles.map(
    (title, i) => `${NUMBERS[i]}\n\n${title.replaceAll(/^/gm, '     ')}\n\n\n${prose(6)}`,
  );
  return read(
    `THE WEIR\n\nby Ada Finch\n\n\n\nCONTENTS\n\n${list}\n\n\n\n\nTHE WEIR\n\n${chapters.join('\n\n\n\n')}`,
  ).outline;
}

test('what the list names and the text has in italics under each number is its title, over several lines', () => {
  expect(book(TOLD.map((told) => `_${told}_`))).toEqual(
    TOLD.map((told, i) => `${NUMBERS[i]}: ${told.replaceAll('\n', ' ')}`),
  );
});

test('a sentence under a number that is not its title heads no chapter of its own', () => {
  expect(book(TOLD)).toHaveLength(NUMBERS.length);
});

import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const NUMBERS = ['I', 'II', 'III', 'IV', 'V'];
const TOLD = [
  'First Meeting between a Ferryman in Galoshes and the Great\nDog; also of Charles Reed, a Person at\nForty.',
  'Of the Boarding-House: which was not founded as a\nCharity.',
  'Data imparted, for sound Reasons, to the Aunt of a\nLandlady; of the other Title of the Aunt, and how\nthe Colonel came by a Lamp; of Rope, and of the\nseveral Uses that he found for it by the Weir.',
  'How one Caller outsat two, and why.',
  'Second Meeting between a Ferryman and the Great Dog,\ninvolving Plans for two new Kennels.',
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

import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const HEAD = 'Ada Finch\n\nTHE MILL\n\nVolume II';
const NUMBERS = ['XXXII', 'XXXIII', 'XXXIV', 'XXXV'];
const TITLES = ['Sleep.', 'The wet meadow.', 'Geese.', 'The long stair.'];
const HEADS = NUMBERS.map((number, i) => `${number}: ${TITLES[i]?.slice(0, -1)}`);

function volume(front: readonly string[], heads: readonly string[]): string {
  return [HEAD, ...front, ...heads.map((head) => `${head}\n\n\n${prose(2)}`)].join(PAGE);
}

const TITLED = NUMBERS.map((number, i) => `${number}\n\n${TITLES[i]}`);

test('a later volume counts on from the one before it', () => {
  expect(read(volume([], NUMBERS)).outline).toEqual(NUMBERS);
});

test('its numbers have the titles that the list has behind them', () => {
  const list = `Contents\n\n\n${NUMBERS.map((number, i) => `${number} ${TITLES[i]}`).join('\n')}`;
  expect(read(volume([list], TITLED)).outline).toEqual(HEADS);
});

test('one line under every number, with more room below it, is its title without a list as well', () => {
  expect(read(volume([], TITLED)).outline).toEqual(HEADS);
});

test('numbers that miss some between them, or stand in little room, are no such volume', () => {
  expect(read(volume([], ['XXXII', 'XXXIV', 'XL'])).outline).toEqual(['(chapter)']);
  const near = NUMBERS.map((number) => `${number}\n\n${prose(2)}`).join('\n\n');
  expect(read(`${HEAD}${PAGE}${near}`).outline).toEqual(['(chapter)']);
});

test('with a title behind each of them, numbers in figures go on as well', () => {
  const heads = ['15. The Pitcher', '16. The Gallery', '17. The Wet Meadow', '18. The Heron'];
  const chapters = heads.map((head) => `${head}\n\n\n${prose(6)}`);
  const { outline } = read(`THE MILL\n\nBy Ada Finch\n\n\n\n\n${chapters.join('\n\n\n\n\n')}\n`);
  expect(outline).toEqual(heads.map((head) => head.replace('.', ':')));
});

import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const HEAD = 'THE BELL BENEATH THE WEIR\n\nBY ADA FINCH\n\n\n\n';
const TOLD = [
  'The kettle is sold at the fair--A wet Tuesday, and who came in out of it--Nobody asks for\n  tea--Hob looks into the well with a lamp, and will not say what he saw there, though his\n  aunt puts it to him twice before supper and once after it.',
  'A noise of spoons in the night--Who stood at the gate--The goose is questioned, and is\n  found to know less than was thought--Soup, with some remarks upon the salt in it, and\n  upon salt elsewhere.',
  'The lid comes back by post--What was written on the paper around it--Two opinions on\n  string, of which the second is the miller’s; with a word on those who keep it, and\n  another on those who do not.',
  'A view of the weir.',
];
const LABELS = TOLD.map((_, i) => `CHAPTER ${['I', 'II', 'III', 'IV'][i]}`);
const LIST = TOLD.map((told, i) => `     ${LABELS[i]}.\n\n${told}`).join('\n\n');
const TEXT = TOLD.map(
  (told, i) => `${LABELS[i]}.\n\n_${told.replaceAll('\n  ', '\n')}_\n\n\n${prose(6)}`,
);

test('a list that tells in a paragraph what is in each chapter is a list, and what it tells no title', () => {
  const { outline, front } = read(
    `${HEAD}     CONTENTS.\n\n\n${LIST}\n\n\n\nTO THE PUBLIC.\n\n${prose(4)}\n\n\n\n${TEXT.join('\n\n\n\n')}`,
  );
  expect(front).toEqual(['preface: TO THE PUBLIC']);
  expect(outline).toEqual(LABELS);
});

test('under CONTENTS a chapter is told of only where its heading comes again', () => {
  const { outline } = read(`${HEAD}CONTENTS\n\n${bookOf(...LABELS)}`);
  expect(outline.filter((line) => line.includes('CHAPTER'))).toHaveLength(4);
});

const INDEX = ['Bell, the', 'Ferry, the', 'Finch, Ada', 'Goose', 'Lamp', 'Oats', 'Weir, the']
  .map((word, i) => `${word}, ${3 * i + 2}, ${7 * i + 9}`)
  .join('\n');

test('`INDEX` behind the chapters of a list is the last of its entries', () => {
  const titles = ['I. THE FERRY', 'II. THE LAMP', 'III. THE WEIR'];
  const pictures = 'ILLUSTRATIONS\n\nThe miller at his door\n\nThe goose in flight';
  const { outline, back } = read(
    `${HEAD}CONTENTS\n\n${titles.join('\n')}\n\nINDEX\n\n\n\n\n${pictures}\n\n\n\n\n${bookOf(...titles)}\n\n\n\n\nINDEX\n\n\n${INDEX}`,
  );
  expect(outline).toEqual(['I: THE FERRY', 'II: THE LAMP', 'III: THE WEIR']);
  expect(back).toEqual(['appendix: INDEX']);
});

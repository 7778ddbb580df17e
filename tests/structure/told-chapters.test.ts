import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const HEAD = 'THE BELL BENEATH THE WEIR\n\nBY ADA FINCH\n\n\n\n';
const TOLD = [
  'Birth and schooling of the narrator--He goes to sea--Is cast away upon a coast where\n  nobody keeps a clock--Adventures among the millers--Meets with a learned ferryman, who\n  tells him of the tides, and of the bell that is rung beneath them.',
  'Illness of the ferryman--He reveals a secret of some weight--Curious information about\n  the bell--The two plan a voyage, and lay in oats, lamp oil, and other things that the\n  upper river does not sell.',
  'The boat--Description of its pump--How the town looked from the water--Speculations on\n  those who live in it, and on the several uses of rope; with a digression upon oats, and\n  another upon the price of them.',
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

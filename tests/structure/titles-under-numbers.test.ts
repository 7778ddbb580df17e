import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

test('short first paragraphs under bare numbers are no titles, though all chapters begin with one', () => {
  const first = [
    'A kettle was singing somewhere at the back of the mill.',
    'You could see the weir from the landing, if the weather was kind.',
    'The ferry goes at dusk, the landlady said.',
    'Nobody had come up the line since Thursday.',
    'By evening the water had come as far as the second gate.',
  ];
  const numbers = ['I', 'II', 'III', 'IV', 'V'];
  const chapters = numbers.map((number, i) => `${number}\n\n\n${first[i]}\n\n${prose(3)}`);
  const { outline } = read(
    `THE MILL PAPERS\n\nby Ada Finch\n\n\n\n\n\n${chapters.join('\n\n\n\n\n')}\n`,
  );
  expect(outline).toEqual(numbers);
});

test('a first paragraph that runs on into a day of the week is torn from no sentence', () => {
  const letters = ['I', 'II', 'III'].map(
    (number) => `LETTER ${number}\n\nMISS FINCH, TO MISS REED\n\n\n${prose(3)}`,
  );
  const first =
    'Mr. Finch was a brittle man, who grumbled about the brass key every\nSunday and thought no more about it.';
  const { front, outline } = read(
    `THE MILL PAPERS\n\nby Ada Finch\n\n\n\n\nPREFACE\n\n${first}\n\n${prose(2)}\n\n\n\n\n${letters.join('\n\n\n\n\n')}\n`,
  );
  expect(front).toEqual(['preface: PREFACE']);
  expect(outline[0]).toBe('LETTER I: MISS FINCH, TO MISS REED');
});

test('an article is no story that a chapter is of', () => {
  const chapters = ['FIRST', 'SECOND', 'THIRD'].map(
    (number) => `_THE ${number} CHAPTER_\n\nTHE EMPTY CHAIR\n\n${prose(3)}`,
  );
  const { outline } = read(`THE MILL\n\nby Ada Finch\n\n\n\n\n${chapters.join('\n\n\n\n\n')}\n`);
  expect(outline).toEqual(
    ['FIRST', 'SECOND', 'THIRD'].map((number) => `THE ${number} CHAPTER: THE EMPTY CHAIR`),
  );
});

test('the word `I` at the head of a title is no number', () => {
  const titles = ['THE FAIR', 'THE LAMP', 'I SELL THE KETTLE', 'OVER THE WEIR'];
  const numbers = ['I', 'II', 'III', 'IV'];
  const list = titles.map((title, i) => `${numbers[i]}. ${title}`).join('\n');
  const chapters = titles.map((title, i) => `${numbers[i]}\n\n${title}\n\n\n${prose(6)}`);
  const { outline } = read(
    `THE MILL\n\nby Ada Finch\n\n\n\nCONTENTS\n\n${list}\n\n\n\n\n${chapters.join('\n\n\n\n\n')}\n`,
  );
  expect(outline).toEqual(titles.map((title, i) => `${numbers[i]}: ${title}`));
});

test('a number under `CHAPTER TWO` that says the same is no section of it', () => {
  const words = ['ONE', 'TWO', 'THREE'];
  const chapters = words.map(
    (word, i) => `CHAPTER ${word}\n\n${'I'.repeat(i + 1)}.\n\n\n${prose(6)}`,
  );
  const { outline } = read(`THE MILL\n\nby Ada Finch\n\n\n\n\n${chapters.join('\n\n\n\n\n')}\n`);
  expect(outline).toHaveLength(3);
  const sections = words.map(
    (word) => `CHAPTER ${word}\n\nI.\n\n\n${prose(6)}\n\n\nII.\n\n\n${prose(6)}`,
  );
  const held = read(`THE MILL\n\nby Ada Finch\n\n\n\n\n${sections.join('\n\n\n\n\n')}\n`);
  expect(held.outline).toHaveLength(9);
});

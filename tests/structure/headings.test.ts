import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { bookOf, prose, read } from './read-book.ts';

describe('headings that announce themselves', () => {
  test.each([
    [
      ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'],
      ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'],
    ],
    [
      ['Chapter One', 'Chapter Two'],
      ['Chapter One', 'Chapter Two'],
    ],
    [
      ['CHAPTER THE FIRST', 'CHAPTER THE SECOND', 'CHAPTER THE LAST'],
      ['CHAPTER THE FIRST', 'CHAPTER THE SECOND', 'CHAPTER THE LAST'],
    ],
    [
      ['Chapter Twenty-One', 'Chapter Twenty Two'],
      ['Chapter Twenty-One', 'Chapter Twenty Two'],
    ],
    [
      ['Chapter 1. The Goose', 'Chapter 2. The Ledger'],
      ['Chapter 1: The Goose', 'Chapter 2: The Ledger'],
    ],
    [
      ['CHAPTER-1: The Goose', 'CHAPTER-2: The Ledger'],
      ['CHAPTER-1: The Goose', 'CHAPTER-2: The Ledger'],
    ],
    [
      ['Chapter #1', 'Chapter #2'],
      ['Chapter #1', 'Chapter #2'],
    ],
    [
      ['One: The Goose', 'Two: The Ledger'],
      ['One: The Goose', 'Two: The Ledger'],
    ],
    [
      ['.:Chapter 1:.', '.:Chapter 2:.'],
      ['Chapter 1', 'Chapter 2'],
    ],
    [
      ['Ep. 1', 'Ep. 2'],
      ['Ep. 1', 'Ep. 2'],
    ],
    [
      ['CHAPTER I--THE GOOSE', 'CHAPTER II--THE LEDGER'],
      ['CHAPTER I: THE GOOSE', 'CHAPTER II: THE LEDGER'],
    ],
    [
      ['Chapter i.', 'Chapter ii.--The Ledger'],
      ['Chapter i', 'Chapter ii: The Ledger'],
    ],
    [
      ['I', 'II', 'III'],
      ['I', 'II', 'III'],
    ],
    [
      ['§ 1.', '§ 2.', '§ 3.'],
      ['§ 1', '§ 2', '§ 3'],
    ],
    [
      ['No. I.', 'No. II.\n\nTHE LEDGER.', 'No. III.'],
      ['No. I', 'No. II: THE LEDGER', 'No. III'],
    ],
    [
      ['-I-', '-II-', '-III-'],
      ['I', 'II', 'III'],
    ],
    [
      ['1', '2', '3'],
      ['1', '2', '3'],
    ],
    [
      ['I. The Goose', 'II. The Ledger', 'III. The Oil'],
      ['I: The Goose', 'II: The Ledger', 'III: The Oil'],
    ],
    [
      ['STAVE ONE', 'STAVE TWO'],
      ['STAVE ONE', 'STAVE TWO'],
    ],
    [
      ['THE FIRST NIGHT', 'THE SECOND NIGHT', 'L’ENVOI.'],
      ['THE FIRST NIGHT', 'THE SECOND NIGHT', 'L’ENVOI'],
    ],
    [
      ['Letter 1', 'Letter 2', 'Letter 3'],
      ['Letter 1', 'Letter 2', 'Letter 3'],
    ],
    [
      ['THE FIRST NIGHT', 'THE SECOND NIGHT'],
      ['THE FIRST NIGHT', 'THE SECOND NIGHT'],
    ],
    [
      ['_CHAPTER I._', '_CHAPTER II._'],
      ['CHAPTER I', 'CHAPTER II'],
    ],
    [
      ['_CHAPTER I._--_The Goose._', '_CHAPTER II._--_The Ledger._'],
      ['CHAPTER I: The Goose', 'CHAPTER II: The Ledger'],
    ],
    [
      ['ROZDZIAŁ I', 'ROZDZIAŁ II', 'ROZDZIAŁ III'],
      ['ROZDZIAŁ I', 'ROZDZIAŁ II', 'ROZDZIAŁ III'],
    ],
    [
      ['Chapitre premier', 'Chapitre II', 'Chapitre III'],
      ['Chapitre premier', 'Chapitre II', 'Chapitre III'],
    ],
    [
      ['Chapitre Ier', 'Chapitre II', 'Chapitre III'],
      ['Chapitre Ier', 'Chapitre II', 'Chapitre III'],
    ],
    [
      ['Ier', 'IIe', 'IIIe'],
      ['Ier', 'IIe', 'IIIe'],
    ],
    [
      ['Erstes Kapitel', 'Zweites Kapitel'],
      ['Erstes Kapitel', 'Zweites Kapitel'],
    ],
    [
      ['1. Kapitel', '2. Kapitel'],
      ['1. Kapitel', '2. Kapitel'],
    ],
    [
      ['Første kapitel', 'Andet kapitel', 'Tredje kapitel'],
      ['Første kapitel', 'Andet kapitel', 'Tredje kapitel'],
    ],
    [
      ['Capítulo primero', 'Capítulo segundo'],
      ['Capítulo primero', 'Capítulo segundo'],
    ],
    [
      ['CAPITOLO I', 'CAPITOLO II'],
      ['CAPITOLO I', 'CAPITOLO II'],
    ],
    [
      ['Глава I', 'Глава II'],
      ['Глава I', 'Глава II'],
    ],
    [
      ['Rozdział I', 'Rozdział II'],
      ['Rozdział I', 'Rozdział II'],
    ],
  ])('%j', (headings, outline) => {
    expect(read(bookOf(...headings)).outline).toEqual(outline);
  });

  test('a prologue and an epilogue stand among the chapters', () => {
    expect(read(bookOf('Prologue', 'Chapter 1', 'Chapter 2', 'Epilogue.')).outline).toEqual([
      'Prologue',
      'Chapter 1',
      'Chapter 2',
      'Epilogue',
    ]);
  });

  test('a preface goes before the story, an appendix after it', () => {
    const { front, outline, back } = read(bookOf('PREFACE', 'CHAPTER I', 'CHAPTER II', 'APPENDIX'));
    expect({ front, outline, back }).toEqual({
      front: ['preface: PREFACE'],
      outline: ['CHAPTER I', 'CHAPTER II'],
      back: ['appendix: APPENDIX'],
    });
  });
});

test('an author’s note before the chapters is a preface, one under a chapter is a note', () => {
  const text = bookOf("AUTHOR'S NOTE", 'CHAPTER I', 'CHAPTER II', "AUTHOR'S NOTE");
  expect(read(text).front).toEqual(["preface: AUTHOR'S NOTE"]);
  expect(read(text).outline).toEqual(['CHAPTER I', 'CHAPTER II']);
});

test('so does what the publisher tells the reader', () => {
  const { front } = read(bookOf('THE PUBLISHER TO THE READER.', 'CHAPTER I', 'CHAPTER II'));
  expect(front).toEqual(['preface: THE PUBLISHER TO THE READER']);
});

test('a translator’s note goes before the story', () => {
  const { front } = read(`TRANSLATOR'S NOTE\n\n\n${prose()}\n\n\n\n${bookOf('I', 'II')}`);
  expect(front).toEqual(["preface: TRANSLATOR'S NOTE"]);
});

test('a book may count its chapters with a word of its own', () => {
  const chapters = bookOf(
    'TANGLE I.\n\nUPWARD.',
    'TANGLE II.\n\nFURNISHED ROOMS.',
    'TANGLE III.\n\nTHE LEDGER.',
  );
  expect(read(`A RAVELLED TALE\n\nby Ada Finch\n\n\n\n${chapters}`).outline).toEqual([
    'TANGLE I: UPWARD',
    'TANGLE II: FURNISHED ROOMS',
    'TANGLE III: THE LEDGER',
  ]);
});

describe('lines of the story that look like headings', () => {
  const inChapters = (line: string): string =>
    ['Chapter 1', 'Chapter 2']
      .map((h) => `${h}\n\n${prose(2)}\n\n${line}\n\n${prose(2)}`)
      .join('\n\n\n\n');

  test.each([
    'Chapter 4 of the primer said to begin with apples.',
    'Part of the trouble was the goose.',
    'Part mild curiosity, part hunger.',
    'Book mill tours now.',
    'NO CRUMBS',
    'STOP THE 11.15!',
    'ADA FINCH.',
    '"Chapter 9," said she.',
    'I did.',
    'Notes: attentive, but only upward.',
    'Act 2 is where it goes wrong.',
    'Act ii. was over before they came.',
  ])('%s', (line) => {
    expect(read(inChapters(line)).outline).toEqual(['Chapter 1', 'Chapter 2']);
  });

  test('a numbered list', () => {
    expect(read(inChapters('1. Butter.\n2. Sugar.\n3. Do it anyway.')).outline).toEqual([
      'Chapter 1',
      'Chapter 2',
    ]);
  });

  test('a sentence that begins with a numeral’s letter', () => {
    const wrote = ['I wrote part 1 of two', 'I wrote part 2 of two'];
    expect(read(bookOf(...wrote)).outline).toEqual(['(chapter)']);
  });

  test('numbered stanzas of a poem', () => {
    const poem = ['I.', 'II.', 'III.']
      .map(
        (n) =>
          `    ${n}\n\n    The copper was full and the brine was low,\n    And nobody knew which rope was to go,`,
      )
      .join('\n\n');
    expect(read(`${prose(12)}\n\n${poem}\n\n${prose(12)}`).outline).toEqual(['(chapter)']);
  });
});

test('a prologue stands on its text where the chapters do', () => {
  const paragraph = prose(4).replace(/\n+/g, '\n');
  const parts = ['Prologue', 'Chapter One', 'Chapter Two', 'Chapter Three', 'Epilogue'];
  const text = `The Goose\nby Ada Finch\n\n\n${parts.map((part) => `${part}\n${paragraph}`).join('\n\n')}`;
  expect(read(text).outline).toEqual(parts);
});

test('chapters are found where no blank line stands in the whole file', () => {
  const text = ['Goose', 'Ledger', 'Oil']
    .map((title, i) => `Chapter ${i + 1}: ${title}\n${prose().replaceAll('\n\n', '\n')}`)
    .join('\n');
  const { outline, book } = read(`The Mill\nby Ada Finch\n${text}`);
  expect(outline).toEqual(['Chapter 1: Goose', 'Chapter 2: Ledger', 'Chapter 3: Oil']);
  expect(book.metadata.title?.value).toBe('The Mill');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
});

test.each([[['1', '2', '3']], [['I', 'II', 'III']], [['One', 'Two', 'Three']]])(
  'chapters that only %j number are found there as well',
  (numbers) => {
    const chapters = numbers.map((number) => `${number}\n${prose().replaceAll('\n\n', '\n')}`);
    expect(read(`The Mill\nby Ada Finch\n${chapters.join('\n')}`).outline).toEqual(numbers);
  },
);

test('the first line of a typescript with a blank under every line is no title', () => {
  const spaced = (text: string): string => text.replaceAll(/\n+/g, '\n\n');
  const text = ['CHAPTER I', 'CHAPTER II'].map((label) => `${label}\n${prose()}`).join('\n');
  expect(read(spaced(text)).outline).toEqual(['CHAPTER I', 'CHAPTER II']);
});

test('a missing chapter is named with the line that looks like it', () => {
  const text = bookOf('Chapter 1', 'THE LEDGER', 'Chapter 3');
  const { remarks } = read(text);
  const gap = remarks.find(({ code }) => code === 'structure/chapter-gap');
  expect(gap?.message).toMatch(/^chapter 2 is missing; line \d+ looks like it$/);
});

test.each([
  ['Розділ 1. Лампа', 'Розділ 1: Лампа'],
  ['BÖLÜM 1', 'BÖLÜM 1'],
  ['1. Bölüm', '1. Bölüm'],
  ['Poglavlje 1', 'Poglavlje 1'],
  ['Capitolul 1', 'Capitolul 1'],
])('chapters are counted in their language: %s', (heading, row) => {
  const second = heading.replace('1', '2');
  expect(read(bookOf(heading, second)).outline).toEqual([row, row.replace('1', '2')]);
});

test('a sentence that names a part is no heading', () => {
  const { outline } = read(`${bookOf('Chapter 1', 'Chapter 2')}\n\nI read part 2\n\n${prose()}`);
  expect(outline).toEqual(['Chapter 1', 'Chapter 2']);
});

test('a hyphen may stand between the word and its number, also in the first line', () => {
  const heads = ['CHAPTER-1: THE MILL', 'CHAPTER-2: THE WEIR', 'CHAPTER-3: THE LAMP'];
  const { outline, book } = read(bookOf(...heads));
  expect(outline).toEqual(heads);
  expect(book.metadata.title).toBeUndefined();
});

test.each([
  ['1', '2'],
  ['I.', 'II.'],
  ['1. The Goose', '2. The Ledger'],
])('two short parts are counted by %s and %s', (first, second) => {
  const title = 'The Mill\nby Ada Finch';
  const text = [title, first, prose(4), second, prose(4)].join('\n\n');
  expect(read(text).outline).toHaveLength(2);
});

describe('a name right on its text, where each line is a paragraph', () => {
  const said = [WALK, RAIN, TEA, HOME].join('\n');
  const text = (...heads: readonly string[]): string =>
    ['The Kettle\nby Ann Lee\n', ...heads.map((head) => `${head}\n${said}`)].join('\n\n');

  test.each([
    ['bare numbers', ['Prologue', 'I', 'II', 'Epilogue']],
    ['words for numbers', ['Prologue', 'One', 'Two', 'Three']],
    ['titles', ['Prologue: Straw', 'Chapter One: Salt', 'Chapter Two: Rain', 'Epilogue: Tea']],
  ])('heads it as the chapters’ numbers do: %s', (_, heads) => {
    expect(read(text(...heads)).outline).toEqual(heads);
  });
});

import { describe, expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

describe('titles under labels', () => {
  test('in capitals over two lines', () => {
    const text = bookOf(
      'CHAPTER I\n\nA QUARREL WITH\nTHE WIND',
      'CHAPTER II\n\nHOW IT WAS MADE UP',
    );
    expect(read(text).outline).toEqual([
      'CHAPTER I: A QUARREL WITH THE WIND',
      'CHAPTER II: HOW IT WAS MADE UP',
    ]);
  });

  test('sentences are titles where every chapter has one', () => {
    const titles = [
      'was hatched',
      'learned to swim',
      'met a fox',
      'kept the fox',
      'sold the fox',
      'was sorry',
    ];
    const text = bookOf(
      ...titles.map(
        (what, i) => `CHAPTER ${i + 1}.\n\nHow the goose ${what}, and of what came of it after.`,
      ),
    );
    expect(read(text).outline[0]).toBe(
      'CHAPTER 1: How the goose was hatched, and of what came of it after',
    );
  });

  test.each([
    ['Chapter the First, in which a goose is lent', 'Chapter the Second, in which it swims'],
    ['Chapitre premier, où l’on prête une oie', 'Chapitre second, où elle nage'],
    ['Primera parte, donde se presta un ganso', 'Segunda parte, en que nada'],
  ])('what it tells, behind a comma: %j', (...heads) => {
    expect(read(bookOf(...heads)).outline).toEqual(heads.map((head) => head.replace(', ', ': ')));
  });

  test('a sentence about a chapter heads none', () => {
    const said = 'Chapter 4, in which the goose swims, was her favourite of the whole book.';
    const text = bookOf('Chapter 1', 'Chapter 2').replace(
      '\n\n\n\nChapter 2',
      `\n\n${said}\n\n${prose(2)}\n\n\n\nChapter 2`,
    );
    expect(read(text).outline).toEqual(['Chapter 1', 'Chapter 2']);
  });

  test('what a chapter tells, parted by dashes, is none', () => {
    const told =
      'The goose comes home--A strange light in the mill--What\nthe dog had seen--The oil.';
    const chapters = ['I', 'II', 'III', 'IV', 'V'].map((n) => `CHAPTER ${n}\n\n${told}`);
    expect(read(bookOf(...chapters)).outline).toEqual([
      'CHAPTER I',
      'CHAPTER II',
      'CHAPTER III',
      'CHAPTER IV',
      'CHAPTER V',
    ]);
  });

  test('a short first sentence is none', () => {
    const text = ['Chapter 1', 'Chapter 2', 'Chapter 3']
      .map((h) => `${h}\n\nIt rained.\n\n${prose()}`)
      .join('\n\n\n\n');
    expect(read(text).outline).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
  });

  test.each([
    ['brackets', 'She sang low (as ever.)'],
    ['marks of emphasis', 'He left _at once._'],
    ['two quotations', '“She told me, ‘Go home.’”'],
  ])('nor is one whose end %s close', (_what, sentence) => {
    const text = ['Chapter 1', 'Chapter 2', 'Chapter 3']
      .map((h) => `${h}\n\n${sentence}\n\n${prose()}`)
      .join('\n\n\n\n');
    expect(read(text).outline).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
  });

  test('the day under it is the letter’s', () => {
    const heads = ['I', 'II', 'III'].map((n) => `LETTER ${n}\n\nADA FINCH TO TOM REED\nJAN. 10`);
    expect(read(bookOf(...heads)).outline[0]).toBe('LETTER I: ADA FINCH TO TOM REED');
  });

  test('what is shown in brackets is none', () => {
    const heads = ['I', 'II', 'III'].map((n) => `SCENE ${n}.\n\n[The Mill by Night.]`);
    expect(read(bookOf(...heads)).outline).toEqual(['SCENE I', 'SCENE II', 'SCENE III']);
  });

  test('whom a letter is to is none', () => {
    const heads = ['1', '2', '3'].map((n) => `Letter ${n}\n\n\nTo Mrs. Finch, Kelham`);
    expect(read(bookOf(...heads)).outline).toEqual(['Letter 1', 'Letter 2', 'Letter 3']);
  });

  test('speech in two quotes is none', () => {
    const said = '"It is late," she said, "and dark."';
    const heads = ['I', 'II', 'III', 'IV', 'V'].map((n) => `CHAPTER ${n}\n\n\n${said}`);
    expect(read(bookOf(...heads)).outline[0]).toBe('CHAPTER I');
  });

  test('speech is none', () => {
    const text = ['Chapter 1', 'Chapter 2']
      .map((h) => `${h}\n\n"A goose," said she.\n\n${prose()}`)
      .join('\n\n\n\n');
    expect(read(text).outline).toEqual(['Chapter 1', 'Chapter 2']);
  });

  test('a title that runs over the line is whole', () => {
    const text = bookOf(
      'CHAPTER I--IN WHICH THE GOOSE IS SEEN FOR THE FIRST TIME AND NOBODY IS\nGLAD',
      'CHAPTER II--THE LEDGER',
    );
    expect(read(text).outline[0]).toBe(
      'CHAPTER I: IN WHICH THE GOOSE IS SEEN FOR THE FIRST TIME AND NOBODY IS GLAD',
    );
  });
});

test.each([
  [['Monday, 6:04 a.m.', 'Monday, 9:30 a.m.', 'Tuesday, 1 p.m.']],
  [['Monday, 6:04 AM', 'Monday, 9:30 AM', 'Tuesday, 1 PM']],
])('the hour at which a chapter begins is no title: %j', (hours) => {
  const chapters = hours.map((hour, i) => `${i + 1}\n\n${hour}`);
  expect(read(bookOf(...chapters)).outline).toEqual(['1', '2', '3']);
});

test('what is said of a chapter under its heading is no part of its title', () => {
  for (const line of ['Translator: Rook', '(6,869 wrds)', 'Words: 1,204']) {
    const { outline } = read(
      [1, 2].map((n) => `Chapter ${n} - The Weir ${n}\n${line}\n\n${prose(3)}`).join('\n\n'),
    );
    expect(outline).toEqual(['Chapter 1: The Weir 1', 'Chapter 2: The Weir 2']);
  }
});

test('a title may say the number of its chapter again', () => {
  const titles = ['The Mill', 'Rain', 'The Goose', 'Fourth Chapter', 'A Kettle'];
  const numbers = ['I', 'II', 'III', 'IV', 'V'];
  const heads = titles.map((title, i) => `Chapter ${numbers[i]}\n${title}`);
  expect(read(bookOf(...heads)).outline).toEqual(
    titles.map((title, i) => `Chapter ${numbers[i]}: ${title}`),
  );
});

test('a label that comes twice in one manner is no title', () => {
  const heads = ['Chapter I', 'Chapter II', 'Chapter II', 'Chapter III'];
  expect(read(bookOf(...heads)).outline).not.toContain('Chapter II: Chapter II');
});

const SEVERAL = 'In the empty mill--The student--What the goose saw';

test('a title that tells several things is one where the others are titles', () => {
  const titles = ['Summons--Rain--A Goose', 'The First Kettle', SEVERAL, 'The Friend of the Mule'];
  const heads = titles.map((title, i) => `Chapter ${i + 1}\n\n${title}`);
  expect(read(bookOf(...heads)).outline).toEqual(
    titles.map((title, i) => `Chapter ${i + 1}: ${title}`),
  );
});

test('where all chapters begin with what they tell, it is their opening', () => {
  const heads = [1, 2, 3].map(
    (n) => `Chapter ${n}\n\n${SEVERAL.replace('goose', `goose of day ${n}`)}`,
  );
  expect(read(bookOf(...heads)).outline).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
});

test('a title may end with a word that counts divisions', () => {
  const titles = ['The Mill', 'The Harbour Sports--Act I.', 'A Goose'];
  const list = titles.map((title, i) => ` ${['I', 'II', 'III'][i]}. ${title}`).join('\n');
  const heads = titles.map((title, i) => `CHAPTER ${['I', 'II', 'III'][i]}\n\n${title}`);
  const { outline } = read(`CONTENTS\n\n${list}\n\n\n\n${bookOf(...heads)}`);
  expect(outline).toEqual([
    'CHAPTER I: The Mill',
    'CHAPTER II: The Harbour Sports--Act I.',
    'CHAPTER III: A Goose',
  ]);
});

const LONG =
  'The Miller, the Curate, the Widow Reed, and Two Gentlemen Whom Nobody\nHad Asked Drive Out in a Wagon to Look at a Mill; the Mill Looks at\nThem';

test('a title of three lines stands right under its label', () => {
  const { outline } = read(bookOf('Chapter I\nThe Mill', `Chapter II\n${LONG}`));
  expect(outline).toEqual(['Chapter I: The Mill', `Chapter II: ${LONG.replaceAll('\n', ' ')}`]);
});

test('the first of several notes is no title of them all', () => {
  const chapters = bookOf('CHAPTER I', 'CHAPTER II');
  const notes = `NOTES TO THE SECOND VOLUME\n\n\nNotes—The Mule\n\n${prose()}\n\nNotes—The Goose\n\n${prose()}`;
  expect(read(`${chapters}\n\n\n\n${notes}`).back).toEqual(['notes: NOTES TO THE SECOND VOLUME']);
});

test('a whole sentence in italics under each number, with more room below, is its title', () => {
  const titles = ['The two brothers.', 'The sawmill.', 'The letter.'];
  const heads = titles.map((title, i) => `${['I', 'II', 'III'][i]}\n\n_${title}_`);
  expect(read(bookOf(...heads)).outline).toEqual([
    'I: The two brothers',
    'II: The sawmill',
    'III: The letter',
  ]);
});

test('a first paragraph in italics has no more room below than above', () => {
  const text = bookOf('I', 'II').replaceAll(/(?<=^I+\n\n)\n/gm, '_It was not the goose._\n\n');
  expect(read(text).outline).toEqual(['I', 'II']);
});

test('an appendix that is lettered has a title where the chapters have none', () => {
  const heads = [
    'CHAPTER I.',
    'CHAPTER II.',
    'CHAPTER III.',
    'APPENDIX. A.\n\nTHE FERRY IN OLD TIMES.',
  ];
  const text = heads.map((head) => `${head}\n\n${prose()}`).join('\n\n\n\n\n');
  expect(read(text).back).toEqual(['appendix: APPENDIX. A: THE FERRY IN OLD TIMES']);
});

test('a title may be the one volume that the book speaks of', () => {
  const heads = ['THE GOOSE', 'THE SECOND VOLUME', 'THE MILL'].map(
    (title, i) => `CHAPTER ${['I', 'II', 'III'][i]}\n\n${title}`,
  );
  expect(read(bookOf(...heads)).outline).toEqual([
    'CHAPTER I: THE GOOSE',
    'CHAPTER II: THE SECOND VOLUME',
    'CHAPTER III: THE MILL',
  ]);
});

test('a chapter before the count may have a title under its name', () => {
  const { outline } = read(
    bookOf(
      'PRELIMINARY CHAPTER\n\nGEESE, AND WHAT THEY ARE FOR',
      'CHAPTER I\n\nTHE GOOSE',
      'CHAPTER II\n\nTHE MILL',
    ),
  );
  expect(outline).toEqual([
    'PRELIMINARY CHAPTER: GEESE, AND WHAT THEY ARE FOR',
    'CHAPTER I: THE GOOSE',
    'CHAPTER II: THE MILL',
  ]);
});

import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n\n';
const TITLE = `THE INN\n\nBy Ada Finch${PAGE}`;
const CHAPTERS = ['CHAPTER I', 'CHAPTER II']
  .map((label) => `${label}\n\n\n${prose()}`)
  .join('\n\n\n\n');

describe('tales of which one alone holds chapters', () => {
  const tale = (title: string): string => `${title}\n\n${prose(5)}`;
  const titles = ['THE MILLER’S TALE', 'THE LAWYER’S TALE', 'THE BAKER’S TALE', 'THE LAST WORD'];

  test('stand beside each other, and what is called a prologue beside them', () => {
    const pages = [
      tale(titles[0] ?? ''),
      tale('PROLOGUE TO THE SECOND TALE.'),
      `${titles[1]}\n\n\n\n${CHAPTERS}`,
      tale(titles[2] ?? ''),
      tale(titles[3] ?? ''),
    ];
    expect(read(TITLE + pages.join(PAGE)).outline).toEqual([
      'THE MILLER’S TALE',
      'PROLOGUE TO THE SECOND TALE',
      'THE LAWYER’S TALE',
      '  CHAPTER I',
      '  CHAPTER II',
      'THE BAKER’S TALE',
      'THE LAST WORD',
    ]);
  });

  test('are no tales when the chapters go on beyond a title', () => {
    const pages = [
      tale('THE MILLER’S TALE'),
      `THE LAWYER’S TALE\n\n\n\n${CHAPTERS}`,
      tale('THE BAKER’S TALE'),
      tale('THE LAST WORD'),
      `CHAPTER III\n\n\n${prose()}`,
    ];
    expect(read(TITLE + pages.join(PAGE)).outline).not.toContain('THE BAKER’S TALE');
  });
});

describe('several novels in one volume', () => {
  const parts = ['PART I', 'PART II']
    .map((label) => `${label}\n\n\n\n${CHAPTERS}`)
    .join('\n\n\n\n');
  const held = [
    '  PART I',
    '    CHAPTER I',
    '    CHAPTER II',
    '  PART II',
    '    CHAPTER I',
    '    CHAPTER II',
  ];

  test('hold their parts, which begin to count again under each', () => {
    const pages = ['THE WEIR', 'THE FERRY'].map((title) => `${title}\n\n\n\n\n${parts}`);
    expect(read(TITLE + pages.join(PAGE)).outline).toEqual([
      'THE WEIR',
      ...held,
      'THE FERRY',
      ...held,
    ]);
  });

  test('have parts beside them when no title stands over the second count', () => {
    expect(read(`${TITLE}THE WEIR\n\n\n\n\n${parts}${PAGE}${prose()}`).outline.slice(-6)).toEqual(
      held.map((row) => row.slice(2)),
    );
  });
});

describe('two novels in chapters, of which the book is called after the first', () => {
  const first = `THE INN\n\n\n\n${CHAPTERS}`;
  const matter = `PRELIMINARY CHAPTER\n\n\n${prose()}`;

  test('hold them, though a chapter without a number stands before the second count', () => {
    const second = `THE FERRY\n\n\n\n\n${matter}\n\n\n\n${CHAPTERS}`;
    expect(read(TITLE + [first, second].join(PAGE)).outline).toEqual([
      'THE INN',
      '  CHAPTER I',
      '  CHAPTER II',
      'THE FERRY',
      '  PRELIMINARY CHAPTER',
      '  CHAPTER I',
      '  CHAPTER II',
    ]);
  });

  test('are one where no title stands over the second count', () => {
    const { outline } = read(TITLE + [first, matter, CHAPTERS].join(PAGE));
    expect(outline.every((row) => !row.startsWith(' '))).toBe(true);
  });
});

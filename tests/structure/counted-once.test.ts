import { describe, expect, test } from 'vitest';

import { bookOf, codes, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const COUNT = ['I. The Mill', 'II. The Weir', 'III. The Lamp', 'IV. The Heron'];

function listed(entries: readonly string[], text: string): string {
  return `THE MILL PAPERS\n\nBy Ada Finch${PAGE}CONTENTS\n\n${entries.map((entry) => ` ${entry}`).join('\n')}${PAGE}${text}`;
}

describe('chapters that are counted once through a book', () => {
  test('stand beside the titles before and behind them', () => {
    const heads = ['To My Readers', ...COUNT, 'The Afterthought'];
    expect(read(listed(heads, bookOf(...heads))).outline).toEqual(
      heads.map((head) => head.replace('. ', ': ')),
    );
  });

  test('are held by a title right over the first', () => {
    const text = `The Mill Year${PAGE}${bookOf(...COUNT, 'The Dry Year')}`;
    const { outline } = read(listed(['The Mill Year', ...COUNT, 'The Dry Year'], text));
    expect(outline[1]).toBe('  I: The Mill');
  });

  test('count again in an appendix, and there as its parts', () => {
    const appendix = `APPENDIX${PAGE}${bookOf('I. The Wedding', 'II. The Ribbons')}`;
    const { outline } = read(
      listed(
        [...COUNT, 'APPENDIX', 'I. The Wedding', 'II. The Ribbons'],
        `${bookOf(...COUNT)}${PAGE}${appendix}`,
      ),
    );
    expect(outline.slice(-3)).toEqual(['APPENDIX', '  I: The Wedding', '  II: The Ribbons']);
  });

  test('begin with a 1 that was typed for an I', () => {
    const heads = ['1', 'II', 'III', 'IV'].map(
      (number, i) => `${number}\n\n\nTHE ${'MILL WEIR LAMP BELL'.split(' ')[i]}`,
    );
    const { outline } = read(`THE MILL PAPERS\n\nBy Ada Finch${PAGE}${bookOf(...heads)}`);
    expect(outline).toEqual(['1: THE MILL', 'II: THE WEIR', 'III: THE LAMP', 'IV: THE BELL']);
  });

  test('may be sections whose titles are sentences', () => {
    const heads = [
      '§ 1 Of the Nature of Mills',
      '§ 2 Of our Ways of knowing one another',
      '§ 3 How I vainly tried to explain the weir',
    ];
    const { outline } = read(`THE MILL PAPERS\n\nBy Ada Finch${PAGE}${bookOf(...heads)}`);
    expect(outline).toHaveLength(3);
    expect(outline[1]).toBe('§ 2: Of our Ways of knowing one another');
  });

  test('may have a line drawn between number and title', () => {
    const heads = ['I', 'II', 'III'].map(
      (number, i) =>
        `               ${number}\n          ------------\n            THE ${['MILL', 'WEIR', 'LAMP'][i]}`,
    );
    const text = heads.map((head) => `${head}\n\n${prose()}`).join('\n\n\n\n');
    const { outline } = read(`THE MILL PAPERS\n\nBy Ada Finch${PAGE}${text}`);
    expect(outline).toEqual(['I: THE MILL', 'II: THE WEIR', 'III: THE LAMP']);
  });
});

describe('a preface over the list that names it', () => {
  test('is a division of its own', () => {
    const list = `TABLE\n\nNOTICE\n\n${COUNT.join('\n\n')}`;
    const text = [
      'THE MILL PAPERS\n\nBy Ada Finch',
      `NOTICE\n\n\n${prose()}`,
      list,
      bookOf(...COUNT),
    ];
    expect(read(text.join(PAGE)).front).toEqual(['preface: NOTICE']);
  });
});

test.each([
  ['Chapter Two\n\nChapter 2: Oil', 'structure/label-removed'],
  ['CHAPTER II\n\nChapter 2: Oil', 'structure/label-removed'],
  ['Chapter 2: Oil\n\nChapter Two', 'structure/label-removed'],
  ['Chapter 2\n\nChapter 2: Oil', 'structure/repeated-header-removed'],
])('a number that is said twice is said once, in its own spelling: %j', (heads, code) => {
  const story = read(bookOf('Chapter 1: Salt', heads));
  expect(story.outline).toEqual(['Chapter 1: Salt', 'Chapter 2: Oil']);
  expect(codes(story)).toContain(code);
});

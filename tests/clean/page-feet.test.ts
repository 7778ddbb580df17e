import { describe, expect, test } from 'vitest';

import { cleanText } from './cleaning.ts';

const TITLE = ['The Water Road', '', 'by Nell Tarn', ''];
const ENDS = 'Old Nell kept the ferry at the reach, and the lamp was hers.';
const OVER = 'Old Nell kept the ferry at the reach for years, and she had never';
const RUNS_ON = 'put the lamp out before the last of the boats was in.';
const BODY = Array.from({ length: 6 }, (_, i) => [`${ENDS} It was the ${i}th year.`, '']).flat();

describe('what stands on each page', () => {
  test('what an archive sets under a title goes with year, library and address', () => {
    const { words } = cleanText(
      ...TITLE,
      'Digitized  by  the  Internet  Archive',
      'in  2010  with  funding  from',
      'Reach  Public  Library',
      '',
      ENDS,
    );
    expect(words).toEqual([TITLE[0], TITLE[2], ENDS]);
  });

  test('a notice at each page’s foot goes, but not the one on the title page', () => {
    const notice = '© 2011 Nell Tarn. All rights reserved.';
    const { words } = cleanText(
      ...TITLE,
      notice,
      '\f',
      ENDS,
      '',
      notice,
      `\f${OVER}`,
      '',
      notice,
      '\f',
      RUNS_ON,
      notice,
    );
    expect(words).toEqual([TITLE[0], TITLE[2], notice, ENDS, OVER, RUNS_ON]);
  });

  test('the address that each page was printed from goes with the number of the page', () => {
    const pages = [1, 2, 3].flatMap((page) => [
      ENDS,
      `http://reach.example/road.html (${page} of 3)`,
    ]);
    expect(cleanText(...pages).words).toEqual([ENDS, ENDS, ENDS]);
  });

  test('a sheet’s signature and the title beside a page’s number go with it', () => {
    const { words } = cleanText(
      ...TITLE,
      ...BODY,
      '',
      '— 3 —',
      '',
      '   B 2',
      '',
      '   THE WATER ROAD',
      '',
      ENDS,
      OVER,
      '',
      '— 4 —',
      '',
      RUNS_ON,
    );
    expect(words.slice(-3)).toEqual([ENDS, OVER, RUNS_ON]);
    expect(words).toHaveLength(2 + 6 + 3);
  });

  test('two numbers of pages from the middle of a book go where one has the title below it', () => {
    const { words } = cleanText(
      ...TITLE,
      ENDS,
      '',
      '[ 31 ]',
      '',
      'The Water Road.',
      '',
      ENDS,
      '',
      '[ 32 ]',
    );
    expect(words).toEqual([TITLE[0], TITLE[2], ENDS, ENDS]);
  });

  test('author and title behind each form feed go, a chapter there stays', () => {
    const head = '\fNell Tarn          The Water Road';
    const { words } = cleanText(
      ...TITLE,
      head,
      'ALICE',
      '',
      ENDS,
      head,
      '',
      ENDS,
      '\fALICE',
      '',
      ENDS,
    );
    expect(words.join('\n')).not.toMatch(/Nell Tarn {2}/);
    expect(words.filter((text) => text.includes('ALICE'))).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';

import { cleanText } from './cleaning.ts';

const TITLE = ['THE WATER ROAD', '', 'BY NELL TARN', '', ''];
const OVER = 'Old Nell kept the ferry at the reach for years, and she had never';
const RUNS_ON = 'put the lamp out before the last of the boats was in.';
const ENDS = 'Old Nell kept the ferry at the reach, and the lamp was hers.';
const BEGINS = 'Nobody had asked her to put it out before the boats were in.';

/** The lines without blank ones of two pages' text with what stands between them. */
function pages(...between: readonly string[]): readonly string[] {
  return cleanText(...TITLE, OVER, '', ...between, '', RUNS_ON).words;
}

describe('heads that have the page’s number beside them', () => {
  test('one inside a sentence goes where its words are the book’s title', () => {
    expect(pages('12 THE WATER ROAD')).toEqual([TITLE[0], TITLE[2], OVER, RUNS_ON]);
    expect(pages('The Water Road | 12')).toEqual([TITLE[0], TITLE[2], OVER, RUNS_ON]);
    expect(pages('The Harbour Office | 12')).toContain('The Harbour Office | 12');
  });

  test('the title with the number of the page goes from the foot of a page, another stays', () => {
    expect(pages('         The Water Road 112')).toEqual([TITLE[0], TITLE[2], OVER, RUNS_ON]);
    expect(pages('The Harbour Office 112')).toContain('The Harbour Office 112');
    const told = cleanText(...TITLE, ENDS, '', 'The Water Road 112', '', BEGINS).words;
    expect(told).toContain('The Water Road 112');
  });

  test('one in capitals inside a sentence goes, whatever it says', () => {
    expect(pages('12 THE HARBOUR OFFICE')).toEqual([TITLE[0], TITLE[2], OVER, RUNS_ON]);
  });

  test('one in a row of pages goes where the number right over it is the one before', () => {
    const page = (number: number) => [
      '',
      `            ${number - 1}`,
      '',
      `\f${number}         THE LAMP`,
      '',
      BEGINS,
      ENDS,
    ];
    const told = cleanText('THE LAMP', '', ENDS, BEGINS, ENDS, ...page(8), ...page(10));
    expect(told.words.filter((text) => text.includes('THE LAMP'))).toEqual(['THE LAMP']);
    const numbered = ['THE LAMP', '', ENDS, '', '12   THE LAMP', '', BEGINS];
    expect(cleanText(...numbered).words).toContain('12   THE LAMP');
  });

  test.each([
    '2     Tarn, “The Water Road”',
    '2 Tarn / THE WATER ROAD',
    '2 - Tarn - The Water Road',
  ])('of a manuscript goes, with the surname behind the number: %s', (head) => {
    const said = ['The Water Road', '', 'by Nell Tarn', '', '', ENDS, '', head, '', BEGINS];
    expect(cleanText(...said).words).not.toContain(head);
  });

  test.each(['2     The Water Road', '2 Tarn and the Miller', '2. Tarn'])(
    'of a chapter stays: %s',
    (head) => {
      const told = Array.from({ length: 40 }, () => [ENDS, '']).flat();
      const said = ['The Water Road', '', 'by Nell Tarn', '', ...told, head, '', BEGINS];
      expect(cleanText(...said).words).toContain(head);
    },
  );

  test('days of a diary stay under the name of their month', () => {
    const lines = ['JANUARY', '', ENDS, '', 'JANUARY 3', '', BEGINS, '', 'JANUARY 9', '', ENDS];
    expect(cleanText(...lines).texts).toEqual(lines);
  });

  test('two on facing pages go though no sentence runs over them', () => {
    const { words } = cleanText(
      ...TITLE,
      ENDS,
      '',
      '22     THE WATER ROAD.',
      '',
      BEGINS,
      '',
      '   THE WATER ROAD.     23',
      '',
      ENDS,
    );
    expect(words).toEqual([TITLE[0], TITLE[2], ENDS, BEGINS, ENDS]);
  });

  test('pages of a preface count in small Roman numerals, before the others', () => {
    const { words } = cleanText(
      ...TITLE,
      'PREFACE.',
      '',
      ENDS,
      '',
      'viii       PREFACE.',
      '',
      BEGINS,
      '',
      'THE LAMP',
      '',
      ENDS,
      '',
      '14      THE WATER ROAD',
      '',
      BEGINS,
      '',
      '      THE LAMP      15',
      '',
      ENDS,
    );
    expect(words.join('\n')).not.toMatch(/viii|14|15/);
    expect(words).toHaveLength(9);
  });

  test('a head that was misread goes where its number is the next', () => {
    const heads = ['14   THE WATER ROAD', 'THE VVATFR R0AD   15', '16   THE WATER ROAD'];
    const { words } = cleanText(
      ...TITLE,
      ...heads.flatMap((head) => [OVER, '', head, '', RUNS_ON, '']),
    );
    expect(words).toHaveLength(8);
  });

  test('entries of a contents list are none, though the chapters are named as they are', () => {
    const entries = ['THE LAMP . . . . 3', 'THE MOTH     14', 'THE REACH     31'];
    const chapters = ['THE LAMP', '', ENDS, '', 'THE MOTH', '', BEGINS, '', 'THE REACH', '', ENDS];
    const lines = [...entries, '', ...chapters];
    expect(cleanText(...lines).texts).toEqual(lines);
  });
});

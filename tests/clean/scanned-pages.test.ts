import { describe, expect, test } from 'vitest';

import { cleanText } from './cleaning.ts';

const ABOVE = 'The heron watched the stair being built through the spring of that year';
const BELOW = 'and had never once been asked about the lamp or about the ninety steps.';
const FULL = 'The boats came in by the light of it, and the Board wrote a long letter.';

describe('of a scanned page', () => {
  test('a head in capitals beside a number goes from the middle of a sentence', () => {
    const { words } = cleanText(ABOVE, '', '12 THE LAMP AT SALLOW', '', BELOW, FULL);
    expect(words).toEqual([ABOVE, BELOW, FULL]);
  });

  test('a head that says the chapter’s title again goes from between paragraphs', () => {
    const head = 'A PENNY PAID.                 13';
    const { words } = cleanText('A PENNY PAID.', '', FULL, FULL, '', head, '', FULL);
    expect(words).toEqual(['A PENNY PAID.', FULL, FULL, FULL]);
  });

  test('the number of a chapter that begins its page is no head of the page', () => {
    const page = (folio: string, numeral: string) => [folio, '\f', '', numeral, '', 'THE STAIR.'];
    const pages = [...page('16', 'II.'), '', FULL, '', ...page('18', 'III.'), '', FULL];
    const { words } = cleanText('I.', '', 'THE LAMP.', '', FULL, '', ...pages);
    const chapters = ['II.', 'THE STAIR.', FULL, 'III.', 'THE STAIR.', FULL];
    expect(words).toEqual(['I.', 'THE LAMP.', FULL, ...chapters]);
  });

  test('chapters that are counted from one stay, though a list names them', () => {
    const heads = ['1    THE LADDER', '2    THE LONG STREET', '3    HOME'];
    const list = ['THE LADDER', 'THE LONG STREET', 'HOME'];
    const { words } = cleanText(...list, ...heads.flatMap((head) => ['', head, '', FULL]));
    expect(words).toEqual([...list, ...heads.flatMap((head) => [head, FULL])]);
  });

  test('the line of who scanned it goes, and the word broken over it is whole', () => {
    const { texts } = cleanText(
      FULL,
      'The heron watched the stair being built through all that wet spring of re-',
      '',
      'Digitized by VjOOQIC',
      '',
      'markable weather, and had never once been asked about it by anybody there.',
      FULL,
    );
    expect(texts.join(' ')).toContain('spring of remarkable weather,');
  });

  test('a large letter is joined with the word that it begins', () => {
    const { texts, codes } = cleanText(
      'W HEN the lamp was lit there was nobody to see it.',
      '',
      'T',
      'HE keeper had one horse and no road to ride on,',
      'and the horse ate his hat.',
      '',
      'I T was lost, and it stayed lost.',
      '',
      '[Illustration: T]HERE was a letter for the horse.',
      '',
      'A GREAT wind got up.',
    );
    expect(texts).toEqual([
      'WHEN the lamp was lit there was nobody to see it.',
      '',
      'THE keeper had one horse and no road to ride on,',
      'and the horse ate his hat.',
      '',
      'IT was lost, and it stayed lost.',
      '',
      'THERE was a letter for the horse.',
      '',
      'A GREAT wind got up.',
    ]);
    expect(codes).toEqual(['clean/drop-capital-joined']);
  });

  test('a word of one letter, a name’s first and the number of a chapter are no large letter', () => {
    const lines = [
      'A LONG road, as long as two, went along the reach.',
      '',
      'I HAVE seen it.',
      '',
      'M DUPONT was there.',
      '',
      'V',
      'THE keeper had one horse.',
      '',
      'I',
      'HE went to the keeper.',
    ];
    expect(cleanText(...lines).texts).toEqual(lines);
  });

  test('a quotation mark that was read apart is set beside its words, where it says which way it faces', () => {
    const { texts, codes } = cleanText(
      '“ Left,” said the one oar, and “ Left, ” said the other.',
      'He wrote “ 5 ” on the sign, and left the sign " to me.',
      '„Links“ rief er, und “ Recht ” war es nicht.',
    );
    expect(texts).toEqual([
      '“Left,” said the one oar, and “Left,” said the other.',
      'He wrote “ 5 ” on the sign, and left the sign " to me.',
      '„Links“ rief er, und “ Recht ” war es nicht.',
    ]);
    expect(codes).toEqual(['clean/quote-closed-up']);
  });
});

test('where paragraphs are indented, a page that begins at the margin goes on with the last one', () => {
  const page = (number: number): string[] => [
    ...[1, 2, 3, 4].flatMap((i) => [
      `   The ferry went over ${i} times.`,
      'Nell counted the lamps.',
    ]),
    '   It was blue.',
    '',
    `                    [${number}]`,
    '\f               THE WATER ROAD',
    '',
    'She put her eye to it.',
  ];
  const top = ['THE WATER ROAD', '', 'By Nell Tarn', '', ''];
  const { words, texts } = cleanText(...top, ...page(97), ...page(98), ...page(99));
  expect(words.filter((text) => text.includes('WATER ROAD'))).toHaveLength(1);
  expect(texts[texts.indexOf('   It was blue.') + 1]).toBe('She put her eye to it.');
});

describe('a number that a story tells', () => {
  const ASKED = 'The boy rubbed at the brass with his cuff until he could read it:';
  const page = (n: number, head: string): string[] => ['', `            ${n}`, head, ''];
  const scan = (...told: string[]): string[] => [
    ABOVE,
    ...page(7, 'THE LAMP'),
    BELOW,
    ABOVE,
    ...page(8, 'THE HERON BOOK'),
    BELOW,
    ...told,
    ABOVE,
    ...page(9, 'THE LAMP'),
    BELOW,
  ];

  test.each(['62', '12', '11'])('stays between two pages that count on: %s', (number) => {
    const { words } = cleanText('THE LAMP', '', ...scan(ASKED, '', number, '', FULL));
    expect(words.slice(1)).toEqual([ABOVE, BELOW, ABOVE, BELOW, ASKED, number, FULL, ABOVE, BELOW]);
  });

  test('stays behind the last page, where a colon says that it comes', () => {
    const { words } = cleanText('THE LAMP', '', ...scan(), ASKED, '', '14', '', FULL);
    expect(words.slice(-3)).toEqual([ASKED, '14', FULL]);
  });

  test('is a page’s after a colon as well, where it counts on', () => {
    const { words } = cleanText('THE LAMP', '', ...scan(), ASKED, ...page(10, 'THE LAMP'), FULL);
    expect(words.slice(-2)).toEqual([ASKED, FULL]);
  });
});

describe('the mark of a page with a line to itself', () => {
  test.each(['[Pg 19]', '           [Pg 19]', '[p. 19]'])(
    'leaves a paragraph whole: %s',
    (mark) => {
      expect(cleanText(FULL, ABOVE, mark, BELOW).texts).toEqual([FULL, ABOVE, BELOW]);
      expect(cleanText(FULL, ABOVE, '', mark, '', BELOW).texts).toEqual([FULL, ABOVE, BELOW]);
    },
  );

  test('parts two paragraphs as before', () => {
    expect(cleanText(FULL, '', '[Pg 19]', '', FULL).texts).toEqual([FULL, '', '', FULL]);
  });
});

test.each(['The Lamp - Nell Reed, Page 2 of 9', 'THE LAMP/Reed...2'])(
  'a head of a typed page may say of how many it is one: %s',
  (head) => {
    const { words } = cleanText('The Lamp', '', 'by Nell Reed', '', FULL, '', head, '', FULL);
    expect(words.slice(2)).toEqual([FULL, FULL]);
  },
);

test.each(['(more)', '- more -'])(
  'the foot of a typed page goes with the head under it: %s',
  (foot) => {
    const top = ['The Lamp', '', 'by Nell Reed', ''];
    const head = ['Reed / The Lamp / 2', ''];
    expect(cleanText(...top, FULL, '', foot, '', ...head, FULL).words.slice(2)).toEqual([
      FULL,
      FULL,
    ]);
    expect(cleanText(...top, FULL, '', foot, '', FULL).words.slice(2)).toEqual([FULL, foot, FULL]);
  },
);

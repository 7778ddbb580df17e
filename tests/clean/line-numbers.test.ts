import { expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

/** Verse of so many lines, with its number beside every fifth. */
function verse(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, i) => {
    const line = `  The heron stood on weir ${'abcdefghij'.charAt(i % 10)}`;
    const number = from + i;
    return number % 5 === 0 ? `${line.padEnd(50)}${number}` : line;
  });
}

test('numbers that count the lines of verse go, over stanzas and the ends of cantos', () => {
  const { words, codes } = cleanText(
    ...prose(1),
    ...verse(12),
    '',
    ...verse(13, 13),
    '',
    'CANTO II',
    '',
    ...verse(25),
  );
  expect(words.filter((text) => /\d$/.test(text))).toEqual([]);
  expect(codes).toEqual(['clean/line-number-removed']);
});

test('the pages of a contents list stay, and figures in a column', () => {
  const list = [5, 10, 15, 20, 25].map(
    (page) => `  The Weir, or the Ferry${' '.repeat(20)}${page}`,
  );
  expect(cleanText(...list, '', ...prose(2)).words.slice(0, 5)).toEqual(list);
});

import { expect, test } from 'vitest';

import { columns, cut, wrapped } from '../../src/shell/terminal/text-layout.ts';

test('a text is cut where the terminal ends, wide letters counted as two', () => {
  expect(cut('The lamp was lit', 20)).toBe('The lamp was lit');
  expect(cut('The lamp was lit', 9)).toBe('The lamp…');
  expect(cut('夜の灯台', 5)).toBe('夜の…');
});

test('lines break at spaces, and a longer word stands alone', () => {
  expect(wrapped('The lamp was extraordinarily bright', 10)).toEqual([
    'The lamp',
    'was',
    'extraordinarily',
    'bright',
  ]);
});

test('cells stand in columns whatever their letters or colors', () => {
  expect(
    columns([
      ['夜', 4],
      ['lit', 0],
    ]),
  ).toBe('夜    lit');
  expect(
    columns([
      ['\u001B[1mhi\u001B[22m', 4],
      ['lit', 0],
    ]),
  ).toBe('\u001B[1mhi\u001B[22m    lit');
});

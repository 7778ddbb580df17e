import { expect, test } from 'vitest';

import { pageSize } from '../../src/shell/options/page-option.ts';

test.each([
  ['A5', 'a5'],
  ['5.5x8.5', '5.5x8.5'],
  ['kobo', 'kobo'],
  ['100x150mm', { width: 283.46, height: 425.2 }],
  ['100x150', { width: 283.46, height: 425.2 }],
  ['4.25×6.87in', { width: 306, height: 494.64 }],
  ['10x15cm', { width: 283.46, height: 425.2 }],
  ['300x450pt', { width: 300, height: 450 }],
])('%s is %j', (text, page) => {
  const size = pageSize(text);
  expect(typeof size === 'string' ? size : rounded(size)).toEqual(page);
});

test.each(['', 'x', '10x', 'a99', '0x0', '10x10', '9999x9999', '10x15ft'])(
  '%j is no page',
  (text) => {
    expect(() => pageSize(text)).toThrow(/no page|no book/);
  },
);

function rounded({ width, height }: { width: number; height: number }): object {
  return { width: Math.round(width * 100) / 100, height: Math.round(height * 100) / 100 };
}

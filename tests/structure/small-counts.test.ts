import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const chapters = (headings: readonly string[]): string =>
  headings.map((heading) => `${heading}\n\n${prose(6)}`).join('\n\n');

describe('headings that count in small letters', () => {
  test.each([
    { written: ['i.', 'ii.', 'iii.'], outline: ['i', 'ii', 'iii'] },
    {
      written: ['i. salt', 'ii. rope', 'iii. a kettle'],
      outline: ['i: salt', 'ii: rope', 'iii: a kettle'],
    },
    { written: ['one.', 'two.', 'three.'], outline: ['one', 'two', 'three'] },
  ])('$written', ({ written, outline }) => {
    expect(read(chapters(written)).outline).toEqual(outline);
  });

  test('a short answer in small letters is none', () => {
    expect(read(`${prose(6)}\n\none.\n\n${prose(6)}`).outline).toEqual(['(chapter)']);
  });
});

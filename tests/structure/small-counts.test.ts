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

test('small numbers in a frame count the sections under framed capitals, in every part anew', () => {
  const chapter = (label: string, title: string): string =>
    `${label}\n\n${title}\n\n\n\n\n${['-i-', '-ii-'].map((small) => `${small}\n\n\n${prose(2)}`).join('\n\n\n\n')}`;
  const part = (label: string): string =>
    [label, chapter('-I-', 'La nieve'), chapter('-II-', 'El secreto')].join('\n\n\n\n\n\n');
  const rows = ['  I: La nieve', '    i', '    ii', '  II: El secreto', '    i', '    ii'];
  const { outline } = read(
    `La molinera\n\npor Ada Finch\n\n\n\n\n${part('Parte primera')}\n\n\n\n\n\n${part('Parte segunda')}`,
  );
  expect(outline).toEqual(['Parte primera', ...rows, 'Parte segunda', ...rows]);
  expect(read(`${prose()}\n\n\n-i-\n\n\n${prose()}`).outline).toEqual(['(chapter)']);
});

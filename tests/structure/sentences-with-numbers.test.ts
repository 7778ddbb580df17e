import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const story = (...lines: readonly string[]): string =>
  lines.map((line) => `${line}\n\n${prose(6)}`).join('\n\n');

describe('a sentence that begins as a heading does', () => {
  test.each([
    [
      'where another line has the number',
      ['Chapter 1: Oil', 'Chapter 2: that was where the goose had stopped.', 'Chapter 2: Wicks'],
      ['Chapter 1: Oil', 'Chapter 2: Wicks'],
    ],
    [
      'where it says another word of itself',
      [
        'Chapter 1: Oil',
        'Chapter 3: he never got as far as that.',
        'Chapter 2: Wicks',
        'Chapter 3',
      ],
      ['Chapter 1: Oil', 'Chapter 2: Wicks', 'Chapter 3'],
    ],
    [
      'where those between are missing',
      ['1. The Oil', '2. The Wicks', '12. That was all the ticket said.'],
      ['1: The Oil', '2: The Wicks'],
    ],
  ])('is of the story: %s', (_, lines, outline) => {
    expect(read(story(...lines)).outline.map((row) => row.replace('.', ''))).toEqual(outline);
  });

  test.each([
    [
      'Chapter 1: in which the goose comes home.',
      'Chapter 2: in which nobody is glad of it.',
      'Chapter 3: in which it leaves again.',
    ],
    ['1. The goose comes home again.', '2. Nobody is glad of it at all.', '3. It has to leave us.'],
  ])('is a heading where it is the only one of its number', (...lines) => {
    expect(read(story(...lines)).outline).toHaveLength(lines.length);
  });

  test.each([
    [['I', 'L. Finch, for the Board'], ['(chapter)']],
    [['I', 'I am, Sir, your obedient servant,', 'C. Finch (tuba)'], ['(chapter)']],
    [
      ['I', 'II', 'III', 'IV', 'V'],
      ['I', 'II', 'III', 'IV', 'V'],
    ],
    [
      ['I', 'II', 'III', 'D. Finch, Keeper'],
      ['I', 'II', 'III'],
    ],
  ])('the letter of a name counts nothing: %j', (lines, outline) => {
    expect(read(story(...lines)).outline).toEqual(outline);
  });
});

test('numbered points of a sermon are paragraphs of it, however long each is', () => {
  const points = [
    '2. A mill is known by its wheel, and a parish by its mill. In the dry\nyears of which old people tell nobody knew either.',
    '3. Whoever has oats to grind has time to talk while they are ground. What\nelse was said there may be thought of at home.',
  ];
  const part = `I. THE WHEEL BELOW\n\n\n${prose(4)}\n\n${points.map((point) => `${point}\n\n${prose(6)}`).join('\n\n')}`;
  const { outline } = read(
    `OF MILLS\n\nby Ada Finch\n\n\n\n\n${part}\n\n\n\n\nII. THE WEIR ABOVE\n\n\n${prose(8)}\n`,
  );
  expect(outline).toEqual(['I: THE WHEEL BELOW', 'II: THE WEIR ABOVE']);
});

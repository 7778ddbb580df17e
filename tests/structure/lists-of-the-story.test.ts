import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { codes, prose, read, readSaved } from './read-book.ts';

const LINE =
  'The lamp had been lit before anyone thought to ask who was to pay for the oil, and when she came back from the landing with a basket it was a different basket, and nobody said so.';
const lines = (count: number): string =>
  Array.from({ length: count }, () => `${LINE}\n"What is it?" asked Nell.`).join('\n');
/** Two chapters of a text whose paragraphs are lines, the first of which shows some lines. */
const showing = (...shown: readonly string[]): string =>
  [
    'The Late Lamp\nby Nell Reed\n',
    `Chapter One: Oil\n${lines(4)}\nA board hung over the stalls.\n${shown.join('\n')}\n${lines(3)}\n`,
    `Chapter Two: Wick\n${lines(6)}`,
  ].join('\n');

describe('what a list in the story counts, a line under the other, is no heading', () => {
  test.each([
    [['ACT ONE. A street.', 'ACT TWO. A cellar.', 'ACT THREE. The street again.']],
    [['I. Of Rope', 'II. Of Twine', 'III. Of Knots']],
    [['Volume One', 'Volume Two', 'Volume Four']],
  ])('%j', (shown) => {
    const { outline, book } = readSaved(showing(...shown));
    expect(outline).toEqual(['Chapter One: Oil', 'Chapter Two: Wick']);
    for (const line of shown) expect(JSON.stringify(book)).toContain(line);
  });

  test('where text stands between, they are headings', () => {
    const acts = ['ACT ONE: Oil', 'ACT TWO: Wick', 'ACT THREE: Flame'];
    const text = acts.map((act) => `${act}\n${lines(4)}\n`).join('\n');
    expect(readSaved(`The Late Lamp\nby Nell Reed\n\n${text}`).outline).toEqual(acts);
  });
});

describe('chapters that are counted as the items of a list are', () => {
  const [first = '', second = ''] = ['1. Oil', '2. Wick'].map(
    (head) => `${head}\n\n${LINE}\n\n${LINE}`,
  );

  test.each([
    '1. Knock.\n2. Wait.\n3. Knock louder.',
    '1. Cream horns, he said, with real cream. 2. Rock buns. 3. A thing with a cherry.',
  ])('are told from them: %j', (list) => {
    const text = `The Late Lamp\nby Nell Reed\n\n${first}\n\n${list}\n\n${LINE}\n\n\n${second}`;
    expect(read(text).outline).toEqual(['1: Oil', '2: Wick']);
  });
});

describe('a number that a sentence shows', () => {
  const parts = ['One: Oil', 'Two: Wick'].map((head) => `${head}\n\n${LINE}\n\n${LINE}`);
  const end = (above: string): string => `${parts.join('\n\n')}\n\n${above}\n\n27\n\n${LINE}`;

  test('is none of the headings', () => {
    const { outline } = read(end('Over the door somebody had painted a number in white:'));
    expect(outline).toEqual(['One: Oil', 'Two: Wick']);
  });

  test('is one where no sentence shows it', () => {
    const three = `${parts.join('\n\n')}\n\nThree: Flame\n\n${LINE}\n\n${LINE}`;
    expect(read(three).outline).toEqual(['One: Oil', 'Two: Wick', 'Three: Flame']);
  });
});

describe('a word of the story that a list of contents has over it as well', () => {
  const chapter = (n: number, ...paragraphs: readonly string[]): string =>
    [`Chapter ${n}: The Goose at ${n}`, ...paragraphs].join('\n\n');
  const outline = ['Chapter 1: The Goose at 1', 'Chapter 2: The Goose at 2'];

  test.each([
    ['long', ['INDEX', RAIN, TEA]],
    ['short', ['INDEX', 'It held nine hundred cards.', 'She drew out one of them.']],
    ['right under it, and wrapped', [`INDEX\n${prose(1)}`, 'She drew out one of them.']],
  ])('swallows no chapter below it, where the paragraphs are %s', (_, shown) => {
    const text = [chapter(1, WALK, ...shown), chapter(2, HOME)].join('\n\n');
    expect(read(text).outline).toEqual(outline);
    expect(codes(read(text))).not.toContain('structure/contents-removed');
  });
});

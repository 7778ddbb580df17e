import { describe, expect, test } from 'vitest';

import type { Block, Book, Note } from '../../src/book/book.ts';
import { bookWords } from '../../src/conservation/book-words.ts';
import { finished } from '../../src/conservation/finished.ts';
import { bookOf, paragraph, paragraphs } from '../support/small-book.ts';

const story = bookOf(paragraphs('The lamp was lit at nine.', 'Nobody came, not one.'));

function note(id: string, label: string, text: string, from: number): Note {
  return { type: 'note', id, label, children: [paragraph(from, text)] };
}

const annotated: Book = {
  ...bookOf([
    paragraph(1, 'The lamp', { type: 'noteRef', note: 'note-1', label: '1' }, ' was lit at nine.'),
    paragraph(2, 'Nobody came', { type: 'noteRef', note: 'note-2', label: '*' }, '.'),
  ]),
  notes: [note('note-1', '1', 'A lamp of brass.', 8), note('note-2', '*', 'Nobody at all.', 9)],
};

function breaches(book: Book, text: string) {
  return finished(bookWords(book), text).map(({ kind, words, origin }) => [
    kind,
    words,
    origin?.from,
  ]);
}

describe('a finished file', () => {
  test('with the words of the book in order is the book', () => {
    expect(breaches(story, 'The lamp was lit\nat nine. Nobody came—not one.')).toEqual([]);
  });

  test('that lacks words is told by the first of them and where it was read', () => {
    expect(breaches(story, 'The lamp was lit at nine.')).toEqual([
      ['lost', 'Nobody came not one', 2],
    ]);
    expect(breaches(story, 'The was lit at nine. Nobody came, not one.')).toEqual([
      ['lost', 'lamp', 1],
    ]);
  });

  test('with words too many is told by these', () => {
    expect(breaches(story, 'Page 4. The lamp was lit at nine. Nobody came, not one.')).toEqual([
      ['invented', 'Page 4', 1],
    ]);
    expect(breaches(story, 'The lamp was lit at nine. Nobody came, not one. The End')).toEqual([
      ['invented', 'The End', 2],
    ]);
  });

  test('with words in another order is no finished file of the book', () => {
    expect(breaches(story, 'Nobody came, not one. The lamp was lit at nine.')).toHaveLength(1);
  });

  test('with no words at all has lost the book', () => {
    expect(breaches(story, '')).toEqual([['lost', 'The lamp was lit at nine Nobody came', 1]]);
  });
});

describe('notes', () => {
  const main = ['The lamp 1 was lit at nine.', 'Nobody came *.'] as const;

  test('may stand after the text', () => {
    const text = [...main, '1 A lamp of brass.', '* Nobody at all.'].join('\n');
    expect(breaches(annotated, text)).toEqual([]);
  });

  test('may stand after the paragraph that refers to them, and in the order of the pages', () => {
    const text = [main[0], '1 A lamp of brass.', main[1], '* Nobody at all.'].join('\n');
    expect(breaches(annotated, text)).toEqual([]);
    const turned = [main[0], '* Nobody at all.', '1 A lamp of brass.', main[1]].join('\n');
    expect(breaches(annotated, turned)).toEqual([]);
  });

  test('may not be missing', () => {
    expect(breaches(annotated, [...main, '1 A lamp of brass.'].join('\n'))).toEqual([
      ['lost', 'Nobody at all', 9],
    ]);
  });

  test('may not stand there twice', () => {
    const text = [...main, '1 A lamp of brass.', '* Nobody at all.', '* Nobody at all.'].join('\n');
    expect(breaches(annotated, text)).toEqual([['invented', 'Nobody at all', 2]]);
  });
});

test('the numbers of a list are words of a finished file', () => {
  const item = (text: string, from: number) =>
    ({
      type: 'item',
      children: [paragraph(from, text)],
      origin: { file: 'story.txt', from, to: from },
    }) as const;
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 3,
    children: [item('Lamp oil.', 1), item('Wicks.', 2)],
  };
  expect(breaches(bookOf([list]), '3 Lamp oil. 4 Wicks.')).toEqual([]);
  expect(breaches(bookOf([list]), 'Lamp oil. 4 Wicks.')).toEqual([['lost', '3', 1]]);
});

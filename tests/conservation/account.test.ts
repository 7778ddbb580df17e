import { describe, expect, test } from 'vitest';

import type { Block, Book, Chapter } from '../../src/book/book.ts';
import { account } from '../../src/conservation/account.ts';
import { bookWords } from '../../src/conservation/book-words.ts';
import { repetitionBreaches } from '../../src/conservation/repetitions.ts';
import { words } from '../../src/conservation/words.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { INLINE_CLAIM } from '../../src/ingest/claim.ts';

function paragraph(value: string, from: number, to = from): Block {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    origin: { file: 'story.txt', from, to },
  };
}

function bookOf(...children: Block[]): Book {
  const chapter: Chapter = { type: 'chapter', role: 'chapter', children };
  return {
    type: 'book',
    metadata: {
      authors: [],
      contributors: [],
      language: 'en',
      description: [],
      subjects: [],
      fields: [],
    },
    front: [],
    children: [chapter],
    back: [],
    notes: [],
  };
}

const story = {
  name: 'story.txt',
  lines: ['The lamp was', 'lit at "nine".', '', 'Nobody came -- not one.'],
};

test('a line end that was meant parts two words', () => {
  expect(words(`NO ENTRY${INLINE_CLAIM.lineBreak}BY ORDER`)).toHaveLength(4);
});

describe('the words of the source are the words of the book', () => {
  test('unwrapping, quotes and dashes are no change of words', () => {
    const book = bookOf(
      paragraph('The lamp was lit at “nine”.', 1, 2),
      paragraph('Nobody came—not one.', 4),
    );
    expect(account([story], [], bookWords(book))).toEqual([]);
  });

  test('a lost paragraph is named by its line and its words', () => {
    const breaches = account(
      [story],
      [],
      bookWords(bookOf(paragraph('The lamp was lit at nine.', 1, 2))),
    );
    expect(breaches).toEqual([
      {
        origin: { file: 'story.txt', from: 4, to: 4 },
        kind: 'lost',
        words: 'Nobody came not one.',
      },
    ]);
  });

  test('a changed word is lost', () => {
    const book = bookOf(
      paragraph('The lamp was lit at ten.', 1, 2),
      paragraph('Nobody came—not one.', 4),
    );
    expect(account([story], [], bookWords(book)).map(({ kind, words }) => [kind, words])).toEqual([
      ['lost', '"nine".'],
    ]);
  });

  test('a word too many is invented', () => {
    const book = bookOf(
      paragraph('The lamp was lit at nine.', 1, 2),
      paragraph('Nobody came, not even one.', 4),
    );
    expect(account([story], [], bookWords(book)).map(({ kind, words }) => [kind, words])).toEqual([
      ['invented', 'even'],
    ]);
  });

  test('what was moved stands at one place alone', () => {
    const moved: Diagnostic = {
      code: 'structure/note-moved',
      message: 'The text of a note was put with the notes.',
      origin: { file: 'story.txt', from: 4, to: 4 },
    };
    const lit = paragraph('The lamp was lit at nine.', 1, 2);
    const nobody = paragraph('Nobody came, not one.', 4);
    const once = bookWords(bookOf(lit, nobody));
    const twice = bookWords(bookOf(lit, nobody, nobody));
    expect(account([story], [moved], once)).toEqual([]);
    expect(account([story], [moved], twice).map(({ kind }) => kind)).toEqual(['invented']);
  });

  test('words in another order are disordered', () => {
    const book = bookOf(
      paragraph('The lamp was lit at nine.', 1, 2),
      paragraph('came Nobody—not one.', 4),
    );
    expect(account([story], [], bookWords(book)).map(({ kind }) => kind)).toEqual(['disordered']);
    const swapped = bookOf(
      paragraph('Nobody came—not one.', 4),
      paragraph('The lamp was lit at nine.', 1, 2),
    );
    expect(account([story], [], bookWords(swapped)).map(({ kind }) => kind)).toEqual([
      'disordered',
    ]);
  });
});

describe('a word', () => {
  test('is not parted by emphasis inside it', () => {
    expect(words('un_believ_able')).toEqual(words('unbelievable'));
  });

  test('is the same composed and decomposed', () => {
    expect(words('cafe\u0301')).toEqual(words('café'));
  });

  test('ends at every dash, quote and apostrophe', () => {
    expect(words("don't—“now”")).toEqual(words('don t now'));
  });
});

describe('words taken out because the book says them elsewhere are looked for there', () => {
  const again = (before: string): Diagnostic => ({
    code: 'structure/repeated-header-removed',
    message: 'What was said before was not printed again.',
    before,
    origin: { file: 'story.txt', from: 1, to: 1 },
  });
  const book = bookOf(paragraph('The lamp was lit at nine.', 1));
  const titled = {
    ...book,
    metadata: { ...book.metadata, title: { value: 'The Lamp of Ocaña' } },
  };

  test.each(['THE LAMP', 'of Ocana', 'lit at nine'])('%s is there', (words) => {
    expect(repetitionBreaches([again(words)], bookWords(titled))).toEqual([]);
  });

  test('a word that is nowhere is lost, and named', () => {
    expect(repetitionBreaches([again('The Second Lamp')], bookWords(titled))).toEqual([
      { kind: 'lost', words: 'second', origin: { file: 'story.txt', from: 1, to: 1 } },
    ]);
  });
});

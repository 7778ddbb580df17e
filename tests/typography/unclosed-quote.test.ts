import { describe, expect, test } from 'vitest';

import type { Block } from '../../src/book/book.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { typography } from '../../src/typeset/typography/typography.ts';
import { bookOf, paragraph, paragraphs, text, textsOf } from '../support/small-book.ts';

function doubts(...children: readonly Block[]): (number | undefined)[] {
  const found: Diagnostic[] = [];
  typography(bookOf(children), (diagnostic) => found.push(diagnostic));
  return found
    .filter(({ code }) => code === 'typeset/unclosed-quote')
    .map(({ origin }) => origin?.from);
}

test('a quotation that narration follows is doubted where it was opened', () => {
  expect(doubts(...paragraphs('"Hello, he said.', 'Nobody came.'))).toEqual([1]);
});

test('the text of a doubted paragraph is left as it is', () => {
  const book = bookOf(paragraphs('"Hello, he said.', 'Nobody came.'));
  expect(textsOf(typography(book, () => undefined))).toEqual(['“Hello, he said.', 'Nobody came.']);
});

describe('a closing mark', () => {
  const SAID = 'She turned. "It is the same water, only there is less of it.';
  /** The texts, as they are set. */
  const set = (...texts: readonly string[]): string[] =>
    textsOf(typography(bookOf(paragraphs(...texts)), () => undefined));

  test('is supplied where what is said runs to the end, and narration follows', () => {
    expect(set(SAID, 'Nobody came.', '"Well?" he said.')).toEqual([
      'She turned. “It is the same water, only there is less of it.”',
      'Nobody came.',
      '“Well?” he said.',
    ]);
  });

  test('is the language’s own', () => {
    const book = bookOf(
      paragraphs('Elle se tourna. « Il y en a moins.', 'Personne ne vint.'),
      'fr',
    );
    expect(textsOf(typography(book, () => undefined))[0]).toBe(
      'Elle se tourna. «\u00a0Il y en a moins.\u00a0»',
    );
  });

  test.each([
    ['something is told behind what is said', '"Hello, he said.', 'Nobody came.'],
    ['the words stop in the middle', 'She turned. "It is the same water, only', 'Nobody came.'],
    ['a later paragraph closes it', SAID, 'It was summer.', 'And then autumn."'],
    ['the next opens again', SAID, '"It was summer."', 'Nobody came.'],
  ])('is not where %s', (_, ...texts) => {
    expect(set(...texts)[0]).not.toMatch(/”$/);
  });

  test('set twice is set once', () => {
    const once = typography(bookOf(paragraphs(SAID, 'Nobody came.')), () => undefined);
    expect(typography(once, () => undefined)).toEqual(once);
  });
});

test('speech that the next paragraph opens again goes on', () => {
  expect(doubts(...paragraphs('"It was spring.', '"It was summer."', 'He went.'))).toEqual([]);
});

test('a quotation that a later paragraph closes goes on', () => {
  expect(doubts(...paragraphs('"It was spring.', 'It was summer."', 'He went.'))).toEqual([]);
});

test('a quotation that closes in the verse it introduces goes on', () => {
  const verse: Block = {
    type: 'verse',
    children: [
      {
        type: 'stanza',
        children: [
          { type: 'line', indent: 0, children: [{ type: 'text', value: 'O river, river,' }] },
          { type: 'line', indent: 0, children: [{ type: 'text', value: 'carry me."' }] },
        ],
      },
    ],
  };
  expect(doubts(paragraph(1, 'She sang: "Now hear.'), verse, paragraph(4, 'It was late.'))).toEqual(
    [],
  );
});

const pause: Block = { type: 'sceneBreak', strength: 'mark' };

test('a tale that is told in the story goes on over a scene break', () => {
  expect(doubts(paragraph(1, '"It was spring.'), pause, paragraph(3, '"It was summer."'))).toEqual(
    [],
  );
});

test('narration after a scene break leaves the speech before it open', () => {
  expect(doubts(paragraph(1, '"It was spring.'), pause, paragraph(3, 'Nobody came.'))).toEqual([1]);
});

test('the end of the text ends all speech', () => {
  expect(doubts(paragraph(1, '"It was spring.'))).toEqual([1]);
});

test('feet and inches open nothing', () => {
  expect(doubts(...paragraphs('A plank of 6\'2" lay there.', 'Nobody came.'))).toEqual([]);
});

describe('lines of verse that each open with the mark once more', () => {
  const verse = (...lines: readonly string[]): Block => ({
    type: 'verse',
    origin: { file: 'story.txt', from: 1, to: lines.length },
    children: [
      {
        type: 'stanza',
        children: lines.map((line) => ({ type: 'line', indent: 0, children: [text(line)] })),
      },
    ],
  });
  const after = paragraph(9, 'Nobody sang.');

  test.each([
    ['straight', '"The goose is gone, the gate is wide,', '"And who shall bring her home?"'],
    ['curled', '“The goose is gone, the gate is wide,', '“And who shall bring her home?”'],
  ])('are one quotation, which the last closes: %s', (_, ...lines) => {
    expect(doubts(verse(...lines), after)).toEqual([]);
  });

  test('are doubted where none closes it, and shown as words', () => {
    const found: Diagnostic[] = [];
    const lines = verse('"The goose is gone, the gate is wide,', '"And who shall bring her home?');
    typography(bookOf([lines, after]), (diagnostic) => found.push(diagnostic));
    expect(found.map(({ message }) => message)).toContain(
      'a quotation without an end: … is gone, the gate is wide, “And who shall bring her home?',
    );
  });
});

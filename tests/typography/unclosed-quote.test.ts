import { expect, test } from 'vitest';

import type { Block } from '../../src/book/book.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { typography } from '../../src/typeset/typography/typography.ts';
import { bookOf, paragraph, paragraphs, textsOf } from '../support/small-book.ts';

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

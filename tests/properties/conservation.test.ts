import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Book } from '../../src/book/book.ts';
import { bookWords, inlineText, pieces } from '../../src/conservation/book-words.ts';
import { conservation } from '../../src/conservation/conservation.ts';
import { indexOfWords, words } from '../../src/conservation/words.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { understand } from '../../src/pipeline.ts';
import { layout, proseOf, trueStory, written } from '../support/arbitrary-story.ts';
import { MUTATIONS, mutated } from '../support/mutations.ts';

/** The book as a plain text, laid out as the first layout of every story is. */
function plain(book: Book): string {
  const parts = [
    book.metadata.title?.value ?? '',
    `by ${book.metadata.authors.map(({ value }) => value).join(' and ')}`,
  ];
  for (const division of book.children) {
    if (division.type === 'part') continue;
    const { heading } = division;
    if (heading !== undefined) {
      const name = inlineText(heading.title ?? []);
      parts.push(`\n${heading.label ?? ''}${name === '' ? '' : `: ${name}`}\n`);
    }
    for (const block of division.children) {
      if (block.type === 'paragraph') parts.push(inlineText(block.children));
      if (block.type === 'sceneBreak') parts.push('* * *');
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function proseWords(book: Book): readonly number[] {
  return words(
    pieces(bookWords(book))
      .filter(({ place }) => place === 'story')
      .map(({ text }) => text)
      .join('\n'),
  );
}

function converted(bytes: Uint8Array) {
  const diagnostics: Diagnostic[] = [];
  const { draft, book } = understand([{ name: 'story.txt', bytes }], {}, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return { book, breaches: conservation(draft.decoded ?? [], diagnostics, book, []) };
}

const told = ({ message, origin }: Diagnostic): string => `${origin?.from}: ${message}`;

/** Mutations after which the story's own text is still there, word for word and in its order. */
const KEPT = Object.entries(MUTATIONS).filter(
  ([name]) =>
    !['cut in half', 'with lists', 'with footnotes', 'with headings twice'].includes(name),
);

describe.each(Object.entries(MUTATIONS))('a story %s', (_name, mutation) => {
  test('loses and gains no word that is not reported', () => {
    fc.assert(
      fc.property(trueStory, layout, (story, how) => {
        const { breaches } = converted(mutated(written(story, how), mutation));
        expect(breaches.map(told)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

test('every paragraph the author wrote is in the book, whole and in order', () => {
  fc.assert(
    fc.property(trueStory, layout, fc.constantFrom(...KEPT), (story, how, [, mutation]) => {
      const { book } = converted(mutated(written(story, how), mutation));
      const read = pieces(bookWords(book)).filter(
        ({ place }) => place === 'story' || place === 'matter',
      );
      const have = words(read.map(({ text }) => text).join('\n'));
      let at = 0;
      for (const paragraph of proseOf(story).split('\n')) {
        const wanted = words(paragraph);
        at = indexOfWords(have, wanted, at);
        expect({ paragraph, isThere: at >= 0 }).toEqual({ paragraph, isThere: true });
        at += wanted.length;
      }
    }),
    { numRuns: 80 },
  );
});

test('a book read again from its own plain text has the same words', () => {
  fc.assert(
    fc.property(trueStory, layout, (story, how) => {
      const { book } = converted(mutated(written(story, how), (text) => text));
      const again = converted(new TextEncoder().encode(plain(book)));
      expect(proseWords(again.book)).toEqual(proseWords(book));
    }),
    { numRuns: 30 },
  );
});

import { describe, expect, test } from 'vitest';

import { prose, readSaved, type ReadBook } from './read-book.ts';

const page = (...lines: readonly string[]): string => lines.join('\n');

/** The kinds of all blocks of the chapters, in order. */
function kinds({ book }: ReadBook): string[] {
  return book.children.flatMap((division) =>
    division.type === 'chapter' ? division.children.map(({ type }) => type) : [],
  );
}

describe('a line right under a Markdown heading', () => {
  test('is text when it is a sentence, though its stop was forgotten', () => {
    const chapter = (n: number): string =>
      page(
        `## Chapter ${n}`,
        '',
        `One fine day our miller went down to the weir with lamp number ${n}`,
        '',
        prose(),
      );
    const { outline } = readSaved(page('# The Lamps', '', ...[1, 2, 3, 4, 5, 6].map(chapter)));
    expect(outline).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Chapter ${n}`));
  });
});

describe('the signs of a Markdown heading', () => {
  test('say its level, whether it has a number or none', () => {
    const { outline } = readSaved(
      page(
        '# The Ferry',
        '',
        '## Act One',
        '',
        '### Chapter 1: Fog',
        '',
        prose(),
        '',
        '## What the Heron Saw',
        '',
        prose(),
        '',
        '## Act Two',
        '',
        '### Chapter 2: Frost',
        '',
        prose(),
        '',
        '### The Weir',
        '',
        prose(),
      ),
    );
    expect(outline).toEqual([
      'Act One',
      '  Chapter 1: Fog',
      'What the Heron Saw',
      'Act Two',
      '  Chapter 2: Frost',
      '  The Weir',
    ]);
  });

  test('do not make a chapter hold a part that has as many', () => {
    const { outline } = readSaved(
      page(
        '# Part One',
        '',
        '# Chapter 1',
        '',
        prose(),
        '',
        '# Chapter 2',
        '',
        prose(),
        '',
        '# Part Two',
        '',
        '# Chapter 3',
        '',
        prose(),
      ),
    );
    expect(outline).toEqual(['Part One', '  Chapter 1', '  Chapter 2', 'Part Two', '  Chapter 3']);
  });

  test('stand over the time of a scene, which is no title', () => {
    const { outline } = readSaved(
      page(
        '# Chapter 1',
        '',
        '*Late January, 1943*',
        '',
        prose(),
        '',
        '# Chapter 2',
        '',
        '*     May, 1944*',
        '',
        prose(),
      ),
    );
    expect(outline).toEqual(['Chapter 1', 'Chapter 2']);
  });
});

describe('the head of a Markdown book', () => {
  test('has a subtitle in signs that hold no text', () => {
    const { book, outline } = readSaved(
      page(
        '# The Lantern',
        '## Bells, Fog, and the Ferryman',
        '',
        '---',
        '',
        '# The First Night',
        '',
        '## I',
        '',
        prose(),
        '',
        '## II',
        '',
        prose(),
        '',
        '# The Second Night',
        '',
        '## I',
        '',
        prose(),
      ),
    );
    expect(book.metadata.title?.value).toBe('The Lantern');
    expect(book.metadata.subtitle?.value).toBe('Bells, Fog, and the Ferryman');
    expect(outline).toEqual(['The First Night', '  I', '  II', 'The Second Night', '  I']);
  });

  test('is none where the first heading holds as much as the others', () => {
    const { book, outline } = readSaved(
      page(
        '# A Start',
        '',
        prose(8),
        '',
        '# The First Day',
        '',
        prose(8),
        '',
        '# Bread',
        '',
        prose(8),
      ),
    );
    expect(book.metadata.title).toBeUndefined();
    expect(outline).toEqual(['A Start', 'The First Day', 'Bread']);
  });
});

describe('between the paragraphs of Markdown', () => {
  test('a comment leaves nothing', () => {
    const read = readSaved(
      page(prose(), '', '<!-- week 3, check the tide -->', '', prose(), '[^1]: Low.'),
    );
    expect(kinds(read)).not.toContain('sceneBreak');
  });

  test('links to other pages, classes and empty signs go', () => {
    const read = readSaved(
      page(
        '# The Ferry',
        '',
        '::: {.chapter}',
        '',
        '## Fog {title="Fog"}',
        '',
        prose(),
        '',
        '\\',
        '',
        '### ',
        '',
        ':::',
        '',
        '## Frost {-}',
        '',
        prose(),
        '',
        '_[Next chapter](03.md)_',
        '',
        '[Previous](01.md) | [Contents](index.md)',
      ),
    );
    expect(read.outline).toEqual(['Fog', 'Frost']);
    expect(new Set(kinds(read))).toEqual(new Set(['paragraph']));
    expect(kinds(read)).toHaveLength(8);
  });

  test('a heading over footnotes alone goes with them, also over a rule', () => {
    const { outline } = readSaved(
      page(
        '# The Ferry',
        '',
        '## Fog',
        '',
        `${prose()}[^1-1]`,
        '',
        '#### Notes',
        '[^1-1]: So.',
        '',
        '---',
        '',
        '## Frost',
        '',
        `${prose()}[^2-1]`,
        '',
        '#### Notes',
        '[^2-1]: Yes.',
      ),
    );
    expect(outline).toEqual(['Fog', 'Frost']);
  });
});

import { describe, expect, test } from 'vitest';

import { codes, prose, read } from './read-book.ts';

const CHAPTERS = ['CHAPTER I', 'CHAPTER II']
  .map((head) => `${head}\n\n${prose()}`)
  .join('\n\n\n\n');
const HEAD = { Title: 'The Lamp', Author: 'Nell Tarn' };

/** A book whose title page holds these lines between its title and its author. */
function page(...lines: readonly string[]): ReturnType<typeof read> {
  const text = ['THE LAMP', '', '', ...lines, '', '', 'BY', 'NELL TARN', '', '', '', CHAPTERS];
  return read(text.join('\n'), {}, HEAD);
}

describe('a picture on a title page', () => {
  test('is no subtitle, and its caption is kept, over as many lines as it has', () => {
    const { book, outline } = page('[Frontispiece: THE QUAY,', '', 'with the ferry', 'at dusk]');
    expect(book.metadata.subtitle).toBeUndefined();
    expect(book.metadata.fields).toMatchObject([
      { label: 'Title page', value: 'THE QUAY, with the ferry at dusk' },
    ]);
    expect(outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  });

  test('goes where it has no caption', () => {
    const found = page('[Illustration]');
    expect(found.book.metadata.fields ?? []).toEqual([]);
    expect(found.outline).toEqual(['CHAPTER I', 'CHAPTER II']);
    expect(codes(found)).toContain('structure/figure-label-replaced');
  });

  test('does not end the page, whatever its caption says', () => {
    const { book, outline } = page(
      '[Illustration: She went down to the landing with a basket and came back without it.]',
    );
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Nell Tarn']);
    expect(outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  });
});

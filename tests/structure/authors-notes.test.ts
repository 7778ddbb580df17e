import { describe, expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const TITLE = `THE MILL\n\nby Ada Finch${PAGE}`;
const TALES = ['THE GOOSE', 'A KETTLE', 'THE LAST FERRY', 'TWO LAMPS']
  .map((title) => `${title}\n\n\n${prose(4)}`)
  .join(PAGE);

describe('a note of the author', () => {
  test('before the tales of a book is a piece with all its paragraphs', () => {
    const note = `AUTHOR’S NOTE\n\n\n${prose(3)}\n\nA. F.\n\n1919.`;
    const { front, outline, book } = read(`${TITLE}${note}${PAGE}${TALES}`);
    expect(front).toEqual(['preface: AUTHOR’S NOTE']);
    expect(outline).toHaveLength(4);
    expect(JSON.stringify(book.front)).toContain('1919.');
  });

  test('of a posted story heads nothing', () => {
    const note = `Author's Note: Sorry about the wait!\n\n`;
    const { front, outline } = read(`${TITLE}${note}${TALES}`);
    expect([...front, ...outline].join(' ')).not.toMatch(/author/i);
  });

  describe('that answers readers', () => {
    const chapter = (...replies: readonly string[]) =>
      JSON.stringify(
        read(
          `${TITLE}Chapter 1\n\nAN - seven reviews, I am not worthy\n\n${replies.join('\n\n')}\n\nxOxOx\n\n${prose(4)}`,
        ).book,
      );

    test.each([
      ['Reedling: thank you!! yes, the goose is real', 'Anon: it is his aunt, it says so'],
      ['Anon - it is his aunt, it says so', 'Reedling - thank you!! yes, the goose is real'],
    ])('goes on to its mark, which parts no scenes: %s', (...replies) => {
      const book = chapter(...replies);
      expect(book).toMatch(/"aside".*his aunt[^{}]*\}\]/);
      expect(book).not.toMatch(/sceneBreak|"title":\[/);
    });

    test.each([
      ['Anna: Where is the goose?', 'Ben: On the roof.', 'Anna: Which roof?'],
      ['Anna: Where is the goose?', 'Ben: On the roof.'],
    ])('is over where a play begins: %s', (...lines) => {
      expect(chapter(...lines)).toContain('sceneBreak');
    });
  });

  describe('without a label, at the end of a chapter,', () => {
    const last = (text: string): string =>
      JSON.stringify(
        read(`${TITLE}Chapter 1\n\n${prose(4)}\n\n${text}\n\nChapter 2\n\n${prose(4)}`).book,
      );

    test.each([
      'Please R&R!',
      'Reviews are love!',
      'So... what did you think? Hit that little button!',
      'Well, thats chapter one. Let me know what you think!',
      'P.S. no flames',
      'Don’t forget to review!',
      'TBC... if I get five reviews',
      '(: review :)',
    ])('asks for reviews: %s', (text) => {
      expect(last(text)).toContain('"role":"note"');
    });

    test.each([
      '“Let me know what you think,” she said.',
      'He had read all the reviews.',
      'Let me know what you think, and give my love to the goose.',
      'There were no flames.',
      'Then she pressed the little button.',
    ])('is none where the story speaks: %s', (text) => {
      expect(last(text)).not.toContain('"role":"note"');
    });
  });

  test.each(['AUTHOR’S NOTE', 'NOTE', 'POSTSCRIPT', 'L’ENVOI'])(
    'behind the last chapter is a piece: %s',
    (name) => {
      const text = bookOf('CHAPTER I', 'CHAPTER II', 'CHAPTER III');
      const { back, outline, book } = read(
        `${TITLE}${text}${PAGE}${name}\n\n\nHe wrote it in Hove.`,
      );
      expect(outline.slice(0, 3)).toEqual(['CHAPTER I', 'CHAPTER II', 'CHAPTER III']);
      expect([...outline.slice(3), ...back]).toHaveLength(1);
      expect(JSON.stringify(book.children.slice(0, 3))).not.toContain('in Hove');
    },
  );

  test('no note in the room of a paragraph is a piece', () => {
    const text = bookOf('CHAPTER I', 'CHAPTER II', 'CHAPTER III');
    const { back, outline } = read(`${TITLE}${text}\n\nNOTE\n\n${prose(2)}`);
    expect([...outline, ...back]).toHaveLength(3);
  });
});

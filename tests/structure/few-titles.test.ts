import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { prose, read as readBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n\n';

/** Reads a text under a title page. */
function read(text: string): ReturnType<typeof readBook> {
  return readBook(`THE MILL\n\nBy Ada Finch${PAGE}${text}`);
}

describe('few titles without numbers, each at the head of a page', () => {
  const [first, second] = ['THE EDITOR’S ACCOUNT', 'CONFESSIONS OF A MILLER'];

  test('divide a text that begins with the first', () => {
    const { outline } = read(`${first}\n\n\n${prose()}${PAGE}${second}\n\n\n${prose()}`);
    expect(outline).toEqual([first, second]);
  });

  test('divide what stands behind an introduction', () => {
    const text = `INTRODUCTION\n\n\n${prose()}${PAGE}${first}\n\n\n${prose()}${PAGE}${second}\n\n\n${prose()}`;
    const { front, outline } = read(text);
    expect([...front, ...outline]).toEqual(['introduction: INTRODUCTION', first, second]);
  });

  test('may be of two lines', () => {
    const { outline } = read(
      `${first}\n\n\n${prose()}${PAGE}CONFESSIONS OF\nA MILLER\n\n\n${prose()}`,
    );
    expect(outline).toEqual([first, 'CONFESSIONS OF A MILLER']);
  });

  test.each([
    ['two blanks over them, one under', '\n\n\n', '\n\n'],
    ['three over them', '\n\n\n\n', '\n\n'],
  ])('need no more room than nothing else has: %s', (_, over, under) => {
    const titles = ['The Ladder', 'A Short Straw', 'Nine Apples'];
    const said = [WALK, RAIN, TEA, HOME, WALK, RAIN].join(under);
    const text = titles.map((title) => `${over}${title}${under}${said}`).join('');
    expect(readBook(`The Orchard\nAnn Lee${text}\n`).outline).toEqual(titles);
  });

  test('are none where the text has begun above them, or has as much room elsewhere', () => {
    const signs = `${prose()}${PAGE}NO GEESE\n\n\n${prose()}${PAGE}NO DUCKS\n\n\n${prose()}`;
    expect(read(signs).outline).toEqual(['(chapter)']);
    const scenes = [1, 2, 3].map(() => prose(2)).join(PAGE);
    expect(read(`${first}\n\n\n${scenes}${PAGE}${second}\n\n\n${scenes}`).outline).toEqual([
      '(chapter)',
    ]);
  });
});

describe('the one title behind a preface, in the widest room', () => {
  test('is the story’s, though the book is called otherwise', () => {
    const text = `INTRODUCTION\n\n\n${prose()}\n\n\n\n     THE HISTORY OF PRINCE OTTO.\n\n\n${prose()}`;
    const { front, outline } = read(text);
    expect([...front, ...outline]).toEqual([
      'introduction: INTRODUCTION',
      'THE HISTORY OF PRINCE OTTO',
    ]);
  });

  test('is so where a conclusion ends the story', () => {
    const text = `PREFACE\n\n\n${prose(2)}${PAGE}THE STORY OF THE WEIR\n\n\n${prose(8)}${PAGE}CONCLUSION\n\n\n${prose(2)}`;
    const { front, outline } = read(text);
    expect([...front, ...outline]).toEqual([
      'preface: PREFACE',
      'THE STORY OF THE WEIR',
      'CONCLUSION',
    ]);
  });

  test('is found once where it is called a note', () => {
    const { front, back, outline } = read(
      `INTRODUCTION\n\n\n${prose()}${PAGE}NOTE\n\n\n${prose(1)}`,
    );
    expect([...front, ...outline, ...back]).toHaveLength(2);
  });

  test('is none where other lines stand in such room', () => {
    const text = `INTRODUCTION\n\n\n${prose()}\n\n\n\nNO GEESE\n\n\n${prose()}\n\n\n\n${prose()}`;
    const { front, outline } = read(text);
    expect([...front, ...outline]).toEqual(['introduction: INTRODUCTION']);
  });
});

import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const NOTE = '[1] A small grey goose.';

function words(text: string): string {
  return JSON.stringify(read(`${text}\n\n${prose(4)}\n\n${NOTE}`).book.children);
}

test.each(['Received, one (1) goose.', 'He gave them one(1) goose.'])(
  'a number in round brackets calls no note where others are called from square ones: %s',
  (said) => {
    const story = words(`The goose[1] came in.\n\n${said}`);
    expect(story).toContain(said);
    expect(story.match(/"noteRef"/g)).toHaveLength(1);
  },
);

test('where all are called from round brackets they are', () => {
  const text = `The goose(1) came in.\n\n${prose(4)}\n\n(1) A small grey goose.`;
  expect(JSON.stringify(read(text).book.children)).toContain('"noteRef"');
});

test('what the note itself has in brackets calls nothing', () => {
  const text = `The goose (1) came in.\n\n${prose(4)}\n\n[Footnote 1: A small grey goose.]`;
  expect(JSON.stringify(read(text).book.children)).toContain('"noteRef"');
});

test.each(['came in.  (1) It rained.', 'came in.\n(1) It rained.'])(
  'a list at the end of the book holds what is called from behind a sentence: %j',
  (text) => {
    const { book, back } = read(
      `${bookOf('CHAPTER I', 'CHAPTER II')}\n\nThe goose ${text}\n\n${prose(3)}\n\n\n\n\nFootnotes:\n\n(1)  A small goose.\n`,
    );
    expect(book.notes).toHaveLength(1);
    expect(back).toEqual([]);
  },
);

test('several things that are told apart by numbers call no notes', () => {
  const { book } = read(
    `He had two rules: (1) never to lend, and (2) never to borrow.\n\n${prose(4)}\n\n(1) Never lend.\n\n(2) Never borrow.`,
  );
  expect(book.notes).toEqual([]);
});

test('a note that is called from round brackets is no chapter among numbers', () => {
  const note = (at: number): string =>
    `\n\nShe had a goose.(${at})\n\n(${at}) That is to say, the second.`;
  const chapters = ['I\n\nTHE MILL', 'II\n\nTHE WEIR'].map((head, i) => bookOf(head) + note(i + 1));
  const { outline, book } = read(chapters.join('\n\n\n\n'));
  expect(outline).toEqual(['I: THE MILL', 'II: THE WEIR']);
  expect(book.notes).toHaveLength(2);
});

test('chapters that are numbered in round brackets are chapters', () => {
  expect(read(bookOf('(1) The Mill', '(2) The Weir', '(3) The Lamp')).outline).toHaveLength(3);
});

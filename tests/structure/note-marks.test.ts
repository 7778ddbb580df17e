import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

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

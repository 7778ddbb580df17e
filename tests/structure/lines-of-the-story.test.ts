import { expect, test } from 'vitest';

import { textsOf } from '../support/small-book.ts';
import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { readSaved } from './read-book.ts';

const chapter = (n: number, ...paragraphs: readonly string[]): string =>
  [`Chapter ${n}: The Goose at ${n}`, ...paragraphs].join('\n\n');

// What begins as a heading, a label or an end does, and is a sentence or a sign in the story.
test.each([
  'Continued from the week before, the silence had lost its reason.',
  'Continued from page 9, said the leaf, and that was all of it.',
  'End of story, said her aunt.',
  "Transcriber's notes or none, the song was forged.",
  'VOLUME SEVEN',
  'Day one.',
  'Lesson four: run.',
  'Prologue, they called it; it was soup.',
  'Title: none, said the catalogue.',
  'Summary: fog, with cows.',
  'By the time of the hay it was mended.',
  'Printed in red on the door was a name.',
  'Part of the roof had gone.',
  'Page after page was blank.',
])('%s', (line) => {
  const text = [chapter(1, WALK, TEA, line, HOME), chapter(2, WALK, RAIN), chapter(3, RAIN)];
  const { book, outline } = readSaved(`The Goose\nby Ann Lee\n\n\n${text.join('\n\n\n')}\n`);
  expect(outline).toEqual([1, 2, 3].map((n) => `Chapter ${n}: The Goose at ${n}`));
  expect(textsOf(book)).toEqual([WALK, TEA, line, HOME]);
});

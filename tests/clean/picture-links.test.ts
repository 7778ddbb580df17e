import { expect, test } from 'vitest';

import { prose, readSaved } from '../structure/read-book.ts';

const NAMES = [
  ['0021m', '0022m', '0023m'],
  ['p003.jpg (289K)\n\nFull Size', 'p004.jpg (291K)\n\nFull Size', 'p005.jpg (300K)\n\nFull Size'],
];

test.each(NAMES)('the names of pictures go: %s', (...names) => {
  const text = names.map((name, i) => `CHAPTER ${i + 1}\n\n${prose()}\n\n${name}\n\n\n${prose(1)}`);
  const made = readSaved(`THE MILL\n\nby Ada Finch\n\n\n\n${text.join('\n\n\n\n')}\n`);
  expect(made.outline).toEqual(['CHAPTER 1', 'CHAPTER 2', 'CHAPTER 3']);
  for (const name of names) expect(JSON.stringify(made.book)).not.toContain(name.split('\n')[0]);
});

test('one such line is the story’s', () => {
  const made = readSaved(`THE MILL\n\nby Ada Finch\n\n\n\n${prose()}\n\n0021m\n\n${prose()}\n`);
  expect(JSON.stringify(made.book)).toContain('0021m');
});

test('a word that is left of a picture goes, and the room around it parts no scenes', () => {
  const made = readSaved(
    `THE MILL\n\nby Ada Finch\n\n\n\nCHAPTER 1\n\n${prose()}\n\n\nIllustration:\n\n${prose()}\n\n\n\nCHAPTER 2\n\n${prose()}\n`,
  );
  expect(JSON.stringify(made.book)).not.toMatch(/Illustration|sceneBreak/);
});

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

test.each(['0042', '8001', '0019m ', '20147', 'Original'])(
  'the number of a picture’s file is no caption: %s',
  (number) => {
    const made = readSaved(
      `THE MILL\n\nby Ada Finch\n\n\n\nCHAPTER 1\n\n${prose()}\n\n[Illustration: ${number}]\n\n[Full Size]\n\nOriginal\n\n${prose()}\n`,
    );
    expect(JSON.stringify(made.book)).not.toMatch(
      new RegExp(`"value":"(?:${number.trim()}|\\[Full Size\\]|Original)"`),
    );
  },
);

test.each(['1848', '17', 'The Original', 'No. 12'])('what is engraved is one: %s', (caption) => {
  const made = readSaved(
    `THE MILL\n\nby Ada Finch\n\n\n\nCHAPTER 1\n\n${prose()}\n\n[Illustration: ${caption}]\n\nOriginal\n\n${prose()}\n`,
  );
  expect(JSON.stringify(made.book)).toContain(`"value":"${caption}"`);
  expect(JSON.stringify(made.book)).toContain('"value":"Original"');
});

test('the link under a picture goes, also under the only one', () => {
  const made = readSaved(
    `THE MILL\n\nby Ada Finch\n\n\n\nCHAPTER 1\n\n${prose()}\n\n[Illustration: p001.jpg (150K)]\nFull Size\n\n${prose()}\n`,
  );
  expect(JSON.stringify(made.book)).not.toContain('Full Size');
});

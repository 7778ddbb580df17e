import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const HEAD = 'THE MILL ON THE LEE\n\nby Ada Finch\n\n\n\n';

test.each([
  ['NOTE', 'notes: NOTE'],
  ['NOTE.', 'notes: NOTE'],
  ['THE AUTHOR’S NOTE', 'notes: THE AUTHOR’S NOTE'],
])('%s behind a tale without chapters stands behind it', (title, row) => {
  const { back, outline } = read(`${HEAD}${prose(12)}\n\n\n${title}\n\n${prose(1)}\n`);
  expect(back).toEqual([row]);
  expect(outline).toEqual(['(chapter)']);
});

test.each([
  ['right under a paragraph', `${prose(12)}\n\nNOTE\n\n${prose(1)}`],
  ['over half of the tale', `${prose(6)}\n\n\nNOTE\n\n${prose(6)}`],
  ['over nothing', `${prose(12)}\n\n\nNOTE\n\nA. F.`],
  ['in small letters', `${prose(12)}\n\n\nNote\n\n${prose(1)}`],
])('the word is of the tale %s', (_, text) => {
  expect(read(`${HEAD}${text}\n`).back).toEqual([]);
});

test('what stands over a tale is of the tale, though a note stands behind it', () => {
  const given = 'TO HIM WHO MINDS THE MILL';
  const text = `${HEAD}${given}\n\n${prose(12)}\n\n\nNOTE\n\n${prose(1)}\n`;
  const { front } = read(text);
  expect(front).toEqual([]);
});

const POEM = [1, 2, 3]
  .map(
    () =>
      'And no one made a sound,\n  Nor would the kettle boil;\nThe mule went round and round,\n  The lamp was out of oil.',
  )
  .join('\n\n');

test.each(['Grief[1]', 'Grief'])('a poem stands behind the last chapter: %s', (title) => {
  const chapters = ['I', 'II', 'III'].map((n) => `${n}\n\n\n${prose(6)}`).join('\n\n\n\n');
  const notes = title.endsWith(']') ? '\n\n\n\nFOOTNOTES\n\n[1] Found upon a slate.' : '';
  const { back, outline } = read(`${chapters}\n\n\n\n${title}\n\n${POEM}${notes}\n`);
  expect(outline).toEqual(['I', 'II', 'III']);
  expect(back).toEqual([`afterword: ${title.replace('[1]', '')}`]);
});

test('words over a song within the last chapter are none', () => {
  const chapters = ['I', 'II', 'III'].map((n) => `${n}\n\n\n${prose(6)}`).join('\n\n\n\n');
  const { back } = read(`${chapters}\n\n\n\nThe Song\n\n${POEM}\n\n${prose(2)}\n`);
  expect(back).toEqual([]);
});

import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';
import { wrapped } from './read-story.ts';

const TITLES = ['The Mill', 'The Goose', 'A Wedding', 'The Flood', 'Home Again'];
const NUMBERS = ['I', 'II', 'III', 'IV', 'V'];
const PAGE = '\n\n\n\n\n';

const numbered = TITLES.map((title, i) => `${NUMBERS[i]}. ${title.toUpperCase()}`);

function book(list: string, heads: readonly string[] = numbered): string {
  const chapters = heads.map((head) => `${head}\n\n${prose()}`);
  return `THE LEE\n\nby Ada Finch\n\n\n\n${list}${PAGE}${chapters.join(PAGE)}\n`;
}

test.each([
  ['dashes', `CONTENTS\n\n${wrapped(numbered.join('--'), 40)}`],
  ['numbers alone', `CONTENTS\n\n${wrapped(numbered.join(' '), 40)}`],
  ['semicolons', `CONTENTS.\n\n${wrapped(`${numbered.join('; ')}.`, 40)}`],
  ['the title on the same line', wrapped(`Contents: ${numbered.join('--')}`, 40)],
  ['the title with a dash', wrapped(`CONTENTS.--${numbered.join('. ')}.`, 40)],
])('a list set as one paragraph is a list: %s', (_, list) => {
  const { outline, front } = read(book(list));
  expect(outline).toEqual(TITLES.map((title, i) => `${NUMBERS[i]}: ${title.toUpperCase()}`));
  expect(front).toEqual([]);
});

test('a list set as one paragraph names titles without numbers', () => {
  const { outline, front } = read(book(`CONTENTS\n\n${wrapped(TITLES.join('--'), 40)}`, TITLES));
  expect(outline).toEqual(TITLES);
  expect(front).toEqual([]);
});

test.each(['CONTENTS\n\n', 'CONTENTS.--', ''])('an argument names no chapters: %s', (title) => {
  const heads = TITLES.map((name, i) => {
    const told = `${name} comes home--What the dog saw of it--A letter from ${name}--The end of it`;
    return `CHAPTER ${NUMBERS[i]}\n\n${wrapped(`${title}${told}`, 60)}`;
  });
  const { book: understood, outline } = read(book('', heads));
  expect(outline.map((row) => row.split(':')[0])).toEqual(NUMBERS.map((n) => `CHAPTER ${n}`));
  expect(JSON.stringify(understood)).toContain('What the dog saw of it');
});

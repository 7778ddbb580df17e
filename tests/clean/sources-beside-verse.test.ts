import { expect, test } from 'vitest';

import { bookOf, readSaved } from '../structure/read-book.ts';
import { cleanText, prose } from './cleaning.ts';

const VERSE = ['  The wheel goes round, the waters run,', '  And up and down goes he,'];

test.each([
  ['  The heron stands where we two stood.       OLD PLAY.', 'OLD PLAY.'],
  ['  The heron stands where we two stood.       --THE NEW TOLL.', '--THE NEW TOLL.'],
])('whose a motto is may stand behind its last line: %s', (last, source) => {
  const { words } = cleanText(...VERSE, last, '', ...prose(3));
  expect(words.slice(2, 4).map((text) => text.trim())).toEqual([
    'The heron stands where we two stood.',
    source,
  ]);
});

test.each([
  [
    'a bill of the play',
    ['  The Miller.       MR. REED.', '  The Goose, a bird.       MR. FINCH.'],
  ],
  ['one line', ['  The heron stands where we two stood.       OLD PLAY.']],
  ['no capitals', [...VERSE, '  The heron stands where we two stood.       Not I.']],
])('%s is left as it is', (_, lines) => {
  expect(cleanText(...lines, '', ...prose(3)).words).toHaveLength(lines.length + 3);
});

test('the motto of a chapter is verse, and its source is none of it', () => {
  const motto = [...VERSE, '  The heron stands where we two stood.       OLD PLAY.'].join('\n');
  const { book } = readSaved(bookOf('CHAPTER I', 'CHAPTER II').replace('\n\n', `\n\n${motto}\n\n`));
  expect(JSON.stringify(book.children)).toContain('attribution');
});

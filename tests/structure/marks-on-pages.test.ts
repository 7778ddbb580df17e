import { expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { bookOf, prose, read } from './read-book.ts';
import { outline, wrapped } from './read-story.ts';

const PAGE = '\n\n\n\n\n';
const MARK = '* * * * *';

test.each([
  [
    'verse',
    `  "The wheel goes round\n    And the goose is gone;\n  ${MARK}\n  And the tale is told\n    And is told again."\n                 --OLD SONG.`,
  ],
  [
    'prose',
    `"The wheel goes round, and the goose is gone."\n\n${MARK}\n\n"And there an end."--OLD PLAY.`,
  ],
])('a mark in the motto over a chapter parts no scenes: %s', (_, motto) => {
  const blocks = outline(`${motto}\n\n${wrapped(WALK)}\n\n${wrapped(RAIN)}`);
  expect(blocks).not.toContain('***');
});

test('a mark parts the speech that opens a chapter from the next scene', () => {
  const text = `"Where is the goose?" said the miller.\n\n${MARK}\n\n"Gone," said she.\n\n${wrapped(TEA)}`;
  expect(
    outline(`${text}\n\n${MARK}\n\n${wrapped(HOME)}`).filter((row) => row === '***'),
  ).toHaveLength(2);
});

test('marks between the titles of a publisher’s list part no scenes', () => {
  const list = [
    'BY THE SAME AUTHOR',
    'THE GOOSE BOOK. 6s.',
    MARK,
    'THE WEIR. 6s.',
    MARK,
    'THE LAMP. 3s. 6d.',
  ];
  const { book } = read(
    `THE MILL\n\nby Ada Finch${PAGE}${list.join('\n\n')}${PAGE}${bookOf('CHAPTER I', 'CHAPTER II')}\n`,
  );
  expect(JSON.stringify(book)).not.toContain('sceneBreak');
});

test('a mark in a story’s opening before its first heading is a break', () => {
  const { book } = read(
    `THE MILL\n\nby Ada Finch${PAGE}${prose(3)}\n\n${MARK}\n\n${prose(3)}${PAGE}${bookOf('CHAPTER I', 'CHAPTER II')}\n`,
  );
  expect(JSON.stringify(book)).toContain('sceneBreak');
});

test.each(['                          END', '                      THE END', ''])(
  'where each paragraph is set in, a mark in the first scene of a section is no motto’s: %s',
  (end) => {
    const scene = [TEA, '“Where is it?”', '“In the weir.”', HOME]
      .map((text) => `     ${text}`)
      .join('\n');
    const text = `${scene}\n                 * * *\n${scene}`;
    const rows = outline(`${text}\n\n\n                    II\n\n${text}\n\n${end}`);
    expect(rows.filter((row) => row === '***')).toHaveLength(2);
  },
);

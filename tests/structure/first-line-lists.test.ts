import { expect, test } from 'vitest';

import { read } from './read-book.ts';

const POEMS: readonly (readonly [title: string, first: string])[] = [
  ['The Mill at Dusk', 'The wheel goes round, the water falls'],
  ['The Swallows', 'Among the dust the swallows turn'],
  ['The White Goose', 'White wanderer of the lower field'],
  ['Song', 'When I was young and lived at Lee'],
  ['The Old Clock', 'It stands and says what none believe'],
  ['Harvest', 'Bring in the last and golden load'],
  ['Song', 'O say not that the day is done'],
];
const TITLES = POEMS.map(([title]) => title);

const STANZA =
  'The river has a thing to say,\n    It says it to the stone;\n  The goose goes over hill and brae\n    And never goes alone.';

const poems = POEMS.map(
  ([title, first]) =>
    `${title}\n\n  ${first},\n    And grinds its heart away;\n  The miller whistles in the dark\n    To hold the dark at bay.\n\n  ${STANZA}\n\n  ${STANZA}`,
).join('\n\n\n\n');

function book(list: string): string {
  return `THE GOOSE BOOK\n\nby Ada Finch\n\n\n${list}\n\n\n\n${poems}\n`;
}

function listed(title: string, entry: (title: string, first: string) => string): string {
  return `${title}\n\n${POEMS.map(([name, first]) => entry(name, first)).join('\n')}`;
}

test.each([
  ['Contents with First Lines:', (title: string, first: string) => `${title}\n     ${first}`],
  [
    'CONTENTS AND FIRST LINES.',
    (title: string, first: string) => `${title}\n  _${first}_ . . . 12`,
  ],
  ['CONTENTS', (title: string, first: string) => `${title.padEnd(40)}12\n     "${first}"`],
])('a list that gives the first line under each title names the titles: %s', (title, entry) => {
  const { outline, front } = read(book(listed(title, entry)));
  expect(outline).toEqual(TITLES);
  expect(front).toEqual([]);
});

test('poems are not headed by their first lines, where a list has nothing else', () => {
  const { outline } = read(book(listed('INDEX OF FIRST LINES', (_, first) => `${first}    12`)));
  expect(outline).toEqual(['INDEX OF FIRST LINES', ...TITLES]);
});

test('a title in a list may be set in under that of its part', () => {
  const parts = ['THE POND', 'THE FIELD', 'THE BARN', 'THE ROAD'];
  const list = parts.map((part, i) => `${part}\n     ${TITLES[i]}`).join('\n');
  const text = parts.map((part, i) => `${part}\n\n\n\n${TITLES[i]}\n\n  ${STANZA}\n\n  ${STANZA}`);
  const { outline } = read(
    `THE GOOSE BOOK\n\nby Ada Finch\n\n\nCONTENTS\n\n${list}\n\n\n\n\n${text.join('\n\n\n\n\n')}\n`,
  );
  expect(outline.map((row) => row.trim())).toEqual(
    parts.flatMap((part, i) => [part, TITLES[i] ?? '']),
  );
});

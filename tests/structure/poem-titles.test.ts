import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const LINES = [
  'The mill is up before the lark,',
  '    And grinds its heart away;',
  'The miller whistles in the dark',
  '    To hold the dark at bay.',
];
const STANZA = LINES.map((line) => `  ${line}`).join('\n');
const POEM = [STANZA, STANZA, STANZA].join('\n\n');
const HEAD = 'THE GOOSE BOOK\n\nby Ada Finch\n\n\n';

const TITLES = ['The Mill at Dusk', 'To a Goose', 'Song', 'The Old Clock', 'Harvest', 'Evening'];
const CAPITALS = TITLES.map((title) => title.toUpperCase());
const TURNS = TITLES.map((title, i) => (i % 2 === 0 ? title.toUpperCase() : title));

/** Poems under these titles, with blank lines over and under each title. */
function poems(titles: readonly string[], over: number, under: number, poem = POEM): string {
  return titles
    .map((title) => `${title}\n${'\n'.repeat(under)}${poem}`)
    .join(`\n${'\n'.repeat(over)}`);
}

test.each([2, 3])(
  'titles in capitals and in small letters may take turns: %i over them',
  (over) => {
    expect(read(HEAD + poems(TURNS, over, 1)).outline).toEqual(TURNS);
  },
);

test('the title under the title page needs no more room than that leaves', () => {
  expect(read(HEAD + poems(CAPITALS, 4, 1)).outline).toEqual(CAPITALS);
});

test('a poem may be given to somebody in its title: `To a Goose`', () => {
  expect(read(HEAD + poems(TITLES, 2, 1)).outline).toEqual(TITLES);
});

test('stanzas may be parted by as much room as stands over titles', () => {
  const wide = [STANZA, STANZA, STANZA].join('\n\n\n');
  expect(read(HEAD + poems(CAPITALS, 2, 1, wide)).outline).toEqual(CAPITALS);
});

test('one page of prose in such room takes no poem its title', () => {
  const more = CAPITALS.map((title) => `${title} AGAIN`);
  const titles = [...CAPITALS, ...more];
  expect(read(`${HEAD}${poems(titles, 2, 1)}\n\n\n${prose()}`).outline).toEqual(titles);
});

test('poems that are counted and poems that are called take turns', () => {
  const heads = ['The Mill at Dusk', 'I.', 'Song', 'II.', 'Harvest', 'III.', 'Evening', 'IV.'];
  expect(read(HEAD + poems(heads, 2, 1)).outline).toEqual(heads.map((h) => h.replace('.', '')));
});

test('titles within the numbered chapters of a novel are no peers of the numbers', () => {
  const inner = ['A LETTER FROM LEE', 'THE BILL', 'WHAT HE SAID'];
  const chapters = ['I', 'II', 'III'].map(
    (number, i) => `${number}\n\n${prose()}\n\n\n${inner[i]}\n\n${prose()}`,
  );
  const { outline } = read(HEAD + chapters.join('\n\n\n\n'));
  expect(outline).toEqual([
    'I',
    '  A LETTER FROM LEE',
    'II',
    '  THE BILL',
    'III',
    '  WHAT HE SAID',
  ]);
});

test.each([1, 2])('a file that begins with its first tale has no title, %i under each', (under) => {
  const { outline, book } = read(poems(CAPITALS, 4, under, prose(8)));
  expect(outline).toEqual(CAPITALS);
  expect(book.metadata.title).toBeUndefined();
});

test.each([
  ['another title under it', `THE GOOSE BOOK\n\n\n\n\n${poems(CAPITALS, 4, 1)}`],
  ['a name under it', `THE GOOSE BOOK\n\nby Ada Finch\n\n\n\n\n${poems(CAPITALS, 4, 1)}`],
  ['a few words under it', `THE GOOSE BOOK\n\n${STANZA}\n\n\n\n\n${poems(CAPITALS, 4, 1)}`],
  ['chapters under it', `THE GOOSE BOOK\n\n${poems(['CHAPTER I', 'CHAPTER II'], 4, 1, prose(8))}`],
])('a book’s title has %s', (_, text) => {
  expect(read(text).book.metadata.title?.value).toBe('THE GOOSE BOOK');
});

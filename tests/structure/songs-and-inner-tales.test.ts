import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n\n';
const HEAD = 'THE MILL\n\nby Ada Finch\n\n\n';
const SONG = [
  'The heron stands beside the weir,',
  '  And nobody asks him why;',
  'He keeps a penny in his shoe,',
  '  The weather in his eye.',
].join('\n');

const TALES = ['THE POND', 'THE WEIR', 'THE GOOSE'];

function tales(songs: readonly (readonly string[])[], under: string): string {
  const pages = TALES.map((tale, i) => {
    const [before, after] = (songs[i] ?? []).map((song) => `${song}\n\n\n${under}`);
    return `${tale}\n\n\n${before}\n\n\n${prose()}\n\n\n\n\n${after}`;
  });
  return `${HEAD}CONTENTS\n\n\n${TALES.join('\n')}${PAGE}${pages.join(PAGE)}\n`;
}

const SONGS = [
  ['Robin’s Song', 'A Song of the Weir'],
  ['The Miller’s Song', 'A Drover’s Song'],
  ['The Runes on the Door', 'A Smuggler’s Song'],
];

test('songs that stand with their titles over and behind the tales are sections of these', () => {
  expect(read(tales(SONGS, `${SONG}\n\n${SONG}`)).outline).toEqual(
    TALES.flatMap((tale, i) => [tale, ...(SONGS[i] ?? []).map((song) => `  ${song}`)]),
  );
});

test('short lines over prose in as much room are lines of the tale', () => {
  expect(read(tales(SONGS, prose(2))).outline).toEqual(TALES);
});

test('one name that comes again over verse is who sings, and no title', () => {
  const names = TALES.map(() => ['The Miller', 'The Miller']);
  expect(read(tales(names, SONG)).outline).toEqual(TALES);
});

function chapter(title: string, inner: string): string {
  return `CHAPTER I. THE MILL\n\n\n${prose()}${PAGE}CHAPTER II. ${title}\n\n\n${prose(2)}\n\n\n\n${inner}\n\n${prose(2)}${PAGE}CHAPTER III. HOME\n\n\n${prose()}`;
}

test('a tale that its chapter’s title tells of is a section of the chapter', () => {
  const title = 'A NEW FRIEND--THE MILLER’S TALE--A NOISE\nIN THE NIGHT';
  expect(read(`${HEAD}${PAGE}${chapter(title, 'THE MILLER’S TALE')}`).outline).toEqual([
    'CHAPTER I: THE MILL',
    'CHAPTER II: A NEW FRIEND--THE MILLER’S TALE--A NOISE IN THE NIGHT',
    '  THE MILLER’S TALE',
    'CHAPTER III: HOME',
  ]);
});

test('a shout that no title tells of is none', () => {
  const title = 'A NEW FRIEND--THE MILLER’S TALE--A NOISE\nIN THE NIGHT';
  expect(read(`${HEAD}${PAGE}${chapter(title, 'NO COWS')}`).outline).toHaveLength(3);
  expect(read(`${HEAD}${PAGE}${chapter('NO COWS', 'NO COWS')}`).outline).toHaveLength(3);
});

function poems(...parts: readonly string[]): string {
  const poem = (title: string): string => `${title}\n\n\n${SONG}\n\n${SONG}\n\n${SONG}\n\n${SONG}`;
  const list = ['The Lamp', 'Overtures', 'Morning', 'The Aunt'];
  const pages = [
    poem('The Lamp'),
    `Overtures\n\n\n${parts.join('')}`,
    poem('Morning'),
    poem('The Aunt'),
  ];
  return `${HEAD}CONTENTS\n\n${list.map((title) => `  ${title}`).join('\n')}${PAGE}${pages.join(PAGE)}\n`;
}

test('numbers of a poem in more room than its stanzas have are its parts', () => {
  const text = poems(`I\n\n${SONG}`, `\n\n\n\nII\n\n${SONG}`, `\n\n\n\nIII\n\n${SONG}`);
  expect(read(text).outline).toEqual([
    'The Lamp',
    'Overtures',
    '  I',
    '  II',
    '  III',
    'Morning',
    'The Aunt',
  ]);
});

test('numbers of stanzas in the room that stanzas have are lines of the poem', () => {
  const text = poems(`I\n\n${SONG}`, `\n\nII\n\n${SONG}`, `\n\nIII\n\n${SONG}`);
  expect(read(text).outline).toEqual(['The Lamp', 'Overtures', 'Morning', 'The Aunt']);
});

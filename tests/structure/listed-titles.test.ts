import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';

test('titles in sentences, of one line or several, are those that the list of contents names', () => {
  const titles = [
    [
      'A description of the mill; in which a kindred likeness prevails',
      'as well of millers as of geese.',
    ],
    [
      'A removal. The happy circumstances of our lives are generally',
      'found at last to be of our own procuring.',
    ],
    ['Fresh calamities.'],
  ];
  const list = titles.map((title, i) => `     ${i + 1}. ${title.join('\n     ')}`).join('\n');
  const chapters = titles.map(
    (title, i) => `CHAPTER ${i + 1}\n\n${title.join('\n')}\n\n\n${prose()}`,
  );
  const { outline } = read(
    `THE MILL\n\nby Ada Finch\n\n\nCONTENTS\n\n${list}${PAGE}${chapters.join(PAGE)}`,
  );
  expect(outline).toEqual([
    'CHAPTER 1: A description of the mill; in which a kindred likeness prevails as well of millers as of geese',
    'CHAPTER 2: A removal. The happy circumstances of our lives are generally found at last to be of our own procuring.',
    'CHAPTER 3: Fresh calamities',
  ]);
});

test('an entry of the list may go on over two lines', () => {
  const long = ['THE GOOSE AND HER APPLES: HOW SHE PUT', 'THE MILLERS IN DANGER'];
  const titles = ['THE MILL', long.join(' '), 'THE WEIR', 'HOME'];
  const list = [' THE MILL', ` ${long[0]}`, `   ${long[1]}`, ' THE WEIR', ' HOME'].join('\n');
  const tales = titles.map((title) => `${title}\n\n\n${prose()}`);
  const { outline } = read(
    `THE MILL BOOK\n\nby Ada Finch\n\n\nCONTENTS\n\n${list}${PAGE}${tales.join(PAGE)}`,
  );
  expect(outline).toEqual(titles);
});

test('the title of a part is the line under it that holds nothing of its own', () => {
  const tales = ['FAR AWAY', 'THE BUILDING OF THE WALL', 'A MILLER', 'THE TWILIGHT'];
  const parts = ['THE DWELLERS IN THE MILL', 'THE WANDERER'];
  const page = (n: number): string => {
    const [first, second] = tales.slice(2 * n).map((tale) => `${tale}\n\n\n${prose()}`);
    return `PART ${'I'.repeat(n + 1)}\n\n${parts[n]}\n\n[Illustration]\n\n${first}${PAGE}${second}`;
  };
  const list = [0, 1].flatMap((n) => [` ${parts[n]}`, ` ${tales[2 * n]}`, ` ${tales[2 * n + 1]}`]);
  const text = `THE MILL BOOK\n\nby Ada Finch\n\n\nCONTENTS\n\n${list.join('\n')}${PAGE}${page(0)}${PAGE}${page(1)}`;
  expect(read(text).outline).toEqual([
    'PART I: THE DWELLERS IN THE MILL',
    '  FAR AWAY',
    '  THE BUILDING OF THE WALL',
    'PART II: THE WANDERER',
    '  A MILLER',
    '  THE TWILIGHT',
  ]);
});

test.each([
  "THE AUTHOR'S PREFACE",
  'THE INTRODUCTION',
  'PREFACE\nTO THE FIRST EDITION',
  'NOTE TO THE THIRD EDITION',
  'PRÉFACE DU RÉDACTEUR',
])('a preface is headed by its title: %s', (title) => {
  const chapters = ['CHAPTER I', 'CHAPTER II'].map((head) => `${head}\n\n\n${prose()}`);
  const text = `THE MILL\n\nby Ada Finch${PAGE}${title}\n\n\n${prose()}${PAGE}${chapters.join(PAGE)}`;
  const { front } = read(text);
  expect(front.map((row) => row.replace(/^\w+: /, ''))).toEqual([title.replace('\n', ' ')]);
});

test.each(['VOLUME II', 'Tome I (1845-1846)', 'Tome V--TOM REED', 'Part First'])(
  'which volume a file is, is said on its title page: %s',
  (volume) => {
    const heads = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];
    const chapters = heads.map((head) => `${head}\n\n\n${prose()}`);
    const list = `Contents\n\n${heads.map((head) => ` ${head}`).join('\n')}`;
    const { outline, book } = read(
      `THE MILL\n\nby Ada Finch\n\n${volume}\n\n\n${list}${PAGE}${chapters.join(PAGE)}`,
    );
    expect(outline).toEqual(heads);
    expect(book.metadata.fields.map(({ value }) => value)).toEqual([volume]);
  },
);

test('a list counts in words, set in a column of their own', () => {
  const titles = ['PLAYING MILLERS', 'A HAPPY YEAR', 'BURDENS AND BOXES'];
  const words = ['ONE', 'TWO', 'THREE'];
  const list = titles.map((title, i) => `${(words[i] ?? '').padStart(13)}  ${title}`).join('\n');
  const chapters = titles.map((title, i) => `CHAPTER ${words[i]}\n\n${title}\n\n${prose()}`);
  const text = `THE MILL\n\nby Ada Finch\n\n\nCONTENTS\n\n\n${list}\n\n\n\n${chapters.join(PAGE)}`;
  expect(read(text).outline).toEqual(titles.map((title, i) => `CHAPTER ${words[i]}: ${title}`));
});

test('what a tale counts is of the tale, though the list has all in one column', () => {
  const titles = ['THE GOOSE', 'THE WEDDING', 'FIRST STORY', 'SECOND STORY', 'A KETTLE', 'RAIN'];
  const text = titles
    .map((title) => (title === 'THE WEDDING' ? title : `${title}\n\n${prose()}`))
    .join('\n\n\n\n');
  const list = titles.map((title) => `     ${title}`).join('\n');
  expect(read(`THE MILL\n\nby Ada Finch${PAGE}CONTENTS:\n\n${list}${PAGE}${text}`).outline).toEqual(
    titles.map((title) => (title.endsWith(' STORY') ? `  ${title}` : title)),
  );
});

test('a second list names songs within the chapters', () => {
  const chapters = ['Objects of the Mill', 'Who Have Crossed', 'The Miller'];
  const songs = ['The Sunken Punt', 'My Friends the Oars'];
  const listOf = (names: readonly string[]): string =>
    names.map((name, i) => `   ${i + 1}. ${name.padEnd(40)} ${i + 7}`).join('\n\n');
  const heads = chapters.map((title, i) => `${['I', 'II', 'III'][i]}.\n\n${title.toUpperCase()}.`);
  const text = heads.map((head, i) => {
    const song =
      songs[i] === undefined
        ? ''
        : `\n\n  ${songs[i].toUpperCase()}.\n\n  The mill goes round,\n    The mule goes on;\n  The mule is found,\n    The mill is gone.`;
    return `${head}\n\n\n${prose()}${song}`;
  });
  const lists = `CHAPTERS.\n\n\n${listOf(chapters)}${PAGE}BALLADS.\n\n\n${listOf(songs)}`;
  const { outline } = read(`THE MILL\n\nby Ada Finch${PAGE}${lists}${PAGE}${text.join(PAGE)}\n`);
  expect(outline).toEqual(['I: OBJECTS OF THE MILL', 'II: WHO HAVE CROSSED', 'III: THE MILLER']);
});

describe('an introduction with chapters of its own', () => {
  const part = (head: string, ...titles: readonly string[]): string =>
    `${head}\n\n\n${titles.map((title, i) => `CHAPTER ${['I', 'II', 'III'][i]}\n\n${title}\n\n\n${prose()}`).join(PAGE)}`;
  const rows = (head: string, ...titles: readonly string[]): string[] => [
    head,
    ...titles.map((title, i) => `  CHAPTER ${['I', 'II', 'III'][i]}: ${title}`),
  ];
  const head = `THE MILL\n\nby Ada Finch${PAGE}`;

  test.each([
    ['THE STORY OF THE MULE', ''],
    ['PART ONE', ''],
    [
      'THE STORY OF THE MULE',
      'CONTENTS\n\nINTRODUCTION\n\n  CHAPTER I. Rain\n  CHAPTER II. Snow\n\nTHE STORY OF THE MULE\n\n  CHAPTER I. Hay\n  CHAPTER II. Oats',
    ],
  ])('is the first part: over %s', (title, list) => {
    const parts = [part('INTRODUCTION', 'Rain', 'Snow'), part(title, 'Hay', 'Oats')];
    const { outline } = read(`${head}${list}${PAGE}${parts.join(PAGE)}\n`);
    expect(outline).toEqual([
      ...rows('INTRODUCTION', 'Rain', 'Snow'),
      ...rows(title, 'Hay', 'Oats'),
    ]);
  });

  test('is none where it has text of its own', () => {
    const text = `INTRODUCTION\n\n\n${prose()}${PAGE}${part('PART ONE', 'Hay', 'Oats')}${PAGE}${part('PART TWO', 'Bran', 'Corn')}`;
    const { front, outline } = read(`${head}${text}\n`);
    expect(front).toEqual(['introduction: INTRODUCTION']);
    expect(outline.filter((row) => !row.startsWith(' '))).toEqual(['PART ONE', 'PART TWO']);
  });
});

test.each([
  [['1. Prologue', '2. The Goose', '3. Epilogue'], '2: The Goose'],
  [['Prologue', '1. The Goose', 'Epilogue'], '1: The Goose'],
  [['1. Prologue', '2. The Goose', '3. The Weir', '4. Epilogue'], '2: The Goose'],
])('one number among names is a heading, as the list has it: %j', (titles, heading) => {
  const chapters = titles.map((title) => `\t${title}\n\n${prose()}`);
  const { outline } = read(
    `THE MILL\n\nby Ada Finch\n\n\nTABLE OF CONTENTS\n\n${titles.join('\n\n')}\n\n\n\n${chapters.join('\n\n')}`,
  );
  expect(outline).toHaveLength(titles.length);
  expect(outline[1]).toBe(heading);
});

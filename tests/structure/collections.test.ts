import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

test('titles in capitals under wide spaces make a collection', () => {
  const stories = ['THE GOOSE', 'THE LEDGER', 'THE OIL'].map(
    (title) => `${title}\n\n\n${prose(12)}`,
  );
  expect(read(`MILL TALES\n\nBy Ada Finch\n\n\n\n\n${stories.join('\n\n\n\n\n')}`).outline).toEqual(
    ['THE GOOSE', 'THE LEDGER', 'THE OIL'],
  );
});

test('titles in capitals with as much room under them as over them make a collection', () => {
  const titles = ['STORY OF THE GATE', 'THE GOOSE AT EASE', 'THE LEDGER CASE'];
  const page = 'THE MILL\n\nby ADA FINCH\n\n\n\n\n';
  const text = titles.map((title) => `${title}\n\n\n\n${prose(12)}`).join('\n\n\n\n');
  expect(read(page + text).outline).toEqual(titles);
});

test('titles in capitals may have two lines', () => {
  const titles = ['THE GOOSE', 'THE MAN WHO\nWOULD BE MILLER', 'THE OIL'];
  const stories = titles.map((title) => `${title}\n\n\n${prose(12)}`);
  expect(read(`MILL TALES\n\nBy Ada Finch\n\n\n\n\n${stories.join('\n\n\n\n\n')}`).outline).toEqual(
    ['THE GOOSE', 'THE MAN WHO WOULD BE MILLER', 'THE OIL'],
  );
});

test('a picture between the space and the title is of the title', () => {
  const titles = ['THE GOOSE AT EASE', 'THE LEDGER', 'THE OIL'];
  const stories = titles.map((title) => `[Illustration]\n\n${title}\n\n\n${prose(12)}`);
  const page = 'MILL TALES\n\nBy Ada Finch\n\n\n\n\n';
  expect(read(page + stories.join('\n\n\n\n\n')).outline).toEqual(titles);
});

test('rows of dashes stand over scenes and over stories, which alone have titles', () => {
  const titles = ['THE GATE', 'THE GOOSE AT EASE', 'THE LEDGER', 'THE OIL'];
  const row = '\n\n\n\n------\n\n\n\n';
  const text = titles.map((title) => `${title}\n\n\n\n${prose(12)}${row}${prose(12)}`).join(row);
  const page = 'MILL TALES\n\nBy Ada Finch\n\n\n\n\n';
  expect(read(`${page}${text}\n\n\n\nTHE END`).outline).toEqual(titles);
});

test('short poems are divided where every wide space has a title over it', () => {
  const titles = ['THE GOOSE', 'TO A SNAIL', 'THE LEDGER', 'OIL', 'THE MILL'];
  const poem = `The wheel goes round, the waters run,
  And nobody is near;
The miller slumbers in the sun,
  The goose is in the beer.`;
  const poems = titles.map((title) => `${title}\n\n\n${poem}\n\n${poem}\n\n${poem}`);
  const text = `MILL SONGS\n\nBy Ada Finch\n\n\n\n\n${poems.join('\n\n\n\n')}`;
  expect(read(text).outline).toEqual(titles);
});

test('so they are where the spaces are narrower', () => {
  const titles = ['The Goose', 'The Ledger', 'The Oil', 'The Clock'];
  const lines = ['The lamp is lit, the goose is fed,', 'The ledger lies upon the bed,'];
  const poems = titles.map(
    (title) => `${title}\n\n${[1, 2, 3, 4].map(() => lines.join('\n')).join('\n')}`,
  );
  const text = `MILL SONGS\n\nby Ada Finch\n\n\n${poems.join('\n\n\n')}`;
  expect(read(text).outline).toEqual(titles);
});

describe('stories in sections', () => {
  const sections = (...numbers: readonly string[]): string =>
    numbers.map((number) => `${number}\n\n${prose()}`).join('\n\n\n');
  const page = 'MILL TALES\n\nby ADA FINCH\n\n\n\n\n';
  const stories = [
    `THE GOOSE\n\n\n${sections('I', 'II')}`,
    `THE LEDGER\n\n\n${prose(8)}`,
    `THE OIL\n\n\n${sections('I', 'II', 'III')}`,
  ].join('\n\n\n\n\n');
  const expected = ['THE GOOSE', '  I', '  II', 'THE LEDGER', 'THE OIL', '  I', '  II', '  III'];

  test('the titles over sections that count from one again hold them', () => {
    expect(read(page + stories).outline).toEqual(expected);
  });

  test('whose story it is may stand between', () => {
    const told = (title: string, whose: string): string =>
      `${title}\n\n(${whose})\n\n\n${sections('I', 'II')}`;
    const text = [
      told('THE STORY BEGUN BY ADA', 'of the mill, cook'),
      told('THE STORY CONTINUED BY TOM', 'of the ferry, boatman'),
    ].join('\n\n\n\n\n');
    expect(read(page + text).outline).toEqual([
      'THE STORY BEGUN BY ADA',
      '  I',
      '  II',
      'THE STORY CONTINUED BY TOM',
      '  I',
      '  II',
    ]);
  });

  test('where a saying in front is from is no heading', () => {
    const saying = '  The lid is on,\n  The kettle sings.\n\nThe Lid’s Song, Act i, Scene 2.';
    expect(read(`${page}${saying}\n\n\n\n\n${stories}`).outline.slice(-8)).toEqual(expected);
  });
});

test('the name under a story’s title is its author’s, in a book by several hands', () => {
  const stories = [
    ['THE GOOSE', 'By Ada Finch'],
    ['THE LEDGER', 'BY TOM REED'],
    ['THE OIL', 'By Anna Vale'],
  ].map(([title, by]) => `${title}\n\n${by}\n\n\n${prose(12)}`);
  const page = 'THE BEST MILL TALES\n\nEDITED BY\n\nJ. A. MOSS';
  const { book, outline } = read(
    `${page}\n\n\n\n\n${stories.join('\n\n\n\n\n')}`,
    {},
    { Title: 'The Best Mill Tales', Author: 'Various' },
  );
  expect(outline).toEqual(['THE GOOSE', 'THE LEDGER', 'THE OIL']);
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Various']);
  expect(book.metadata.contributors).toMatchObject([{ name: 'J. A. MOSS', role: 'edt' }]);
  expect(book.children).toMatchObject(
    ['By Ada Finch', 'BY TOM REED', 'By Anna Vale'].map((value) => ({
      children: [
        { role: 'attribution', children: [{ value }] },
        ...Array.from({ length: 12 }, () => ({ type: 'paragraph' })),
      ],
    })),
  );
});

test.each(['\n', '\n\n', '\n\n\n'])(
  'titles with a name right under them divide in any room: %j',
  (room) => {
    const tales = [
      ['The Goose at Ease', 'by Ada Finch'],
      ['Oil', 'by Tom Reed'],
      ['A Ledger for Marta', 'by Anna Vale'],
    ].map(([title, by]) => `${title}\n${by}\n\n${prose(5)}`);
    const page = 'Mill Tales\n\nEdited by J. A. Moss';
    const { book, outline } = read(`${page}\n\n${tales.join(`\n${room}`)}`);
    expect(outline).toEqual(['The Goose at Ease', 'Oil', 'A Ledger for Marta']);
    expect(book.metadata.title?.value).toBe('Mill Tales');
    expect(book.metadata.authors).toEqual([]);
  },
);

test('the tales of one author say once who that is', () => {
  const titles = ['The Goose at Ease', 'Oil', 'A Ledger for Marta'];
  const tales = titles.map((title) => `${title}\nby Ada Finch\n\n${prose(5)}`);
  const { book, outline } = read(`Mill Tales\n\nby Ada Finch\n\n${tales.join('\n\n')}`);
  expect(outline).toEqual(titles);
  expect(JSON.stringify(book.children)).not.toContain('Finch');
});

test.each([`${' '.repeat(40)}At the Mill`, 'KELHAM, MAY 4, 1871.', 'To Miss Finch, Kelham'])(
  'wide spaces over the letters in a story do not count: %s',
  (opening) => {
    const titles = ['THE GOOSE', 'THE LEDGER', 'THE OIL'];
    const stories = titles.map((title) =>
      [`${title}\n\n\n${prose(12)}`, `${opening}\n\n${prose(12)}`].join('\n\n\n\n\n'),
    );
    const text = `MILL TALES\n\nby ADA FINCH\n\n\n\n\n\n${stories.join('\n\n\n\n\n')}`;
    expect(read(text).outline).toEqual(titles);
  },
);

test.each([40, 14])(
  'titles in the wide spaces of a book of letters divide it, and what opens a letter does not: column %i',
  (column) => {
    const at = (text: string): string => `${' '.repeat(column)}${text}`;
    const openings = [
      at('4th May'),
      'Dear Uncle,',
      'Mr. Aldous Finch,',
      'Ahoy there, old badger!',
      at('At the Mill'),
      'Dearest of Uncles,',
    ];
    const letters = openings.map((opening) => `${opening}\n\n${prose()}\n\n${at('Ada')}`);
    const narrated = prose(40);
    const { outline, book } = read(
      [
        'THE LIGHTHOUSE POST\n\n\nby\n\nAda Finch',
        'TO YOU',
        `A Wet Tuesday\n\n${narrated}`,
        `The Letters of\n\nMiss Ada Finch\n\nto\n\nHer Uncle Aldous\n\n\n${letters.join('\n\n\n\n\n')}`,
      ].join('\n\n\n\n\n'),
    );
    expect(outline).toEqual(['A Wet Tuesday', 'The Letters of Miss Ada Finch to Her Uncle Aldous']);
    expect(book.metadata.title?.value).toBe('THE LIGHTHOUSE POST');
  },
);

test('the head of a later post is not printed again', () => {
  const head = 'Title: The Mill (1/3)\nAuthor: Ada Finch\nRating: G\nSummary: A mill.';
  const posts = [2, 3].map((n) => `The Mill (${n}/3)\nby Ada Finch\n\n${prose(6)}`);
  const { book, outline } = read([head, prose(6), ...posts].join('\n\n'));
  expect(outline).toHaveLength(1);
  expect(JSON.stringify(book.children)).not.toMatch(/\/3|Finch/);
});

describe('the story that a book of stories is called after', () => {
  const story = (title: string): string => `${title}\n\n\n${prose(12)}`;
  const page = 'THE GOOSE\n\nBy Ada Finch\n\n\n\n\n';

  test('has a title among the others', () => {
    const titles = ['THE LEDGER', 'THE GOOSE', 'BY MY AUNT’S COMMAND', 'BY THE WAYSIDE'];
    expect(read(page + titles.map(story).join('\n\n\n\n\n')).outline).toEqual(titles);
  });

  test('has none where its title stands over the first of them as the book’s', () => {
    const titles = ['THE LEDGER', 'THE OIL', 'THE LAMP'];
    const text = `${page}THE GOOSE\n\n\n\n\n${titles.map(story).join('\n\n\n\n\n')}`;
    expect(read(text).outline).toEqual(titles);
  });
});

test('titles in much room right over the headings of tales hold them', () => {
  const room = '\n\n\n\n\n';
  const tale = (title: string): string => `${title}\n\n\n${prose(12)}`;
  const text = [
    `THE GOOSE CLUB\n\n\n\n${tale('STORY OF THE GATE')}`,
    tale('STORY OF THE LEDGER'),
    tale('THE ADVENTURE OF THE CAB'),
    `THE MILL’S EMERALD\n\n\n\n${tale('STORY OF THE HATBOX')}`,
    tale('STORY OF THE CLERK'),
    `THE PAVILION${room}${tale('CHAPTER I--TELLS HOW I CAME')}`,
    tale('CHAPTER II--TELLS HOW I WENT'),
    tale('CHAPTER III--TELLS HOW I SLEPT'),
  ].join(room);
  expect(read(`MILL TALES\n\nBy Ada Finch${room}${text}`).outline).toEqual([
    'THE GOOSE CLUB',
    '  STORY OF THE GATE',
    '  STORY OF THE LEDGER',
    '  THE ADVENTURE OF THE CAB',
    'THE MILL’S EMERALD',
    '  STORY OF THE HATBOX',
    '  STORY OF THE CLERK',
    'THE PAVILION',
    '  CHAPTER I: TELLS HOW I CAME',
    '  CHAPTER II: TELLS HOW I WENT',
    '  CHAPTER III: TELLS HOW I SLEPT',
  ]);
});

test('under each bare part the first of several tales is no title of the part', () => {
  const tale = (title: string): string => `${title}\n\n\n${prose(12)}`;
  const text = [
    `PART I.\n\n\n\n${tale('THE SIGNAL')}`,
    tale('LOW WATER'),
    tale('THAW'),
    `PART II.\n\n\n\n${tale('THE GOOSE')}`,
    tale('THE SECOND KEY'),
  ].join('\n\n\n\n\n');
  expect(read(`MILL TALES\n\nBy Ada Finch\n\n\n\n\n${text}`).outline).toEqual([
    'PART I',
    '  THE SIGNAL',
    '  LOW WATER',
    '  THAW',
    'PART II',
    '  THE GOOSE',
    '  THE SECOND KEY',
  ]);
});

test('without a preface the tale that a book is called after is the first of those set like it', () => {
  const titles = ['THE GOOSE', 'THE LEDGER', 'THE OIL', 'THE LAMP', 'THE MILL'];
  const text = titles.map((title) => `${title}\n\n\n${prose(12)}`).join('\n\n\n\n\n');
  expect(read(`THE GOOSE\n\nBy Ada Finch\n\n\n\n\n${text}`).outline).toEqual(titles);
});

describe('what a line under its title calls a tale', () => {
  const tales = (under: string): string =>
    ['THE GOOSE', 'THE LEDGER', 'THE OIL', 'THE LAMP']
      .map((title) => `${title}\n\n${title === 'THE OIL' ? under : ''}\n${prose(12)}`)
      .join('\n\n\n\n\n');
  const page = 'MILL TALES\n\nBy Ada Finch\n\n\n\n\n';

  test.each(['A STORY TOLD BY THE SEXTON', 'A Tale in Three Parts', 'A SENTIMENTAL STORY'])(
    'is of the title: %s',
    (under) => {
      expect(read(page + tales(`${under}\n`)).outline[2]).toBe(`THE OIL: ${under}`);
    },
  );

  test.each(['A story is never told twice.', 'A story nobody tells'])(
    'is none when it is written as a sentence: %s',
    (under) => {
      expect(read(page + tales(`${under}\n`)).outline[2]).toBe('THE OIL');
    },
  );
});

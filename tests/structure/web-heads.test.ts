import { expect, test } from 'vitest';

import { prose, readSaved } from './read-book.ts';

const names = (text: string) => {
  const { title, authors } = readSaved(text).book.metadata;
  return [title?.value, ...authors.map(({ value }) => value)];
};

test('a title right over the fields of its story is the title, and no address is printed', () => {
  const fields = [
    'Author: Nell, nell.r@pier.example',
    'Series : Late Lamps',
    'Characters : Moss, Ada.',
  ];
  const text = `ONCE ON MY BOAT\n${fields.join('\n')}\n\n${prose()}`;
  expect(names(text)).toEqual(['ONCE ON MY BOAT', 'Nell']);
  expect(JSON.stringify(readSaved(text).book)).not.toContain('pier.example');
});

test('the address block of a manuscript may have room between its lines', () => {
  const block = [
    'Nell Reed 2,800 words',
    '12 Quay Street',
    'Harwick, ME 04000',
    'nell@quay.example',
  ];
  const text = [...block, 'THE SALT ROAD', 'by Nell Reed', prose()].join('\n\n');
  expect(names(text)).toEqual(['THE SALT ROAD', 'Nell Reed']);
  expect(JSON.stringify(readSaved(text).book)).not.toContain('Quay Street');
});

test.each([
  ['a site’s line of counts', 'A/N: sorry this is late!!'],
  ['nothing else', ''],
])('a heading right under what is said of the story, and over %s, is one', (_, note) => {
  const head = [
    'FanTales',
    'Search . Browse . Log In',
    'The Duke’s Kettle',
    'by quillandcrumb',
    'Misc, Original, K, English, Humor & Family, chapters: 2, words: 2k+, updated: Mar 11, 2009',
    'Chapter 2: Steam',
    note,
  ];
  const text = `${head.join('\n')}\n\n~0~\n\n${prose()}\n\n« Prev  Ch 2/2\nReview  Share  Jump`;
  const { book } = readSaved(text);
  expect(names(text)).toEqual(['The Duke’s Kettle', 'quillandcrumb']);
  expect(book.metadata.fields.map(({ label }) => label)).toEqual(['Stats']);
  const [chapter] = book.children;
  expect(chapter?.heading?.label).toBe('Chapter 2');
  expect(JSON.stringify(book.children)).not.toMatch(/sceneBreak|Prev|Jump|FanTales/);
});

test('pen names in a row behind by are several authors', () => {
  expect(names(`The Night Kettle\nby tamoar, hobreed\n\n\n${prose()}`)).toEqual([
    'The Night Kettle',
    'tamoar',
    'hobreed',
  ]);
});

test('over an archive’s own line stands the title, however it is written, and accounts behind names', () => {
  const work = (title: string, by: string) =>
    [
      'Preface',
      '',
      title,
      'Posted originally on the Pier Archive at http://pier.example/works/12.',
      '',
      'Rating:',
      '    General Audiences',
      'Language:',
      '    English',
      '',
      title.replaceAll('*', ''),
      by,
      '',
      prose(),
    ].join('\n');
  expect(names(work('kettle, sea floor', 'by eelgrass (tide_wife)'))).toEqual([
    'kettle, sea floor',
    'eelgrass (tide_wife)',
  ]);
  expect(names(work('**The Pier Cat**', 'by inkhorn and pellmell'))).toEqual([
    'The Pier Cat',
    'inkhorn',
    'pellmell',
  ]);
});

test('a title of two lines, what kind of text it is, and BY over the name are read', () => {
  const read = (page: string) => readSaved(`${page}\n\n\n${prose()}`).book.metadata;
  const two = read(
    '          THE GOOSE\n           WHO SWAM\n\n             BY\n         ADA FINCH',
  );
  expect([two.title?.value, two.authors[0]?.value]).toEqual(['THE GOOSE WHO SWAM', 'ADA FINCH']);
  const kind = read('THE GOOSE\na story in two parts\nby Ada Finch');
  expect([kind.title?.value, kind.subtitle?.value]).toEqual(['THE GOOSE', 'a story in two parts']);
  expect(kind.authors[0]?.value).toBe('Ada Finch');
});

test('the list of an archive’s chapters names their headings, with the author behind each', () => {
  const text = [
    'The Second Kettle by Wickerwing',
    'Rating: G',
    'Chapters: 2',
    '',
    'Story Notes:',
    'For the exchange.',
    '',
    '1. Morning by Wickerwing',
    '',
    '2. Evening by Wickerwing',
    '',
    'Morning by Wickerwing',
    "Author's Notes:",
    'I have never met a kettle that I did not like.',
    '',
    prose(2),
    '',
    'Evening by Wickerwing',
    prose(2),
  ].join('\n');
  const { book, outline } = readSaved(text);
  expect(names(text)).toEqual(['The Second Kettle', 'Wickerwing']);
  expect(outline).toEqual(['Morning', 'Evening']);
  expect(JSON.stringify(book.children)).toContain('"aside"');
});

test('a story in small pieces has its numbers as headings, under all that is said of it', () => {
  const summary = Array.from({ length: 12 }, () => 'A kettle is lost, and is looked for.');
  const pieces = ['one.', 'two.', 'three.', 'four.'].map(
    (head) => `${head}\n\nThe kettle was under the left foot the whole time, he said.`,
  );
  const text = `Title: The Kettle\nAuthor: Nell\nSummary: ${summary.join(' ')}\n\n${pieces.join('\n\n')}`;
  expect(readSaved(text).outline).toEqual(['one', 'two', 'three', 'four']);
});

test('words on a blackboard are no labels, and no sign of markup is printed with what is said of it', () => {
  const board = 'Summary\n\nNotes\n\nRemarks';
  const text = `Preface\n\nThe Board\nPosted originally on the Pier Archive at http://pier.example/works/12.\n\nRating:\n    General Audiences\n\nThe Board\nby nell\n\nSummary\n\n    A board is cleaned.\n\nNotes\n\n    For Moss.\n\nChapter 1\n\n${prose(2)}\n\n${board}\n\n${prose(2)}\n\nChapter 2\n\n${prose(2)}`;
  const story = JSON.stringify(readSaved(text).book.children);
  expect(story).toMatch(/Summary.*Notes.*Remarks/);
  const forum = `[b]Title:[/b] The Board\n[b]Author:[/b] nell77\n[i]Mood:[/i] [b]wet[/b]\n\n[hr]\n\n${prose()}`;
  expect(JSON.stringify(readSaved(forum).book)).not.toMatch(/[\uE000-\uE007]/);
});

test('initials that could be numbers are of a name', () => {
  expect(names(`THE HONEST ANVIL\n\nC. J. Wyke\n\n\nCHAPTER I.\n\n${prose()}`)).toEqual([
    'THE HONEST ANVIL',
    'C. J. Wyke',
  ]);
});

test('a site’s line of counts under the author’s label shows where title and summary stand', () => {
  const counts = 'Fiction Rated: K - English - Chapters: 2 - Words: 1,204 - Favs: 9';
  const text = `The Late Lamp\nAuthor: nell_oar\nA lamp goes out.\n${counts}\n\n${prose()}`;
  expect(names(text)).toEqual(['The Late Lamp', 'nell_oar']);
});

test.each(['Continued from part I', '<-- Back to Part One'])(
  'where a later post goes on from is no part of its title page: %s',
  (line) => {
    const text = `The Late Lamp\nby Nell Reed\n\n${line}\n\n\nPart II. The Oil\n\n${prose()}`;
    expect(names(text)).toEqual(['The Late Lamp', 'Nell Reed']);
    expect(JSON.stringify(readSaved(text).book)).not.toContain(line.slice(-6));
  },
);

import { describe, expect, test } from 'vitest';

import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { read, readSaved } from './read-book.ts';

const LINE =
  'The lamp had been lit before anyone thought to ask who was to pay for the oil, and when she came back from the landing with a basket it was a different basket, and nobody said so.';
const flat = (...head: readonly string[]) =>
  [
    ...head,
    ...Array.from({ length: 6 }, () => [LINE, '"What is it?" asked Nell.']).flat(),
    '- - - - -',
    ...Array.from({ length: 6 }, () => [LINE, '"Oil," said Moss.']).flat(),
  ].join('\n');

test('a text without a blank line has its title, note, heading and breaks all the same', () => {
  const { book, outline } = readSaved(
    flat('A/N: My first fic, be kind!', 'The Late Lamp', 'By NellReed', 'Chapter 1: Oil'),
  );
  expect(book.metadata.title?.value).toBe('The Late Lamp');
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['NellReed']);
  expect(outline).toEqual(['Chapter 1: Oil']);
  expect(JSON.stringify(book).match(/"sceneBreak"/g)).toHaveLength(1);
});

test('the lines of a song in such a text stay together', () => {
  const song = [
    'Light the lamp and trim the wick',
    'Row the boat and row it quick',
    'Salt is on the sea',
  ];
  const { book } = readSaved(
    `${flat('The Late Lamp', 'By NellReed')}\nThey sang it twice:\n${song.join('\n')}\n${LINE}`,
  );
  expect(JSON.stringify(book)).toContain('"verse"');
});

test('what somebody says over a message’s first heading, with a name under it, is a note', () => {
  const { front, outline } = readSaved(
    `Hello! This is a story I wrote last winter. Enjoy!\n\nNell Reed\n\n          Chapter I\n\n${`${LINE}\n\n`.repeat(8)}`,
  );
  expect(front).toEqual(['notes']);
  expect(outline).toEqual(['Chapter I']);
});

test('where a few blank lines part scenes they still do', () => {
  const scene = Array.from({ length: 10 }, () => [LINE, '"What is it?" asked Nell.']).flat();
  const head = ['The Late Lamp', 'By NellReed', '', ''];
  const { book } = readSaved([...head, ...scene, '', ...scene, '', ...scene].join('\n'));
  expect(JSON.stringify(book)).toContain('"sceneBreak"');
});

const BODY = [WALK, RAIN, TEA, HOME];

describe('a text of one line a paragraph and no blank line', () => {
  test('a note at its head ends where the first chapter begins', () => {
    const text = ['A/N: My first story, please review!', 'PROLOGUE', ...BODY, 'A/N: Thanks!'];
    const { outline, book } = read([...text, 'CHAPTER ONE: THE LAMP', ...BODY].join('\n'));
    expect(outline).toEqual(['PROLOGUE', 'CHAPTER ONE: THE LAMP']);
    for (const division of book.children) expect(division.children.length).toBeGreaterThan(3);
  });

  test('a disclaimer takes its own line and no story', () => {
    const { book } = read(['Disclaimer: I own none of the geese.', ...BODY, ...BODY].join('\n'));
    const types = book.children.flatMap(({ children }) => children.map(({ type }) => type));
    expect(types).toEqual(['aside', ...[...BODY, ...BODY].map(() => 'paragraph')]);
  });

  test('a note over the title leaves it its title and author', () => {
    const head = ['A/N: More at the end of the chapter.', 'Keeper of the Kettle', 'By Nell Reed'];
    const { book } = read([...head, ...BODY, ...BODY].join('\n'));
    expect(book.metadata.title?.value).toBe('Keeper of the Kettle');
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Nell Reed']);
    expect(JSON.stringify(book.front)).toContain('More at the end');
  });

  test('its first line may be its only heading', () => {
    const { outline } = read(['Kapitel 33: Der Kessel', ...BODY, ...BODY].join('\n'));
    expect(outline).toEqual(['Kapitel 33: Der Kessel']);
  });

  test('a summary ends above the chapter', () => {
    const head = ['Author: Nell Reed', 'Title: The Kettle', 'Summary: A goose asks for tea.'];
    const { outline, book } = read([...head, 'Chapter 1', ...BODY, ...BODY].join('\n'));
    expect(outline).toEqual(['Chapter 1']);
    expect(JSON.stringify(book.metadata.description)).not.toContain('Chapter');
  });

  test('a blank line in it is a scene break', () => {
    const { book } = read([...BODY, ...BODY, '', ...BODY, ...BODY].join('\n'));
    const types = book.children.flatMap(({ children }) => children.map(({ type }) => type));
    expect(types.indexOf('sceneBreak')).toBe(2 * BODY.length);
    expect(JSON.stringify(book)).toMatch(/"sceneBreak"[^}]*"from":9,/);
  });

  test('a row of hyphens is a scene break and no menu of a site', () => {
    const { book } = readSaved(`${[...BODY, '- - - - -', ...BODY, ...BODY].join('\n')}\n`);
    const types = book.children.flatMap(({ children }) => children.map(({ type }) => type));
    expect(types.indexOf('sceneBreak')).toBe(BODY.length);
  });

  test('a poem set in stays one', () => {
    const poem = ['    The goose has gone to sea', '    And left the kettle on', '    For me'];
    const { book } = read([...BODY, ...BODY, ...poem, ...BODY, ...BODY].join('\n'));
    const verses = book.children.flatMap(({ children }) =>
      children.filter(({ type }) => type === 'verse'),
    );
    expect(verses).toHaveLength(1);
  });
});

describe('a heading right above text whose lines are paragraphs', () => {
  const SPEECH = ['"What is it?" asked Nell.', '"It is only oil," said Moss, who knew.'];
  const part = (head: string) =>
    [head, LINE, ...SPEECH, LINE, SPEECH[0], '', LINE, ...SPEECH].join('\n');
  const story = (...heads: readonly string[]) =>
    `The Late Lamp\nby Nell Reed\n\n${heads.map(part).join('\n\n')}`;

  test.each([
    ['Chapter One: Up', 'Chapter Two: Along'],
    ['1. The Gate', '2. The Grass'],
    ['1', '2', '3'],
  ])('%s, %s', (...heads) => {
    expect(readSaved(story(...heads)).outline).toHaveLength(heads.length);
  });

  test('a list is none', () => {
    const list = ['1. Oil', '2. Salt', '3. A goose'];
    expect(readSaved(`${story('Chapter 1', 'Chapter 2')}\n\n${list.join('\n')}`).outline).toEqual([
      'Chapter 1',
      'Chapter 2',
    ]);
  });
});

describe('a first scene of short paragraphs, and a blank line where it ends', () => {
  const first = [
    'The comet had been expected since the spring, but it was the aunt at number eleven who got it in the end.',
    'It came down the chimney a little after midnight, quite gently, and sat in the grate, and it hummed to itself.',
    '“Well,” said the aunt.',
    'MIND YOUR HEADS BELOW!',
    'Nell had come in her nightgown to see.',
    '“What does it eat?”',
    '“I gave it a kipper.”',
    '“Try it with the newspaper.”',
  ];
  const second = [...BODY, '“Madam,” he said.', '“It belongs to the grate.”', ...BODY];
  const breaks = (text: readonly string[]): number =>
    JSON.stringify(read(text.join('\n')).book).match(/"sceneBreak"/g)?.length ?? 0;

  test('is a scene, also where it is the only one', () => {
    expect(breaks(['The Kettle', 'by Nell Reed', '', '', 'One', ...first, '', ...second])).toBe(1);
    const rest = ['', 'Two', ...second, ...BODY, '', ...second];
    expect(
      breaks(['The Kettle', 'by Nell Reed', '', '', 'One', ...first, '', ...second, ...rest]),
    ).toBe(2);
  });

  test('an address block over the story is none', () => {
    const block = [
      'Nell Reed',
      '4, Mill Lane',
      'Saltby',
      'nell@mill.example',
      'about 900 words',
      '',
      '',
    ];
    expect(breaks([...block, 'The Kettle', 'by Nell Reed', '', '', ...first, ...second])).toBe(0);
  });
});

test('what a card says under the sentence that shows it is no song', () => {
  const card = ['They keep it in the museum. It has a card to itself:', 'NOT TO BE EATEN'];
  const { book } = read(
    ['The Kettle', 'by Nell Reed', '', ...BODY, ...BODY, ...card, ...BODY].join('\n'),
  );
  expect(JSON.stringify(book)).not.toContain('"verse"');
});

test('the first heading stands right over few paragraphs, of which one is long', () => {
  const scenes = [1, 2, 3].map((n) => [`Part ${n}: The Goose`, ...BODY, '', ...BODY, '', ...BODY]);
  const [heading = '', ...rest] = scenes[0] ?? [];
  const opening = [heading, ...rest.slice(0, 5), '', ...rest];
  const { outline, book } = read([opening, ...scenes.slice(1)].flat().join('\n'));
  expect(outline).toEqual(['Part 1: The Goose', 'Part 2: The Goose', 'Part 3: The Goose']);
  expect(JSON.stringify(book.children[0]).split('"sceneBreak"').length - 1).toBeGreaterThan(1);
});

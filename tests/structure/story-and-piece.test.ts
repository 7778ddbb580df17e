import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const NAMES = ['Oil', 'Low Water', 'The Bell'];
const WORDS = ['One', 'Two', 'Three'];

/** A story whose every piece has a head of its own, made of its number and name. */
function pieces(head: (at: number, name: string) => string): string {
  return NAMES.map((name, i) => `${head(i, name)}\n\n${prose(6)}`).join('\n\n');
}

test.each<[string, (at: number, name: string) => string]>([
  ['a dash', (i, name) => `The Lantern Post - Chapter ${i + 1}: ${name}`],
  ['a colon', (i, name) => `The Lantern Post: Chapter ${i + 1} - ${name}`],
  ['its own stars', (i, name) => `*** The Lantern Post - Chapter ${i + 1}: ${name} ***`],
  ['Markdown', (i, name) => `# The Lantern Post - Chapter ${i + 1}: ${name}`],
  ['who wrote it behind', (i, name) => `The Lantern Post, Chapter ${i + 1}: ${name} by Nell Reed`],
  ['who wrote it below', (i, name) => `The Lantern Post, Chapter ${i + 1}: ${name}\nby Nell Reed`],
  ['a blank over that', (i, name) => `The Lantern Post, Chapter ${i + 1}: ${name}\n\nby Nell Reed`],
])('the story’s name goes from the heads of its chapters: %s', (_, head) => {
  const { outline, book } = read(pieces(head));
  expect(outline).toEqual(['Chapter 1: Oil', 'Chapter 2: Low Water', 'Chapter 3: The Bell']);
  expect(book.metadata.title?.value).toBe('The Lantern Post');
});

test.each<[string, (at: number, name: string) => string, string[]]>([
  [
    'parts in words',
    (i, name) => `The Lantern Post, Part ${WORDS[i] ?? ''}: ${name}`,
    ['Part One: Oil', 'Part Two: Low Water', 'Part Three: The Bell'],
  ],
  [
    'numbers without a word',
    (i, name) => `The Lantern Post #${i + 1}: ${name}`,
    ['1: Oil', '2: Low Water', '3: The Bell'],
  ],
  ['bare numbers that say what they are', (i) => `The Lantern Post #${i + 1}`, ['1', '2', '3']],
  [
    'a total',
    (i, name) => `The Lantern Post, Part ${i + 1} of 3: ${name}`,
    ['Part 1 of 3: Oil', 'Part 2 of 3: Low Water', 'Part 3 of 3: The Bell'],
  ],
])('pieces are counted in other ways: %s', (_, head, expected) => {
  expect(read(`The Lantern Post\nby Nell Reed\n\n\n${pieces(head)}`).outline).toEqual(expected);
});

test.each(['\n', '\n\n'])('who wrote it is said once, however often it stands (%j)', (gap) => {
  const { book } = read(pieces((i) => `The Lantern Post - Part ${i + 1} of 3${gap}by Nell Reed`));
  expect(book.metadata.authors.map((author) => author.value)).toEqual(['Nell Reed']);
  expect(JSON.stringify(book.children)).not.toContain('Reed');
});

test('a single piece is told by its first line', () => {
  const { outline, book } = read(`The Lantern Post - Chapter Four: Low Water\n\n${prose(6)}`);
  expect(outline).toEqual(['Chapter Four: Low Water']);
  expect(book.metadata.title?.value).toBe('The Lantern Post');
});

test('a first line with a count names the story, and the piece as one of a series', () => {
  const { book } = read(`The Lantern Post (2/3)\n\n${prose(6)}`);
  expect(book.metadata.title?.value).toBe('The Lantern Post');
  expect(book.metadata.series).toMatchObject({ name: 'The Lantern Post', number: 2 });
});

test('a sentence that begins with the story’s name and a number is no piece of it', () => {
  const scores = [1, 2].map((n) => `Dinah ${n}, Holm 0, she wrote on the slate.\n\n${prose(2)}`);
  const { outline, book } = read(`Dinah\n\n${prose(2)}\n\n${scores.join('\n\n')}`);
  expect(outline).toEqual(['(chapter)']);
  expect(JSON.stringify(book)).toContain('Dinah 1, Holm 0, she wrote on the slate.');
});

test('a list of contents ends before a paragraph that stands on one line', () => {
  const list = NAMES.map((name, i) => `The Lantern Post - Chapter ${i + 1}: ${name}`).join('\n');
  const story = pieces((i, name) => `The Lantern Post - Chapter ${i + 1}: ${name}`);
  const { book } = read(`The Lantern Post\n\nContents\n\n${list}\n\n${story}`);
  expect(JSON.stringify(book).split('went down to the mill')).toHaveLength(
    story.split('went down to the mill').length,
  );
});

test('chapters that have their numbers behind their titles keep both', () => {
  const titles = ['Soup', 'Rain', 'Geese'];
  const story = titles.map((title, i) => `${title} - Chapter ${i + 1}\n\n${prose(4)}`);
  expect(read(story.join('\n\n')).outline).toEqual([
    'Chapter 1: Soup',
    'Chapter 2: Rain',
    'Chapter 3: Geese',
  ]);
});

test('no word changes its place for who wrote a later piece', () => {
  const hands = ['Nell Reed', 'Ada Holm', 'Ben Marsh'];
  const { book } = read(
    pieces((i, name) => `The Lantern Post, Chapter ${i + 1}: ${name}\nby ${hands[i] ?? ''}`),
  );
  const said = JSON.stringify(book.children[1]);
  expect(said.indexOf('Low Water')).toBeLessThan(said.indexOf('by Ada Holm'));
});

test.each(['By Friday', 'Fire By Night'])('a piece keeps a title that has the word: %s', (name) => {
  const { outline, book } = read(`The Lantern Post -- Part One: ${name}\n\n${prose(6)}`);
  expect(outline).toEqual([`Part One: ${name}`]);
  expect(book.metadata.authors).toEqual([]);
});

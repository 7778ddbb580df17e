import { describe, expect, test } from 'vitest';

import type { Book } from '../../src/book/book.ts';
import { HOME, RAIN, TEA, WALK } from './prose.ts';
import { codes, read, readSaved } from './read-book.ts';

const TEXT = [WALK, RAIN, TEA].join('\n\n');

/** The kinds of blocks in the only chapter. */
function blocksOf({ children }: Book): string[] {
  const [chapter] = children;
  return chapter?.type === 'chapter' ? chapter.children.map(({ type }) => type) : [];
}

describe('a heading is found at the head of a later file', () => {
  test('on its first line, as at the head of the first', () => {
    const { outline } = read({ 'a.txt': `Chapter 1\n\n${TEXT}`, 'b.txt': `Epilogue\n\n${HOME}` });
    expect(outline).toEqual(['Chapter 1', 'Epilogue']);
  });

  test('under the title and the author, without a blank line', () => {
    const part = (number: number): string => `The Goose\nby Ada Finch\nPart ${number}\n\n${TEXT}`;
    const { outline } = read({ '1.txt': part(1), '2.txt': part(2) });
    expect(outline).toEqual(['Part 1', 'Part 2']);
  });

  test('without a number, where the other files have one too', () => {
    const { outline, book } = read({
      '1.txt': `The Goose\nby Ada Finch\n\nThe Landing\n\n${TEXT}`,
      '2.txt': `The Ledger\n\n${TEXT}`,
      '3.txt': `The Goose\nby Ada Finch\n\nThe Oil\n\n${TEXT}`,
    });
    expect(book.metadata.title?.value).toBe('The Goose');
    expect(outline).toEqual(['The Landing', 'The Ledger', 'The Oil']);
  });

  test('in the YAML of its own, while what all files have is the book’s', () => {
    const saved = (title: string, part: string): string =>
      `---\ntitle: ${title}\nauthor: Ada Finch\n---\n\n${part}${TEXT}\n`;
    const own = readSaved({ '1.txt': saved('The Landing', ''), '2.txt': saved('The Ledger', '') });
    expect(own.outline).toEqual(['The Landing', 'The Ledger']);
    expect(own.book.metadata.title).toBeUndefined();
    expect(own.book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
    const common = readSaved({
      '1.txt': saved('The Goose', '# Soup\n\n'),
      '2.txt': saved('The Goose', '# Bread\n\n'),
    });
    expect(common.outline).toEqual(['Soup', 'Bread']);
    expect(common.book.metadata.title?.value).toBe('The Goose');
  });

  test('in Markdown of which a file shows nothing else', () => {
    const { outline } = readSaved({
      '1.txt': `# The Landing\n\n${TEXT}\n`,
      '2.txt': `# The Ledger\n\n${TEXT}\n`,
    });
    expect(outline).toEqual(['The Landing', 'The Ledger']);
  });
});

describe('files that open with their text', () => {
  test('are parted by a space, whatever they say of going on', () => {
    const files = {
      '1.txt': `The Goose\nby Ada Finch\n\n${TEXT}\n\nTo be continued in part 2`,
      '2.txt': `The Goose\nby Ada Finch\n\nContinued from part 1\n\n${HOME}`,
    };
    expect(blocksOf(read(files).book)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'sceneBreak',
      'paragraph',
    ]);
  });

  test('run on where a sentence was cut in two', () => {
    const files = {
      '1.txt': `${TEXT}\n\nShe took the basket and`,
      '2.txt': `went down.\n\n${HOME}`,
    };
    expect(blocksOf(read(files).book)).not.toContain('sceneBreak');
  });

  test('are parted where speech was broken off', () => {
    const files = { '1.txt': `${TEXT}\n\n“But you said—”`, '2.txt': HOME };
    expect(blocksOf(read(files).book)).toContain('sceneBreak');
  });

  test.each([
    ['Org', (title: string) => `#+TITLE: ${title}\n\n${TEXT}`],
    ['YAML', (title: string) => `---\ntitle: ${title}\n---\n\n${TEXT}`],
  ])('are headed by the titles that their heads in %s say', (_format, file) => {
    const { outline } = readSaved({ '1.txt': file('The Landing'), '2.txt': file('The Ledger') });
    expect(outline).toEqual(['The Landing', 'The Ledger']);
  });

  test('lose no title to a file that has only a head', () => {
    const head = (title: string): string => `---\ntitle: ${title}\n---\n\n`;
    const { book, outline } = readSaved({
      '0.txt': `${head('The Goose')}- \n`,
      '1.txt': `${head('The Landing')}${TEXT}\n`,
      '2.txt': `${head('The Ledger')}${TEXT}\n`,
    });
    const said = [book.metadata.title?.value ?? '', ...outline].join(' ');
    for (const title of ['The Goose', 'The Landing', 'The Ledger']) expect(said).toContain(title);
  });
});

test('a story of its own over the chapters of a later file is a part', () => {
  const story = (title: string): string =>
    `${title}\nby Ada Finch\n\nChapter 1\n\n${TEXT}\n\nChapter 2\n\n${HOME}`;
  const { outline, book } = read({ 'a.txt': story('The Goose'), 'b.txt': story('The Wharf') });
  expect(book.metadata.title?.value).toBe('The Goose');
  expect(outline).toEqual(['Chapter 1', 'Chapter 2', 'The Wharf', '  Chapter 1', '  Chapter 2']);
});

test('another author over a later file is told, and another spelling of one is not', () => {
  const by = (title: string, name: string): string => `${title}\nby ${name}\n\n${TEXT}`;
  const two = { 'a.txt': by('The Goose', 'Ada Finch'), 'b.txt': by('The Wharf', 'Owen Rook') };
  expect(codes(read(two))).toContain('structure/other-author');
  expect(read(two).outline.at(-1)).toContain('The Wharf');
  const one = { 'a.txt': by('The Goose', 'Ada M. Finch'), 'b.txt': by('The Wharf', 'Ada Finch') };
  expect(codes(read(one))).not.toContain('structure/other-author');
});

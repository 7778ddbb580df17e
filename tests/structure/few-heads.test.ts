import { describe, expect, test } from 'vitest';

import { prose, read, readSaved } from './read-book.ts';

describe('the one chapter of a story', () => {
  test.each(['-We Met at a Weir-', '~ The Goose in the Rain ~'])(
    'is called %s under who wrote it',
    (title) => {
      expect(read(`The Goose\nBy MarshHeron\n${title}\n\n${prose(8)}`).outline).toHaveLength(1);
      expect(read(`The Goose\nBy MarshHeron\n${title}\n\n${prose(8)}`).outline[0]).toContain(
        title.slice(1, -1).trim(),
      );
    },
  );

  test.each(['-Ten Years Ago-', '~ two geese in the rain ~', '-Flashback Begins Here-'])(
    'is not called %s, which says when it is',
    (line) => {
      const { book, outline } = read(`The Goose\nBy MarshHeron\n${line}\n\n${prose(8)}`);
      expect(outline.join('')).not.toContain(line.slice(2, -2));
      expect(JSON.stringify(book.children)).toContain(line.slice(2, -2));
    },
  );
});

test('what a chapter tells is its title, right under its label', () => {
  const chapter = (number: string, told: string) =>
    `          Chapter ${number}\n   ${told}\n\n${prose(8)}`;
  const { outline } = read(
    `The Goose\nby Ada Finch\n\n\n${chapter('One', 'In which the Goose appears to Hob.')}\n\n\n${chapter('Two', 'In which Hob sets out.')}`,
  );
  expect(outline).toEqual([
    'Chapter One: In which the Goose appears to Hob.',
    'Chapter Two: In which Hob sets out.',
  ]);
});

test('what is said of a story over its title, which stands in the middle of its line, is a note', () => {
  const { book } = read(
    `Ada Finch [75126,1436]  This is not the first story I have tried to write, but\nthe first story I have finished.  Please criticize.\n\n\t\t\tThe Goose\n\n${prose(8)}`,
  );
  expect(book.metadata.title?.value).toBe('The Goose');
  expect(JSON.stringify(book.children)).not.toContain('Please criticize');
});

test('a space on the wrong side of a star is no word’s, in Markdown', () => {
  const { book } = readSaved(
    `# The Goose\n\n*      Late in January*\n\n${prose(4)}\n\nIt rained. *Honk, honk! *went the goose.\n\n${prose(4)}\n\n*So* it was.\n`,
  );
  const text = JSON.stringify(book.children);
  expect(text).not.toContain('*');
  expect(text.match(/"emphasis"/g)).toHaveLength(3);
});

test('two stars that mark nothing stay', () => {
  const { book } = readSaved(
    `# The Goose\n\n${prose(4)}\n\n*So* it was.\n\nFour * five is twenty, and * is a star.\n`,
  );
  expect(JSON.stringify(book.children)).toContain('* five');
});

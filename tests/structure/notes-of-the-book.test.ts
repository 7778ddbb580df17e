import { describe, expect, test } from 'vitest';

import type { Block } from '../../src/book/book.ts';
import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III']
  .map((heading) => `${heading}\n\n\n${prose()}`)
  .join(PAGE);

function subheadings(blocks: readonly Block[] = []): string[] {
  return blocks.flatMap((block) =>
    block.type === 'subheading'
      ? [block.children.map((node) => (node.type === 'text' ? node.value : '')).join('')]
      : [],
  );
}

describe('the notes that a novelist has behind the book', () => {
  const behind = (head: string, ...notes: readonly string[]): ReturnType<typeof read> =>
    read(
      `THE MILL\n\nBy Ada Finch${PAGE}${CHAPTERS}${PAGE}${head}\n\n\n${notes.map((note) => `${note}\n\n${prose(1)}`).join('\n\n\n')}`,
    );

  test.each([
    ['NOTES TO “THE MILL.”', 'Note A.--The Grey Stone', 'Note B.--Dougal’s Geese'],
    ['NOTES', 'Note 1.  Ch. III.--THE BLACK GOOSE', 'Note 2.  Ch. XIII.--SIR JOHN REED'],
    ['AUTHOR’S NOTES', 'NOTE I', 'NOTE II'],
  ])('are its sections, each with its letter or number: %s', (head, ...notes) => {
    const { book } = behind(head, ...notes);
    expect(subheadings(book.back[0]?.children).map((note) => note.split(/[-—]/)[0])).toEqual(
      notes.map((note) => note.replace(/ {2}/, ' ').split('-')[0]),
    );
  });

  test('are sentences where they go on as such', () => {
    const { book } = behind(
      'NOTES',
      'Note 1. The stone stands there still.',
      'Note 2. So it does.',
    );
    expect(subheadings(book.back[0]?.children)).toEqual([]);
  });
});

describe('a note right below who signed the preface', () => {
  const fronts = (above: string): readonly string[] =>
    read(
      `THE MILL\n\nBy Ada Finch${PAGE}PREFACE\n\n${prose(2)}\n\n${above}\n\nNOTE\n\nThe maps were drawn from memory, with the geese left out.${PAGE}${CHAPTERS}`,
    ).front;

  test.each(['E. C.', 'E. C.\n\nMarch 1903', '_London, 3 March 1903._'])(
    'has a heading: %s',
    (by) => {
      expect(fronts(by)).toEqual(['preface: PREFACE', 'preface: NOTE']);
    },
  );

  test('is none under its text', () => {
    expect(fronts('She opened the paper, and this was written there.')).toEqual([
      'preface: PREFACE',
    ]);
  });
});

test('an introduction may have its year behind a dash', () => {
  const { front } = read(
    `THE MILL\n\nBy Ada Finch${PAGE}INTRODUCTION---(1829)\n\n\n${prose()}${PAGE}${CHAPTERS}`,
  );
  expect(front).toEqual(['introduction: INTRODUCTION: (1829)']);
});

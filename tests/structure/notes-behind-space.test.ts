import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const RULE = '-----------';

function called(...numbers: readonly number[]): string {
  return numbers
    .map((number) => `${prose(1)}\n\nAda laughed in the rain, and grew grave again (${number}).`)
    .join('\n\n');
}

const NOTES = [1, 2, 3, 4].map(
  (number) => `(${number}) It was ten years since the miller had come\nback to the weir.`,
);

test('notes called with a space before the sign, with a rule between them, are notes and no headings', () => {
  const text = `ACT ONE\n\n\n${called(1, 2)}${PAGE}ACT TWO\n\n\n${called(3, 4)}`;
  const { book, outline } = read(
    `THE MILL\n\nby Ada Finch${PAGE}${text}\n\n\n${RULE}\n\n${NOTES.join(`\n\n${RULE}\n\n`)}\n\n${RULE}\n`,
  );
  expect(book.notes.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  expect(outline).toEqual(['ACT ONE', 'ACT TWO']);
});

test('a note stays behind the paragraphs over it that nobody knows', () => {
  const { front } = read(
    `THE MILL\n\nBy Ada Finch${PAGE}The ferry was first shown at Leeds in 1668, and held the boards until the river came in.\n\nNote: It is hardly necessary to name the older comedy, on which the whole of this play was based.${PAGE}CHAPTER I\n\n\n${prose(4)}${PAGE}CHAPTER II\n\n\n${prose(4)}\n`,
  );
  expect(front).not.toContain('notes');
});

import { expect, test } from 'vitest';

import { prose, read, readSaved } from './read-book.ts';
import { outline } from './read-story.ts';

test('a note that tells what signs mean goes on to the first heading', () => {
  const { book, outline: rows } = read(
    `AN: Hello, my first story here, some things you should know:\n\n"Goose" – a memory, or a dream.\n\n'Goose' – thoughts.\n\nNow let us go.\n\nCHAPTER I:\nTHE MILL\n\n${prose(8)}`,
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(book.children)).not.toContain('a memory');
  expect(JSON.stringify(book.children)).not.toContain('Now let us go');
});

test('under a note without such signs the story may begin over its first heading', () => {
  const { book } = read(
    `AN: Hello, my first story here.\n\nIt rained.\n\nNobody came.\n\nCHAPTER I:\nTHE MILL\n\n${prose(8)}`,
  );
  expect(JSON.stringify(book)).toContain('Nobody came.');
});

test('a summary on the page of an archive goes on to the label of the notes', () => {
  const { book } = readSaved(
    `Work Header\n\nThe Goose\n\nSummary:\n\nHob keeps a goose.\n\nGeese and rain.\n\nSo, when it rains, he keeps it dry.\n\nNotes:\n\nhi there, thanks for reading!\n\n(See the end of the work for more notes.)\n\nChapter 1: A Wet Day\n\nChapter Text\n\n${prose(6)}\n`,
  );
  expect(JSON.stringify(book.children)).not.toContain('Geese and rain');
  expect(JSON.stringify(book.metadata)).toContain('Geese and rain');
});

test('one dash alone between two paragraphs of narration is a break', () => {
  const long =
    'The goose came down the lane in the rain, and nobody at the mill had seen her come before.';
  expect(outline(`${long} ${long}\n\n-\n\n${long} ${long}`)[1]).toBe('***');
  expect(outline(`${long} ${long}\n\n-\n\n"Well?" she said. ${long}`)[1]).not.toBe('***');
});

test('headings right under the last line of a chapter, counted through a text that is set in', () => {
  const told =
    '     The goose came in.\n     She sat down by the fire, and nobody in the\nmill said a word.\n     It rained.\n';
  const head = (number: number, title: string) => `${number}. ${title}\n\n${told.repeat(9)}`;
  const { outline: rows } = read(
    `THE GOOSE\nby Ada Finch\n\n\n${head(1, 'AT THE MILL')}${head(2, 'A WET DAY')}${head(3, 'THE LAMP')}`,
  );
  expect(rows).toHaveLength(3);
});

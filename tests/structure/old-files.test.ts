import { expect, test } from 'vitest';

import { bookOf, prose, read, readSaved } from './read-book.ts';
import { outline } from './read-story.ts';

const PAGE = '\n\n\n\n\n';

test('a song in italics is opened at its head and closed at its end', () => {
  const song =
    '    _O, the wild rose blossoms\n    On the little green place,\n\n    O, the mill goes round\n    And the goose is away._';
  const blocks = outline(`He sang a song.\n\n${song}\n\nThat was his _own_ song.`);
  const poem = blocks.find((row) => row.startsWith('verse')) ?? '';
  expect(poem.match(/<em>/g)).toHaveLength(4);
  expect(poem).not.toContain('_');
});

test('a short first paragraph with a word in italics is no motto', () => {
  const blocks = outline(
    'Once, that winter, he had seen it quite clearly, and had told young\nFarrow, _who_ had not believed him.\n\nThe bailiff shook his head.',
  );
  expect(blocks[0]).toMatch(/^Once, that winter/);
});

test('a line may say whose a motto is, and which work it is from', () => {
  const blocks = outline(
    'The wheel goes round,\nAnd the goose is gone.\nFinch, “The Mill Book”\n\nThe bailiff shook his head.',
  );
  expect(blocks[0]).toMatch(/^epigraph/);
});

test('a star in brackets refers to a note, where no list is', () => {
  const { book } = readSaved(
    `THE MILL\n\nby Ada Finch${PAGE}CHAPTER I\n\n"I am no braw[*] hand at that."\n\n     [*] Fine.\n\n${prose()}\n\n"He is a sad loon[*] all the same."\n\n     [*] Lad.\n\n${prose()}\n\n"And a braw[*] day."\n\n     [*] Fine.\n\n${prose()}${PAGE}CHAPTER II\n\n${prose()}\n`,
  );
  expect(book.notes).toHaveLength(3);
});

test('the first tale of a book may be called as the book is, behind a preface', () => {
  const titles = ['THE GODS OF LEE', 'OF THE DRUMMER', 'OF THE GAME', 'OF THE RIVER'];
  const { outline: rows, front } = read(
    `THE GODS OF LEE\n\nby Ada Finch${PAGE}PREFACE\n\n\n${prose(2)}${PAGE}${bookOf(...titles)}\n`,
  );
  expect(rows).toEqual(titles);
  expect(front).toEqual(['preface: PREFACE']);
});

test('the place over a letter stays, though the book is called after it', () => {
  const letter = '“Hartswood,\n\n“Tuesday.\n\n“Dearest Nell,\n\n“It is old and little.\n\n“ELLEN.”';
  const { book } = read(
    `HARTSWOOD\n\nby Ada Finch${PAGE}Chapter 1\n\n\nOne may begin with her letters.\n\n${letter}\n\n${letter}\n\n${prose()}${PAGE}Chapter 2\n\n\n${prose()}\n`,
  );
  expect(JSON.stringify(book.children).match(/Hartswood/g)).toHaveLength(2);
});

test('an author’s note in the room of the tales’ titles is a preface, however many paragraphs it has', () => {
  const titles = ['THE SQUALL', 'THE LEE SHORE', 'TO-MORROW', 'THE CALM'];
  const { outline: rows, front } = read(
    `THE SQUALL AND OTHER TALES\n\nby Ada Finch${PAGE}AUTHOR’S NOTE\n\n\n${prose(4)}\n\nA. F.\n\n1919.${PAGE}${bookOf(...titles)}\n`,
  );
  expect(front).toEqual(['preface: AUTHOR’S NOTE']);
  expect(rows).toEqual(titles);
});

test('a preface says to which edition it is and, on the next line, whose it is', () => {
  const title = 'PREFACE TO THE SECOND AND REVISED EDITION, 1884.\nBY THE EDITOR';
  const { front } = read(
    `THE MILL\n\nby Ada Finch${PAGE}${title}\n\n\n${prose(2)}${PAGE}${bookOf('CHAPTER I', 'CHAPTER II')}\n`,
  );
  expect(front).toEqual([
    'preface: PREFACE TO THE SECOND AND REVISED EDITION, 1884: BY THE EDITOR',
  ]);
});

test('a note stands behind the chapters, far from the last', () => {
  const { back } = read(
    `THE MILL\n\nby Ada Finch${PAGE}${bookOf('CHAPTER I', 'CHAPTER II', 'CHAPTER III')}${PAGE}NOTE\n\n\n“That is a generous way to talk of the inn,” murmured Dorothea, and so it was.\n\nJ. H.\n\nTHE END\n`,
  );
  expect(back).toEqual(['notes: NOTE']);
});

test('italics around a song that was printed as prose go where it is set as verse', () => {
  const song =
    '_“Sweet fields beyond the swelling flood, Stand dressed in living\ngreen. So to the geese old Canaan stood, While Jordan rolled between.”_';
  const blocks = outline(`He sang of it:\n\n${song}\n\nThat was his _own_ song.`);
  expect(blocks.join('\n')).not.toContain('_');
});

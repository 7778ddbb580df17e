import { expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const TITLE = `THE MILL PAPERS\n\nBy Ada Finch\n\nLONDON\nREED AND TARN\n1911${PAGE}`;
const CHAPTERS = ['CHAPTER I', 'CHAPTER II'].map((head) => `${head}\n\n\n${prose(4)}`).join(PAGE);

function frontOf(page: string): readonly string[] {
  return read(`${TITLE}${page}${PAGE}${CHAPTERS}`).front;
}

test.each([
  [
    'runs on in prose',
    'TO THE MEMORY OF\n\nJOEL REED, whose ferry was as slow as his tongue, and who for thirty years\nwas a loyal friend and boatman of the whole parish and of the mill.',
  ],
  [
    'is a letter on the same page',
    '_TO MISS NELL TARN_\n\n\nMY DEAR NELL: _We three have decided at the weir that this book of the mill\nmust be given to you, in memory of how little we worked on it there._\n\n  _Your affectionate_\n  _Joel and Ada_',
  ],
  [
    'is one sentence',
    'To Joel Reed, who taught me to row, and to whom I owe more than I can ever\nsay, I dedicate this tale.',
  ],
  ['is for somebody', 'FOR\n\nNELL AND JOEL'],
])('what is given to somebody and %s stands on one page', (_, page) => {
  expect(frontOf(page)).toEqual(['dedication']);
});

test('the label of a dedication stands over it', () => {
  const { book } = read(
    `${TITLE}_AUTHOR'S DEDICATION:_\n\nTo Joel Alexander Reed\n\n  A. Finch${PAGE}${CHAPTERS}`,
  );
  const [page] = book.front;
  expect(page?.role).toBe('dedication');
  expect(JSON.stringify(page?.children[0])).toContain('AUTHOR');
});

test('a line to somebody stands before a story that has no heading', () => {
  const { front, outline } = read(
    `THE MILL\n\nBy Ada Finch\n\nCOPYRIGHT 1911 BY REED AND TARN\n\n\nTO MY BROTHER JOEL${PAGE}${prose(6)}\n`,
  );
  expect(front).toEqual(['dedication']);
  expect(outline).toHaveLength(1);
});

test('who said a motto stands with it, though a blank line is between them', () => {
  expect(frontOf('"O for a lamp upon the weir!"\n\n--JOEL REED.')).toEqual(['epigraph']);
});

import { expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const NAMES = ['HANNAH REED', 'JOHN FINCH', 'THE GOOSE'];

test.each(['\n\n', '\n'])('a part may be called by its year and a name', (gap) => {
  const parts = ['FIRST', 'SECOND', 'THIRD'].map((word, i) => {
    const head = [`EPOCH THE ${word}.`, `17${i}3.`, `${NAMES[i]}.`].join(gap);
    const chapters = [2 * i + 1, 2 * i + 2].map((n) => `CHAPTER ${n}`);
    return `${head}\n\n\n${bookOf(...chapters)}`;
  });
  const { outline } = read(`THE MILL\n\nby Ada Finch${PAGE}${parts.join(PAGE)}\n`);
  expect(outline.filter((row) => !row.startsWith(' '))).toEqual([
    'EPOCH THE FIRST: 1703. HANNAH REED.',
    'EPOCH THE SECOND: 1713. JOHN FINCH.',
    'EPOCH THE THIRD: 1723. THE GOOSE.',
  ]);
});

test('the list may name who a part is called after, too', () => {
  const words = ['FIRST', 'SECOND', 'THIRD'];
  const list = words.map(
    (word, i) =>
      `EPOCH THE ${word}, 17${i}3.\n${NAMES[i]}.\n\nCHAPTER I. Rain     7\n        II. Snow     9`,
  );
  const parts = words.map((word, i) => {
    const head = `EPOCH THE ${word}.\n\n17${i}3.\n\n${NAMES[i]}.`;
    return `${head}\n\n\n${bookOf('CHAPTER I.\n\nRain', 'CHAPTER II.\n\nSnow')}`;
  });
  const { outline } = read(
    `THE MILL\n\nby Ada Finch${PAGE}CONTENTS.\n\n${list.join('\n\n\n')}${PAGE}${parts.join(PAGE)}\n`,
  );
  expect(outline.slice(0, 4)).toEqual([
    'EPOCH THE FIRST: 1703. HANNAH REED.',
    '  CHAPTER I: Rain',
    '  CHAPTER II: Snow',
    'EPOCH THE SECOND: 1713. JOHN FINCH.',
  ]);
});

test('a year over the text of a part is of its text', () => {
  const parts = ['I', 'II'].map((n) => `PART ${n}\n\n\n1703.\n\n${prose()}`);
  const { outline } = read(`THE MILL\n\nby Ada Finch${PAGE}${parts.join(PAGE)}\n`);
  expect(outline).toEqual(['PART I', 'PART II']);
});

test('the first part may stand in brackets under the title', () => {
  const numbers = ['I', 'II', 'III'];
  const text = `THE MILL\n\nby Ada Finch\n\n(First Part)\n\n\n\n${bookOf(...numbers)}${PAGE}Second Part\n\n\n${bookOf(...numbers)}\n`;
  const under = numbers.map((number) => `  ${number}`);
  expect(read(text).outline).toEqual(['First Part', ...under, 'Second Part', ...under]);
});

test('a dot may stand between number and title', () => {
  const heads = ['1 · The Mill', '2 · The Goose', '3 · The Flood'];
  const { outline } = read(`THE MILL\n\nby Ada Finch${PAGE}${bookOf(...heads)}\n`);
  expect(outline).toEqual(['1: The Mill', '2: The Goose', '3: The Flood']);
});

test.each([
  ['THE MILL, VOLUME 1 OF 3', 'THE MILL'],
  ['The Mill, Vol. 1 of 3', 'The Mill'],
])('which volume of how many is no part of the title: %s', (line, title) => {
  const { book } = read(`${line}\n\nby Ada Finch${PAGE}${bookOf('CHAPTER I', 'CHAPTER II')}\n`);
  expect(book.metadata.title?.value).toBe(title);
  expect(book.metadata.series).toMatchObject({ name: title, number: 1 });
});

test.each(['THE\nMILL ON THE LEE', 'THE\n\nMILL ON THE LEE', 'THE\n\nMILL\n\nON THE LEE'])(
  'the article of a title may stand alone: %j',
  (lines) => {
    const { book } = read(
      `${lines}\n\nby\n\nAda Finch${PAGE}${bookOf('CHAPTER I', 'CHAPTER II')}\n`,
    );
    expect(book.metadata.title?.value).toBe('THE MILL ON THE LEE');
  },
);

test('words to somebody under a part are not its title', () => {
  const parts = ['ERSTER TEIL', 'ZWEITER TEIL'].map(
    (part) =>
      `${part}\n\n\nWilhelm Reed dem Vetter in Japan gewidmet\n\n\n${bookOf('CHAPTER I', 'CHAPTER II')}`,
  );
  const { outline } = read(`THE MILL\n\nby Ada Finch${PAGE}${parts.join(PAGE)}\n`);
  expect(outline.filter((row) => !row.startsWith(' '))).toEqual(['ERSTER TEIL', 'ZWEITER TEIL']);
});

test('what stands in brackets under a title is of it', () => {
  const heads = ['EL SEÑOR DE LA TORRE', 'EL RAYO DE SOL', 'LA CRUZ', 'EL MONTE'];
  const told = heads.map((head) => `${head}\n\n(LEYENDA SORIANA)\n\n\n${prose(12)}`);
  const { outline } = read(`LEYENDAS\n\nby Ada Finch${PAGE}${told.join(PAGE)}\n`);
  expect(outline).toEqual(heads.map((head) => `${head} (LEYENDA SORIANA)`));
});

test('when a scene begins, in brackets under a title, is of the scene', () => {
  const heads = ['Chapter 1: The Mill', 'Chapter 2: The Goose'];
  const told = heads.map((head) => `${head}\n\n(two weeks later)\n\n${prose()}`);
  const { outline } = read(`THE MILL\n\nby Ada Finch${PAGE}${told.join(PAGE)}\n`);
  expect(outline).toEqual(heads);
});

test.each([
  'FIRST PART OF THE HONEST MULE',
  'PRIMERA PARTE DEL HONRADO MULO DON TOMÁS DE LA ACEQUIA',
  'Primera parte del honrado mulo don Tomás',
])('whose part it is stands behind it, in capitals too: %s', (part) => {
  const chapters = bookOf(
    'Capítulo primero. El mulo',
    'Capítulo II. La acequia',
    'Capítulo III. El fin',
  );
  const { outline } = read(`THE MULE\n\nby Ada Finch${PAGE}${part}${PAGE}${chapters}\n`);
  const isPart = part.startsWith('P');
  expect(outline.filter((row) => row.startsWith('  Cap'))).toHaveLength(isPart ? 3 : 0);
});

test.each([
  ['The Orrery, Volume 1 (of 3)', 1],
  ['The Orrery — Volume 2 (of 3)', 2],
  ['The Orrery, Vol. II (of III)', 2],
  ['The Orrery--VOLUME THE THIRD', 3],
  ['The Orrery. Vol. 2', 2],
])('which volume the head of a library names is no part of the title: %s', (title, number) => {
  const { book } = read(`${bookOf('CHAPTER I', 'CHAPTER II')}\n`, {}, { Title: title });
  expect(book.metadata.title?.value).toBe('The Orrery');
  expect(book.metadata.series).toMatchObject({ name: 'The Orrery', number });
});

test.each(['The Sound of the Volume', 'Twelve of Six', 'A Volume of Rain', 'The Year 1871'])(
  'a title may have such words: %s',
  (title) => {
    const { book } = read(`${bookOf('CHAPTER I', 'CHAPTER II')}\n`, {}, { Title: title });
    expect(book.metadata.title?.value).toBe(title);
  },
);

test('a volume over a printer and a copyright is the file’s, and no division', () => {
  const page = `THE MILL PAPERS\n\nBY ADA FINCH\n\n\nVOLUME I\n\n\nSALTBY\n\nREED AND SONS\n\n1902\n\n\nCopyright, 1902, by\n\nREED AND SONS`;
  const books = ['BOOK FIRST', 'BOOK SECOND'].map(
    (head) => `${head}\n\n\n\nI\n\n${prose()}\n\n\n\nII\n\n${prose()}`,
  );
  const { outline } = read(`${page}\n\n\n\n\n\n${books.join('\n\n\n\n\n')}\n`);
  expect(outline).toEqual(['BOOK FIRST', '  I', '  II', 'BOOK SECOND', '  I', '  II']);
});

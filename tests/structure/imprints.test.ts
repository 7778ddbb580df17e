import { describe, expect, test } from 'vitest';

import { cleanText } from '../clean/cleaning.ts';
import { bookOf, prose, read, type ReadBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = ['CHAPTER I', 'CHAPTER II'];

/** Reads a book on whose page behind the title these lines stand. */
function under(...lines: readonly string[]): ReadBook {
  return read(
    `THE HARBOUR LAMP\n\nBY ANN CORN${PAGE}${lines.join('\n')}${PAGE}${bookOf(...CHAPTERS)}`,
  );
}

function said({ book }: ReadBook): string[] {
  return book.metadata.fields.map(({ value }) => value);
}

/** What is known of the book, then the sections before the story, then its chapters. */
function opening(made: ReadBook): string[] {
  return [...said(made), ...made.front, ...made.outline];
}

describe('what a publisher says between title page and text', () => {
  test('is how often the book was printed, over several blocks', () => {
    const made = under(
      '_First English Edition_, _revised_, _Crow & Son_, 1891.',
      '',
      '_Since reprinted March_ 1895; _January_ 1897; _November_ 1899; _August_',
      '1902; _and July_ 1905.',
    );
    expect(opening(made)).toEqual([
      '_First English Edition_, _revised_, _Crow & Son_, 1891.',
      '_Since reprinted March_ 1895; _January_ 1897; _November_ 1899; _August_ 1902; _and July_ 1905.',
      ...CHAPTERS,
    ]);
  });

  test('is whose it is, who printed it and the how many thousandth it is, in Italian', () => {
    const made = under(
      'PROPRIETÀ LETTERARIA.',
      '',
      '_I diritti di riproduzione e di traduzione sono riservati per',
      'tutti i paesi._',
      '',
      'Tip. Fratelli Grano.',
      '',
      '————',
      '',
      'Secondo migliaio.',
    );
    expect(opening(made)).toEqual([
      'PROPRIETÀ LETTERARIA.',
      '_I diritti di riproduzione e di traduzione sono riservati per tutti i paesi._',
      'Tip. Fratelli Grano.',
      'Secondo migliaio.',
      ...CHAPTERS,
    ]);
  });

  test('is in how many copies it was printed, in four languages', () => {
    const french = ['Il a été tiré de cet ouvrage', '', 'Dix exemplaires sur papier de Hollande'];
    expect(opening(under(...french))).toEqual([french[0] ?? '', french[2] ?? '', ...CHAPTERS]);
    const german = 'Von diesem Buche wurden fünfzig Exemplare abgezogen.';
    expect(opening(under('Dritte Auflage', '', german))).toEqual([
      'Dritte Auflage',
      german,
      ...CHAPTERS,
    ]);
    const spanish = 'De esta obra se han tirado veinte ejemplares en papel de hilo.';
    expect(opening(under(spanish))).toEqual([spanish, ...CHAPTERS]);
    const english = 'Of this edition one hundred and fifty copies have been printed.';
    expect(opening(under(english))).toEqual([english, ...CHAPTERS]);
  });

  test('is the place over the printer and the year under him', () => {
    const printed = 'printed at the Three Mills Press and for sale at Crow & Son,';
    const made = under('paris:', '', printed, 'in the Rue du Moulin', '', '1924');
    expect(opening(made)).toEqual(['paris:', `${printed} in the Rue du Moulin`, ...CHAPTERS]);
    expect(made.book.metadata.published).toBe('1924');
  });

  test('stands behind the list of contents as well', () => {
    const list = `CONTENTS\n\n${CHAPTERS.map((chapter) => ` ${chapter}`).join('\n')}`;
    const made = under(list, '', '', 'Printed In Germany');
    expect(opening(made)).toEqual(['Printed In Germany', ...CHAPTERS]);
  });

  test('leaves a dedication and a motto where they are', () => {
    const made = under('_Second Impression_', '', '', '', 'TO', '', 'MY MOTHER');
    expect(said(made)).toEqual(['_Second Impression_'.replaceAll('_', '')]);
    expect(made.front).toEqual(['dedication']);
  });

  test('is not what a story begins with', () => {
    const story = [
      'Printed on the card was a name that nobody knew, and below it a number.',
      '“First edition,” he said. “Seventh copy.”',
      'She had come to London in the spring with nothing but a hat and a letter.',
      'Second printing of the notice came on Monday, with all the old mistakes in it.',
    ];
    const made = read(`The Harbour Lamp\n\nby Ann Corn\n\n${story.join('\n\n')}\n\n${prose(2)}`);
    expect(said(made)).toEqual([]);
    expect(made.book.children[0]?.children).toHaveLength(6);
  });
});

describe('a title set piece by piece', () => {
  const head = { Title: 'The Perilous Mills', Author: 'Ann Corn' };
  const half = 'THE\n\nPERILOUS MILLS';

  test('stands again behind an introduction, over the first chapter', () => {
    const page = `THE PERILOUS MILLS\n\nBY ANN CORN${PAGE}INTRODUCTION\n\n\n${prose()}`;
    const made = read(`${page}${PAGE}${half}${PAGE}${bookOf(...CHAPTERS)}`, {}, head);
    expect(made.outline).toEqual(CHAPTERS);
    const [introduction] = made.book.front;
    expect(introduction?.children).toHaveLength(4);
  });

  test('is the title of the page under a half-title', () => {
    const page = 'ANN CORN\n\nTHE PERILOUS\n\nMILLS\n\nWITH 12 DRAWINGS BY B. CORN';
    const made = read(`${half}${PAGE}${page}${PAGE}${bookOf(...CHAPTERS)}`, {}, head);
    expect(made.front).toEqual([]);
    expect(made.outline).toEqual(CHAPTERS);
  });

  test('is no title where its pieces do not make it up', () => {
    const made = read(
      `${half}\n\nBURN${PAGE}${bookOf(...CHAPTERS)}`,
      {},
      { Title: 'The Perilous' },
    );
    expect(made.book.metadata.title?.value).toBe('The Perilous');
  });
});

test('a press and its town behind the end are the printer’s', () => {
  const { words } = cleanText(
    ...prose(2).split('\n'),
    '',
    'THE END',
    '',
    'THE CROW PRESS, MILLTON.',
  );
  expect(words.at(-1)).toBe('THE END');
});

describe('a page over the story', () => {
  const head = { Title: 'The Grey Mill', Author: 'Ann Corn' };
  const title = `THE GREY MILL\n\nANN CORN${PAGE}`;

  test('may give the book in a sentence that its title begins', () => {
    const given = 'THE GREY MILL\nIS DEDICATED\nTO\nMY SISTER';
    const made = read(`${title}${given}${PAGE}${bookOf(...CHAPTERS)}`, {}, head);
    expect(made.front).toEqual(['dedication']);
    expect(JSON.stringify(made.book.front)).toContain('IS DEDICATED');
    expect(made.outline).toEqual(CHAPTERS);
  });

  test('has a dedication line by line over a poem', () => {
    const poem = 'Open the gate,\n  And hearken!\nOnly the wind is late,\n  And the fields darken.';
    const given = `TO MY BROTHER\n_(Whose feet tread the meadows)_\n\n${poem}`;
    const made = read(`${title}${given}${PAGE}${bookOf(...CHAPTERS)}`, {}, head);
    expect(made.front).toEqual(['dedication']);
    const [dedication] = made.book.front;
    expect(JSON.stringify(dedication?.children[0])).toContain('"type":"lineBreak"');
  });

  test('may name a series over the known title, which is no subtitle', () => {
    const page = `THE NEW SHELF\n\nOF GOOD BOOKS${PAGE}THE GREY MILL\n\nBY ANN CORN`;
    const made = read(`${page}${PAGE}${bookOf(...CHAPTERS)}`, {}, head);
    expect(made.book.metadata.subtitle).toBeUndefined();
    expect(said(made)).toEqual(['THE NEW SHELF', 'OF GOOD BOOKS']);
  });

  test('names who wrote it below a list by the same author', () => {
    const page = `THE GREY MILL${PAGE}BY THE SAME AUTHOR\n\nTHE WEIR${PAGE}THE GREY MILL\n\nBY ANN CORN`;
    const made = read(`${page}${PAGE}${bookOf(...CHAPTERS)}`);
    expect(made.book.metadata.authors.map(({ value }) => value)).toEqual(['ANN CORN']);
  });

  test('names who wrote the preface, also in other languages', () => {
    const named = ['Préface de Henri Grain', 'Con prólogo de Ana Trigo', 'PREFACE BY B. CORN'];
    const roles = named.map((line) => {
      const made = read(`THE GREY MILL\n\nBY ANN CORN\n\n${line}${PAGE}${bookOf(...CHAPTERS)}`);
      return made.book.metadata.contributors.map(({ role }) => role);
    });
    expect(roles).toEqual([['aui'], ['aui'], ['aui']]);
    const preface = `PRÉFACE DE L’AUTEUR\n\n\n${prose()}`;
    const made = read(`THE GREY MILL\n\nBY ANN CORN${PAGE}${preface}${PAGE}${bookOf(...CHAPTERS)}`);
    expect(made.book.metadata.contributors).toEqual([]);
  });

  test('has the volume in the known title, with room between', () => {
    const volume = { ...head, Title: 'The Grey Mill Volume V: The Weir' };
    const page = `ANN CORN\n\nTHE GREY MILL\n\nVolume V--THE WEIR\n\n(1862)`;
    const made = read(`${page}${PAGE}${bookOf(...CHAPTERS)}`, {}, volume);
    expect(made.outline).toEqual(CHAPTERS);
    expect(made.front).toEqual([]);
  });
});

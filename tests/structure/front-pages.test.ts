import { describe, expect, test } from 'vitest';

import type { Block } from '../../src/book/book.ts';
import { prose, read as readBook, type ReadBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];

/** Reads a text under a title page. */
function read(text: string): ReadBook {
  return readBook(`THE MILL PAPERS\n\nBy Ada Finch${PAGE}${text}`);
}

/** Sets each heading over prose of its own, each on a new page. */
function book(...headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\n\n${prose()}`).join(PAGE);
}

/** A list of contents, with what stands right under it. */
function listed(entries: readonly string[], text: string): string {
  return `CONTENTS\n\n${entries.map((entry) => ` ${entry}`).join('\n')}${PAGE}${text}`;
}

function blocksOf(sections: ReadBook['book']['front']): string[] {
  return sections.flatMap(({ children }) => children.map((block: Block) => block.type));
}

describe('the page over the first chapter', () => {
  test('has the title of the book again, by another name that the list of contents has', () => {
    const title = 'THE POSTHUMOUS PAPERS OF THE MILL';
    const chapters = CHAPTERS.map((label, i) => `${label}. THE ${['MILL', 'WEIR', 'LAMP'][i]}`);
    const { outline } = read(listed([title, ...chapters], `${title}${PAGE}${book(...chapters)}`));
    expect(outline).toEqual([
      'CHAPTER I: THE MILL',
      'CHAPTER II: THE WEIR',
      'CHAPTER III: THE LAMP',
    ]);
  });

  test('has a title that no list names, and a picture', () => {
    const page = 'THE HISTORY OF A MILL\n\n[Illustration: The mill]';
    const { outline, book: made } = read(listed(CHAPTERS, `${page}${PAGE}${book(...CHAPTERS)}`));
    expect(outline).toEqual(CHAPTERS);
    expect(made.metadata.fields.map(({ value }) => value)).toEqual([
      'THE HISTORY OF A MILL',
      'Illustration: The mill',
    ]);
  });

  test('has the title of a story that goes on behind a prologue', () => {
    const text = `PROLOGUE\n\n\n${prose()}${PAGE}THE STORY${PAGE}${book(...CHAPTERS)}`;
    const { outline } = read(listed(['PROLOGUE', 'THE STORY', ...CHAPTERS], text));
    expect(outline).toEqual(['PROLOGUE', 'THE STORY', ...CHAPTERS]);
  });

  test('has a motto, and no chapter without a heading', () => {
    const motto =
      '     “The flour is white, the miller grey,\n     And both are dust at close of day.”';
    const { outline, front } = read(`${motto}${PAGE}${book(...CHAPTERS)}`);
    expect(outline).toEqual(CHAPTERS);
    expect(front).toEqual(['epigraph']);
  });

  test('has no heading where a picture stands in wide room among the chapters', () => {
    const text = `${book('CHAPTER I')}${PAGE}[Illustration]${PAGE}${book('CHAPTER II', 'CHAPTER III')}`;
    expect(read(text).outline).toEqual(CHAPTERS);
  });
});

describe('a book is given', () => {
  test('in lines that are no verse', () => {
    const words =
      '     To\n     my dear Mother,\n     whose patience ground it all,\n     this book';
    const { front, book: made } = read(`${words}${PAGE}${book(...CHAPTERS)}`);
    expect(front).toEqual(['dedication']);
    expect(blocksOf(made.front)).toEqual(['paragraph']);
  });

  test('with a poem under the name', () => {
    const poem = Array.from({ length: 8 }, (_, i) => `O miller of the ${i + 2} wheels,`).join('\n');
    const {
      front,
      outline,
      book: made,
    } = read(`TO ADA REED\n\n${poem}${PAGE}${book(...CHAPTERS)}`);
    expect(outline).toEqual(CHAPTERS);
    expect(front).toEqual(['dedication: TO ADA REED']);
    expect(blocksOf(made.front)).toContain('verse');
  });

  test('in a letter, of which nothing is left for the story', () => {
    const letter = `TO\n\nTHEODORE REED\n\nMy Dear Teddy,\n\n${prose(2)}\n\nA.F.`;
    const { front, outline } = read(`${letter}${PAGE}${listed(CHAPTERS, book(...CHAPTERS))}`);
    expect(outline).toEqual(CHAPTERS);
    expect(front).toEqual(['dedication: TO THEODORE REED']);
  });

  test('to nobody in a saying that begins with a child', () => {
    const saying =
      '     “A child, more than a goose,\n     Brings flour to the door.”\n                 —REED.';
    expect(read(`${saying}${PAGE}${book(...CHAPTERS)}`).front).toEqual(['epigraph']);
  });
});

describe('what stands before the first part', () => {
  test('is of no part, whatever it is called', () => {
    const front = ['TASA', 'PROLOGUE'];
    const text = `${book(...front)}${PAGE}PART ONE${PAGE}${book('CHAPTER I', 'CHAPTER II')}`;
    const { outline } = read(`${text}${PAGE}PART TWO${PAGE}${book('CHAPTER I', 'CHAPTER II')}`);
    expect(outline.slice(0, 4)).toEqual(['TASA', 'PROLOGUE', 'PART ONE', '  CHAPTER I']);
  });

  test('is headed by its title with less room over the list of contents', () => {
    const text = `BEFORE THE LANTERN\n\n${prose()}${PAGE}${listed(CHAPTERS, book(...CHAPTERS))}`;
    const { outline } = readBook(`THE MILL PAPERS\n\nBy\n\nAda Finch\n\n\n${text}`);
    expect(outline).toEqual(['BEFORE THE LANTERN', ...CHAPTERS]);
  });
});

describe('an introduction by another hand', () => {
  test('is headed by the line that says so', () => {
    const { front } = read(book('INTRODUCTION BY MR. REED', ...CHAPTERS));
    expect(front).toEqual(['introduction: INTRODUCTION BY MR. REED']);
  });

  test('is only announced on a title page', () => {
    const page = `THE MILL PAPERS\n\nBy Ada Finch\n\nIntroduction by John Reed${PAGE}`;
    const { front, book: made } = readBook(`${page}${book('INTRODUCTION', ...CHAPTERS)}`);
    expect(front).toEqual(['introduction: INTRODUCTION']);
    expect(JSON.stringify(made.metadata.contributors)).toContain('John Reed');
  });
});

test('rows of stars around the end are no breaks, and the printer may follow', () => {
  const stars = '                        * * * * *';
  const end = `${stars}\n\n                         THE END\n\n${stars}`;
  const printer = '          Printed by REED & CO. LTD.\n           Saltby, London & Holm.';
  const { book: made } = read(`${book(...CHAPTERS)}\n\n${end}\n\n${printer}`);
  expect(JSON.stringify(made.children)).not.toContain('sceneBreak');
});

test('whom a part is given to is not its title', () => {
  const part = (label: string, name: string): string =>
    `${label}\n\nTo ${name} Reed, my cousin in the hills${PAGE}${book('THE MILL', 'THE WEIR')}`;
  const list = ['THE MILL', 'THE WEIR', 'THE MILL', 'THE WEIR'];
  const text = `${part('FIRST PART', 'Tom')}${PAGE}${part('SECOND PART', 'Nell')}`;
  const { outline } = read(listed(list, text));
  expect(outline.filter((row) => row.includes('PART'))).toEqual(['FIRST PART', 'SECOND PART']);
});

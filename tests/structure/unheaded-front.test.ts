import { describe, expect, test } from 'vitest';

import { bookOf, prose, read, type ReadBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = ['CHAPTER I. THE MILL', 'CHAPTER II. THE WEIR', 'CHAPTER III. THE LAMP'];
const CONTENTS = `CONTENTS\n\n${CHAPTERS.map((entry) => ` ${entry}`).join('\n')}`;
const THANKS = [
  'Some of these papers stood in the _Saltby Mirror_ and in _The Weir_. I have to thank both',
  'editors for letting me print them again; the others have been read by nobody but the miller.',
].join('\n');

/** The pages between the title page and the first chapter. */
function readPages(...pages: readonly string[]): ReadBook {
  return read([`THE MILL PAPERS\n\nBy Ada Finch`, ...pages, bookOf(...CHAPTERS)].join(PAGE));
}

function hasVerse({ book }: ReadBook): boolean {
  return JSON.stringify(book.front).includes('"type":"verse"');
}

describe('what has no heading before the first chapter', () => {
  test('is a page of its own and no chapter over the list of contents', () => {
    const { outline, front } = readPages(THANKS, CONTENTS);
    expect(outline).toHaveLength(3);
    expect(front).toEqual(['preface']);
  });

  test('is a note on the papers between the list and the first chapter', () => {
    const { outline, front } = readPages(CONTENTS, THANKS);
    expect(outline).toHaveLength(3);
    expect(front).toEqual(['preface']);
  });

  test('is a chapter where no list is, or where it is as long as one', () => {
    expect(readPages(prose()).outline).toHaveLength(4);
    expect(readPages(CONTENTS, prose(12)).outline).toHaveLength(4);
  });
});

describe('verse before the first chapter', () => {
  test('is nothing that a publisher says line by line', () => {
    const rights = [
      '     _All rights reserved, including',
      '     the right to read this book',
      '     aloud at mills in any form._',
    ];
    const printings = [
      '     First  Printing, October, 1926',
      '     Second   "       July, 1927',
      '     Third   "       December, 1928',
    ];
    expect(hasVerse(readPages(rights.join('\n'), printings.join('\n')))).toBe(false);
  });

  test('is no title that is told in capitals over many lines', () => {
    const told = [
      '     HOW SHE WAS SENT FOR AND LEFT; HER YEARS AT',
      '     A COLD MILL; HER JOURNEY TO THE LOWER WEIR;',
      '     HER ACQUAINTANCE WITH A HERON AND ALL',
      '     THAT SHE HAD TO BEAR AT THE HANDS',
      '     OF HER AUNT, EUDORA REED, MOST',
      '     FALSELY SO CALLED',
    ];
    expect(hasVerse(readPages(told.join('\n')))).toBe(false);
  });

  test('may be in capitals where its line ends are pointed', () => {
    const poem = [
      '    HAND IN HAND WE COME,',
      '      THE MILLER’S BOY AND I,',
      '    TO LAY THIS IN YOUR LAP.',
      '      DO NOT SAY IT IS DRY.',
    ];
    expect(hasVerse(readPages(`                  TO HER\n\n${poem.join('\n')}`))).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';

import type { Block, Section } from '../../src/book/book.ts';
import { bookOf, prose, read, type ReadBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III'];

/** Reads a front under a title page, over three chapters. */
function readFront(front: string): ReadBook {
  return read(`THE MILL PAPERS\n\nby Ada Finch${PAGE}${front}${PAGE}${bookOf(...CHAPTERS)}\n`);
}

/** The blocks of a section: as what each is set. */
function rolesOf(section: Section | undefined): string[] {
  return (section?.children ?? []).map((block: Block) =>
    block.type === 'paragraph' ? (block.role ?? block.type) : block.type,
  );
}

const POEM =
  '    The wheel goes round,\n    The miller sleeps,\n    And what he ground\n    The river keeps.';

describe('a dedication is headed by whom it is to', () => {
  test.each([
    ['TO J. REED, ESQ.\n\n\nDEAR REED,', 'TO J. REED, ESQ.'],
    ['TO HOB MARROW\n\nMY DEAR FATHER,', 'TO HOB MARROW'],
    ['To the Right Honourable Mr. Marrow.\n\nSir,', 'To the Right Honourable Mr. Marrow.'],
    [
      'To the Honourable\n\nHOB MARROW, ESQ;\n\nOne of the Lords of the Weir.\n\nSir,',
      'To the Honourable HOB MARROW, ESQ; One of the Lords of the Weir',
    ],
    ['À MADAME ADA REED\n\nMadame,', 'À MADAME ADA REED'],
  ])('over a greeting: %s', (head, title) => {
    const { front, outline, book } = readFront(`${head}\n\n${prose(2)}\n\nADA FINCH.`);
    expect(front).toEqual([`dedication: ${title}`]);
    expect(outline).toEqual(CHAPTERS);
    expect(book.metadata.subtitle).toBeUndefined();
  });

  test('over a poem', () => {
    const { front, book } = readFront(`TO HILDA\n\n${POEM}\n\n                    A. F.`);
    expect(front).toEqual(['dedication: TO HILDA']);
    expect(book.front[0]?.children[0]?.type).toBe('verse');
  });

  test.each([
    'DEDICATORY EPISTLE\n\nTO\n\nTHE REV. HOB MARROW, F.A.S.',
    'INTRODUCTION\n\nTO\n\nTHE GREY MILL.',
  ])('the heading goes on under To: %s', (head) => {
    const { front } = readFront(`${head}\n\n\n${prose(2)}`);
    const title = head.replace(/\n\n/g, ' ').replace(/L\.$/, 'L');
    expect(front.map((line) => line.replace(/^[a-z]+: /, ''))).toEqual([title]);
  });

  test('not where letters make up what stands before the chapters', () => {
    const letter = `TO ADA REED\n\n\nDear Ada,\n\n${prose(2)}`;
    const { front } = readFront([letter, letter, letter].join(PAGE));
    expect(front.filter((line) => line.startsWith('dedication: '))).toEqual([]);
  });

  test('not where a paragraph stands under it', () => {
    const { front } = readFront(`TO THE MILL\n\n${prose(2)}`);
    expect(front).toEqual(['dedication']);
  });
});

describe('a dedication without a heading', () => {
  const dedication = (front: string): string[] => {
    const { front: sections, book } = readFront(front);
    expect(sections).toContain('dedication');
    const section = book.front.find(({ role }) => role === 'dedication');
    return rolesOf(section);
  };

  test('stands between rows of stars, under the lines of a printer', () => {
    const printer = 'REED & MARROW LIMITED\n\n3 MILL STREET\n\nLEEDS, N. 1';
    const row = '       *       *       *       *       *';
    expect(
      dedication(`${printer}\n\n${row}${PAGE}TO\n\nMY WIFE\n\nBLESS HER\n\n${row}`),
    ).toHaveLength(3);
  });

  test('names somebody in italics, and runs on', () => {
    const words =
      'TO _Captain Hob Marrow_ an old and a valued friend, who was\npromised this book, with another mill in mind, long ago.';
    expect(dedication(words)).toEqual(['paragraph']);
  });

  test('keeps its lines, where one is in capitals, and takes no motto from the next page', () => {
    const motto = 'The wheel goes round wherever she goes,\nThe narrow ways of water.\n—REED';
    const given = `TO\n\nMy Dear Godson\nHOB MARROW\nand his sister\nADA${PAGE}${motto}`;
    expect(dedication(given)).toEqual(['notice', 'notice']);
  });
});

describe('a dedication speaks to whom it is to', () => {
  const said =
    'In the mill there was a lamp, a broken wheel, and a smell of flour, and you\nknew all three of them before I did, and told me so; and whoever asks us\nnow will hear it from us both, at more length than he bargained for, and\nwith the geese.';

  test.each([
    [
      'To\nHob Marrow',
      `${said}\n\n${said}\n\nThey had been friends for eleven years, when I came, and none had said so.`,
    ],
    ['To CAPTAIN HOB MARROW\nand his Ferry Rangers', `${said}\n\nADA FINCH`],
  ])('in lines of an address over paragraphs: %j', (address, below) => {
    const { book, front } = readFront(`${address}\n\n${below}`);
    expect(front).toEqual(['dedication']);
    expect(rolesOf(book.front[0])[0]).toBe('notice');
  });

  test('from a line of address to whoever signs it', () => {
    expect(readFront(`A MARIA,\n\n${said}\n\nFINCH.`).front).toEqual(['dedication']);
  });

  test('and not from the next page', () => {
    const { front } = readFront(`TO MY FRIEND\nHOB MARROW${PAGE}PREFACE\n\n${said}`);
    expect(front).toEqual(['dedication', 'preface: PREFACE']);
  });

  test.each(['“To Nell, in memory of the old mill.”', '"To my wife"'])('in quotes: %s', (given) => {
    expect(readFront(given).front).toEqual(['dedication']);
  });

  test('and no motto that begins with the word', () => {
    expect(readFront('“To be, or not to be, that is the question.”').front).toEqual(['epigraph']);
  });

  test('between the title page and the title again, with the word in italics', () => {
    const { front, book } = readFront(`_To_ HOB MARROW${PAGE}THE MILL PAPERS`);
    expect(front).toEqual(['dedication']);
    expect(JSON.stringify(book.metadata)).not.toContain('MARROW');
  });
});

describe('who is who in the book', () => {
  test.each(['DRAMATIS PERSONÆ', 'NAMES OF THE PRINCIPAL PERSONS', 'LIST OF CHARACTERS'])(
    '%s heads a page of its own, whose lines stay',
    (head) => {
      const { front, book } = readFront(
        `${head}\n\nADA FINCH, a miller of merit.\nHOB MARROW, ESQ. her friend.\nNELL, her cat.`,
      );
      expect(front).toEqual([`introduction: ${head}`]);
      expect(rolesOf(book.front[0])).toEqual(['notice']);
    },
  );
});

test('the credit of an introduction on the title page heads nothing', () => {
  const page =
    'THE MILL PAPERS\n\nby Ada Finch\n\nTranslated by Nell Reed\n\nIntroduction by Hob Marrow';
  const { front, book } = read(
    `${page}${PAGE}INTRODUCTION\n\n${prose(3)}${PAGE}${bookOf(...CHAPTERS)}\n`,
  );
  expect(front).toEqual(['introduction: INTRODUCTION']);
  expect(JSON.stringify(book.metadata)).toContain('Hob Marrow');
});

test('an English sentence that begins with A is no Italian dedication', () => {
  const roles = (front: string): string[] => readFront(front).book.front.map(({ role }) => role);
  expect(roles('A mia madre')).toContain('dedication');
  expect(roles('A GIULIA MARRO')).toContain('dedication');
  for (const text of [
    'A very small voice said something. It may have been _please_.',
    'A Tale of the Ferry and what it carried',
  ])
    expect(roles(text)).not.toContain('dedication');
});

import { describe, expect, test } from 'vitest';

import { bookOf, prose, read, type ReadBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const RULE = '-'.repeat(70);
const COUNT = ['I. THE MILL AND THE WEIR', 'II. THE LAMP', 'III. THE HERON', 'IV. THE BELL'];

function bookWith(list: string, text: string): ReadBook {
  return read(`THE MILL PAPERS\n\nBy Ada Finch${PAGE}${list}${PAGE}${text}`);
}

function breaksIn({ book }: ReadBook): number {
  return JSON.stringify(book).split('"type":"sceneBreak"').length - 1;
}

describe('a list of contents', () => {
  test('has the lines that are drawn over and under it, which part no scenes', () => {
    const list = `${RULE}\n\nTABLE DES MATIÈRES\n\n${COUNT.join('\n\n')}\n\n${RULE}`;
    const read = bookWith(list, bookOf(...COUNT));
    expect(read.outline).toHaveLength(4);
    expect(breaksIn(read)).toBe(0);
  });

  test('has them also where no blank parts them from what stands beside them', () => {
    const list = `${RULE}\n          TABLE DE MATIÈRES\n\n${COUNT.join('\n\n')}\n\n${RULE}\n     THE MILL PAPERS`;
    const read = bookWith(list, bookOf(...COUNT));
    expect(read.outline).toHaveLength(4);
    expect(breaksIn(read)).toBe(0);
  });

  test('is one where all its entries have pages and none is a heading', () => {
    const names = ['The Coming', 'On Mills', 'On Weirs', 'On Lamps', 'On Herons', 'The Leaving'];
    const list = names.map((name, i) => `     ${name}${'.'.repeat(30 - name.length)}${i * 8 + 7}`);
    const { book } = bookWith(`CONTENTS\n\n${list.join('\n')}`, prose(8));
    expect(JSON.stringify(book)).not.toMatch(/CONTENTS|On Weirs/);
  });

  test('may have its pages in italics, and a date for a title', () => {
    const heads = ['1\n\nThe Lamp', '2\n\nThe 12th of October', '3\n\nThe Heron'];
    const list = ['1 THE LAMP', '2 THE 12TH OF OCTOBER', '3 THE HERON'];
    const { outline } = bookWith(
      `CONTENTS\n\n${list.map((entry, i) => `    ${entry}      _${i * 9 + 7}_`).join('\n\n')}`,
      bookOf(...heads),
    );
    expect(outline[1]).toBe('2: The 12th of October');
  });

  test('names the title alone where a comma stands within its quotes', () => {
    const heads = ['HANDS', '“ODD”', 'PAPER', 'MOTHER'];
    const list = [
      'HANDS, concerning the clerk',
      '“ODD,” concerning the miller',
      'PAPER, concerning the heron',
      'MOTHER, concerning Ada',
    ];
    const { outline } = bookWith(`CONTENTS\n\n${list.join('\n')}`, bookOf(...heads));
    expect(outline).toEqual(heads);
  });

  test('names a title of two lines by an entry of two', () => {
    const text = bookOf(
      'The Tale of the Miller',
      'The Tale of the Three Herons, Sons of Herons, and of the Five Ladies of\nBasra',
      'The Tale of the Weir',
    );
    const list =
      '  The Tale of the Miller\n  The Tale of the Three Herons, Sons of Herons,\n    and of the Five Ladies of Basra\n  The Tale of the Weir';
    const { outline } = bookWith(`CONTENTS\n\n${list}`, text);
    expect(outline[1]).toBe(
      'The Tale of the Three Herons, Sons of Herons, and of the Five Ladies of Basra',
    );
  });
});

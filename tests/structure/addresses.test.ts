import { describe, expect, test } from 'vitest';

import { bookOf, prose, read } from './read-book.ts';

const PAGE = '\n\n\n\n\n';
const CHAPTERS = ['CHAPTER I', 'CHAPTER II'];
const STORY = bookOf(...CHAPTERS);

function bookWith(page: string): ReturnType<typeof read> {
  return read(`THE MILL\n\nby Ada Finch\n\n1911${PAGE}${page}${PAGE}THE MILL${PAGE}${STORY}\n`);
}

describe('a page on which a book is given to somebody', () => {
  test.each([
    [
      'in prose, under whose memory it is to',
      'TO THE MEMORY OF\n\nNELL TARN, whose temper was as short as her apron was long, and who was\nfor forty years the cook of my people.',
    ],
    [
      'in a letter that goes on behind its salutation',
      '_TO MISS NELL TARN_\n\n\nMY DEAR NELL: _We three have decided that this book must be dedicated\nto you, in memory of the wet summer at the weir. So here it is, from_\n\n  _Your affectionate_\n  _Ada and Hob_\n  LEEDS',
    ],
    [
      'in verse, with the name in bold letters',
      '    _To_ =Nell Tarn=\n\n    _Dear friend! In_ =Ada’s= _fancied mill_\n      _You long have had your own place by the wall;_\n    _And when the wheel stands still_\n      _You hear it most of all._\n\n    _A. F._\n\n    LEEDS, 1911',
    ],
  ])('%s', (_, page) => {
    const { front, outline } = bookWith(page);
    expect(front).toEqual(['dedication']);
    expect(outline).toEqual(CHAPTERS);
  });

  test('is no paragraph among others that begins with the word', () => {
    const notice = `PRÉFACE\n\n${prose(2)}`;
    const among = `Le vent avait tourné au nord,\net les barques tiraient sur leurs cordes.\n\nÀ quatre heures, Ada descendit au moulin.\n\n${prose(2)}`;
    const { front } = read(
      `LE MOULIN\n\npar Ada Finch${PAGE}${among}${PAGE}${notice}${PAGE}${STORY}\n`,
    );
    expect(front).not.toContain('dedication');
  });
});

test('a name that a sentence shows, as on a card, is no heading, though a chapter is called the same', () => {
  const list = 'CONTENTS\n\n  I. Quiet House\n\n  II. Count Reed\n\n  III. Mislaid';
  const card = `The card had no more than the name, without a crown or a coat:\n\n              COUNT REED.\n\n${prose(2)}`;
  const heads = ['QUIET HOUSE.', 'COUNT REED.', 'MISLAID.'];
  const chapters = heads.map(
    (title, i) => `CHAPTER ${'I'.repeat(i + 1)}.\n\n${title}\n\n\n${i === 0 ? card : prose(3)}`,
  );
  const { outline } = read([`THE MILL\n\nby Ada Finch`, list, ...chapters].join(PAGE));
  expect(outline).toEqual([
    'CHAPTER I: QUIET HOUSE',
    'CHAPTER II: COUNT REED',
    'CHAPTER III: MISLAID',
  ]);
});

test('cantos in Dutch have their titles under them', () => {
  const cantos = ['EERSTE ZANG.\n\nDE MOLEN.', 'TWEEDE ZANG.\n\nDE GANS.'];
  const { outline } = read(`HET LIED\n\ndoor Ada Finch${PAGE}${bookOf(...cantos)}`);
  expect(outline).toEqual(['EERSTE ZANG: DE MOLEN', 'TWEEDE ZANG: DE GANS']);
});

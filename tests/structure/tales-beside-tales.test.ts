import { describe, expect, test } from 'vitest';

import { prose, read as readBook } from './read-book.ts';

const PAGE = '\n\n\n\n\n\n';

function read(title: string, ...pages: readonly string[]): ReturnType<typeof readBook> {
  return readBook([`${title}\n\nBy Ada Finch`, ...pages].join(PAGE));
}

function tale(title: string): string {
  return `${title}\n\n\n${prose()}`;
}

function held(title: string, ...labels: readonly string[]): string {
  return `${title}\n\n\n\n${labels.map((label) => `${label}\n\n\n${prose()}`).join('\n\n\n\n')}`;
}

describe('the one tale of a book that has chapters', () => {
  const chapters = ['CHAPTER I. THE FOG', 'CHAPTER II. THE WEIR', 'CHAPTER III. THE KEY'];
  const list = `Contents:\n    The Trader\n        The Fog\n        The Weir\n        The Key\n    The Jar\n    The Two Isles`;

  test('holds them, though the list names them as it does the tales', () => {
    const pages = [list, held('THE TRADER', ...chapters), tale('THE JAR'), tale('THE TWO ISLES')];
    expect(read('ISLAND EVENINGS', ...pages).outline).toEqual([
      'THE TRADER',
      '  CHAPTER I: THE FOG',
      '  CHAPTER II: THE WEIR',
      '  CHAPTER III: THE KEY',
      'THE JAR',
      'THE TWO ISLES',
    ]);
  });

  test('is headed by the book’s own title where the list names the tales behind it', () => {
    const titles = ['THE LEDGER', 'THE OIL', 'THE GOOSE'];
    const contents = ['The Mill House', 'The Ledger', 'The Oil', 'The Goose']
      .map((title, i) => `${title.padEnd(40)}${i * 30 + 1}`)
      .join('\n');
    const pages = [held('THE MILL HOUSE', 'I', 'II', 'III'), ...titles.map(tale)];
    const { outline } = read('The Mill House', ...pages, `TABLE\n\n${contents}`);
    expect(outline).toEqual(['THE MILL HOUSE', '  I', '  II', '  III', ...titles]);
  });

  test('is the book where nothing comes behind its chapters', () => {
    expect(read('The Mill House', held('THE MILL HOUSE', 'I', 'II', 'III')).outline).toEqual([
      'I',
      'II',
      'III',
    ]);
  });
});

describe('the second tale of two, whose sections begin to count again', () => {
  const first = held('PUCK', 'I', 'II', 'III', 'IV');

  test.each(['THE DEATH OF GLEN', 'THE DEATH OF GLEN\n\n_A Paper of 1861_'])(
    'holds them: %s',
    (title) => {
      const { outline } = read('Puck', first, held(title, 'I', 'II', 'III'));
      expect(outline).toEqual([
        'I',
        'II',
        'III',
        'IV',
        'THE DEATH OF GLEN',
        '  I',
        '  II',
        '  III',
      ]);
    },
  );

  test('is none where no second number follows', () => {
    const { outline } = read('Puck', first, held('NO GEESE', '1'));
    expect(outline).not.toContain('  1');
  });
});

describe('a tale of which the sections are called', () => {
  test('holds prologue, epilogue and what stands between them', () => {
    const list = 'CONTENTS\n\nA FRAGMENT\n\nTHE GREEN FOLK\n\nTHE GREAT KING';
    const pages = [
      held('A FRAGMENT', 'I', 'II', 'III'),
      held('THE GREEN FOLK', 'PROLOGUE', 'THE BLUE BOOK', 'EPILOGUE'),
      held('THE GREAT KING', 'I', 'II', 'III'),
    ];
    expect(read('THREE TALES', list, ...pages).outline).toEqual([
      'A FRAGMENT',
      '  I',
      '  II',
      '  III',
      'THE GREEN FOLK',
      '  PROLOGUE',
      '  THE BLUE BOOK',
      '  EPILOGUE',
      'THE GREAT KING',
      '  I',
      '  II',
      '  III',
    ]);
  });
});

describe('groups of tales without a list', () => {
  const page = (group: string, first: string): string => `${group}\n\n\n\n${first}`;

  test('hold the tales, of which some have sections', () => {
    const pages = [
      page('MY LAST DANCERS', tale('THE BALLOON.')),
      held('THE WEATHER-GLASS.', 'I', 'II'),
      tale('CANDLES.'),
      page('OTHER GEESE', tale('THE TIDE.')),
      held('AN OFFER.', 'I', 'II'),
      tale('NINE LIGHTS.'),
    ];
    expect(read('TANGO DAYS', ...pages).outline).toEqual([
      'MY LAST DANCERS',
      '  THE BALLOON',
      '  THE WEATHER-GLASS',
      '    I',
      '    II',
      '  CANDLES',
      'OTHER GEESE',
      '  THE TIDE',
      '  AN OFFER',
      '    I',
      '    II',
      '  NINE LIGHTS',
    ]);
  });

  test('are none where no title stands right over another', () => {
    const pages = [tale('THE BALLOON'), held('THE GLASS', 'I', 'II'), held('THE KEY', 'I', 'II')];
    expect(read('TANGO DAYS', ...pages).outline.filter((row) => !row.startsWith(' '))).toEqual([
      'THE BALLOON',
      'THE GLASS',
      'THE KEY',
    ]);
  });
});

test('the second volume is the title of a chapter that has only a number above it', () => {
  const pages = ['I\n\nTHE FOG', 'II\n\nTHE SECOND VOLUME', 'III\n\nTHE KEY'];
  const { outline } = read('THE MILL', ...pages.map(tale));
  expect(outline).toEqual(['I: THE FOG', 'II: THE SECOND VOLUME', 'III: THE KEY']);
});

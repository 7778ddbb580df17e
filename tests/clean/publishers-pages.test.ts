import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const ROOM = ['', '', ''];
const STARS = '       *       *       *       *       *';

describe('pages of a publisher behind a story', () => {
  test.each([
    [
      'under a heading of their own, closed by the firm’s street',
      [
        'THE END',
        ...ROOM,
        'A FEW OF REED & TARN’S',
        '',
        'Great Books at Little Prices',
        '',
        'THE WEIR. By Ada Finch.',
        '',
        'An amusing story of a miller and his goose, who learn from one another.',
        '',
        'REED & TARN, 12 WEST 30TH ST., NEW YORK',
      ],
      'THE END',
    ],
    [
      'behind the mark of the printing house, each book on its own',
      [
        ...ROOM,
        '  The Millside Press',
        '  LEEDS . YORKSHIRE',
        ...ROOM,
        'THE OLD WEIR',
        '',
        '         By ADA FINCH',
        ...ROOM,
        '"A tale full of geese and good sense."--_The Quay_.',
        '',
        'With pictures in color, $1.50.',
        '',
        'THE NEW WEIR',
        '',
        'With pictures in color, $1.50.',
      ],
      undefined,
    ],
    [
      'behind a row of signs, titles over names',
      [
        '',
        STARS,
        '',
        '',
        '_NEW MILLSIDE NOVELS_',
        '',
        '_FALL, 1911_',
        '',
        'THE WEIR\n_Ada Finch_',
        '',
        'THE GOOSE\n_H. B. Reed_',
        '',
        'A LAMP\n_Nell Tarn_',
      ],
      undefined,
    ],
  ])('go %s', (_, pages, last) => {
    const story = prose(3);
    const { words, codes } = cleanText(...story, ...pages);
    expect(words.at(-1)).toBe(last ?? story.at(-2));
    expect(codes).toEqual(['clean/publisher-removed']);
  });

  test.each([
    [
      'one offer and its firm',
      [
        'A MILL SERIES',
        '',
        'UNIFORM STYLE OF BINDING.',
        '',
        'THE WEIR',
        '',
        'REED & TARN, PUBLISHERS, LEEDS',
      ],
    ],
    [
      'a list without prices, closed by its firm',
      [
        'NEW SIX-SHILLING NOVELS.',
        '',
        'THE GOOD GOOSE. By A. FINCH.',
        '',
        'LONDON: REED, TARN, & CO., 15 Weir Place, S.W.',
      ],
    ],
    [
      'what says that offers follow',
      [
        'The following pages contain advertisements of a few novels.',
        ...ROOM,
        'The Weir',
        '',
        '_Illustrated. 12mo. $1.50_',
      ],
    ],
  ])('go behind the end: %s', (_, pages) => {
    const { words } = cleanText(...prose(3), 'THE END', ...ROOM, ...pages);
    expect(words.at(-1)).toBe('THE END');
  });

  test('are none where an author’s note behind the end names one price', () => {
    const note = 'The kettle in this story was sold in 1911 for $4, and I have it still.';
    const { words } = cleanText(...prose(3), 'THE END', ...ROOM, note);
    expect(words.at(-1)).toBe(note);
  });

  test('do not begin at a press of which a story ends by speaking', () => {
    const { words } = cleanText(...prose(3), 'The Cider Press', 'OLD MILL', '', ...prose(2));
    expect(words).toHaveLength(7);
  });
});

describe('on and before a title page', () => {
  test('the author’s other books go with the volumes that they are in', () => {
    const page = [
      'ADA FINCH',
      '',
      'LE MOULIN',
      '',
      'DU MÊME AUTEUR',
      '',
      'Édition in-18, à 1 franc',
      '',
      '(_Franco par la poste_)',
      '',
      'La Longue Échelle    2 vol.',
      'Le Pont de bois      1 vol.',
      '',
      'PARIS',
      'A. TARN, ÉDITEUR',
    ];
    const { words } = cleanText(...page, ...ROOM, ...prose(2));
    expect(words.slice(0, 4)).toEqual(['ADA FINCH', 'LE MOULIN', 'PARIS', 'A. TARN, ÉDITEUR']);
  });

  test('what newspapers said of another book goes, however long', () => {
    const head = ['Title: The Mill (Vol. 3 of 3)', 'Author: Ada Finch', ''];
    const notices = [
      '                 THE MILL',
      ...ROOM,
      '               PRESS NOTICES',
      '',
      '                    OF',
      '',
      '              "THE WEIR,"',
      '',
      'A clever sketch of a miller and his goose. '.repeat(12),
      '',
      '                    _The Quay, 3rd May_, 1884.',
    ];
    const page = [
      '                 THE MILL',
      '',
      '                   BY',
      '',
      '                A. FINCH',
    ];
    const frame = ['*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***', ''];
    const { words } = cleanText(
      ...head,
      ...frame,
      ...notices,
      ...ROOM,
      ...page,
      ...ROOM,
      ...prose(2),
    );
    expect(words.map((text) => text.trim()).slice(0, 4)).toEqual([
      'THE MILL',
      'THE MILL',
      'BY',
      'A. FINCH',
    ]);
  });
});

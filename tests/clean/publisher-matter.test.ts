import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const ROW = '       *       *       *       *       *';

describe('what a publisher put behind a book', () => {
  test('goes where it names prices below the end', () => {
    const { words, codes } = cleanText(
      ...prose(3),
      '',
      'THE END',
      '',
      ROW,
      '',
      'BY THE SAME AUTHOR',
      '',
      'THE WEIR. Cloth, $1.25.',
      '',
      '"A story of uncommon power."--_The Quay_.',
    );
    expect(words.at(-1)).toBe('THE END');
    expect(codes).toEqual(['clean/publisher-removed']);
  });

  test('goes without an end under a list’s heading, with reviews among its books', () => {
    const { words } = cleanText(
      ...prose(3),
      '',
      '',
      '',
      '',
      "ADA FINCH'S WORKS",
      '',
      'THE WEIR',
      '',
      '_Post 8vo, cloth, 3s. net._',
      '',
      '_The Quay Review_--"Read it by a lamp."',
      '',
      'THE FERRY',
      '',
      '_Post 8vo, cloth, 2s. 6d. net._',
      '',
      'London: TARN & CO.',
    );
    expect(words).toHaveLength(3);
  });

  test('goes where the firm’s street stands under the praise', () => {
    const page = [
      "A FEW OF REED & FINCH'S",
      '',
      'Great Books at Low Prices',
      '',
      '',
      'THE OTHER WEIR. By Clara Pike. With frontispiece.',
      '',
      'A moving tale of a miller, and of what the water knew about him.',
      '',
      'REED & FINCH, 214 EAST 9TH ST., NEW YORK',
    ];
    const ended = cleanText(...prose(3), '', 'THE END', '', '', '', '', ...page, '', '', ...page);
    expect(ended.words.at(-1)).toBe('THE END');
    const open = cleanText(...prose(3), '', '', '', '', ...page, '', '', '', ...page);
    expect(open.words).toHaveLength(3);
  });

  test('goes in other languages', () => {
    const french = ['FIN', '', 'EXTRAIT DU CATALOGUE', '', '_La Lampe_ (2 vol.)           7 50'];
    const italian = ['FINE.', '', 'OPERE DI ADA FINCH', '', '_La lampada_, illustrata     L. 5,--'];
    expect(cleanText(...prose(2), '', ...french).words.at(-1)).toBe('FIN');
    expect(cleanText(...prose(2), '', ...italian).words.at(-1)).toBe('FINE.');
  });

  test.each([
    [
      'DELLA STESSA AUTRICE:',
      '_Il mulino_, romanzo           L. 3 50\n_La nebbia_, romanzo              4 --',
    ],
    [
      'DE LA MÊME AUTEUR',
      'Le Moulin, 1 vol. in-18           3 50\nLa Brume, 1 vol. in-18            3 50',
    ],
    ['OBRAS DEL AUTOR', 'El molino.--Un tomo, 3 pesetas.\nLa niebla.--Un tomo, 2 pesetas.'],
    [
      'Von derselben Verfasserin',
      'Die Mühle. Geh. M. 3.--, geb. M. 4.--\nDer Nebel. Geh. M. 2.--, geb. M. 3.--',
    ],
  ])('goes under %s', (head, list) => {
    const { words } = cleanText(...prose(3), '', '', 'FIN', '', '', head, '', ...list.split('\n'));
    expect(words.at(-1)).toBe('FIN');
  });

  test('goes where one column of prices is all that it names', () => {
    const { words } = cleanText(
      ...prose(3),
      '',
      '',
      '',
      'BIBLIOTHÈQUE DES MEUNIERS',
      '',
      '7, rue du Moulin--PARIS',
      '',
      '    _La Lampe_ (2 vol.)                7 50',
      '    _Le Barrage_                       3 50',
      '',
      'Le Catalogue est envoyé franco sur demande.',
    );
    expect(words).toHaveLength(3);
  });

  test('goes from the half-title, where he offers his list', () => {
    const offer =
      'The Publishers will be glad to mail a complete list of titles in the Mill Library.';
    const { words } = cleanText(
      'LOW WATER BY FINCH',
      '',
      offer,
      '',
      '',
      'LOW WATER',
      '',
      ...prose(2),
    );
    expect(words).toHaveLength(4);
    const told = 'The publishers sent it back to him, post free, with a short note.';
    expect(cleanText('LOW WATER', '', told, '', ...prose(2)).words).toContain(told);
  });

  test('leaves an afterword and notes where they stand', () => {
    const afterword = 'I wrote this in the winter when the river froze. '.repeat(8).trim();
    const { words } = cleanText(
      ...prose(2),
      '',
      'THE END',
      '',
      afterword,
      '',
      'NOTES',
      '',
      '[1] A lamp cost 3s. 6d.',
    );
    expect(words.slice(2)).toEqual(['THE END', afterword, 'NOTES', '[1] A lamp cost 3s. 6d.']);
  });

  test('is not a price in a story', () => {
    const { codes } = cleanText(...prose(2), '', '“It is 3s. 6d., and no less,” she said.');
    expect(codes).toEqual([]);
  });
});

describe('a printer’s line behind the text', () => {
  test('goes, and is known of the book', () => {
    const { words, draft } = cleanText(
      ...prose(2),
      '',
      ROW,
      '',
      'THE END',
      '',
      ROW,
      '',
      '           Printed by TARN & CO. LTD.',
      '                Upton and Leeds.',
    );
    expect(words.at(-1)).toBe(ROW);
    expect(draft.head).toMatchObject([
      { label: 'Printer', value: 'Printed by TARN & CO. LTD. Upton and Leeds.' },
    ]);
  });
});

describe('what a publisher put before a title page', () => {
  test('goes between its rows of signs', () => {
    const row = '    *************************************';
    const { words } = cleanText(
      row,
      '',
      '       New Novels',
      '',
      '   THE WEIR',
      '      By NELL TARN',
      '',
      '   _Crown 8vo, price 6s. each_',
      '',
      row,
      '',
      '',
      'THE LAMP',
      '',
      ...prose(2),
    );
    expect(words).toHaveLength(3);
    expect(words[0]).toBe('THE LAMP');
  });
});

test.each([
  'The pony was rubbed down every night with a clean cloth.',
  'The kettle came post free, and there was a list of the parts for 12s. 6d. in the lid.',
  'It was sold at two to the pound, in boards, and he had $4 of it.',
  'It cost $4, and he paid it.\n\nThe next cost 3s. 6d., and he paid that.',
])('the first chapter between an author’s rules is no list of books: %s', (paragraph) => {
  const row = '-'.repeat(40);
  const chapter = [
    row,
    '',
    ...prose(2),
    ...paragraph.split('\n'),
    '',
    ...prose(1),
    'Chapter Two',
    '',
  ];
  const { words, codes } = cleanText('Chapter One', '', ...chapter, row, '', ...prose(2));
  expect(words).toHaveLength(9 + paragraph.split('\n\n').length);
  expect(codes).toEqual([]);
});

describe('a printer’s own name behind the end', () => {
  test.each([
    ['MADE AT THE', 'MILL PRESS', 'LEEDS', 'IN GREAT BRITAIN'],
    ['REED, FINCH & CO., LIMITED, LONDON, LEEDS AND YORK'],
    ['WEIRSIDE PRESS LIMITED, LEEDS'],
    ['ANNE COLET--IMPRIMERIE DE VIRE'],
  ])('goes: %s', (...printer) => {
    const { words, codes } = cleanText(...prose(3), '', '', '', '', ...printer);
    expect(words).toHaveLength(3);
    expect(codes).toEqual(['clean/publisher-removed']);
  });

  test.each([
    ['SHE HAD BEEN THE PRESS, AND THE PRESS WAS GONE.', 1],
    ['STOP PRESS', 4],
    ['REED, FINCH & CO., LIMITED, LONDON', 1],
  ])('stays where it closes a story: %s', (line, room) => {
    const { words } = cleanText(...prose(3), ...Array.from({ length: room }, () => ''), line);
    expect(words).toHaveLength(4);
  });

  test('goes with one price under what a firm heads', () => {
    const { words } = cleanText(
      ...prose(3),
      '',
      '',
      '',
      'PUBLICATIONS OF A. REED & COMPANY',
      '',
      '_THE WEIR BOOKS._ By H. FINCH. Cloth, $1.50 each.',
    );
    expect(words).toHaveLength(3);
  });
});

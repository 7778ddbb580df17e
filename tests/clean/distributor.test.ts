import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const HEAD = [
  'The Pier Library EBook of The Lamp, by Nell Tarn',
  '',
  'This eBook is lent to anyone anywhere under the Pier License.',
  '',
  'Title: The Lamp',
  '       A Tale of the Pier',
  '',
  'Author: Nell Tarn',
  '',
  'Language: English',
  '',
  '*** START OF THE PIER LIBRARY EBOOK THE LAMP ***',
];
const LICENSE = [
  '*** END OF THE PIER LIBRARY EBOOK THE LAMP ***',
  '',
  'THE PIER LICENSE',
  '',
  '1. You may lend this eBook.',
];

describe('a library’s frame', () => {
  test('goes, and its fields and its credit stay', () => {
    const { words, draft, codes } = cleanText(
      ...HEAD,
      '',
      'Produced by M. Tolley and the Pier Proofreaders',
      '',
      'THE LAMP',
      '',
      ...prose(3),
      ...LICENSE,
    );
    expect(words[0]).toBe('THE LAMP');
    expect(words).toHaveLength(4);
    expect(draft.head.map(({ label, value }) => [label, value])).toEqual([
      ['Title', 'The Lamp\nA Tale of the Pier'],
      ['Author', 'Nell Tarn'],
      ['Language', 'English'],
      ['Credit', 'Produced by M. Tolley and the Pier Proofreaders'],
    ]);
    expect(codes).toEqual(['clean/distributor-removed']);
  });

  test('each removal says which lines it took, word for word', () => {
    const { diagnostics } = cleanText(...HEAD, '', ...prose(2), ...LICENSE);
    expect(diagnostics.map(({ origin, before }) => [origin?.from, origin?.to, before])).toEqual([
      [1, 12, HEAD.join('\n')],
      [18, 22, LICENSE.join('\n')],
    ]);
  });

  test('two texts in one file keep what stands between their frames', () => {
    const { words } = cleanText(
      ...HEAD,
      ...prose(2),
      ...LICENSE,
      '',
      ...HEAD,
      ...prose(3),
      ...LICENSE,
    );
    expect(words).toHaveLength(5);
  });

  test('a mark may be set in by any room', () => {
    const { words } = cleanText(
      ...prose(2),
      `${' '.repeat(20)}*** END OF THE PIER LIBRARY EBOOK THE LAMP ***`,
      '',
      ...LICENSE,
    );
    expect(words).toHaveLength(2);
  });

  test('a title that runs over two lines of the mark belongs to the mark', () => {
    const { words } = cleanText(
      '*** START OF THIS PIER LIBRARY EBOOK THE LONG AND',
      'WINDING LAMP ***',
      '',
      ...prose(2),
    );
    expect(words).toHaveLength(2);
  });

  test('the small print of old texts goes with everything above it', () => {
    const { words, draft } = cleanText(
      '****The Project Gutenberg Etext of The Lamp, by Nell Tarn****',
      'This file should be named lamp10.txt or lamp10.zip',
      '',
      '***START**THE SMALL PRINT!**FOR PUBLIC DOMAIN ETEXTS**START***',
      'Why is this "Small Print!" statement here?',
      '*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*',
      '',
      ...prose(2),
      'End of The Project Gutenberg Etext of The Lamp',
    );
    expect(words).toHaveLength(2);
    expect(draft.head).toMatchObject([
      { label: 'Title', value: 'The Lamp', source: 'distributor' },
      { label: 'Author', value: 'Nell Tarn' },
    ]);
  });

  test('marks in brackets that name an electronic text frame it', () => {
    const { words } = cleanText(
      'The Lamp, an e-text of the Pier Press',
      '',
      '[START OF PIER PRESS E-TEXT 7]',
      '',
      ...prose(2),
      '[END OF PIER PRESS E-TEXT 7]',
      '',
      'Other e-texts of the Pier Press:',
    );
    expect(words).toHaveLength(2);
  });

  test('a library may say beginning and ending', () => {
    const { words } = cleanText(
      'The Pier Library presents The Lamp',
      '*** BEGINNING OF THE PIER E-TEXT "THE LAMP" ***',
      '',
      ...prose(2),
      '*** ENDING OF THE PIER E-TEXT "THE LAMP" ***',
      'It may be copied.',
    );
    expect(words).toHaveLength(2);
  });

  test('the words with which a project closes go when its mark is below', () => {
    const spoken = 'End of Project Pierhead’s The Lamp, by Nell Tarn';
    const end = '*** END OF THIS PROJECT PIERHEAD EBOOK THE LAMP ***';
    expect(cleanText(...prose(2), spoken, '', end).words).toHaveLength(2);
    expect(cleanText(...prose(2), spoken, '', ...prose(1)).words).toHaveLength(4);
  });

  test.each(['*** START OF PART TWO ***', '[START OF ARCHIVE TAPE 7]', '[End of library record]'])(
    'a mark that no library made is the author’s: %s',
    (mark) => {
      const { words, codes } = cleanText(...prose(2), mark, '', ...prose(2));
      expect([words.length, codes]).toEqual([5, []]);
    },
  );

  test('a story behind a false end is kept', () => {
    const { words } = cleanText(
      ...prose(3),
      '*** END OF THE PIER LIBRARY EBOOK ***',
      '',
      ...prose(60),
    );
    expect(words).toHaveLength(63);
  });
});

describe('notes and notices', () => {
  test('a transcriber’s note leaves the text as a field', () => {
    const { words, draft } = cleanText(
      ...HEAD,
      '',
      ...prose(2),
      '[Transcriber’s Note: Obvious printer’s errors',
      'have been corrected.]',
      '',
      ...prose(1),
      ...LICENSE,
    );
    expect(words).toHaveLength(3);
    expect(draft.head.at(-1)).toMatchObject({ label: 'Transcriber’s Note' });
  });

  test('a transcriber’s note in a box is told without the box', () => {
    const box = [
      '+-------------------------------+',
      '| Transcriber’s Note: the word  |',
      '| “kettel” has been retained.   |',
      '+-------------------------------+',
    ];
    const { words, draft } = cleanText(...HEAD, '', ...box, '', '', ...prose(2), ...LICENSE);
    expect(words).toHaveLength(2);
    expect(draft.head.at(-1)).toMatchObject({
      value: 'Transcriber’s Note: the word “kettel” has been retained.',
    });
  });

  test('so does one of several paragraphs, in the language of the book', () => {
    const { words, draft } = cleanText(
      ...HEAD,
      '',
      'NOTE DEL TRASCRITTORE',
      '',
      'Il testo in corsivo è reso così, il testo in grassetto così.',
      '',
      'Sono stati corretti gli errori tipografici.',
      '',
      '',
      '',
      ...prose(2),
      ...LICENSE,
    );
    expect(words).toHaveLength(2);
    expect(draft.head.at(-1)?.value).toContain('tipografici');
  });

  test.each([
    'E-text prepared by Ann Moss',
    'A Half-Crown Library Edition produced in 1993 by Pier Research. Note that no copyright is claimed.',
  ])('who made the electronic text may stand under the title: %s', (credit) => {
    const page = ['THE LAMP', '', 'by Nell Tarn', '', credit, '', '', '', ...prose(3)];
    const { words, draft } = cleanText(...HEAD, '', ...page, ...LICENSE);
    expect(words).not.toContain(credit);
    expect(draft.head.filter(({ label }) => label === 'Credit')).toMatchObject([{ value: credit }]);
  });

  test.each([
    'Produced by Ann Moss at the Pier Theatre in 1893.',
    'A second edition, produced by the same printer, is sold at the pier.',
  ])('what the title page says of a play or a print stays: %s', (said) => {
    const page = ['THE LAMP', '', 'by Nell Tarn', '', said, '', '', '', ...prose(3)];
    expect(cleanText(...HEAD, '', ...page, ...LICENSE).words).toContain(said);
  });

  test('a story that begins with “Produced by” has not been produced by anybody', () => {
    const { words, codes } = cleanText(
      'Produced by chance, the lamp stood there.',
      '',
      ...prose(3),
    );
    expect([words.length, codes]).toEqual([4, []]);
  });

  test('who made the text is told above its title also where its frame was cut off', () => {
    const { words, draft } = cleanText(
      'E-text prepared by Ann Moss',
      '',
      '',
      '',
      'The Lamp',
      '',
      ...prose(3),
    );
    expect(words[0]).toBe('The Lamp');
    expect(draft.head).toMatchObject([{ label: 'Credit', value: 'E-text prepared by Ann Moss' }]);
  });

  test('a notice at the foot goes without a frame', () => {
    const { words } = cleanText(
      ...prose(3),
      'This ebook was downloaded from https://www.manybooks.net/',
    );
    expect(words).toHaveLength(3);
  });
});

test('any library may say once more where its book ends, over its mark', () => {
  const { words } = cleanText(
    '***START OF THE REED LIBRARY EBOOK THE MILL***',
    '',
    ...prose(4),
    'End of the Reed Library EBook of The Mill, by Ada Finch',
    '',
    '***END OF THE REED LIBRARY EBOOK THE MILL***',
    '',
    'You may read this.',
  );
  expect(words).toHaveLength(4);
});

test('a head names several translators', () => {
  const { draft } = cleanText(
    'Title: The Mill',
    '',
    'Author: Ada Finch',
    '',
    'Translators: Louise and Aylmer Reed',
    '',
    '*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***',
    '',
    ...prose(3),
  );
  expect(draft.head).toContainEqual(
    expect.objectContaining({ label: 'Translators', value: 'Louise and Aylmer Reed' }),
  );
});

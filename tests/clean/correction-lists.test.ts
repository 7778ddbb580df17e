import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

const START = '*** START OF THE PIER LIBRARY EBOOK THE LAMP ***';
const END = '*** END OF THE PIER LIBRARY EBOOK THE LAMP ***';

/** Paragraphs of the book. */
const TEXT = 60;

/** A book with a note behind its text. */
function behind(...note: readonly string[]): ReturnType<typeof cleanText> {
  return cleanText(START, '', ...prose(TEXT), '', '', ...note, '', '', '', END);
}

describe('what a transcriber changed', () => {
  test('goes page by page, to the end of the text', () => {
    const { words, draft } = behind(
      "Transcriber's Notes",
      '',
      '  Page 14',
      '  The the lamp',
      '  One word removed.',
      '',
      '  Note: A poem is not in the list.',
      '',
      '',
      '  The Elected Miller',
      '',
      '  Page 161',
      '  Kept as it was.',
    );
    expect(words).toHaveLength(TEXT);
    expect(draft.head.map(({ label }) => label)).toEqual(['Transcriber’s Note']);
  });

  test('goes under other labels and in other languages', () => {
    const notes = [
      [
        'Typographical errors corrected by the etext transcriber:',
        '',
        'teh lamp=> the lamp {pg 3}',
      ],
      [
        '  Corrections.',
        '',
        '  Page 25: «lampes» remplacé par «lampe».',
        '',
        '  Page 30: de même.',
      ],
      ['OPMERKINGEN VAN DE BEWERKER', '', 'De spelling is niet veranderd.'],
      [
        'Transcriber Corrections:',
        '',
        'in a small [was ‘smal’] boat',
        '',
        'the [added ‘the’] tide',
      ],
    ];
    for (const note of notes) expect(behind(...note).words).toHaveLength(TEXT);
  });

  test('is no list of the author’s', () => {
    const { words } = behind('CORRECTIONS.', '', 'He went back and forgave them all, in turn.');
    expect(words).toHaveLength(TEXT + 2);
  });

  test('leaves the title page alone where it stands before the text', () => {
    const { words } = cleanText(
      START,
      '',
      "Transcriber's Note: `teh` was changed to `the` on page 3.",
      '',
      '',
      '',
      'THE LAMP',
      '',
      'by Nell Tarn',
      '',
      '',
      '',
      ...prose(16),
      END,
    );
    expect(words.slice(0, 2)).toEqual(['THE LAMP', 'by Nell Tarn']);
  });
});

test('a note set in under its label goes as far as it is set in', () => {
  const { words } = cleanText(
    START,
    '',
    "TRANSCRIBER'S NOTE",
    '',
    '    The spelling is kept.',
    '',
    '    So are the hens.',
    '',
    '',
    '',
    'THE LAMP',
    '',
    ...prose(16),
    END,
  );
  expect(words[0]).toBe('THE LAMP');
});

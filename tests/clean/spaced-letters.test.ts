import { describe, expect, test } from 'vitest';

import { cleanText, prose } from './cleaning.ts';

describe('letters that a typist spaced out', () => {
  test('become words where the text shows each word, or spaces out several lines', () => {
    const { words, codes } = cleanText('P R E F A C E', '', ...prose(2), '', 'T O M   F I N C H');
    expect(words.filter((text) => !text.startsWith('The ferry'))).toEqual(['PREFACE', 'TOM FINCH']);
    expect(codes).toEqual(['clean/letters-closed']);
    expect(cleanText(...prose(2), '', '  T H E   F E R R Y', '', ...prose(2)).words).toContain(
      '  THE FERRY',
    );
  });

  test('are parted behind the word that opens a heading where no wider space does it', () => {
    const { words } = cleanText('C H A P T E R I', '', ...prose(2), '', 'T H E E N D');
    expect(words[0]).toBe('CHAPTER I');
    expect(words.at(-1)).toBe('THE END');
  });

  test.each([
    ['a shout within the story', ['H E L P', '', ...prose(1)]],
    ['an alphabet', ['', 'A B C D E F G', '', '', 'H I J K L M N', '']],
    ['one sign over and over', ['', 'X X X X X', '', '', 'O O O O O', '']],
    ['a word that the text has nowhere', ['', 'Z A R G L E', '']],
  ])('stay: %s', (_, lines) => {
    const { texts, codes } = cleanText(...prose(40), ...lines);
    expect(texts).toEqual(expect.arrayContaining(lines));
    expect(codes).toEqual([]);
  });
});

import { expect, test } from 'vitest';

import { hyphenatorFor, PATTERN_FILES } from '../../src/package/pdf/patterns.ts';
import { unhyphenated } from '../../src/typeset/hyphenation.ts';

function divided(language: string, word: string): string {
  const cuts = hyphenatorFor(language)(word);
  return [0, ...cuts].map((from, i) => word.slice(from, cuts[i])).join('-');
}

test.each([
  ['en-GB', 'hyphenation', 'hy-phen-a-tion'],
  ['en', 'hyphenation', 'hy-phen-ation'],
  ['de', 'Donaudampfschiff', 'Do-nau-dampf-schiff'],
  ['fr', 'typographie', 'ty-po-gra-phie'],
  ['es', 'biblioteca', 'bi-blio-teca'],
  ['ru', 'типография', 'ти-по-гра-фия'],
])('in %s, %s is divided as %s', (language, word, expected) => {
  expect(divided(language, word)).toBe(expected);
});

test.each([...PATTERN_FILES])('the patterns of %s can be read', (file) => {
  expect(hyphenatorFor(file)).not.toBe(unhyphenated);
});

test('two letters at least stand before a hyphen and three after it', () => {
  const words = ['ability', 'opera', 'ready', 'unities', 'extraordinary', 'Abracadabra'];
  for (const word of words) {
    for (const cut of hyphenatorFor('en-GB')(word)) {
      expect(cut).toBeGreaterThanOrEqual(2);
      expect(word.length - cut).toBeGreaterThanOrEqual(3);
    }
  }
});

test('a language without patterns that can be read leaves its words whole', () => {
  expect(divided('cu', 'благословенъ')).toBe('благословенъ');
  expect(divided('und', 'hyphenation')).toBe('hyphenation');
  expect(divided('tlh', 'hyphenation')).toBe('hyphenation');
});

test('the same word is divided the same in capitals', () => {
  expect(divided('en-GB', 'HYPHENATION')).toBe('HY-PHEN-A-TION');
});

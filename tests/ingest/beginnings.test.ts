import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { Beginnings } from '../../src/source/beginnings.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const behind = fc.constantFrom('', ' and on', ', he said', '.', '’s', '-house', ' 4');

test('no word of a list, in capitals or not, is said to be lacking', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), behind, (words, rest) => {
      const beginnings = new Beginnings(words);
      for (const known of words) {
        expect(beginnings.lack(known + rest, 0)).toBe(false);
        expect(beginnings.lack(`“${known.toUpperCase()}${rest}`, 1)).toBe(false);
      }
    }),
  );
});

test('a word that begins as none of the list does is told by three letters', () => {
  const beginnings = new Beginnings(['chapter', 'il', 'préface']);
  expect(beginnings.lack('Lamps were lit.', 0)).toBe(true);
  expect(beginnings.lack('It was late.', 0)).toBe(true);
  expect(beginnings.lack('Oh, it was late.', 0)).toBe(true);
  expect(beginnings.lack('Il, elle', 0)).toBe(false);
  expect(beginnings.lack('C’est tard.', 0)).toBe(false);
  expect(beginnings.lack('Chair', 0)).toBe(false);
  expect(beginnings.lack('Préface', 0)).toBe(false);
  expect(beginnings.lack('12', 0)).toBe(false);
});

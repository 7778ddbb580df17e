import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { begins, Edge, edgesOf, Sign, signsOf } from '../../src/source/signs.ts';

/** What each sign is, in the words that rules about lines are written in. */
const MEANING: Readonly<Record<keyof typeof Sign, RegExp>> = {
  ink: /\S/,
  digit: /\d/,
  capital: /[A-ZÀ-ÖØ-Þ]/,
  small: /[a-zµß-öø-ÿ]/,
  beyond: /[\u0080-\uFFFF]/,
  rare: /[^\0-\xFF‘’‚‹›“”„–—―…†‡•\uE000-\uF8FF]/,
  // oxlint-disable-next-line no-control-regex -- controls are what this is about
  control: /[\0-\x08\n-\x1F\x7F-\xA0\xAD]/,
  claim: /[\uE000-\uF8FF]/,
  tab: /\t/,
  hash: /#/,
  equals: /=/,
  star: /[*†‡§]/,
  underscore: /_/,
  bar: /[|+^~`]/,
  angle: /[<>]/,
  bracket: /[[\]{}]/,
  round: /[()]/,
  colon: /:/,
  slash: /\//,
  backslash: /\\/,
  ampersand: /&/,
  quote: /["“”„«»]|,,/,
  apostrophe: /['‘’‚‹›´`]/,
  hyphen: /-/,
  cry: /[!?]/,
  dash: /[–—―]|--/,
  dots: /…|\. ?\./,
  gap: / {2}/,
  loosePoint: / [,;:!?.]/,
  tightPoint: /[.!?][^\0-@[-¿×ß-ÿ‘’‚‹›“”„–—―…†‡•\uE000-\uF8FF]/,
  address: /@|\/\/|ww/i,
};

/** Any characters, those that rules ask for more often than others. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...' \t\n\r\v\f\xA0\u2003\u3000.,;:!?-–—…"“”\'‘’«»*_~=#+|<>[](){}/\\&@^`'.split(''),
      ),
      fc.constantFrom(...'abZ09éÉßµªº×†‡§•漢あ\uE000\uE007\uFEFF\u200B\x80\xAD'.split('')),
      fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 12 },
  )
  .map((units) => units.join(''));

describe('the signs of a text', () => {
  test.each(Object.entries(MEANING))('tell of %s what a pattern tells', (name, pattern) => {
    const sign = Sign[name as keyof typeof Sign];
    fc.assert(
      fc.property(text, (any) => {
        expect((signsOf(any) & sign) !== 0).toBe(pattern.test(any));
      }),
      { numRuns: 1000 },
    );
  });
});

const EDGES: Readonly<Record<keyof typeof Edge, RegExp>> = {
  digitLast: /\d\s*$/,
  runsOn: /[A-Za-z,;]\s*$/,
  wordFirst: /^\s*[A-Za-z](?![.)])/,
  smallFirst: /^\s*[a-z](?![.)])/,
};

describe('the edges of a text', () => {
  test.each(Object.entries(EDGES))('tell of %s what a pattern tells', (name, pattern) => {
    const edge = Edge[name as keyof typeof Edge];
    fc.assert(
      fc.property(text, (any) => {
        expect((edgesOf(any) & edge) !== 0).toBe(pattern.test(any));
      }),
      { numRuns: 1000 },
    );
  });

  test('tell the first letter, whatever signs stand before it', () => {
    const c = begins('c');
    for (const first of ['Chapter', '  *chapter', '— C.', '[[c']) {
      expect(edgesOf(first) & c).not.toBe(0);
    }
    for (const other of ['a chapter', '12 chapters', '* * *', '']) {
      expect(edgesOf(other) & c).toBe(0);
    }
  });

  test('any digit stands for all of them', () => {
    expect(edgesOf('(7)') & begins('0')).not.toBe(0);
    expect(edgesOf('(vii)') & begins('0')).toBe(0);
  });

  test('a letter of another alphabet may be the first of any word', () => {
    expect(edgesOf('Éclair') & begins('c')).not.toBe(0);
    expect(edgesOf('“Глава') & begins('c')).not.toBe(0);
  });

  test('tell whether a line ends with a number or runs on', () => {
    expect(edgesOf('The Lamp Room   14 ') & Edge.digitLast).not.toBe(0);
    expect(edgesOf('he went on, ') & Edge.runsOn).not.toBe(0);
    expect(edgesOf('and stopped.') & (Edge.digitLast | Edge.runsOn)).toBe(0);
  });
});

import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { typography } from '../../src/typeset/typography/typography.ts';
import { cases } from '../support/cases.ts';
import { bookOf, paragraphs, textsOf } from '../support/small-book.ts';

// Spaces that cannot be seen have stand-ins on the page: ␣ is U+00A0, ˽ is U+202F.
const SHOWN: readonly (readonly [string, string])[] = [
  ['␣', '\u00A0'],
  ['˽', '\u202F'],
];

function unshown(text: string): string {
  return SHOWN.reduce((result, [shown, space]) => result.replaceAll(shown, space), text);
}

function shown(text: string): string {
  return SHOWN.reduce((result, [sign, space]) => result.replaceAll(space, sign), text);
}

function set(texts: readonly string[], language: string): string[] {
  return textsOf(typography(bookOf(paragraphs(...texts), language), () => undefined));
}

const folder = new URL('../cases/typography/', import.meta.url);

describe.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', (file) => {
  for (const { name, info, input, expected, line } of cases(new URL(file, folder))) {
    const [language = 'en', each] = info;
    const texts = input.map(unshown);
    const whole = (lines: readonly string[]): string[] =>
      each === 'each' ? lines.flatMap((one) => set([one], language)) : set(lines, language);
    test(`${line}: ${name}`, () => {
      expect(whole(texts).map(shown)).toEqual(expected);
    });
    test(`${line}: ${name} (and once is enough)`, () => {
      expect(whole(expected.map(unshown)).map(shown)).toEqual(expected);
    });
  }
});

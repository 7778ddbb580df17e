import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Inline, Paragraph } from '../../src/book/book.ts';
import { words } from '../../src/conservation/words.ts';
import { typography } from '../../src/typeset/typography/typography.ts';
import { bookOf, paragraphs, textsOf } from '../support/small-book.ts';

const LANGUAGES = ['en', 'fr', 'fr-CA', 'de', 'es', 'it', 'pl', 'ru', 'sv', 'nl', 'und'] as const;

// What breaks typography: marks beside marks, beside dashes, beside nothing, of every form.
const SCRAP = [
  ['"', "'", '“', '”', '‘', '’', '„', '«', '»', '‚', "''", ',,', '``', '`', '<<', '>>'],
  ['--', '---', '—', '–', '-', ' - ', ' – ', ' -- ', '...', '. . .', '…', '..'],
  ['.', ',', '!', '?', ':', ';', '(', ')', '[', '¿', '*', '_', '/', '&'],
  [' ', ' ', ' ', '  ', '\u00A0', '\u202F', '\t'],
  ['a', 'I', 'em', 'tis', 'Tis', 'n', 'said', 'boys', "goin'", 'Mr', 'Anna', 'w', 'é', '今'],
  ['6', '90s', '12', '10 000', 'p.m.', 'http://a.example/b--c', 'x@y.example'],
].flat();

const scrap = fc
  .array(fc.constantFrom(...SCRAP), { maxLength: 14 })
  .map((parts): Inline => ({ type: 'text', value: parts.join('') }));

const run: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: scrap },
    fc
      .array(scrap, { minLength: 1, maxLength: 2 })
      .map((children): Inline => ({ type: 'emphasis', children })),
    fc.constant<Inline>({ type: 'noteRef', note: 'note-1', label: '1' }),
    fc.constant<Inline>({ type: 'lineBreak' }),
  ),
  { minLength: 1, maxLength: 4 },
);

const story = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  children: fc.array(
    run.map((children): Paragraph => ({ type: 'paragraph', children })),
    { minLength: 1, maxLength: 5 },
  ),
});

const silent = (): void => undefined;

/** Marks as files have them: straight, curled, German, French with spaces and without. */
const MARKS = [
  ['"', '"', "'", "'"],
  ['“', '”', '‘', '’'],
  ["'", "'", '"', '"'],
  ['„', '“', '‚', '‘'],
  ['»', '«', '›', '‹'],
  ['« ', ' »', '“', '”'],
  ['«', '»', '"', '"'],
  ['``', "''", '`', "'"],
] as const;
const WORDS = [
  'He',
  'said',
  'it',
  'Anna',
  'is',
  'a',
  'w',
  'été',
  '12',
  "don't",
  'don’t',
  'half-way',
];
const ENGLISH_WORDS = [
  ...WORDS,
  'Mr. Pym',
  "boys'",
  "'em",
  '‘em',
  "'tis",
  "goin'",
  "'90s",
  `6'2"`,
  "o'clock",
  "'n'",
];
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '... ',
  '--',
  ' -- ',
  ' – ',
  '—',
  ' - ',
  ' . . . ',
];

function clause(words: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...BETWEEN)), {
      minLength: 1,
      maxLength: 5,
    })
    .map((pairs) => pairs.map(([word, sign], i) => (i === 0 ? word : sign + word)).join(''));
}

/** Paragraphs as people write them: clauses, some in speech, some of those with speech inside. */
function proseIn(language: string): fc.Arbitrary<{ language: string; texts: string[] }> {
  const words = clause(language === 'en' || language === 'und' ? ENGLISH_WORDS : WORDS);
  const paragraph = fc.record({
    dash: fc.boolean(),
    clauses: fc.array(fc.tuple(fc.constantFrom('plain', 'said', 'nested'), words), {
      minLength: 1,
      maxLength: 4,
    }),
    end: fc.constantFrom('.', '!', '?', '...', '--', ''),
  });
  return fc
    .record({
      marks: fc.constantFrom(...MARKS),
      list: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    })
    .map(({ marks: [open, close, inner, outer], list }) => ({
      language,
      texts: list.map(({ dash, clauses, end }) => {
        const parts = clauses.map(([kind, said]) => {
          if (kind === 'plain') return said;
          return kind === 'said'
            ? `${open}${said}${end}${close}`
            : `${open}So ${inner}${said}${end}${outer} he said,${close}`;
        });
        return (dash ? '- ' : '') + parts.join(' ') + end;
      }),
    }));
}

const prose = fc.constantFrom(...LANGUAGES).chain(proseIn);

function set(language: string, children: readonly Paragraph[]) {
  return typography(bookOf(children, language), silent);
}

function letters(texts: readonly string[]): string {
  return texts.join('\n').replace(/[^\p{L}\p{N}\n]/gu, '');
}

/** The kinds of the nodes of a value, as deep as it goes, without their text. */
function skeleton(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, member: unknown) => (key === 'value' ? '' : member)),
  );
}

describe('typography', () => {
  test('twice is typography once', () => {
    fc.assert(
      fc.property(prose, ({ language, texts }) => {
        const once = typography(bookOf(paragraphs(...texts), language), silent);
        expect(textsOf(typography(once, silent))).toEqual(textsOf(once));
      }),
      { numRuns: 1500 },
    );
  });

  test('changes no letter and no figure', () => {
    fc.assert(
      fc.property(story, ({ language, children }) => {
        const before = textsOf(bookOf(children, language));
        const after = textsOf(set(language, children));
        expect(letters(after)).toBe(letters(before));
      }),
      { numRuns: 1000 },
    );
  });

  test('changes no node but its text', () => {
    fc.assert(
      fc.property(story, ({ language, children }) => {
        const before = bookOf(children, language);
        expect(skeleton(typography(before, silent))).toEqual(skeleton(before));
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps words apart and together as the law of conservation counts them', () => {
    fc.assert(
      fc.property(story, ({ language, children }) => {
        const before = textsOf(bookOf(children, language));
        const after = textsOf(set(language, children));
        expect(words(after.join('\n'))).toEqual(words(before.join('\n')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('one line of a million signs is set', () => {
  const SIGNS = [
    `"`,
    `'`,
    `"'`,
    ` "a`,
    `a" `,
    `'*`,
    '-',
    ' - ',
    '--a',
    '—',
    '. ',
    '…',
    '`a ',
    ',,a ',
  ];
  const MORE = ['« ', ' »', ' !', "1'", ' \uE010', 'He\'s \'em "so" -- and... ', 'a@', 'Mr. A'];
  test.each([...SIGNS, ...MORE])('%j', (sign) => {
    const line = sign.repeat(Math.ceil(1e6 / sign.length));
    const [only] = textsOf(typography(bookOf(paragraphs(line), 'fr'), silent));
    expect(letters([only ?? ''])).toBe(letters([line]));
  });
});

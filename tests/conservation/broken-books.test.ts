import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import type { Block, Book, Division } from '../../src/book/book.ts';
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts';
import { bind, read, verify } from '../../src/index.ts';

const TEXT = [
  'The Lamp on the Quay',
  'by Mara Quill',
  '',
  'The well-lit lamp had been trimmed before anyone thought to ask who was to pay.',
  '',
  'She went down to the landing with a basket and came back with a different one.',
  '',
  'Nobody in the street could remember a winter in which the clock had been right.',
].join('\n');

const story = await read({ name: 'lamp.txt', bytes: new TextEncoder().encode(TEXT) });
const epub = await bind('epub', story);

/** The finished EPUB with its text changed, as a faulty writer would have made it. */
function rewritten(change: (markup: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(epub));
  const changed = files.map(([path, bytes]) => [
    path,
    path.endsWith('.xhtml') ? strToU8(change(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(changed));
}

const PARAGRAPH = /<p\b[^>]*>She went down.*?<\/p>/s;

const BROKEN_FILES = {
  'drops a word': ['unprinted', 6, (text: string) => text.replace('with a basket', 'with basket')],
  'turns two words round': [
    'unprinted',
    8,
    (text: string) => text.replace('could remember', 'remember could'),
  ],
  'loses a paragraph': ['unprinted', 6, (text: string) => text.replace(PARAGRAPH, '')],
  'prints a paragraph twice': ['overprinted', 8, (text: string) => text.replace(PARAGRAPH, '$&$&')],
  'loses a hyphen': ['unprinted', 4, (text: string) => text.replace(/well.lit/, 'welllit')],
  'adds a word': ['overprinted', 6, (text: string) => text.replace('a basket', 'a small basket')],
} as const;

test.each(Object.entries(BROKEN_FILES))(
  'an EPUB whose writer %s is refused, with the line',
  async (_name, [code, line, change]) => {
    const [breach] = await verify(story, [{ format: 'epub', bytes: rewritten(change) }]);
    expect(breach).toMatchObject({
      code: `conservation/${code}`,
      origin: { file: 'lamp.txt', from: line },
    });
  },
);

test('the same EPUB unbroken is accepted', async () => {
  const bytes = rewritten((markup) => markup);
  expect(await verify(story, [{ format: 'epub', bytes }])).toEqual([]);
});

const LINE = 'She went down to the landing with a basket and came back with a different one.';

/** A PDF cannot be edited as XHTML can: a writer with a fault is one that was given another text. */
const BROKEN_PDFS = {
  'drops a word': ['unprinted', 6, (text: string) => text.replace('with a basket', 'with basket')],
  'turns two words round': [
    'unprinted',
    8,
    (text: string) => text.replace('could remember', 'remember could'),
  ],
  'loses a paragraph': ['unprinted', 6, (text: string) => text.replace(`${LINE}\n\n`, '')],
  'prints a paragraph twice': [
    'overprinted',
    8,
    (text: string) => text.replace(LINE, `${LINE}\n\n${LINE}`),
  ],
  'loses a hyphen': ['unprinted', 4, (text: string) => text.replace('well-lit', 'welllit')],
} as const;

test.each(Object.entries(BROKEN_PDFS))(
  'a PDF whose writer %s is refused, with the line',
  async (_name, [code, line, change]) => {
    const other = await read({ name: 'lamp.txt', bytes: new TextEncoder().encode(change(TEXT)) });
    const bytes = await bind('pdf', other);
    const [breach] = await verify(story, [{ format: 'pdf', bytes }]);
    expect(breach).toMatchObject({
      code: `conservation/${code}`,
      origin: { file: 'lamp.txt', from: line },
    });
  },
);

/** The book with the paragraphs of its only chapter changed. */
function misread(change: (blocks: readonly Block[]) => readonly Block[]): Book {
  const inChapter = (division: Division): Division =>
    division.type === 'chapter' ? { ...division, children: change(division.children) } : division;
  return { ...story.book, children: story.book.children.map(inChapter) };
}

const BROKEN_BOOKS = {
  'leaves a paragraph out': ['lost', ([one, , three]: readonly Block[]) => [one, three]],
  'has a paragraph twice': ['invented', ([one, ...rest]: readonly Block[]) => [one, one, ...rest]],
  'turns two paragraphs round': [
    'disordered',
    ([one, two, three]: readonly Block[]) => [one, three, two],
  ],
} as const;

test.each(Object.entries(BROKEN_BOOKS))(
  'a book that %s is refused whatever is written of it',
  async (_name, [code, change]) => {
    const book = misread((blocks) => change(blocks).filter((block) => block !== undefined));
    const breaches = await verify({ ...story, book }, []);
    expect(breaches.map((breach) => breach.code)).toContain(`conservation/${code}`);
    expect(breaches[0]?.origin?.file).toBe('lamp.txt');
  },
);

test('every breach that the catalogue knows is provoked here', () => {
  const provoked = [...Object.values(BROKEN_FILES), ...Object.values(BROKEN_BOOKS)];
  const known = Object.keys(CATALOGUE).filter((code) => code.startsWith('conservation/'));
  expect(new Set(provoked.map(([code]) => `conservation/${code}`))).toEqual(new Set(known));
});

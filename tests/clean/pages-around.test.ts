import { expect, test } from 'vitest';

import { prose, readSaved } from '../structure/read-book.ts';

const head = (title: string): string =>
  `Title: ${title}\n\nAuthor: Ada Finch\n\n*** START OF THE PROJECT GUTENBERG EBOOK ${title.toUpperCase()} ***\n\n\n\n\n`;
const END = '\n\n\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***\n';
const PAGE = 'THE MILL\n\nBY\n\nADA FINCH\n\n\n\n\n';
const STORY = ['CHAPTER I', 'CHAPTER II', 'CHAPTER III']
  .map((label) => `${label}\n\n${prose()}`)
  .join('\n\n\n\n\n');

/** Reads a file of a library with these pages before its title page and behind its end. */
function readBetween(before: string, behind: string): ReturnType<typeof readSaved> {
  return readSaved(`${head('The Mill')}${before}${PAGE}${STORY}${behind}${END}`);
}

test.each([
  '_BY ADA FINCH_\n\n\n_Fiction_\n\n  THE LAMP\n  NOON AND NIGHT\n\n\n_Essays_\n\n  THE GENERAL MILLER\n\n\n\n\n',
  'BY THE SAME AUTHOR\n\nThe Lamp\n\nNoon and Night\n\n\n\n\n',
])('the page of the author’s other books before the title page goes: %s', (page) => {
  const { book, outline, remarks } = readBetween(page, '');
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II', 'CHAPTER III']);
  expect(JSON.stringify(book)).not.toMatch(/noon and night/i);
  expect(book.metadata.title?.value).toBe('The Mill');
  expect(remarks.map(({ code }) => code)).toContain('clean/publisher-removed');
});

test.each([
  `     Editorial note:\n\n${prose(2).replace(/^/gm, '     ')}\n\n\n\n\n`,
  `"IT IS A GOOSE"\n\n\n${prose(1)}\n\n\n\n\n`,
])('what stands over the title page is no prologue', (page) => {
  const { book, outline } = readBetween(page, '');
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II', 'CHAPTER III']);
  expect(book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(JSON.stringify(book.metadata.fields)).not.toContain('THE MILL');
});

const ROW = '='.repeat(60);

test.each([
  `ESTABLISHED 1798\n\nT. NOBLE AND SONS\n\nPRINTERS AND PUBLISHERS\n\n\n\nTHE NOBLE CLASSICS.\n\n_Uniform with this Volume and Same Price._\n\n=The Lamp.= A. REED.\n\n"Ophelia reads it."--_The Quay_.\n\n_Uniform with this Volume._\n\n   1. Ophelia.`,
  `${ROW}\n          THE NOVELS OF VERA FINCH\n${ROW}\n May be had wherever books are sold. Ask for our list.\n${ROW}\n\n  OPHELIA\n\n  The story of a girl at a mill.\n\n  Ask for the list of Noble books: wherever books are sold.`,
  '[ Im folgenden werden alle geänderten Textzeilen angeführt, wobei\n  zuerst die alte steht.\n\n  Ophelia ging fort.\n  Ofelia ging fort.\n\n  Folgende Schreibweisen blieben:\n\n  Ophelia/Ofelia\n]',
  "Transcriber's note\n\n\nMinor errors of punctuation have been changed.\n\n=CHANGED  FROM                  TO=\nPage 159: “Ophelia”   “Ofelia”\n\nAll else of Ophelia is as in the original.",
])('what publishers and typists put behind the end goes whole', (behind) => {
  const { book, outline, back } = readBetween('', `\n\n\nTHE END\n\n\n\n\n${behind}`);
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II', 'CHAPTER III']);
  expect(back).toEqual([]);
  expect(JSON.stringify(book.children)).not.toMatch(/ophelia|sceneBreak/i);
});

test('the notes of the book stay behind a note of the typists', () => {
  const behind = `\n\n\nTHE END\n\n\n\n\nTranscriber's note: typographical errors were corrected.\n\n\n\n\nNOTES\n\n[1] The goose was Ophelia.`;
  const { book } = readBetween('', behind);
  expect(JSON.stringify([book.back, book.notes])).toContain('Ophelia');
});

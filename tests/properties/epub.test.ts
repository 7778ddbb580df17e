import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Book } from '../../src/book/book.ts';
import { bookWords, pieces } from '../../src/conservation/book-words.ts';
import { words } from '../../src/conservation/words.ts';
import { epub } from '../../src/package/epub.ts';
import { kepub } from '../../src/package/kepub.ts';
import { writeDocument } from '../../src/typeset/xhtml/write-document.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';
import { edition } from '../support/edition.ts';
import { unzipped } from '../support/unzipped.ts';
import { wellFormed } from '../support/well-formed.ts';

const ignore = (): void => undefined;

async function bytesOf(format: typeof epub, book: Book): Promise<Uint8Array> {
  return format.pack(await format.typeset(book, edition(), ignore), edition());
}

function ofAnyBook(claim: (book: Book) => Promise<void>, numRuns = 40): Promise<void> {
  return fc.assert(fc.asyncProperty(arbitraryBook, claim), { numRuns });
}

/** The words of the book's text, without what XML cannot hold, which is no word of any book. */
function wordsOf(book: Book): number[] {
  return pieces(bookWords(book))
    .filter(({ place }) => place !== 'metadata')
    .flatMap(({ text }) => words(text.replace(ILLEGAL, '').normalize('NFC')));
}

const ILLEGAL = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

describe.each([epub, kepub])('$name', (format) => {
  test('of any book is well-formed XML', () =>
    ofAnyBook(async (book) => {
      const files = unzipped(await bytesOf(format, book));
      const xml = [...files].filter(([path]) => /\.(?:xhtml|opf|ncx|xml|svg)$/.test(path));
      expect(xml.filter(([, file]) => !wellFormed(file))).toEqual([]);
    }));

  test('of any book has the words of the book', () =>
    ofAnyBook(async (book) => {
      const { text } = await format.readBack(await bytesOf(format, book));
      expect(words(text.normalize('NFC'))).toEqual(wordsOf(book));
    }));

  test('of any book is the same twice', () =>
    ofAnyBook(async (book) => {
      expect(await bytesOf(format, book)).toEqual(await bytesOf(format, book));
    }, 15));
});

test('a chapter added at the end changes no earlier document', () =>
  ofAnyBook(async (book) => {
    const longer = { ...book, children: [...book.children, ...book.children.slice(0, 2)] };
    const after = await written(longer);
    for (const [file, xhtml] of await written(book)) expect(after.get(file)).toBe(xhtml);
  }));

/** The documents before the back matter, by name. */
async function written(book: Book): Promise<Map<string, string>> {
  const { documents } = await epub.typeset(book, edition(), ignore);
  const early = documents.filter(({ matter }) => matter !== 'backmatter');
  return new Map(early.map((document) => [document.file, writeDocument(document)]));
}

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Book } from '../../src/book/book.ts';
import { pieces } from '../../src/conservation/book-words.ts';
import { words } from '../../src/conservation/words.ts';
import { pdf } from '../../src/package/pdf/pdf.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';
import { edition } from '../support/edition.ts';

async function bytesOf(book: Book): Promise<Uint8Array> {
  return pdf.pack(await pdf.typeset(book, edition(), () => undefined), edition());
}

function sorted(list: readonly number[]): number[] {
  return [...list].sort((a, b) => a - b);
}

// Signs that no page can show: controls, halves of pairs, non-characters.
const UNFIT = /[^\t\n\r -~\u0080-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Notes stand on the page of their reference, so the words are the same and their order is not. */
test('a PDF of any book has the words of the book', () =>
  fc.assert(
    fc.asyncProperty(arbitraryBook, async (book) => {
      const { text } = await pdf.readBack(await bytesOf(book));
      const wanted = pieces(book)
        .filter(({ place }) => place !== 'metadata')
        .flatMap((piece) => words(piece.text.replace(UNFIT, '').normalize('NFC')));
      expect(sorted(words(text.replace(UNFIT, '').normalize('NFC')))).toEqual(sorted(wanted));
    }),
    { numRuns: 25, endOnFailure: true },
  ));

test('a PDF of any book is the same twice', () =>
  fc.assert(
    fc.asyncProperty(arbitraryBook, async (book) => {
      expect(Buffer.compare(await bytesOf(book), await bytesOf(book))).toBe(0);
    }),
    { numRuns: 5, endOnFailure: true },
  ));

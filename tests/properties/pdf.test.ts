import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Book } from '../../src/book/book.ts';
import { bookWords, pieces } from '../../src/conservation/book-words.ts';
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

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060]/g;

/**
 * Letters of the scripts that stories are written in. A mark of a rare script may belong to another
 * letter on the page than in the text, and reads back beside that one.
 */
const COMMON =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Han}0-9]+/gu;

function commonWords(text: string): number[] {
  const shown = text.replace(UNFIT, '').replaceAll(INVISIBLE, '');
  return sorted(words(shown.normalize('NFC').replace(COMMON, ' ')));
}

/** Notes stand on the page of their reference, so the words are the same and their order is not. */
test('a PDF of any book has the words of the book', () =>
  fc.assert(
    fc.asyncProperty(arbitraryBook, async (book) => {
      const { text } = await pdf.readBack(await bytesOf(book));
      const wanted = pieces(bookWords(book))
        .filter(({ place }) => place !== 'metadata')
        .map((piece) => piece.text);
      expect(commonWords(text)).toEqual(commonWords(wanted.join('\n')));
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

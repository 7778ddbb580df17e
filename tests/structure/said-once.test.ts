import { expect, test } from 'vitest';

import { CATALOGUE } from '../../src/diagnostics/catalogue.ts';
import { prose, read } from './read-book.ts';

/** A book whose library has named title and author before its title page. */
function bookUnder(page: string): ReturnType<typeof read> {
  const text = `${page}\n\n\n\nCHAPTER I\n\n${prose(8)}\n\n\n\nCHAPTER II\n\n${prose(8)}`;
  return read(text, {}, { Title: 'The Goose', Author: 'Ada Finch' });
}

/** Words taken out of the text because the book is said to have them elsewhere. */
function saidOnce({ remarks }: ReturnType<typeof read>): string[] {
  return remarks
    .filter(({ code }) => CATALOGUE[code].effect === 'repeated')
    .map(({ before = '' }) => before);
}

test('a title page that says what the head said is not printed again', () => {
  const result = bookUnder('THE GOOSE\n\nBY ADA FINCH');
  expect(saidOnce(result)).toEqual(['THE GOOSE', 'ADA FINCH']);
  expect(result.book.metadata.fields.map(({ value }) => value)).not.toContain('BY ADA FINCH');
});

test.each([
  ['another spelling of the author', 'THE GOOSE\n\nby Adah Finch', 'by Adah Finch'],
  ['a rank before the name', 'THE GOOSE\n\nBY\n\nCAPTAIN ADA FINCH', 'CAPTAIN ADA FINCH'],
  ['letters behind the name', 'THE GOOSE\n\nBY ADA FINCH, D.D.', 'BY ADA FINCH, D.D.'],
  [
    'who had the rights',
    'THE GOOSE\n\nBY\n\nADA FINCH\n\nEntered according\n\nto Act of Parliament, by Ada Finch',
    'to Act of Parliament, by Ada Finch',
  ],
])('%s is kept, for nothing else says it', (_name, page, kept) => {
  const result = bookUnder(page);
  expect(result.book.metadata.authors.map(({ value }) => value)).toEqual(['Ada Finch']);
  expect(result.book.metadata.fields.map(({ value }) => value)).toContain(kept);
});

test('lines of the title page stay in their order', () => {
  const { fields } = bookUnder('THE GOOSE\n\nBY ADA FINCH, D.D.\n\nLONDON\nMARSH & CO.').book
    .metadata;
  const page = fields.filter(({ label }) => label === 'Title page').map(({ value }) => value);
  expect(page).toEqual(['BY ADA FINCH, D.D.', 'LONDON', 'MARSH & CO.']);
});

test('a title that a person gives puts the text’s own aside, and says so', () => {
  const text = `The Goose\nby Ada Finch\n\n\n\n${prose(8)}`;
  const { book, remarks } = read(text, { title: 'A Grey Bird' });
  expect(book.metadata.title?.value).toBe('A Grey Bird');
  expect(book.metadata.fields).toEqual([]);
  const gone = remarks.filter(({ code }) => code === 'structure/overruled-removed');
  expect(gone.map(({ before }) => before)).toEqual(['The Goose']);
});

test('fields are no address block, though one of them is for letters', () => {
  const text = `Title: The Goose\nAuthor: Ada Finch\nFeedback: ada@mill.example\nRating: G\n\n${prose(8)}`;
  const { remarks } = read(text);
  const gone = remarks.filter(({ code }) => code === 'structure/contact-removed');
  expect(gone.map(({ before }) => before)).toEqual(['ada@mill.example']);
});

test('a word that begins like a label is none: an Italian bookseller is no editor', () => {
  const { contributors, fields } = bookUnder(
    'THE GOOSE\n\nBY ADA FINCH\n\nULDO OLPI\n\nEDITORE LIBRAIO\n\nMILANO',
  ).book.metadata;
  expect(contributors).toEqual([]);
  expect(fields.map(({ value }) => value)).toContain('EDITORE LIBRAIO');
});

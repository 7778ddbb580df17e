import { expect, test } from 'vitest';

import { prose, readSaved } from '../structure/read-book.ts';

const START = '*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***\n\n\n\n';
const END = '\n\n\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***\n';
const STORY = ['CHAPTER I', 'CHAPTER II'].map((head) => `${head}\n\n${prose()}`).join('\n\n\n\n\n');

test.each([
  'NOTA DE TRANSCRIPCIÓN\n\n  * Las cursivas se muestran entre _subrayados_.\n\n  * Jota en vez de ge.\n\n  * Ofelia.',
  'NOTE DEL TRASCRITTORE\n\n -Testo in corsivo: _testo_\n\n -Tipografia.\n\n -Ofelia.',
  '[Transcriber’s Note: This e-text keeps the marks of quotation.\n\nArchaic words were kept.\n\nOfelia.]',
  'PREPARER’S NOTE\n\n     The text is based on the tales\n     of Ofelia.',
  'Transcriber’s Note: Some spelling was standardised.\n\nIn the last paragraph Ofelia has been corrected.',
  'Au lecteur.\n\nLes erreurs typographiques ont été corrigées, et l’orthographe d’Ofelia a été conservée.',
  '[Note: The Mill came out in 1877. This etext was transcribed\nfrom an edition of Ofelia’s.]',
  ' ####################\n\n   Anmerkungen zur Transkription\n\n   Der Text folgt der Ausgabe von 1914.\n\n   Besondere Schnitte wurden gekennzeichnet:\n\n     gesperrt: _Ofelia_\n\n ####################',
  'Transcriber’s Notes:\n\nAs you may know, others took part in writing this series.\nHere is how it divides:\n\n  1.  The Mill - serialized 1844.\n\n  2.  The Weir - serialized 1847.\n\nMy thanks to Ofelia.',
  '     [Note: The novel has many footnotes, which were\n     set in brackets.\n\n     Italics are capitals.\n\n     The original text is Ofelia’s.]',
  '[Note on text: Stanzas of Ofelia’s will be set in 5 spaces.]',
  '[The other tales of this volume, being Ofelia’s, have\nnot been entered here.]',
  'Produced by Hob Marrow\n\n\n\nEditorial note:\n\n      _The Mill_ was first published by Ofelia\n      in 1848.\n\n      It had eighteen plates.',
  'E-text prepared by Hob Marrow\n\n\n\nEditorial note:\n\n      This is the only tale that Ofelia wrote.\n\n\n      Project Gutenberg also has an HTML version of this file.',
  'PREPARER’S NOTE\n\nThe trilogy known as The Mill consists of:\n\n  Two Millers\n  Ofelia\n\nIn many editions they are parts.',
])('a note of whoever made the file goes whole: %s', (note) => {
  const { book, outline } = readSaved(
    `${START}${note}\n\n\n\n\nTHE MILL\n\nby Ada Finch\n\n\n\n\n${STORY}${END}`,
  );
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  expect(JSON.stringify([book.front, book.children])).not.toContain('Ofelia');
});

const PAGE = 'THE MILL\n\nby Ada Finch\n\n\n\n\n';

test.each([
  'Au lecteur.\n\nCette version numérisée reproduit l’édition de 1911. Les notes ont été renumérotées.\n\nQuelques erreurs typographiques ont été corrigées par Ofelia.',
  'NOTA DEL TRASCRITTORE\n\nSono stati corretti gli errori tipografici; ortografia e punteggiatura di Ofelia.',
  'TRANSCRIBER’S NOTE\n\nHer spelling and punctuation became Ofelia’s.\n\n\nThere came an hour -\nWholly for Ofelia -\n\n\nFrom the handwriting, it is not clear.\n\n      ---JT\n\n',
])('a note that opens a file without a library’s frame is told by what it says: %s', (note) => {
  const { book, outline } = readSaved(`${note}\n\n\n\n\n${PAGE}${STORY}`);
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  expect(book.metadata.title?.value).toBe('THE MILL');
  expect(JSON.stringify([book.front, book.children])).not.toContain('Ofelia');
});

test('a note of the redactor stands in brackets behind the list', () => {
  const note =
    '[Redactor’s Note--Some endnotes are by Finch and some by Ofelia. In this volume the\nnotes are at the end.]';
  const { book } = readSaved(
    `${PAGE}Contents\n\n CHAPTER I\n CHAPTER II\n\n${note}\n\n\n\n\n${STORY}`,
  );
  expect(JSON.stringify([book.front, book.children])).not.toContain('Ofelia');
});

const SMALL_PRINT = '*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*';

test.each([
  'Note:\n\nIn this Etext, italics are capitals.\n\nThe accents of Ofelia’s French have been omitted.',
  'Notes:\n1. Words of Ofelia’s in italics are in capitals.\n2. Footnotes are in brackets.\n\n\nHob Marrow, Ferry, 1994',
  'Note: I have left out Ofelia’s signature marks and the italics, and also made these changes.\n\nPAGE  LINE  ORIGINAL   CHANGED TO\n 12    3    teh        the',
  'Typed in by Hob Marrow.\n\nI have kept the spelling of Ofelia, and marked italics with underscores.',
  'The Mill by Ada Finch\n\nThis extext was scanned by Ofelia Reed of Weir Valley.',
])('before 2000 a preparer asked for no label on the first page: %s', (note) => {
  const terms = Array.from({ length: 90 }, () => 'Please read the “small print” of this etext.');
  const { book, outline } = readSaved(
    `The Project Gutenberg Etext of The Mill, by Ada Finch\n${terms.join('\n')}\n${SMALL_PRINT}\n\n\n\n\n${note}\n\n\n\n\nTHE MILL by ADA FINCH\n\n\n\n\n${STORY}\n\n\nEnd of The Project Gutenberg Etext of The Mill\n`,
  );
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  expect(JSON.stringify([book.front, book.children])).not.toContain('Ofelia');
});

test.each([
  'NOTE.\n\nOfelia told me this story in the spring after the great flood, and spelling was no art of hers.',
  'To the reader:  The tale that follows was found by Ofelia in a drawer.',
])('a note on the first page that says nothing of the electronic text stays: %s', (note) => {
  const { book } = readSaved(`${START}${note}\n\n\n\n\n${PAGE}${STORY}${END}`);
  expect(JSON.stringify(book.front)).toContain('Ofelia');
});

test('people in stories transcribe as well', () => {
  const tape = '[Transcriber’s note: the tape is illegible here.]';
  const { book } = readSaved(`Low Water\n\nby Ada Finch\n\n${prose(2)}\n\n${tape}\n\n${prose(1)}`);
  expect(JSON.stringify(book.children)).toContain('illegible');
});

test('a row of signs goes with the note that it parts from the notes of the book', () => {
  const notes = 'FOOTNOTES:\n\n[1] A coin.\n\n       *       *       *       *       *\n\n';
  const box =
    '    +-------------------------+\n    | Typographical errors    |\n    | corrected in text:      |\n    +-------------------------+';
  const { outline, book } = readSaved(
    `${START}${PAGE}${STORY}\n\nShe paid a groat.[1]\n\n\n\n\n${notes}${box}${END}`,
  );
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  expect(book.notes).toHaveLength(1);
});

test('a note that a star calls is of the book, whoever wrote it', () => {
  const told = 'The rest will be found on page 30,* and nowhere else.';
  const note = '   *Transcriber’s note. This referred to a page of\n    the printed book.';
  const { book } = readSaved(
    `${START}THE MILL\n\nby Ada Finch\n\n\n\n\nPREFACE\n\n${told}\n\n\n${note}\n\n\n\n\n${STORY}${END}`,
  );
  expect(JSON.stringify(book)).toContain('This referred to a page');
});

test.each([
  'Editorial note:\n\nThe Mill was first published by Ofelia in 1848.',
  '[The other tales of this volume are Ofelia’s.]',
  'Transcriber’s Note:\n\nThe spelling was kept.\n\nOFELIA’S TALE\n\nSaid in a whisper.',
])('what says nothing of whoever made the file stays: %s', (words) => {
  const { book } = readSaved(
    `${START}THE MILL\n\nby Ada Finch\n\n\n\n\nPREFACE\n\n${prose(2)}\n\n${words}\n\n\n\n\n${STORY}${END}`,
  );
  expect(JSON.stringify(book).toUpperCase()).toContain('OFELIA');
});

test('a plea for misprints goes with the credit above it', () => {
  const credit = 'Electronic edition MILL10 published 1993 by Hob Marrow (hob@mill.uk)';
  const plea =
    'PLEASE report any typos to\n\nHob Marrow (hob@mill.uk)\n\nThank you!  I hope you enjoy reading _The Mill_ as much as I have.';
  const { book } = readSaved(
    `${START}THE MILL\n\nby Ada Finch\n\n\n\n${credit}\n\n${plea}\n\n\n\n\n${STORY}${END}`,
  );
  expect(JSON.stringify([book.front, book.children])).not.toContain('enjoy');
});

test('phrases that a preparer marked in the book are none of its verse', () => {
  const marked =
    'PG EDITOR’S BOOKMARKS:\n\n     Affected want of a goose\n     Ofelia is the best of millers';
  const { book } = readSaved(
    `${START}THE MILL\n\nby Ada Finch\n\n\n\n\n${STORY}\n\n\n\n\n${marked}${END}`,
  );
  expect(JSON.stringify([book.children, book.back])).not.toContain('Ofelia');
});

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
  'Au lecteur.\n\nLes erreurs typographiques ont été corrigées, et l’orthographe d’Ofelia a été conservée.',
])('a note of whoever made the file goes whole: %s', (note) => {
  const { book, outline } = readSaved(
    `${START}${note}\n\n\n\n\nTHE MILL\n\nby Ada Finch\n\n\n\n\n${STORY}${END}`,
  );
  expect(outline).toEqual(['CHAPTER I', 'CHAPTER II']);
  expect(JSON.stringify([book.front, book.children])).not.toContain('Ofelia');
});

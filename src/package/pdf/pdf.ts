import type { Pages } from '../../typeset/pages/make-up/pages.ts';
import { setBook } from '../../typeset/pages/set-book.ts';
import type { Format } from '../format.ts';
import { bidiLevels } from './bidi-levels.ts';
import { packagedTypeCase } from './founts.ts';
import { hyphenatorFor } from './patterns.ts';
import { readBack } from './read-back.ts';
import { writePdf } from './write-pdf.ts';

/** A book set like a printed one. */
export const pdf: Format<Pages> = {
  name: 'pdf',
  extension: '.pdf',
  typeset: (book, edition, report) => {
    const hyphenator = hyphenatorFor(book.metadata.language);
    const materials = { typeCase: packagedTypeCase, hyphenator, bidiLevels };
    return Promise.resolve(setBook(book, edition, materials, report));
  },
  pack: writePdf,
  readBack,
};

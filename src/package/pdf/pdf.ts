import { setFlagsFromString } from 'node:v8';

import type { Pages } from '../../typeset/pages/pages.ts';
import { setBook } from '../../typeset/pages/set-book.ts';
import type { Format } from '../format.ts';
import { bidiLevels } from './bidi-levels.ts';
import { packagedTypeCase } from './founts.ts';
import { hyphenatorFor } from './patterns.ts';
import { readBack } from './read-back.ts';
import { writePdf } from './write-pdf.ts';

// A novel is set in less time than V8 takes to optimize the code that sets it: compiling took 1.0 of
// 1.8 CPU seconds. Functions are to run seven times as long as usual (132 kB of bytecode) before
// they are compiled: 1.3 s, and long books take no longer (measured 2026-11 on Node 20.20).
setFlagsFromString('--interrupt-budget=1000000');

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

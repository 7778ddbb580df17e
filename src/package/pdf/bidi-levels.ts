import { createRequire } from 'node:module';

import type { BidiLevels } from '../../typeset/pages/lines/bidi.ts';

/** What is used of bidi-js (1.1.0), whose own types describe another module system than it has. */
type BidiFactory = () => {
  readonly getEmbeddingLevels: (
    text: string,
    base: 'ltr' | 'rtl',
  ) => { readonly levels: Uint8Array };
};

let bidi: ReturnType<BidiFactory> | undefined;

/** Loaded when a book has letters that run leftwards. */
export const bidiLevels: BidiLevels = (text, base) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see BidiFactory
  bidi ??= (createRequire(import.meta.url)('bidi-js') as BidiFactory)();
  return bidi.getEmbeddingLevels(text, base).levels;
};

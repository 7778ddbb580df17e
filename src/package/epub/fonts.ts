import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { FaceName } from '../../typeset/design.ts';
import { FACES, type FaceStyle } from '../../typeset/faces.ts';
import type { XhtmlDocuments } from '../../typeset/xhtml/documents.ts';
import { textOf } from '../../typeset/xhtml/markup.ts';
import { subset } from './subset.ts';

/** Fonts as they stand in a book, with the rules that call them. */
export interface EmbeddedFonts {
  readonly css: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The cuts that our sheets ask for, as style sheets name them. */
const CUTS: readonly (readonly [FaceStyle, string])[] = [
  ['regular', 'font-weight: normal; font-style: normal'],
  ['italic', 'font-weight: normal; font-style: italic'],
  ['bold', 'font-weight: bold; font-style: normal'],
];

const FAMILIES: Readonly<Record<FaceName, string>> = {
  'eb-garamond': '"EB Garamond", serif',
  literata: '"Literata", serif',
  alegreya: '"Alegreya", serif',
  'courier-prime': '"Courier Prime", monospace',
};

/** The design's face with the letters of this book; a reader may still choose another. */
export async function embeddedFonts(book: XhtmlDocuments, face: FaceName): Promise<EmbeddedFonts> {
  const letters = new Set('0123456789');
  for (const { body } of book.documents) {
    // Small capitals and capitals by style need the other case of a letter as well.
    for (const letter of body.map(textOf).join('')) {
      letters.add(letter).add(letter.toUpperCase()).add(letter.toLowerCase());
    }
  }
  const family = FAMILIES[face];
  const name = family.slice(0, family.indexOf(','));
  const files = new Map<string, Uint8Array>();
  const rules: string[] = [];
  for (const [cut, style] of CUTS) {
    const path = `${face}-${cut}.ttf`;
    const font = await readFile(fileURLToPath(import.meta.resolve(FACES[face][cut])));
    files.set(path, await subset(font, letters));
    rules.push(`@font-face { font-family: ${name}; ${style}; src: url("${path}"); }`);
  }
  return { css: [...rules, `body { font-family: ${family}; }`].join('\n'), files };
}

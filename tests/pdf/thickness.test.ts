import { expect, test } from 'vitest';

import type { PageName } from '../../src/package/format.ts';
import { bidiLevels } from '../../src/package/pdf/bidi-levels.ts';
import { packagedTypeCase } from '../../src/package/pdf/founts.ts';
import { hyphenatorFor } from '../../src/package/pdf/patterns.ts';
import type { DesignName } from '../../src/typeset/design.ts';
import { pageFormat } from '../../src/typeset/pages/make-up/page-format.ts';
import { thickness } from '../../src/typeset/pages/make-up/thickness.ts';
import { setBook, USUAL } from '../../src/typeset/pages/set-book.ts';
import { edition } from '../support/edition.ts';
import { novel } from './story.ts';

test.each<readonly [PageName, DesignName]>([
  ['a5', 'classic'],
  ['6x9', 'modern'],
  ['5x8', 'typewriter'],
  ['a4', 'romance'],
])('how thick a book will be on %s pages in %s is known before it is set', (page, name) => {
  const book = novel(12, 60);
  const { design, ...settings } = edition(name);
  const materials = { typeCase: packagedTypeCase, hyphenator: hyphenatorFor('en-GB'), bidiLevels };
  const { pages } = setBook(book, { ...settings, design, page }, materials, () => undefined);
  const fount = packagedTypeCase.fount({
    face: design.faces.text,
    style: 'regular',
    features: ['onum'],
  });
  const guessed = thickness(book, design, pageFormat(page, USUAL), fount);
  expect(guessed / pages.length).toBeGreaterThan(0.93);
  expect(guessed / pages.length).toBeLessThan(1.07);
});

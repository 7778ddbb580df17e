import { unzipSync } from 'fflate';
import { create } from 'fontkit';
import { expect, test } from 'vitest';

import { checkEpub } from '../../src/check/check-epub.ts';
import { epub } from '../../src/package/epub.ts';
import { edition } from '../support/edition.ts';
import { EVERYTHING } from './everything.ts';

const own = { ...edition('classic'), embedFonts: true };
const bytes = await epub.pack(await epub.typeset(EVERYTHING, own, () => undefined), own);
const files = unzipSync(bytes);

test('embedded fonts hold the letters of the book and few others', () => {
  const font = create(Buffer.from(files['OEBPS/eb-garamond-regular.ttf'] ?? []));
  const letters = 'characterSet' in font ? font.characterSet : [];
  for (const letter of '“Look at the mer,”') expect(letters).toContain(letter.codePointAt(0));
  expect(letters).not.toContain('Ж'.codePointAt(0));
  expect(files['OEBPS/eb-garamond-regular.ttf']?.length).toBeLessThan(60_000);
});

test('embedded fonts are called by the style sheet and listed in the manifest', async () => {
  const css = new TextDecoder().decode(files['OEBPS/style.css']);
  expect(css).toMatch(/@font-face \{[^}]*font-style: italic[^}]*eb-garamond-italic\.ttf/);
  expect(await checkEpub(bytes)).toEqual([]);
});

test('a book that was not asked to bring fonts brings none', async () => {
  const plain = await epub.pack(
    await epub.typeset(EVERYTHING, edition(), () => undefined),
    edition(),
  );
  expect(Object.keys(unzipSync(plain)).filter((path) => path.endsWith('.ttf'))).toEqual([]);
});

import { readFileSync } from 'node:fs';

import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';

import { fontPath, packagedTypeCase } from '../../src/package/pdf/founts.ts';
import { openedFont } from '../../src/package/pdf/opened-font.ts';
import { FACES, FALLBACKS } from '../../src/typeset/faces.ts';

const files = [...FALLBACKS, ...Object.values(FACES).flatMap((cuts) => Object.values(cuts))];

test.each([...new Set(files)])('of %s is told what fontkit reads in it', (file) => {
  const bytes = readFileSync(fontPath(file));
  // A single font, no collection: its tables are there beside what the types know.
  const read = create(bytes) as Font;
  const { createSubset: _subset, layout: _layout, getGlyph, ...told } = openedFont(bytes);
  expect(read).toMatchObject({
    ...told,
    head: { macStyle: expect.objectContaining(told.head.macStyle) },
    post: expect.objectContaining({ isFixedPitch: Number(told.post.isFixedPitch) }),
    bbox: { ...told.bbox },
  });
  expect(getGlyph(9).advanceWidth).toBe(read.getGlyph(9).advanceWidth);
});

test('a word of any length is as wide as its letters', () => {
  const fount = packagedTypeCase.fount({ face: 'courier-prime', style: 'regular', features: [] });
  const { width } = fount.shape('m');
  expect(fount.shape('m'.repeat(20_000)).width).toBe(20_000 * width);
  expect(fount.shape('mm').glyphs).toHaveLength(2);
});

test('every glyph with a width stands for a letter, also where a vowel stands before its consonant', () => {
  const file = FALLBACKS.find((path) => path.includes('devanagari'))!;
  const fount = packagedTypeCase.fallback('क'.codePointAt(0)!)!;
  expect(fount.file).toBe(file);
  const { letters, advances } = fount.shape('किनारे');
  expect(letters.join('')).toBe('किनारे');
  expect(letters.filter((letter, i) => letter === '' && advances[i]! > 0)).toEqual([]);
});

import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { fontPath } from '../../src/package/pdf/founts.ts';
import { subsetTrueType } from '../../src/package/pdf/true-type.ts';
import { FACES, FALLBACKS } from '../../src/typeset/faces.ts';

const files = [...FALLBACKS, ...Object.values(FACES).flatMap((cuts) => Object.values(cuts))];

test.each([...new Set(files)])('%s is cut down to the glyphs asked for', (file) => {
  const font = readFileSync(fontPath(file));
  const subset = subsetTrueType(font, [0, 5, 40, 5]);
  const view = new DataView(subset.buffer);
  expect(view.getUint32(0)).toBe(0x0001_0000);
  expect(subset.length).toBeLessThan(font.length / 2);
});

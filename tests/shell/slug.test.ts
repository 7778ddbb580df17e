import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';

import { slugOf, stemOf } from '../../src/shell/stories/slug.ts';

test.each([
  ['The Lamp', 'The Lamp'],
  ['a/b\\c:d', 'a-b-c-d'],
  ['  spaced   out  ', 'spaced out'],
  ['...', 'story'],
  ['con', 'con-story'],
  ['COM1', 'COM1-story'],
  ['e\u0301te\u0301', 'été'],
  ['\u0000', 'story'],
])('%j is called %j', (stem, slug) => {
  expect(slugOf(stem)).toBe(slug);
});

test.each([
  ['tale.txt', 'tale'],
  ['in/tale.part.TXT', 'tale.part'],
  ['.txt', ''],
  ['tale', 'tale'],
])('the stem of %j is %j', (path, stem) => {
  expect(stemOf(path)).toBe(stem);
});

test('a name too long for a disk is cut between letters', () => {
  const slug = slugOf('é'.repeat(300));
  expect(slug).toBe('é'.repeat(100));
});

property.prop([fc.string({ unit: 'binary' })])(
  'any name becomes a name that every disk takes',
  (stem) => {
    const slug = slugOf(stem);
    expect(slug).not.toMatch(/["*/:<>?\\|]|^\.|[. ]$/);
    expect(slug).not.toBe('');
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(206);
    expect(slugOf(slug)).toBe(slug);
  },
);

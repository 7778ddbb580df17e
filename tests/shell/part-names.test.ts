import { expect, test } from 'vitest';

import { withoutPart } from '../../src/shell/stories/part-names.ts';

test.each([
  ['tide-part-', 'tide'],
  ['Tide, chapter ', 'Tide'],
  ['tide (', 'tide'],
  ['Die Flut Teil ', 'Die Flut'],
  ['tide 0', 'tide'],
  ['part ', ''],
])('of files whose names share “%s” the book is called “%s”', (shared, name) => {
  expect(withoutPart(shared)).toBe(name);
});

test.each(['monarch', 'script', 'deep'])('%s is no word with a part at its end', (word) => {
  expect(withoutPart(`${word}-`)).toBe(word);
});

import { expect, test } from 'vitest';

import { seriesHints } from '../../src/shell/stories/series-hint.ts';
import { stemOf } from '../../src/shell/stories/slug.ts';

/** The hints for files of one folder. */
function hints(...files: readonly string[]): string[] {
  const stories = files.map((file) => ({
    slug: stemOf(file),
    name: stemOf(file),
    folder: '.',
    files: [file],
  }));
  return seriesHints(stories).map((hint) => hint.replace(/ look like.*$/, ''));
}

test('the first part of a series seldom counts itself', () => {
  expect(hints('tide-2.txt', 'tide.txt', 'wharf.txt')).toEqual(['tide.txt, tide-2.txt']);
});

test('a story that was fetched twice is no series', () => {
  expect(hints('tide.txt', 'tide (1).txt')).toEqual([]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mayBeSiteLine, SITE_LINES } from '../../src/clean/sites/site-lines.ts';
import { lineOf } from '../../src/ingest/line.ts';
import { cleanText, prose } from './cleaning.ts';

/** Edges of words and what is only looked ahead for, of which the generator knows nothing. */
const UNKNOWN_TO_GENERATOR = /\\b|\(\?=(?:[^()]|\([^()]*\))*\)/g;

describe('a line that a site is known for is looked at, whatever its pattern lets stand in it', () => {
  test.each(
    SITE_LINES.filter(({ begins }) => begins !== undefined).map(({ pattern }) => [pattern]),
  )('%s', (pattern) => {
    const shape = pattern.source.replaceAll(UNKNOWN_TO_GENERATOR, '');
    const written = fc.stringMatching(new RegExp(shape, pattern.flags.replace('i', '')));
    fc.assert(
      fc.property(written, (text) => {
        const isLookedAt = mayBeSiteLine(lineOf(text, 'story.txt', 1));
        expect({ text, isLookedAt }).toEqual({ text, isLookedAt: true });
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  'Completed: No',
  '(本章完)',
  '@ 2005-08-14 21:12:00',
  'Nell is the author of 1 other story.',
  'Nell and 2 guests left kudos on this work',
])('below a story goes: %s', (line) => {
  const { words, codes } = cleanText(...prose(4), line);
  expect(words).toHaveLength(4);
  expect(codes).toContain('clean/chrome-removed');
});

test('who says a thing with a verb of a journal stays below the first lines', () => {
  const said = 'nell wrote,';
  expect(cleanText(...prose(3), said, '', ...prose(1)).words).toContain(said);
});

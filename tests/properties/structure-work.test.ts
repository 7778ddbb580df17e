import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';

import { lineOf } from '../../src/ingest/line.ts';
import { structure } from '../../src/structure/structure.ts';

const PROSE =
  'The lamp was lit, and nobody on the quay said a word until the boat was out of sight.';

/** Pieces of which a file is made when it holds several stories, or one several times. */
const piece = fc.constantFrom<readonly string[]>(
  ['Contents', '', 'I. The Lamp', 'II. The Boats', 'III. The Water', ''],
  ['I. The Lamp', '', PROSE, ''],
  ['II. The Boats', '', PROSE, PROSE, ''],
  ['Chapter 1: Soup', '', PROSE, ''],
  ['', '', 'SOUP', '', '', PROSE, ''],
  ['Part One', '', 'Prologue', '', PROSE, ''],
  ['1', '', PROSE, '', '2', '', PROSE, ''],
  ['May 4.', '', 'May 5.', ''],
  ['Dear Ann,', '', PROSE, '', 'Yours truly,', 'Ada', ''],
);

/** How often a line is looked at while the text is understood. */
function looks(texts: readonly string[]): number {
  let count = 0;
  const lines = texts.map((text, i) => lineOf(text, 'story.txt', i + 1));
  const watched = new Proxy(lines, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d/.test(key)) count++;
      return Reflect.get(target, key, receiver);
    },
  });
  structure({ lines: watched, head: [], readings: [] }, {}, () => undefined);
  return count;
}

describe('a text that comes again', () => {
  test.prop([fc.array(piece, { minLength: 1, maxLength: 4 })], { numRuns: 25 })(
    'costs as many looks at its lines each time',
    (pieces) => {
      const once = Array.from({ length: 40 }, () => pieces.flat()).flat();
      const twice = [...once, ...once];
      expect(looks(twice)).toBeLessThan(2.5 * looks(once));
    },
  );
});

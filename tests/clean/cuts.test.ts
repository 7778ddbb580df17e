import { expect, test } from 'vitest';

import { Cuts } from '../../src/clean/cuts.ts';
import { linesOf } from '../../src/ingest/line.ts';

test('more cuts than one call has room for leave what stands between them', () => {
  const many = 200_000;
  const lines = linesOf(
    Array.from({ length: 2 * many }, () => 'lamp'),
    'story.txt',
  );
  const cuts = new Cuts(lines, 'clean/chrome-removed', () => undefined);
  for (let at = 0; at < lines.length; at += 2) cuts.cut(at, at + 1, 'a line of the site');
  expect(cuts.rest()).toHaveLength(many);
});

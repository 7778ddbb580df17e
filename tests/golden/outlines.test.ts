import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { expect, test } from 'vitest';

import { read } from '../../src/index.ts';
import { inNaturalOrder } from '../../src/shell/stories/natural-order.ts';
import { bookOutline } from './outline.ts';

const SAMPLES = 'input';

const samples = (await readdir(SAMPLES, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() || entry.name.endsWith('.txt'))
  .map(({ name }) => name);

test.each(samples)('%s is understood as its outline says', async (sample) => {
  const sources = await Promise.all(
    (await filesOf(join(SAMPLES, sample))).map(async (path) => ({
      name: basename(path),
      bytes: await readFile(path),
    })),
  );
  const { book } = await read(sources);
  const name = sample.replace(/\.txt$/, '');
  await expect(bookOutline(book)).toMatchFileSnapshot(`outlines/${name}.txt`);
});

/** The story itself, or the parts in its folder in the order people count. */
async function filesOf(path: string): Promise<string[]> {
  if (path.endsWith('.txt')) return [path];
  return (await readdir(path)).toSorted(inNaturalOrder).map((name) => join(path, name));
}

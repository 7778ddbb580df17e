import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { epub } from '../../src/package/epub.ts';
import { edition } from '../support/edition.ts';
import { folderOf } from '../support/program.ts';
import { EVERYTHING_KNOWN } from './everything.ts';

// The samples, every design and Kobo's flavor are checked by `npm run check:epub`; here one book
// with everything in it, because EPUBCheck takes three seconds to start.
test('EPUBCheck finds nothing in a book with everything', async () => {
  const romance = edition('romance');
  const documents = await epub.typeset(EVERYTHING_KNOWN, romance, () => undefined);
  const folder = await folderOf({ 'everything.epub': await epub.pack(documents, romance) });
  const path = join(folder, 'everything.epub');
  const { status, stderr, error } = spawnSync('npx', ['tsx', 'scripts/epub/epubcheck.ts', path], {
    encoding: 'utf8',
  });
  if (error) throw error;
  process.stderr.write(stderr);
  expect(status).toBe(0);
  expect(stderr).toMatch(/1 books, 0 with findings|there is no Java/);
});

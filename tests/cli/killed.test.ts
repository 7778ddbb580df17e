import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { convert, ended, filesIn, folderOf, start, storyOf } from '../support/program.ts';

/** Six stories that take a while each. */
const SHELF = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((number) => [`in/${number}.txt`, storyOf(`Shelf ${number}`, 300)]),
);

test('a run that is killed leaves the old book or the new one, and the next run clears up', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp', 30) });
  const book = join(cwd, 'story.epub');
  await convert(['story.txt', '--title', 'New'], { cwd });
  const fresh = await readFile(book);
  await convert(['story.txt', '--title', 'Old'], { cwd });
  const old = await readFile(book);

  const began = performance.now();
  await convert(['story.txt', '--title', 'Old'], { cwd });
  const whole = performance.now() - began;
  for (const part of [0.5, 0.9, 0.95, 1]) {
    const child = start(['story.txt', '--title', 'New'], { cwd });
    setTimeout(() => child.kill('SIGKILL'), whole * part);
    await ended(child);
    expect([old, fresh]).toContainEqual(await readFile(book));
  }
  await writeFile(join(cwd, '.chapbook-999999999-0a1b2c3d.tmp'), 'left by a killed run');
  await convert(['story.txt', '--title', 'New'], { cwd });
  expect(await filesIn(cwd)).toEqual(['story.epub', 'story.txt']);
  expect(await readFile(book)).toEqual(fresh);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops a run cleanly', async (signal) => {
  const cwd = await folderOf(SHELF);
  const child = start(['in', '-o', 'out', '-f', 'epub,pdf', '--jobs', '1'], { cwd });
  child.stdout?.once('data', () => child.kill(signal));
  const run = await ended(child);
  expect(run.status).toBe(130);
  expect(run.stderr).toMatch(/^Stopped: \d written, \d not written\. No book is half written\.$/m);
  const written = run.stdout
    .trim()
    .split('\n')
    .map((path) => path.replace('out/', ''));
  expect(await filesIn(join(cwd, 'out'))).toEqual(written.toSorted());
  expect(written.length).toBeLessThan(12);
});

import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { nodeWorld, sweep } from '../../src/shell/node-world.ts';
import { filesIn, folderOf } from '../support/program.ts';

test('whoever looks while a file is written sees the old one or the new one', async () => {
  const folder = await folderOf({ 'book.epub': 'old' });
  const path = join(folder, 'book.epub');
  const fresh = new Uint8Array(20_000_000);
  const seen = new Set<number>();
  const state = { writing: true };
  const written = nodeWorld({})
    .write(path, fresh)
    .finally(() => (state.writing = false));
  while (state.writing) seen.add((await stat(path)).size);
  await written;
  seen.add((await stat(path)).size);
  expect([...seen].filter((size) => size !== 3 && size !== fresh.length)).toEqual([]);
  expect(seen).toContain(fresh.length);
  expect(await filesIn(folder)).toEqual(['book.epub']);
});

test('a file that cannot be written leaves nothing behind', async () => {
  const folder = await folderOf({ 'shelf/x': '' });
  await expect(nodeWorld({}).write(join(folder, 'shelf'), 'text')).rejects.toThrow(
    'is a folder where a file is wanted',
  );
  expect(await filesIn(folder)).toEqual(['shelf/x']);
});

test('leftovers of killed runs are taken away, and nothing else', async () => {
  const folder = await folderOf({
    '.chapbook-999999999-00ff.tmp': 'of a run that is gone',
    [`.chapbook-${process.pid}-00ff.tmp`]: 'of a run that is alive',
    '.chapbook-mine.tmp': 'a person’s',
    'story.tmp': 'a person’s',
  });
  await sweep(folder);
  expect(await filesIn(folder)).toEqual(
    ['.chapbook-mine.tmp', `.chapbook-${process.pid}-00ff.tmp`, 'story.tmp'].toSorted(),
  );
});

test('SOURCE_DATE_EPOCH is seconds since 1970, and anything else is an error', async () => {
  expect(nodeWorld({ SOURCE_DATE_EPOCH: '86400' }).epoch).toEqual(new Date('1970-01-02'));
  expect(nodeWorld({}).epoch).toBeUndefined();
  expect(() => nodeWorld({ SOURCE_DATE_EPOCH: 'today' })).toThrow('no number of seconds');
});

test('a file that is not there is told by its name', async () => {
  const folder = await folderOf({});
  const path = join(folder, 'none.txt');
  await expect(nodeWorld({}).read(path)).rejects.toMatchObject({ subject: path });
  await writeFile(path, 'here');
  expect(await readFile(path, 'utf8')).toBe('here');
});

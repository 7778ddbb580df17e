import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { convert, filesIn, folderOf, storyOf } from '../support/program.ts';

const ARGS = ['--update', 'in', '-o', 'out', '--covers', 'covers'];

test('what is up to date is not made again, and the run says so', async () => {
  const cwd = await folderOf({ 'in/a.txt': storyOf('A'), 'in/b.txt': storyOf('B') });
  expect((await convert(ARGS, { cwd })).stdout.split('\n')).toHaveLength(3);
  const again = await convert(ARGS, { cwd });
  expect(again).toMatchObject({ status: 0, stdout: '' });
  expect(again.stderr).toContain('Nothing to do: all 2 stories are up to date.');
});

test('what has changed is made again, and nothing else', async () => {
  const cwd = await folderOf({ 'in/a.txt': storyOf('A'), 'in/b.txt': storyOf('B') });
  await convert(ARGS, { cwd });

  await writeFile(join(cwd, 'in/a.txt'), storyOf('A', 5));
  expect((await convert(ARGS, { cwd })).stdout, 'a changed story').toBe('out/a.epub\n');

  await rm(join(cwd, 'out/b.epub'));
  expect((await convert(ARGS, { cwd })).stdout, 'a missing book').toBe('out/b.epub\n');

  await writeFile(join(cwd, 'out/a.epub'), 'half a bo');
  expect((await convert(ARGS, { cwd })).stdout, 'a damaged book').toBe('out/a.epub\n');

  await rm(join(cwd, 'covers/b.jpg'));
  expect((await convert(ARGS, { cwd })).stdout, 'a missing cover').toBe('out/b.epub\n');
  expect(await filesIn(join(cwd, 'covers'))).toContain('b.jpg');

  const other = await convert([...ARGS, '--design', 'modern'], { cwd });
  expect(other.stdout.split('\n'), 'another design').toHaveLength(3);
});

test('--force makes everything anew', async () => {
  const cwd = await folderOf({ 'in/a.txt': storyOf('A') });
  await convert(ARGS, { cwd });
  expect((await convert([...ARGS, '--force'], { cwd })).stdout).toBe('out/a.epub\n');
});

test('a plain run always converts, and leaves no record beside the story', async () => {
  const cwd = await folderOf({ 'a.txt': storyOf('A') });
  await convert(['a.txt'], { cwd });
  expect((await convert(['a.txt'], { cwd })).stdout).toBe('a.epub\n');
  expect(await filesIn(cwd)).toEqual(['a.epub', 'a.txt']);
});

test('a damaged record only costs the time to make the books again', async () => {
  const cwd = await folderOf({ 'in/a.txt': storyOf('A') });
  await convert(ARGS, { cwd });
  const book = await readFile(join(cwd, 'out/a.epub'));
  await writeFile(join(cwd, 'out/.chapbook.json'), '{"a.epub": 7, ');
  expect((await convert(ARGS, { cwd })).stdout).toBe('out/a.epub\n');
  expect(await readFile(join(cwd, 'out/a.epub'))).toEqual(book);
});

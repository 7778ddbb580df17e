import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { convert, filesIn, folderOf, storyOf } from '../support/program.ts';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const ZIP = Buffer.from('504b0304140000000800', 'hex');
const NOBODY = 65_534;

interface BadInput {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly given: string;
  readonly says: RegExp;
}

const BAD: readonly BadInput[] = [
  {
    name: 'a file that is not there',
    files: {},
    given: 'nowhere.txt',
    says: /^error: nowhere\.txt: there is no such file or folder\. Check the name/m,
  },
  {
    name: 'a folder without stories',
    files: { 'shelf/list.md': 'milk' },
    given: 'shelf',
    says: /^error: shelf: there is no story in this folder\. Stories are files whose names end in \.txt/m,
  },
  {
    name: 'an empty file',
    files: { 'empty.txt': '' },
    given: 'empty.txt',
    says: /^error: empty\.txt: the file is empty\. /m,
  },
  {
    name: 'a file of blank lines',
    files: { 'blank.txt': '\uFEFF \r\n\r\n\t\r\n' },
    given: 'blank.txt',
    says: /^error: blank\.txt: there are no words in the file\. /m,
  },
  {
    name: 'a file of rules and numbers',
    files: { 'rules.txt': '* * *\n\n12\n' },
    given: 'rules.txt',
    says: /^error: rules\.txt: there are no words in the file\. /m,
  },
  {
    name: 'a JPEG given as text',
    files: { 'photo.txt': JPEG },
    given: 'photo.txt',
    says: /^error: photo\.txt: this is a JPEG picture, not text\. A cover belongs into the covers folder/m,
  },
  {
    name: 'a ZIP given as text',
    files: { 'pack.txt': ZIP },
    given: 'pack.txt',
    says: /^error: pack\.txt: this is a ZIP archive, not text\. Unpack it first/m,
  },
  {
    name: 'bytes of no known kind',
    files: { 'noise.txt': Buffer.from(Array.from({ length: 512 }, (_, i) => (i * 7) % 32)) },
    given: 'noise.txt',
    says: /^error: noise\.txt: this is a binary file, not text\. /m,
  },
];

test.each(BAD)('$name is told in a line, and harms no other story', async (bad) => {
  const cwd = await folderOf({ ...bad.files, 'good.txt': storyOf('Good') });
  const before = await filesIn(cwd);
  const run = await convert([bad.given, 'good.txt', '-q'], { cwd });
  expect(run).toMatchObject({ status: 1, stdout: 'good.epub\n' });
  expect(run.stderr).toMatch(bad.says);
  expect(run.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  expect(await filesIn(cwd)).toEqual([...before, 'good.epub'].toSorted());
});

test('a file that is no .txt is passed over, and the others are made', async () => {
  const cwd = await folderOf({ 'list.md': 'milk', 'good.txt': storyOf('Good') });
  const run = await convert(['list.md', 'good.txt'], { cwd });
  expect(run.stderr).toContain('passed over list.md: a story is a .txt file');
  expect(run).toMatchObject({ status: 0, stdout: 'good.epub\n' });
});

test('nothing but files that are no .txt is a failure', async () => {
  const cwd = await folderOf({ 'photo.jpg': JPEG });
  const run = await convert(['photo.jpg'], { cwd });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('error: photo.jpg: there is no story to convert.');
});

test('a folder named like a story is read as a folder', async () => {
  const cwd = await folderOf({ 'odd.txt/tale.txt': storyOf('Tale') });
  expect(await convert(['odd.txt'], { cwd })).toMatchObject({
    status: 0,
    stdout: 'odd.txt/tale.epub\n',
  });
});

test('a link that leads to itself is told', async () => {
  const cwd = await folderOf({});
  await symlink('loop.txt', join(cwd, 'loop.txt'));
  const run = await convert(['loop.txt'], { cwd });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('error: loop.txt: is a link that leads to itself.');
});

test('a file that may not be read is told', async () => {
  const cwd = await folderOf({ 'secret.txt': storyOf('Secret'), 'good.txt': storyOf('Good') });
  await chmod(join(cwd, 'secret.txt'), 0o000);
  await chmod(cwd, 0o777);
  const run = await convert(['secret.txt', 'good.txt', '-q'], { cwd, ...unprivileged() });
  expect(run).toMatchObject({ status: 1, stdout: 'good.epub\n' });
  expect(run.stderr).toMatch(/^error: secret\.txt: may not be read or written by you\. /);
});

test('a folder that may not be written to is told before any work', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('Story') });
  await mkdir(join(cwd, 'shelf'), { mode: 0o555 });
  await chmod(cwd, 0o755);
  const run = await convert(['story.txt', '-o', 'shelf'], { cwd, ...unprivileged() });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/^error: shelf: may not be read or written by you\. /);
});

test('an output folder that is a file is told', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('Story'), shelf: 'wood' });
  const run = await convert(['story.txt', '-o', 'shelf'], { cwd });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/^error: shelf: is already there and is not a folder\. /);
});

/** Root may read and write anything, so that it must be somebody else. */
function unprivileged(): { readonly uid?: number } {
  return process.getuid?.() === 0 ? { uid: NOBODY } : {};
}

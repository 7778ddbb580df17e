import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { convert, folderOf, storyOf } from '../support/program.ts';

test('a book of ours is looked through in plain words, and as JSON', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp', 12) });
  await convert(['-f', 'epub,pdf', 'story.txt'], { cwd });
  const page = await convert(['check', 'story.epub', 'story.pdf'], { cwd });
  expect(page.stdout).toMatch(/^story\.epub$/m);
  expect(page.stdout).toMatch(/^ {2}\d+ pages, \d+ lines of text/m);
  expect(page.stdout).toContain('widows 0, ');
  const { stdout } = await convert(['check', '--json', 'story.pdf'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'story.pdf',
    kind: 'pdf',
    quality: { title: 'The Lamp', pages: expect.any(Number) },
  });
});

test('the pages of a PDF are drawn small where that is asked for', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp', 60) });
  const run = await convert(['-f', 'pdf', 'story.txt', '--contact-sheet', 'in/pages.png'], { cwd });
  expect(run).toMatchObject({ status: 0, stdout: 'story.pdf\n' });
  expect((await readFile(join(cwd, 'in/pages.png'))).toString('latin1', 1, 4)).toBe('PNG');
  const none = await convert(['story.txt', '--contact-sheet', 'pages.png'], { cwd });
  expect(none).toMatchObject({ status: 2, stdout: '' });
});

test('a damaged book is an error, with exit status 1', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp') });
  await convert(['story.txt'], { cwd });
  const book = await readFile(join(cwd, 'story.epub'));
  await writeFile(join(cwd, 'story.epub'), book.subarray(0, book.length / 2));
  const run = await convert(['check', 'story.epub'], { cwd });
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^ {2}error P2: /m);
});

test('a PDF that is cut off, or another program’s, is told and not praised', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp') });
  await convert(['-f', 'pdf', 'story.txt'], { cwd });
  const book = await readFile(join(cwd, 'story.pdf'));
  const foreign = book.toString('latin1').replaceAll('(chapbook ', '(printers ');
  await writeFile(join(cwd, 'cut.pdf'), book.subarray(0, book.length / 2));
  await writeFile(join(cwd, 'foreign.pdf'), foreign, 'latin1');
  const run = await convert(['check', 'cut.pdf', 'foreign.pdf', 'story.pdf'], { cwd });
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^story\.pdf\n {2}\d+ pages/);
  for (const name of ['cut', 'foreign']) {
    expect(run.stderr).toContain(`error: ${name}.pdf: this PDF is damaged, or not as chapbook`);
  }
});

test('what is no book is told', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp') });
  const run = await convert(['check', 'story.txt', 'none.epub'], { cwd });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('error: story.txt: this is neither an EPUB nor a PDF.');
  expect(run.stderr).toContain('error: none.epub: there is no such file or folder.');
});

test('a style sheet that e-readers choke on is refused with its line', async () => {
  const cwd = await folderOf({
    'story.txt': storyOf('The Lamp'),
    'mine.css': 'p { color: navy }\n@import url(https://example.org/x.css);\n',
  });
  const run = await convert(['story.txt', '--css', 'mine.css'], { cwd });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/^error: mine\.css:\d+: @import/m);
});

import { expect, test } from 'vitest';

import { convert, filesIn, folderOf, storyOf } from '../support/program.ts';

test.each([
  ['no story', [], 'no story is given'],
  ['an option that is none', ['--fromat', 'epub', 'a.txt'], 'fromat'],
  ['a format that is none', ['-f', 'mobi', 'a.txt'], '--format: there is no format "mobi"'],
  ['no format', ['-f', ',', 'a.txt'], '--format: no format is named'],
  ['one file for two stories', ['-o', 'x.epub', 'a.txt', 'b.txt'], 'x.epub is one file'],
  ['one file for two formats', ['-f', 'epub,pdf', '-o', 'x.pdf', 'a.txt'], 'x.pdf is one file'],
  ['a file of another format', ['-f', 'pdf', '-o', 'x.epub', 'a.txt'], 'does not end in .pdf'],
  ['no jobs', ['--jobs', '0', 'a.txt'], '--jobs: the number of jobs is a whole number'],
  ['jobs that are no number', ['--jobs', 'many', 'a.txt'], '--jobs'],
  ['a language that is none', ['--language', 'not a tag', 'a.txt'], '--language'],
  ['a language by its name', ['--language', 'english', 'a.txt'], '"english" is no language tag'],
  ['a file of another kind', ['-o', 'a.mobi', 'a.txt'], 'no format ends in .mobi'],
  ['an empty title', ['--title', ' ', 'a.txt'], '--title: it is empty'],
  ['a page that is none', ['--page', 'a99', 'a.txt'], '--page: there is no page "a99"'],
  ['a page of an inch', ['--page', '25x25', 'a.txt'], 'no book can be set'],
  ['a design that is none', ['--design', 'baroque', 'a.txt'], '--design: there is no "baroque"'],
  ['quiet and verbose', ['-q', '-v', 'a.txt'], 'quiet and verbose'],
])('%s: exit status 2, one line, nothing written', async (_name, args, says) => {
  const cwd = await folderOf({ 'a.txt': storyOf('A'), 'b.txt': storyOf('B') });
  const run = await convert(args, { cwd });
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toContain(says);
  expect(run.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  expect(await filesIn(cwd)).toEqual(['a.txt', 'b.txt']);
});

test('the help names every option and gives examples', async () => {
  const { status, stdout } = await convert(['--help'], { cwd: '.' });
  expect(status).toBe(0);
  for (const option of ['--join', '--format', '--output', '--covers', '--title', '--jobs']) {
    expect(stdout).toContain(option);
  }
  for (const option of ['--update', '--force', '--report', '--quiet', '--verbose', '--version']) {
    expect(stdout).toContain(option);
  }
  expect(stdout).toContain('convert story.txt');
});

test.each([
  ['inspect', ['--join', '--title', '--init', '--json']],
  ['check', ['--json']],
])('the help of %s names its own options alone', async (command, own) => {
  const { stdout } = await convert([command, '--help'], { cwd: '.' });
  const named = stdout.match(/--[a-z-]+/g) ?? [];
  expect(named).toEqual(expect.arrayContaining(own));
  expect(named).not.toContain('--output');
  expect(named).not.toContain('--design');
});

test('the version is the package’s', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  const { stdout } = await convert(['--version'], { cwd: '.' });
  expect(stdout).toBe(`chapbook ${manifest.version}\n`);
});

test('an option given twice means what it was given last', async () => {
  const cwd = await folderOf({ 'a.txt': storyOf('A') });
  const run = await convert(['-o', 'one', '-o', 'two', 'a.txt'], { cwd });
  expect(run.stdout).toBe('two/a.epub\n');
});

test('an error has its stack only where it is asked for', async () => {
  const cwd = await folderOf({});
  const plain = await convert(['none.txt'], { cwd });
  const verbose = await convert(['none.txt', '--verbose'], { cwd });
  expect(plain.stderr).not.toMatch(/^ +at /m);
  expect(verbose.stderr).toContain('ENOENT');
});

test('title, author and language given are those of the book', async () => {
  const cwd = await folderOf({ 'a.txt': storyOf('A') });
  const args = ['--title', 'Given', '--author', 'G. Iver', '--language', 'de'];
  await convert(['a.txt', '--report', 'report.json', ...args], { cwd });
  const { readFile } = await import('node:fs/promises');
  expect(await readFile(`${cwd}/report.json`, 'utf8')).toContain('"title": "Given"');
});

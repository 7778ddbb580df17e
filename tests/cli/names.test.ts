import { join } from 'node:path';

import { expect, test } from 'vitest';

import { convert, filesIn, folderOf, storyOf } from '../support/program.ts';

/** A story's name, and the name of its book: what some disk refuses becomes a dash. */
const NAMES: Readonly<Record<string, string>> = {
  'a story with spaces.txt': 'a story with spaces.epub',
  [`it's "quoted".txt`]: `it's -quoted.epub`,
  '🦊 the fox 🦊.txt': '🦊 the fox 🦊.epub',
  '..dots..and..more...txt': 'dots..and..more.epub',
  '夜の灯台.txt': '夜の灯台.epub',
  '-dash.txt': 'dash.epub',
  'what? why: *.txt': 'what- why.epub',
  '12.txt': '12.epub',
  '....txt': 'story.epub',
};

test('names with spaces, quotes, emoji, dots and other scripts are kept, made safe', async () => {
  const names = Object.keys(NAMES);
  const cwd = await folderOf(Object.fromEntries(names.map((name) => [name, storyOf('Names')])));
  const run = await convert(['-q', '--', ...names], { cwd });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout.trim().split('\n').toSorted()).toEqual(Object.values(NAMES).toSorted());
  expect(await filesIn(cwd)).toEqual([...names, ...Object.values(NAMES)].toSorted());
});

test('a way up and down again in a path leads to the story', async () => {
  const cwd = await folderOf({ 'in/../tale.txt': storyOf('Tale'), 'in/x': '' });
  expect(await convert(['in/../tale.txt'], { cwd })).toMatchObject({
    status: 0,
    stdout: 'tale.epub\n',
  });
});

test('two stories of one name are both written, under different names', async () => {
  const cwd = await folderOf({
    'a/tale.txt': storyOf('One'),
    'b/tale.txt': storyOf('Two'),
    'b/tale-2.txt': storyOf('Three'),
    'c/TALE.txt': storyOf('Four'),
  });
  const run = await convert(['a', 'b', 'c', '-o', 'books', '-q'], { cwd });
  expect(run.status).toBe(0);
  expect(await filesIn(join(cwd, 'books'))).toEqual([
    'TALE-4.epub',
    'tale-2.epub',
    'tale-3.epub',
    'tale.epub',
  ]);
});

test('a story given by itself and by its folder is made once', async () => {
  const cwd = await folderOf({ 'tale.txt': storyOf('Tale') });
  expect((await convert(['.', 'tale.txt', './tale.txt'], { cwd })).stdout).toBe('tale.epub\n');
});

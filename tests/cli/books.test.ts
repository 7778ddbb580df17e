import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { convert, filesIn, folderOf, storyOf } from '../support/program.ts';
import { unzipped } from '../support/unzipped.ts';

const ZIP = 'PK';

test('a story becomes an EPUB beside it', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp') });
  const run = await convert(['--format', 'epub', 'story.txt'], { cwd });
  expect(run).toMatchObject({ status: 0, stdout: 'story.epub\n' });
  expect(await filesIn(cwd)).toEqual(['story.epub', 'story.txt']);
  expect((await readFile(join(cwd, 'story.epub'))).toString('latin1', 0, 2)).toBe(ZIP);
});

test('piped, a run says one plain line a story, and standard output has only the paths', async () => {
  const cwd = await folderOf({ 'a.txt': storyOf('Ash'), 'b.txt': storyOf('Birch') });
  const run = await convert(['-o', 'books', 'a.txt', 'b.txt'], { cwd });
  expect(run.stdout.trim().split('\n').toSorted()).toEqual(['books/a.epub', 'books/b.epub']);
  expect(run.stderr).toMatch(/^\[1\/2\] [ab]\.txt: written in \d+(\.\d)? s$/m);
  expect(run.stderr).toMatch(/^2 written$/m);
  expect(run.stderr).not.toContain('\u001B');
});

test('a path that ends in the extension of a format is a file, any other a folder', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp') });
  await convert(['story.txt', '-o', 'deep/down/lamp.epub'], { cwd });
  await convert(['story.txt', '-o', 'shelf.d'], { cwd });
  expect(await filesIn(cwd)).toEqual(['deep/down/lamp.epub', 'shelf.d/story.epub', 'story.txt']);
});

test('every story in a folder becomes a book, and a folder inside it one book', async () => {
  const cwd = await folderOf({
    'stories/ash.txt': storyOf('Ash'),
    'stories/saga/part 10.txt': storyOf('Saga, the tenth'),
    'stories/saga/part 2.txt': storyOf('Saga, the second'),
    'stories/notes.md': 'mine',
  });
  const run = await convert(['stories', '-o', 'books'], { cwd });
  expect(await filesIn(join(cwd, 'books'))).toEqual(['ash.epub', 'saga.epub']);
  expect(run.stderr).toContain('passed over notes.md: a story is a .txt file');
});

test('files given with --join become one book, named for what their names share', async () => {
  const cwd = await folderOf({
    'tide-part-1.txt': storyOf('The Tide, part 1'),
    'tide-part-2.txt': storyOf('The Tide, part 2'),
  });
  await convert(['--join', 'tide-part-1.txt', 'tide-part-2.txt'], { cwd });
  expect(await filesIn(cwd)).toContain('tide.epub');
});

test('files that look like one series are pointed out', async () => {
  const cwd = await folderOf({ 'tide 1.txt': storyOf('Tide'), 'tide 2.txt': storyOf('Tide') });
  const { stderr } = await convert(['.', '-o', 'books'], { cwd });
  expect(stderr).toContain('tide 1.txt, tide 2.txt look like parts of one story');
});

test('parts whose numbers are words or Roman are pointed out too', async () => {
  const names = ['tide part one.txt', 'tide part two.txt', 'wharf-i.txt', 'wharf-ii.txt', 'x.txt'];
  const cwd = await folderOf(Object.fromEntries(names.map((name) => [name, storyOf('Tide')])));
  const { stderr } = await convert(['.', '-o', 'books'], { cwd });
  expect(stderr).toContain('tide part one.txt, tide part two.txt look like parts of one story');
  expect(stderr).toContain('wharf-i.txt, wharf-ii.txt look like parts of one story');
});

test('a story of several files that does not say its name is called as their folder is', async () => {
  const part = (number: number): string => storyOf('').replace('\n', `Chapter ${number}\n`);
  const cwd = await folderOf({ 'all/The Goose/1.txt': part(1), 'all/The Goose/2.txt': part(2) });
  await convert(['all', '-o', 'books'], { cwd });
  const files = unzipped(await readFile(join(cwd, 'books/The Goose.epub')));
  const described = [...files].find(([name]) => name.endsWith('.opf'))?.[1];
  expect(described).toContain('>The Goose</dc:title>');
});

test('all formats at once are all written', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp') });
  const run = await convert(['-f', 'all', 'story.txt'], { cwd });
  expect(run.status).toBe(0);
  expect(await filesIn(cwd)).toEqual(['story.epub', 'story.kepub.epub', 'story.pdf', 'story.txt']);
});

/** Clocks and languages far from each other; Turkish has its own idea of capital letters. */
const LANDS = [
  { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' },
];

test('two builds of one story are the same bytes, in any time zone and language', async () => {
  const name = 'un-seul-coup-de-triangle';
  const cwd = await folderOf({ [`${name}.txt`]: await readFile(`input/${name}.txt`) });
  const kinds = ['epub', 'kepub.epub', 'pdf', 'jpg'];
  const builds = await Promise.all(
    LANDS.map(async (env, at) => {
      const out = `books-${at}`;
      await convert(['-f', 'all', `${name}.txt`, '-o', out, '--covers', out], { cwd, env });
      return Promise.all(kinds.map(async (kind) => readFile(join(cwd, out, `${name}.${kind}`))));
    }),
  );
  const [first = [], second = []] = builds;
  expect(first.map((book) => book.length > 0)).toEqual(kinds.map(() => true));
  expect(kinds.filter((_, at) => !first[at]?.equals(second[at] ?? Buffer.of()))).toEqual([]);
});

test('a quiet run says nothing but the paths it wrote', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp') });
  const run = await convert(['-q', 'story.txt'], { cwd });
  expect(run).toMatchObject({ status: 0, stdout: 'story.epub\n', stderr: '' });
});

test('a drawn cover is kept, and a picture of one’s own in its place is used', async () => {
  const cwd = await folderOf({ 'story.txt': storyOf('The Lamp') });
  const args = ['story.txt', '--covers', 'covers'];
  await convert(args, { cwd });
  expect(await filesIn(join(cwd, 'covers'))).toEqual(['.drawn.json', 'story.jpg']);
  const drawn = await readFile(join(cwd, 'covers/story.jpg'));
  const first = await readFile(join(cwd, 'story.epub'));

  await convert([...args, '--title', 'Another Lamp'], { cwd });
  expect(await readFile(join(cwd, 'covers/story.jpg'))).not.toEqual(drawn);

  await convert(args, { cwd });
  expect(await readFile(join(cwd, 'story.epub'))).toEqual(first);

  const art = { width: 1000, height: 1600, channels: 3, background: '#702030' } as const;
  const own = await sharp({ create: art }).png().toBuffer();
  await writeFile(join(cwd, 'covers/story.png'), own);
  await convert(args, { cwd });
  expect(await readFile(join(cwd, 'story.epub'))).not.toEqual(first);
  expect(await readFile(join(cwd, 'covers/story.png'))).toEqual(own);
});

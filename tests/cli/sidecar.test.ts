import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { convert, filesIn, folderOf, storyOf } from '../support/program.ts';
import { unzipped } from '../support/unzipped.ts';

test('what the file beside a story says stands over what was read', async () => {
  const cwd = await folderOf({
    'lamp.txt': storyOf('The Lamp', 12),
    'lamp.yaml': 'title: A Brighter Lamp\nauthor: G. Iver\nlanguage: en-GB\n',
  });
  const { stdout } = await convert(['inspect', 'lamp.txt'], { cwd });
  expect(stdout).toMatch(/^ {2}title +A Brighter Lamp$/m);
  expect(stdout).toMatch(/^ {2}author +G\. Iver$/m);
  const given = await convert(['inspect', 'lamp.txt', '--title', 'The Last Word'], { cwd });
  expect(given.stdout).toMatch(/^ {2}title +The Last Word$/m);
});

test('a sidecar may be in any encoding that a story may be in', async () => {
  const title = 'title: Zoë’s Lamp\r\n';
  const utf16 = new Uint8Array(
    Uint16Array.from(`\uFEFF${title}`, (sign) => sign.charCodeAt(0)).buffer,
  );
  for (const sidecar of [`\uFEFF${title}`, utf16]) {
    const cwd = await folderOf({ 'lamp.txt': storyOf('The Lamp', 12), 'lamp.yaml': sidecar });
    const { stdout } = await convert(['inspect', 'lamp.txt'], { cwd });
    expect(stdout).toMatch(/^ {2}title +Zoë’s Lamp$/m);
  }
});

test.each([
  ['a key that is none', 'titel: A Lamp\n', 'lamp.yaml:1: “titel” is no key of a sidecar'],
  [
    'a value that cannot be meant',
    'author: A\ndate: soon\n',
    'lamp.yaml:2: “date” should be a date',
  ],
  [
    'an answer that fits no line',
    'answers:\n  - heading: Nowhere\n',
    'lamp.yaml:2: “heading: Nowhere” fits no line',
  ],
  [
    'an answer that contradicts another',
    'answers:\n  - no-break: The Lamp\n  - break: The Lamp\n',
    'lamp.yaml:3: “break: The Lamp” contradicts “no-break: The Lamp” (line 2)',
  ],
  [
    'a key that is there twice',
    'title: A\ntitle: B\n',
    'lamp.yaml:2: “title” stands here a second',
  ],
  ['broken YAML', 'title: "A Lamp\n', 'lamp.yaml:'],
  [
    'a cover that is not there',
    'title: A\ncover: none.jpg\n',
    'lamp.yaml:2: the picture none.jpg cannot be had: there is no such file',
  ],
])('%s is an error with its line, and nothing is written', async (_name, sidecar, says) => {
  const cwd = await folderOf({ 'lamp.txt': storyOf('The Lamp', 12), 'lamp.yaml': sidecar });
  const run = await convert(['lamp.txt', '-q'], { cwd });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toContain(`error: ${says}`);
  expect(await filesIn(cwd)).toEqual(['lamp.txt', 'lamp.yaml']);
});

test('--init writes a sidecar with what was found, which changes nothing until it is changed', async () => {
  const cwd = await folderOf({ 'lamp.txt': storyOf('The Lamp', 12) });
  await convert(['lamp.txt', '-o', 'before.epub'], { cwd });
  const run = await convert(['inspect', '--init', 'lamp.txt'], { cwd });
  expect(run).toMatchObject({ status: 0, stdout: 'lamp.yaml\n' });
  const sidecar = await readFile(join(cwd, 'lamp.yaml'), 'utf8');
  expect(sidecar).toMatch(/^title: The Lamp$/m);
  expect(sidecar).toMatch(/^author: Mara Quill$/m);
  await convert(['lamp.txt', '-o', 'after.epub'], { cwd });
  expect((await convert(['inspect', 'lamp.txt'], { cwd })).stdout).toMatch(/^ {2}title +The Lamp/m);

  await writeFile(join(cwd, 'lamp.yaml'), 'title: Mine\n');
  const again = await convert(['inspect', '--init', 'lamp.txt'], { cwd });
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('error: lamp.yaml: the sidecar is there already.');
  expect(await readFile(join(cwd, 'lamp.yaml'), 'utf8')).toBe('title: Mine\n');
});

test('--init offers the answer to a doubt; taken, it settles it', async () => {
  const story = storyOf('The Lamp', 12).replace(
    'The 6. lamp',
    '\n\nAlong the Road\n\n\nThe 6. lamp',
  );
  const cwd = await folderOf({ 'lamp.txt': story });
  const inspected = async () => (await convert(['inspect', 'lamp.txt'], { cwd })).stdout;
  const before = await inspected();
  expect(before).toContain('structure/uncertain-heading');
  await convert(['inspect', '--init', 'lamp.txt'], { cwd });
  expect(await inspected()).toContain('structure/uncertain-heading');
  const path = join(cwd, 'lamp.yaml');
  const sidecar = await readFile(path, 'utf8');
  const answered = sidecar
    .replace('# answers:', 'answers:')
    .replace(/^# {3}(- heading: Along the Road)$/m, '  $1');
  expect(answered).toContain('\n  - heading: Along the Road\n');
  await writeFile(path, answered);
  const after = await inspected();
  expect(after).toMatch(/^ {2}Along the Road +\d+/m);
  expect(after).not.toContain('uncertain-heading');
});

test('a mark of a break is answered about like a line of words', async () => {
  const scenes = ['The ferry went over at dawn.', 'At noon it came back.', 'At dusk it lay still.'];
  const cwd = await folderOf({
    'lamp.txt': ['The Lamp', 'by Mara Quill', scenes.join('\n\n* * *\n\n')].join('\n\n'),
    'lamp.yaml': 'answers:\n  - no-break: "* * *"\n    after: At noon\n',
  });
  const { stdout } = await convert(['inspect', 'lamp.txt'], { cwd });
  expect(stdout).toContain(', 1 scene break\n');
});

test('an answer that fits nothing is shown by inspect, which then fails as a conversion would', async () => {
  const sidecar = 'answers:\n  - heading: Nowhere\n';
  const cwd = await folderOf({ 'lamp.txt': storyOf('The Lamp', 12), 'lamp.yaml': sidecar });
  const run = await convert(['inspect', 'lamp.txt'], { cwd });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('“heading: Nowhere” fits no line of the text');
});

test('what --init writes is taken, whatever date the text names', async () => {
  const story = ['The Lamp', 'by Mara Quill', 'Date: Thu 06 May, 7:42 pm', storyOf('x', 6)];
  const cwd = await folderOf({ 'lamp.txt': story.join('\n\n') });
  await convert(['inspect', '--init', 'lamp.txt'], { cwd });
  expect(await convert(['lamp.txt', '-q'], { cwd })).toMatchObject({ status: 0, stderr: '' });
});

test('a cover that the text names at its head is the book’s; one that is not there is told', async () => {
  const picture = await sharp({
    create: { width: 1000, height: 1600, channels: 3, background: '#205080' },
  })
    .jpeg()
    .toBuffer();
  const story = (cover: string): string =>
    ['---', 'title: Lamp', `cover: ${cover}`, '---', '', storyOf('Lamp')].join('\n');
  const cwd = await folderOf({
    'art/lamp.jpg': picture,
    'a.txt': story('art/lamp.jpg'),
    'b.txt': story('art/moth.jpg'),
    'c.txt': story('https://quay.example/lamp.jpg'),
  });
  const run = await convert(['a.txt', 'b.txt', 'c.txt'], { cwd });
  expect(run.status).toBe(0);
  expect(run.stderr.match(/^.*one is drawn$/gm)).toEqual([
    'b.txt:3: the picture art/moth.jpg cannot be had: there is no such file or folder; one is drawn',
  ]);
  const files = unzipped(await readFile(join(cwd, 'a.epub')));
  const cover = Buffer.from(files.get('OEBPS/cover.jpg') ?? '', 'latin1');
  const { dominant } = await sharp(cover).stats();
  expect(dominant.b).toBeGreaterThan(dominant.r + 50);
});

test('several authors are a list, in a sidecar as at the head of a text', async () => {
  const cwd = await folderOf({
    'a.txt': ['---', 'author: [A. Quill, B. Reed]', '---', '', storyOf('Lamp')].join('\n'),
    'b.txt': storyOf('Lamp'),
    'b.yaml': 'author:\n  - A. Quill\n  - B. Reed\n',
  });
  await convert(['a.txt', 'b.txt', '-q'], { cwd });
  for (const name of ['a', 'b']) {
    const files = unzipped(await readFile(join(cwd, `${name}.epub`)));
    const opf = files.get('OEBPS/content.opf') ?? '';
    expect(opf.match(/<dc:creator[^>]*>[^<]+/g)?.map((tag) => tag.replace(/^.*>/, ''))).toEqual([
      'A. Quill',
      'B. Reed',
    ]);
  }
});

test('a YAML block at the head of the text says the same', async () => {
  const head = ['---', 'title: Head', 'series:', '  name: Saga', '  number: 4', '---', ''];
  const cwd = await folderOf({
    'lamp.txt': [...head, storyOf('The Lamp', 12)].join('\n'),
    'web.txt': ['---', 'title: Web', 'series: [one, two]', '---', '', storyOf('Web')].join('\n'),
    'wrong.txt': [
      '---',
      'title: W',
      'answers:',
      '  - heading: Nowhere',
      '---',
      '',
      storyOf('W'),
    ].join('\n'),
  });
  const lamp = await convert(['inspect', 'lamp.txt'], { cwd });
  expect(lamp.stdout).toMatch(/^ {2}title +Head +2$/m);
  expect(lamp.stdout).toMatch(/^ {2}series +Saga, 4$/m);
  expect((await convert(['web.txt', '-q'], { cwd })).status).toBe(0);
  const wrong = await convert(['wrong.txt', '-q'], { cwd });
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain('“heading: Nowhere” fits no line');
});

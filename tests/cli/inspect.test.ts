import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { convert, filesIn, folderOf, storyOf } from '../support/program.ts';

/** The first chapter begins on line 4, the second on line 24. */
const STORY = [
  'The Lamp on the Quay',
  'by Mara Quill',
  '',
  'Chapter 1: Dusk',
  '',
  ...evening('lit'),
  '* * *',
  '',
  ...evening('trimmed'),
  'Chapter 2: Dawn',
  '',
  ...evening('put out'),
].join('\n');

function evening(deed: string): string[] {
  const hours = ['six', 'seven', 'eight', 'nine'];
  return hours.flatMap((hour) => [
    `At ${hour} the lamp was ${deed}, and nobody on the quay asked who had done it or why.`,
    '',
  ]);
}

test('the page shows what was understood, with the line of each, and writes nothing', async () => {
  const cwd = await folderOf({ 'lamp.txt': STORY });
  const { status, stdout, stderr } = await convert(['inspect', 'lamp.txt'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^lamp\.txt, .*LF line ends, \d+ lines$/m);
  expect(stdout).toMatch(/^ {2}title +The Lamp on the Quay +1$/m);
  expect(stdout).toMatch(/^ {2}author +Mara Quill +2$/m);
  expect(stdout).toMatch(/^ {2}Chapter 1: Dusk +4 +\d+ words$/m);
  expect(stdout).toMatch(/^ {2}Chapter 2: Dawn +24 +\d+ words$/m);
  expect(stdout).toMatch(/2 chapters, .*1 scene break/);
  expect(stdout).not.toContain('\u001B');
  expect(await filesIn(cwd)).toEqual(['lamp.txt']);
});

test('programs get the same as JSON', async () => {
  const cwd = await folderOf({ 'lamp.txt': STORY });
  const { stdout } = await convert(['inspect', '--json', 'lamp.txt'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    name: 'lamp',
    facts: [
      { label: 'title', value: 'The Lamp on the Quay', origin: { file: 'lamp.txt', from: 1 } },
      { label: 'author', value: 'Mara Quill' },
      { label: 'language' },
    ],
    outline: [
      { depth: 0, role: 'chapter', heading: 'Chapter 1: Dusk', origin: { from: 4 } },
      { depth: 0, role: 'chapter', heading: 'Chapter 2: Dawn', origin: { from: 24 } },
    ],
    counts: { chapters: 2, sceneBreaks: 1 },
  });
});

test('the members of the JSON are those that docs/report.md states', async () => {
  const cwd = await folderOf({
    'lamp.txt': STORY.replace('Chapter 2: Dawn', '\n\nAlong the Water Road\n\n'),
  });
  const { stdout } = await convert(['inspect', '--json', 'lamp.txt'], { cwd });
  const [, stated = ''] = (await readFile('docs/report.md', 'utf8')).split('## The inspection');
  const unstated = [...members(JSON.parse(stdout))].filter((name) => !stated.includes(`\`${name}`));
  expect(unstated).toEqual([]);
});

function members(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((each) => [...members(each)])]);
}

test('files that look like one story are named, as when they are made into books', async () => {
  const cwd = await folderOf({ 'tide-1.txt': storyOf('Tide'), 'tide-2.txt': storyOf('Tide') });
  const { stderr } = await convert(['inspect', '.'], { cwd });
  expect(stderr).toContain('tide-1.txt, tide-2.txt look like parts of one story');
});

test('a doubt is told with its line, what it was taken for, how surely, and the answer that turns it', async () => {
  const doubtful = STORY.replace('Chapter 2: Dawn', '\n\nAlong the Water Road\n\n');
  const cwd = await folderOf({ 'lamp.txt': doubtful });
  const { stdout } = await convert(['inspect', 'lamp.txt'], { cwd });
  expect(stdout.slice(stdout.indexOf('Doubts'))).toBe(
    [
      'Doubts, worst first',
      '  A line was taken for a heading, or not taken for one, on weak evidence.',
      '  (structure/uncertain-heading)',
      '    26  Along the Water Road',
      '        taken for a line of the story, 75 % sure; it could be a heading (answer “heading:”)',
      '',
    ].join('\n'),
  );
});

test('a story that cannot be read is an error, and the others are shown', async () => {
  const cwd = await folderOf({ 'lamp.txt': STORY, 'empty.txt': '' });
  const run = await convert(['inspect', 'empty.txt', 'lamp.txt'], { cwd });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('error: empty.txt: the file is empty.');
  expect(run.stdout).toContain('Chapter 2: Dawn');
});

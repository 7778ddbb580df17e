/**
 * How fast a typed tree becomes the bytes of an EPUB, and how much memory a novel takes:
 * `tsx bench/epub.ts`
 *
 * Measured beside zipping the same documents with fflate, which is the least that any packager can
 * do. CPU time of this process, the best of five runs, taken in turns. Memory is the peak of a process
 * that makes a text of a megabyte into a book, less that of one that does nothing.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

import { strToU8, zipSync } from 'fflate';

import type { Block, Book, Paragraph } from '../src/book/book.ts';
import { read } from '../src/index.ts';
import { plainText } from '../src/inspection/plain-text.ts';
import { everyBlockOf } from '../src/inspection/walk.ts';
import { epub } from '../src/package/epub.ts';
import type { Edition } from '../src/package/format.ts';
import { kepub } from '../src/package/kepub.ts';
import { DESIGNS } from '../src/typeset/designs/designs.ts';
import { textOf } from '../src/typeset/xhtml/markup.ts';
import { writeDocument } from '../src/typeset/xhtml/write-document.ts';

const RUNS = 5;
const CHAPTERS = 60;
const PARAGRAPHS = 300;

/** Real prose: every paragraph of the sample stories, as they are understood. */
const PROSE: Paragraph[] = [];
for (const name of readdirSync('input').filter((each) => each.endsWith('.txt'))) {
  const { book } = await read({ name, bytes: readFileSync(`input/${name}`) });
  for (const block of everyBlockOf(book)) if (block.type === 'paragraph') PROSE.push(block);
}

/** A chapter's paragraphs, drawn by a fixed rule, with a scene break after every 39. */
function blocks(seed: number): Block[] {
  let state = seed;
  return Array.from({ length: PARAGRAPHS }, (_, at): Block => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const paragraph = PROSE[Math.floor((state / 2 ** 32) * PROSE.length)];
    return at % 40 === 39 || !paragraph ? { type: 'sceneBreak', strength: 'mark' } : paragraph;
  });
}

const children = Array.from({ length: CHAPTERS }, (_, at) => ({
  type: 'chapter' as const,
  role: 'chapter' as const,
  heading: { label: `Chapter ${at + 1}`, number: at + 1 },
  children: blocks(at + 1),
}));

const book: Book = {
  type: 'book',
  metadata: {
    title: { value: 'The Lamp' },
    authors: [{ value: 'Ann Ostler' }],
    contributors: [],
    language: 'en',
    description: [],
    subjects: [],
    fields: [],
  },
  front: [],
  children,
  back: [],
  notes: [],
};

const edition: Edition = {
  design: DESIGNS.classic,
  cover: { jpeg: new Uint8Array(300_000), width: 1600, height: 2560, alternative: 'A lamp.' },
  modified: new Date(0),
  identifier: '00000000-0000-5000-8000-000000000000',
  program: { name: 'chapbook', version: '0' },
  name: 'bench',
  sources: [],
  changes: [],
  page: 'a5',
  embedFonts: false,
};

const ignore = (): void => undefined;

async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const { documents } = await epub.typeset(book, edition, ignore);
const text = documents.reduce((sum, { body }) => sum + body.map(textOf).join('').length, 0) / 1e6;
const files = documents.map(({ file }) => file);
const xhtml = documents.map(writeDocument);
const contents = Object.fromEntries(files.map((file, at) => [file, xhtml[at] ?? '']));

const WORK: Readonly<Record<string, () => unknown>> = {
  'zip (fflate)': () =>
    zipSync(
      Object.fromEntries(Object.entries(contents).map(([file, each]) => [file, strToU8(each)])),
      { level: 6 },
    ),
  'typed tree': () => epub.typeset(book, edition, ignore),
  epub: async () => epub.pack(await epub.typeset(book, edition, ignore), edition),
  kepub: async () => kepub.pack(await kepub.typeset(book, edition, ignore), edition),
};

const best = new Map<string, number>();
for (let run = 0; run < RUNS; run++) {
  for (const [name, work] of Object.entries(WORK)) {
    best.set(name, Math.min(best.get(name) ?? Infinity, await seconds(work)));
  }
}
const least = best.get('zip (fflate)') ?? Number.NaN;
for (const [name, time] of best) {
  const rate = (text / time).toFixed(1).padStart(6);
  const times = (time / least).toFixed(2);
  process.stdout.write(
    `${name.padEnd(14)} ${rate} MB/s  ${times} × zip  ${time.toFixed(2)} s CPU\n`,
  );
}

const novel = children
  .map(({ heading, children: blocks }) => {
    const texts = blocks.map((block) =>
      block.type === 'paragraph' ? plainText(block.children) : '* * *',
    );
    return [heading.label, ...texts].join('\n\n');
  })
  .join('\n\n\n')
  .slice(0, 1e6);

/** The most memory, in megabytes, that a process of its own takes for a piece of work. */
function peak(work: string): number {
  const script = `${work}; process.stderr.write(String(process.resourceUsage().maxRSS))`;
  const args = ['--input-type=module', '--eval', script];
  return Number(spawnSync(process.execPath, args, { input: novel, encoding: 'utf8' }).stderr) / 1e3;
}

const runtime = peak('');
const whole = peak(`
  const { readFileSync } = await import('node:fs');
  const { read, toEpub } = await import('./dist/index.js');
  await toEpub(await read({ name: 'novel.txt', bytes: readFileSync(0) }))`);
process.stdout.write(
  `memory         ${Math.round(whole)} MB for a novel of 1 MB, ${Math.round(runtime)} MB for nothing\n`,
);

/**
 * How fast a typed tree becomes the bytes of an EPUB: `tsx bench/epub.ts`
 *
 * Measured beside zipping the same documents with fflate, which is the least that any packager can
 * do. CPU time of this process, the best of five runs, taken in turns.
 */
import { readdirSync, readFileSync } from 'node:fs';

import { strToU8, zipSync } from 'fflate';

import type { Block, Book, Division } from '../src/book/book.ts';
import { epub } from '../src/package/epub.ts';
import type { Edition } from '../src/package/format.ts';
import { kepub } from '../src/package/kepub.ts';
import { DESIGNS } from '../src/typeset/designs/designs.ts';
import { textOf } from '../src/typeset/xhtml/markup.ts';
import { writeDocument } from '../src/typeset/xhtml/write-document.ts';

const RUNS = 5;
const CHAPTERS = 60;
const PARAGRAPHS = 300;

/** Real prose: the paragraphs of the sample stories, drawn by a fixed rule. */
const PROSE = readdirSync('input')
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(`input/${name}`, 'latin1').split(/\r?\n\s*\n/))
  .filter((paragraph) => paragraph.length > 80);

function paragraphs(seed: number): Block[] {
  let state = seed;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: PARAGRAPHS }, (_, at): Block => {
    if (at % 40 === 39) return { type: 'sceneBreak', strength: 'mark' };
    const prose = PROSE[draw(PROSE.length)] ?? '';
    const cut = draw(prose.length);
    return {
      type: 'paragraph',
      children: [
        { type: 'text', value: prose.slice(0, cut) },
        { type: 'emphasis', children: [{ type: 'text', value: prose.slice(cut, cut + 12) }] },
        { type: 'text', value: prose.slice(cut + 12) },
      ],
    };
  });
}

const children: Division[] = Array.from({ length: CHAPTERS }, (_, at) => ({
  type: 'chapter',
  role: 'chapter',
  heading: { label: `Chapter ${at + 1}`, number: at + 1 },
  children: paragraphs(at + 1),
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

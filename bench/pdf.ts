/**
 * How fast a book becomes a PDF, beside Typst with the same text: `tsx bench/pdf.ts`
 *
 * Each is run in a fresh process, in turns, five times: CPU seconds of the whole process with all
 * its threads, and its peak memory. Ours is the built program as `toPdf` loads it, V8's code of it
 * and all. Typst is looked for as `@myriaddreamin/typst-ts-node-compiler` here and in the folder that
 * TYPST_HOME names; it weighs 52 MB and is no dependency of ours. WeasyPrint and calibre are run
 * where they are installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { benchText, typstSource, webPage } from './pdf-text.ts';

const RUNS = Number(process.env['RUNS'] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'chapbook-bench-'));

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly pages: number;
}

/** A plain picture of the page's proportions, on the first page of all. */
const COVER = { width: 148, height: 210 };

/** What a child says of itself when it has done its work. */
const SAID = `
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, pages }));
`;

/** Sets one book, or the same book again and again in one warm process. */
function chapbook(book: string, times: number): string {
  const url = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
  return `
import { readFileSync, writeFileSync } from 'node:fs';
const { pdf } = await import(${url('../dist/package/pdf/pdf.js')});
const { DESIGNS } = await import(${url('../dist/typeset/designs/designs.js')});
const jpeg = readFileSync(${JSON.stringify(join(folder, 'cover.jpg'))});
const edition = {
  design: DESIGNS.classic, page: 'a5', embedFonts: true, sources: [], changes: [],
  cover: { jpeg, width: ${COVER.width}, height: ${COVER.height}, alternative: 'A plain cover.' }, modified: new Date(0),
  identifier: '00000000-0000-5000-8000-000000000000', program: { name: 'chapbook', version: '0' }, name: 'bench',
};
const book = JSON.parse(readFileSync(${JSON.stringify(book)}, 'utf8'));
let pages = 0;
for (let i = 0; i < ${times}; i++) {
  const set = await pdf.typeset(book, edition, () => undefined);
  pages += set.pages.length;
  writeFileSync(${JSON.stringify(`${book}.pdf`)}, await pdf.pack(set, edition));
}
${SAID}`;
}

function typst(source: string): string {
  const home = process.env['TYPST_HOME'] ?? process.cwd();
  return `
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
const load = createRequire(${JSON.stringify(join(home, 'package.json'))});
const { NodeCompiler } = load('@myriaddreamin/typst-ts-node-compiler');
const fonts = createRequire(${JSON.stringify(join(process.cwd(), 'package.json'))});
const face = (cut) => dirname(fonts.resolve('@expo-google-fonts/eb-garamond/' + cut));
const compiler = NodeCompiler.create({
  workspace: ${JSON.stringify(folder)},
  fontArgs: [{ fontPaths: [face('400Regular/EBGaramond_400Regular.ttf'), face('400Regular_Italic/EBGaramond_400Regular_Italic.ttf')] }],
});
const bytes = compiler.pdf({ mainFilePath: ${JSON.stringify(source)} });
writeFileSync(${JSON.stringify(`${source}.pdf`)}, bytes);
const pages = (bytes.toString('latin1').match(/\\/Type ?\\/Page\\b/g) ?? []).length;
${SAID}`;
}

function run(code: string): Measured | undefined {
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const line = child.stdout.trim().split('\n').at(-1) ?? '';
  if (line.startsWith('{')) {
    // Printed by SAID, in the shape of Measured.
    return JSON.parse(line) as Measured;
  }
  if (process.env['VERBOSE'] !== undefined) process.stderr.write(child.stderr);
  return undefined;
}

/** A program of this machine, timed by the shell's own account of its children. */
function external(command: readonly string[]): Measured | undefined {
  const [program = '', ...rest] = command;
  if (spawnSync(program, ['--version']).error !== undefined) return undefined;
  const before = process.resourceUsage();
  const started = performance.now();
  const { status } = spawnSync(program, rest);
  const seconds = (performance.now() - started) / 1000;
  const after = process.resourceUsage();
  return status === 0 && after.maxRSS >= before.maxRSS
    ? { seconds, megabytes: Number.NaN, pages: 0 }
    : undefined;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(name: string, runs: readonly Measured[]): void {
  const seconds = median(runs.map((each) => each.seconds));
  const megabytes = median(runs.map((each) => each.megabytes));
  const pages = runs[0]?.pages ?? 0;
  const rate = pages > 0 ? `${(pages / seconds).toFixed(0)} pages/s` : '';
  process.stdout.write(
    `${name.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s CPU ${megabytes.toFixed(0).padStart(6)} MB ` +
      `${String(pages).padStart(6)} pages  ${rate}\n`,
  );
}

function compare(words: number, runs: number, rivals: boolean): void {
  const { book, title } = benchText(words);
  const json = join(folder, `${words}.json`);
  const source = join(folder, `${words}.typ`);
  const page = join(folder, `${words}.html`);
  writeFileSync(json, JSON.stringify(book));
  writeFileSync(source, typstSource(book));
  writeFileSync(page, webPage(book));
  const works: Readonly<Record<string, () => Measured | undefined>> = {
    chapbook: () => run(chapbook(json, 1)),
    ...(rivals
      ? {
          Typst: () => run(typst(source)),
          'WeasyPrint (wall clock)': () => external(['weasyprint', page, `${page}.pdf`]),
          'calibre (wall clock)': () => external(['ebook-convert', page, `${page}-calibre.pdf`]),
        }
      : {}),
  };
  const measured = new Map<string, Measured[]>();
  for (let i = 0; i < runs; i++) {
    for (const [name, work] of Object.entries(works)) {
      const result = work();
      if (result !== undefined) measured.set(name, [...(measured.get(name) ?? []), result]);
    }
  }
  process.stdout.write(`\n${title}\n`);
  for (const name of Object.keys(works)) {
    const all = measured.get(name);
    if (all === undefined) process.stdout.write(`${name.padEnd(28)} not installed\n`);
    else report(name, all);
  }
}

try {
  const { default: sharp } = await import('sharp');
  const create = { ...COVER, channels: 3 as const, background: '#345' };
  writeFileSync(join(folder, 'cover.jpg'), await sharp({ create }).jpeg().toBuffer());
  compare(100_000, RUNS, true);
  compare(700_000, Math.min(RUNS, 3), true);
  if (RUNS > 1) compare(1_400_000, 1, false);
  const batch = join(folder, '100000.json');
  const once = run(chapbook(batch, 1));
  const many = run(chapbook(batch, 9));
  if (once !== undefined && many !== undefined) {
    process.stdout.write('\nEight more books in the same process\n');
    report('chapbook, warm', [
      {
        seconds: many.seconds - once.seconds,
        megabytes: many.megabytes,
        pages: many.pages - once.pages,
      },
    ]);
  }
} finally {
  rmSync(folder, { recursive: true });
}

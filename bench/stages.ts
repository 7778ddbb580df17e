/**
 * How fast the pure stages are: bytes to a typeset tree, in megabytes of text for each second of
 * one core, by stage, and whether time grows with length and no faster.
 *
 *     npx tsx bench/stages.ts
 *
 * Time is the processor's, not the wall clock's. A machine that is busy with other work still
 * measures slower, for caches are shared: the fixed work beside each table tells such a moment. Cold
 * is the first round of all, warm the best of those after it. The text
 * is the samples of `input/` over and over, and the books of `../shared/corpus` where they are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { clean } from '../src/clean/clean.ts';
import { account } from '../src/conservation/account.ts';
import { bookWords } from '../src/conservation/book-words.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Source } from '../src/source/source.ts';
import { structure } from '../src/structure/structure.ts';
import { typography } from '../src/typeset/typography/typography.ts';

const MEGABYTE = 1_000_000;
const TARGET = 8;
const ROUNDS = 3;

const STAGES = ['ingest', 'clean', 'structure', 'typography', 'conservation'] as const;
type Stage = (typeof STAGES)[number];

/** Milliseconds of the processor by stage. */
type Times = Record<Stage, number>;

/** One story through the pure stages. */
function timed(source: Source): Times {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
  const times: Times = { ingest: 0, clean: 0, structure: 0, typography: 0, conservation: 0 };
  const measure = <Result>(stage: Stage, run: () => Result): Result => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    times[stage] += (user + system) / 1000;
    return result;
  };
  const draft = measure('ingest', () => ingest([source], report));
  const cleaned = measure('clean', () => clean(draft, report));
  const found = measure('structure', () => structure(cleaned, {}, report));
  const book = measure('typography', () => typography(found, report));
  measure('conservation', () => account(draft.decoded ?? [], diagnostics, bookWords(book)));
  return times;
}

/** One round over all the texts. */
function round(sources: readonly Source[]): Times {
  const sums: Times = { ingest: 0, clean: 0, structure: 0, typography: 0, conservation: 0 };
  for (const source of sources) {
    const times = timed(source);
    for (const stage of STAGES) sums[stage] += times[stage];
  }
  return sums;
}

/** The best of several rounds: what is measured is the program, not its start. */
function best(sources: readonly Source[]): Times {
  const rounds = Array.from({ length: ROUNDS }, () => round(sources));
  return rounds.reduce((a, b) => (total(b) < total(a) ? b : a));
}

/** What is computed must go somewhere, or it is not computed. */
const SINK = new Int32Array(1);

/** Milliseconds of a work that is always the same: how fast this moment is. */
function reference(): number {
  const before = process.cpuUsage();
  let hash = 0;
  for (let i = 0; i < 50_000_000; i++) hash = Math.imul(hash ^ i, 0x01000193);
  const { user, system } = process.cpuUsage(before);
  SINK[0] = hash;
  return (user + system) / 1000;
}

/** From the bytes to the typeset tree; counting the words comes on top. */
function total({ ingest: a, clean: b, structure: c, typography: d }: Times): number {
  return a + b + c + d;
}

function table(name: string, sources: readonly Source[]): void {
  const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
  const cold = round(sources);
  const warm = best(sources);
  const speed = (milliseconds: number): string =>
    (bytes / MEGABYTE / (milliseconds / 1000)).toFixed(1).padStart(8);
  console.log(
    `\n${name}: ${(bytes / MEGABYTE).toFixed(1)} MB; the fixed work took ${reference().toFixed(0)} ms`,
  );
  console.log('  stage           cold    warm MB/s  CPU ms   share');
  for (const stage of STAGES) {
    const spent = warm[stage].toFixed(0).padStart(8);
    const share = ((100 * warm[stage]) / total(warm)).toFixed(0).padStart(6);
    console.log(
      `  ${stage.padEnd(13)}${speed(cold[stage])}${speed(warm[stage])}    ${spent}${share} %`,
    );
  }
  console.log(
    `  ${'all pure'.padEnd(13)}${speed(total(cold))}${speed(total(warm))}  (${TARGET} wanted)`,
  );
}

function growth(text: Uint8Array): void {
  console.log('\nGrowth: milliseconds for each megabyte of one file');
  for (const megabytes of [1, 2, 4]) {
    const bytes = repeated(text, megabytes * MEGABYTE);
    const spent = total(best([{ name: 'story.txt', bytes }]));
    console.log(`  ${megabytes} MB ${(spent / megabytes).toFixed(0).padStart(8)}`);
  }
}

function repeated(text: Uint8Array, length: number): Uint8Array {
  const all = new Uint8Array(length);
  for (let at = 0; at < length; at += text.length) {
    all.set(text.subarray(0, Math.min(text.length, length - at)), at);
  }
  return all;
}

function samples(): Source[] {
  const folder = new URL('../input/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}

function corpus(): Source[] {
  const folder = new URL('../../shared/corpus/', import.meta.url);
  if (!existsSync(fileURLToPath(folder))) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, bytes: readFileSync(new URL(`${name}/input.txt`, folder)) }));
}

const stories = samples();
const size = stories.reduce((sum, story) => sum + story.bytes.length, 0);
const copies = Math.ceil((5 * MEGABYTE) / size);
table('Samples', Array.from({ length: copies }, () => stories).flat());
const books = corpus();
if (books.length > 0) table('Corpus', books);
const [longest] = stories.toSorted((a, b) => b.bytes.length - a.bytes.length);
if (longest !== undefined) growth(longest.bytes);

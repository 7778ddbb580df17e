/** What `bench/stages.ts` binds into one script and runs in the project's folder, for each table. */
// First of all the flags of V8: a function that has run keeps those that it began with.
// oxlint-disable-next-line import/no-unassigned-import -- setting them is all that is asked of it
import '../../src/bound.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { clean } from '../../src/clean/clean.ts';
import type { Report } from '../../src/diagnostics/diagnostic.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Source } from '../../src/source/source.ts';
import { structure } from '../../src/structure/structure.ts';
import { typography } from '../../src/typeset/typography/typography.ts';

const MEGABYTE = 1_000_000;
const TARGET = 8;
const ROUNDS = 10;

const STAGES = ['ingest', 'clean', 'structure', 'typography'] as const;
type Stage = (typeof STAGES)[number];

/** Milliseconds of the processor by stage. */
type Times = Readonly<Record<Stage, number>>;

/** Stories that are measured together: asking the system for the time is a twentieth of a short one. */
type Batch = readonly Source[];
const BATCH = 50_000;

function batchesOf(sources: readonly Source[]): Batch[] {
  const batches: Batch[] = [];
  let batch: Source[] = [];
  for (const source of sources) {
    batch.push(source);
    if (bytesIn(batch) < BATCH) continue;
    batches.push(batch);
    batch = [];
  }
  return batch.length === 0 ? batches : [...batches, batch];
}

function bytesIn(sources: readonly Source[]): number {
  return sources.reduce((sum, source) => sum + source.bytes.length, 0);
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const remarks: unknown[] = [];
const kept: Report = (remark) => remarks.push(remark);

/** One round over all the texts. */
function round(batches: readonly Batch[]): Times {
  const times = { ingest: 0, clean: 0, structure: 0, typography: 0 };
  for (const batch of batches) {
    remarks.length = 0;
    let began = processorTime();
    const lap = (stage: Stage): void => {
      const ended = processorTime();
      times[stage] += ended - began;
      began = ended;
    };
    const drafts = batch.map((source) => ingest([source], kept));
    lap('ingest');
    const cleaned = drafts.map((draft) => clean(draft, kept));
    lap('clean');
    const found = cleaned.map((draft) => structure(draft, {}, kept));
    lap('structure');
    found.forEach((book) => typography(book, kept));
    lap('typography');
  }
  return times;
}

/** The median of the best three rounds: what is measured is the program, neither its start nor luck. */
function warm(batches: readonly Batch[]): Times {
  const rounds = Array.from({ length: ROUNDS }, () => round(batches));
  const [, median] = rounds.toSorted((a, b) => total(a) - total(b));
  if (median === undefined) throw new Error('no round was measured');
  return median;
}

/** From the bytes to the typeset tree. */
function total({ ingest: a, clean: b, structure: c, typography: d }: Times): number {
  return a + b + c + d;
}

/** What is computed must go somewhere, or it is not computed. */
const SINK = new Int32Array(1);

/** Milliseconds of a work that is always the same: how fast this moment is. */
function reference(): number {
  const before = processorTime();
  let hash = 0;
  for (let i = 0; i < 50_000_000; i++) hash = Math.imul(hash ^ i, 0x01000193);
  SINK[0] = hash;
  return processorTime() - before;
}

function table(name: string, sources: readonly Source[]): void {
  const batches = batchesOf(sources);
  const megabytes = bytesIn(sources) / MEGABYTE;
  const first = round(batches);
  const later = warm(batches);
  const speed = (spent: number): string => (megabytes / (spent / 1000)).toFixed(1).padStart(8);
  const moment = reference().toFixed(0);
  console.log(`\n${name}: ${megabytes.toFixed(1)} MB; the fixed work took ${moment} ms`);
  console.log('  stage           cold    warm MB/s  CPU ms   share');
  for (const stage of STAGES) {
    const spent = later[stage].toFixed(0).padStart(8);
    const share = ((100 * later[stage]) / total(later)).toFixed(0).padStart(6);
    console.log(
      `  ${stage.padEnd(13)}${speed(first[stage])}${speed(later[stage])}    ${spent}${share} %`,
    );
  }
  console.log(
    `  ${'all pure'.padEnd(13)}${speed(total(first))}${speed(total(later))}  (${TARGET} wanted)`,
  );
}

function growth(text: Uint8Array): void {
  console.log('\nGrowth: milliseconds for each megabyte of one file');
  for (const megabytes of [1, 2, 4]) {
    const bytes = repeated(text, megabytes * MEGABYTE);
    const spent = total(warm([[{ name: 'story.txt', bytes }]]));
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

const SAMPLES = 'input';
const CORPUS = '../shared/corpus';

function samples(): Source[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: readFileSync(`${SAMPLES}/${name}`) }));
}

function corpus(): Source[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, bytes: readFileSync(`${CORPUS}/${name}/input.txt`) }));
}

const TABLES: Readonly<Record<string, () => void>> = {
  samples: () => {
    const stories = samples();
    const copies = Math.ceil((5 * MEGABYTE) / bytesIn(stories));
    table('Samples', Array.from({ length: copies }, () => stories).flat());
  },
  corpus: () => {
    const books = corpus();
    if (books.length > 0) table('Corpus', books);
  },
  growth: () => {
    const [longest] = samples().toSorted((a, b) => b.bytes.length - a.bytes.length);
    if (longest !== undefined) growth(longest.bytes);
  },
};

for (const name of process.argv.slice(2)) TABLES[name]?.();

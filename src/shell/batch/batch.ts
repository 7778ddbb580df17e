// This folder makes books of stories: a job each, made by threads, and what became of it.

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import PQueue from 'p-queue';

import type { CoverSupply, FormatName, Source } from '../../index.ts';
import type { World } from '../../world.ts';
import type { Covers } from '../memory/covers.ts';
import { hashOf } from '../memory/hashes.ts';
import type { Ledger } from '../memory/ledger.ts';
import { artInHead, readSidecarFiles, readSources } from '../stories/sources.ts';
import { Trouble } from '../trouble.ts';
import { type Job, nameOf, type Target } from './job.ts';
import type { Outcome, Progress } from './progress.ts';
import type { Finished, Quality, Task, Timing } from './task.ts';
import type { Workshop } from './workshop.ts';

/** Everything a batch needs beside its jobs. */
export interface Surroundings {
  readonly world: World;
  readonly workshop: Workshop;
  readonly progress: Progress;
  /** Stories in flight. */
  readonly inFlight: number;
  readonly signal: AbortSignal;
  readonly covers?: Covers;
  /** Where what is up to date is remembered; every book is made anew when missing. */
  readonly ledger?: Ledger;
  /** What the program is, for the ledger. */
  readonly fingerprint: string;
}

/** What became of a job, for the report. */
export interface Result {
  readonly job: Job;
  readonly outcome: Outcome;
  readonly timings: readonly Timing[];
  /** What was measured of the finished books, by format. */
  readonly qualities: ReadonlyMap<FormatName, Quality>;
}

/**
 * Makes every story into its books: one job a story, so many at a time, in the order given. A story
 * that fails harms no other; after an abort no further story begins and none is half written.
 */
export async function runBatch(jobs: readonly Job[], around: Surroundings): Promise<Result[]> {
  const queue = new PQueue({ concurrency: around.inFlight });
  const run = async (job: Job): Promise<Result> => {
    const result = await queue.add(async () => runJob(job, around));
    around.progress.end(job, result.outcome);
    return result;
  };
  return Promise.all(jobs.map(run));
}

async function runJob(job: Job, around: Surroundings): Promise<Result> {
  const began = performance.now();
  try {
    around.signal.throwIfAborted();
    around.progress.begin(job);
    return await makeBooks(job, around, began);
  } catch (trouble) {
    const stopped = around.signal.aborted && !(trouble instanceof Trouble);
    return {
      job,
      outcome: stopped ? { kind: 'stopped' } : { kind: 'failed', trouble },
      timings: [],
      qualities: new Map(),
    };
  }
}

async function makeBooks(job: Job, around: Surroundings, began: number): Promise<Result> {
  const task = await taskOf(job, around);
  const inputs = around.ledger === undefined ? '' : inputsOf(task, around.fingerprint);
  const stale = await staleTargets(job, inputs, around);
  if (stale.length === 0) {
    const paths = job.targets.map(({ path }) => path);
    return { job, outcome: { kind: 'current', paths }, timings: [], qualities: new Map() };
  }
  const made = await around.workshop.make(
    { ...task, formats: stale.map(({ format }) => format) },
    (step) => around.progress.step(job, step),
    around.signal,
  );
  if ('failure' in made) {
    const { subject, message, hint, stack } = made.failure;
    throw new Trouble(subject ?? nameOf(job), message, hint, causeWith(stack));
  }
  around.signal.throwIfAborted();
  await writeBooks(job, stale, made, inputs, task.cover, around);
  return {
    job,
    outcome: {
      kind: 'written',
      title: made.title ?? job.slug,
      paths: stale.map(({ path }) => path),
      diagnostics: made.diagnostics,
      milliseconds: performance.now() - began,
    },
    timings: made.timings,
    qualities: new Map(
      made.books.flatMap(({ format, quality }) => (quality ? [[format, quality]] : [])),
    ),
  };
}

/** What went wrong in the thread, with its own stack, for `--verbose`. */
function causeWith(stack: string | undefined): Error | undefined {
  if (stack === undefined) return undefined;
  const cause = new Error('failed in a thread');
  cause.stack = stack;
  return cause;
}

/** The picture that the first file of a story names at its head. */
async function artOf(
  { files }: Job,
  sources: readonly Source[],
  { world, progress }: Surroundings,
): Promise<Source | undefined> {
  const [path] = files;
  const [source] = sources;
  if (path === undefined || source === undefined) return undefined;
  return artInHead(path, source.bytes, world, (text) => progress.note(text));
}

async function taskOf(job: Job, around: Surroundings): Promise<Omit<Task, 'progress'>> {
  const { world, covers } = around;
  const sources = await readSources(job.files, world);
  const { settings, art = await artOf(job, sources, around) } = await readSidecarFiles(
    job.sidecar,
    world,
  );
  const cover = (await covers?.supply(job.slug)) ?? {};
  return {
    sources,
    reading: { ...settings, ...job.reading },
    formats: job.targets.map(({ format }) => format),
    edition: job.edition,
    name: job.name,
    measured: job.measured,
    contactSheet: job.contactSheet !== undefined,
    cover: art === undefined ? cover : { art },
    ...(world.epoch ? { epoch: world.epoch.getTime() } : {}),
  };
}

/** One hash of all that decides what the books will be. */
function inputsOf(task: Omit<Task, 'progress'>, fingerprint: string): string {
  const { sources, cover, reading, edition, epoch } = task;
  const files = [...sources, ...(cover.art ? [cover.art] : [])];
  return hashOf([
    fingerprint,
    JSON.stringify({ reading, edition, epoch, name: task.name }),
    ...files.flatMap(({ name, bytes }) => [name, bytes]),
  ]);
}

async function staleTargets(
  job: Job,
  inputs: string,
  { ledger }: Surroundings,
): Promise<readonly Target[]> {
  if (ledger === undefined) return job.targets;
  const stale: Target[] = [];
  for (const target of job.targets) {
    if (!(await ledger.isCurrent(target.path, inputs))) stale.push(target);
  }
  return stale;
}

async function writeBooks(
  job: Job,
  targets: readonly Target[],
  made: Finished,
  inputs: string,
  supply: CoverSupply,
  { world, covers, ledger }: Surroundings,
): Promise<void> {
  if (covers && made.drawn) await covers.keep(job.slug, made.drawn);
  const jpeg = made.drawn?.jpeg ?? supply.drawn?.jpeg;
  const cover = covers && jpeg ? { path: covers.pathOf(job.slug), bytes: jpeg } : undefined;
  for (const { format, path } of targets) {
    const book = made.books.find((candidate) => candidate.format === format);
    if (book === undefined) throw new Error(`No ${format} of ${nameOf(job)} was made.`);
    await mkdir(dirname(path), { recursive: true });
    await world.write(path, book.bytes);
    if (job.contactSheet !== undefined && book.sheet)
      await world.write(job.contactSheet, book.sheet);
    await ledger?.record({ path, bytes: book.bytes }, inputs, cover);
  }
}

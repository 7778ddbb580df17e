import { access, constants, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { runBatch, type Result } from './batch/batch.ts';
import type { Job } from './batch/job.ts';
import type { Outcome, Progress } from './batch/progress.ts';
import { reportFile } from './batch/report-file.ts';
import { workshop } from './batch/workshop.ts';
import { openCovers } from './memory/covers.ts';
import { programFingerprint } from './memory/fingerprint.ts';
import { openLedger } from './memory/ledger.ts';
import { nodeWorld, sweep } from './node-world.ts';
import type { ConvertOptions } from './options/options.ts';
import { type Destination, destination, type Placed, placed } from './options/targets.ts';
import { editionSettings, jobCount, readSettings, verbosityOf } from './options/wishes.ts';
import { STATUS } from './status.ts';
import { stopOnSignals } from './stop.ts';
import { gather, type Gathering } from './stories/gather.ts';
import { liveProgress } from './terminal/live-progress.ts';
import { tally, type Verbosity } from './terminal/outcome-lines.ts';
import { plainProgress } from './terminal/plain-progress.ts';
import { explain, Misuse, troubleWith } from './trouble.ts';

/** `convert [options] <story...>`: makes books of stories; the exit status. */
export async function convert(options: ConvertOptions): Promise<number> {
  const paths = [...(options.stories ?? []), ...(options._ ?? []).map(String)];
  if (paths.length === 0) {
    throw new Misuse(
      'convert',
      'no story is given',
      'Name a .txt file or a folder, or see convert --help.',
    );
  }
  const verbosity = verbosityOf(options);
  const inFlight = jobCount(options.jobs);
  const wishes = {
    reading: readSettings(options),
    edition: await editionSettings(options, nodeWorld()),
    measured: options.report !== undefined,
  };
  const going = await destination(options.format, options.output);
  const gathering = await gather(paths, options.join ?? false);
  refuseSeveralInOneFile(gathering, going);
  for (const trouble of gathering.troubles) {
    process.stderr.write(`${explain(trouble, verbosity === 'verbose')}\n`);
  }
  if (gathering.stories.length === 0) return STATUS.failed;
  const places = placed(gathering.stories, going);
  await prepareFolders(places, [options.report, options['contact-sheet']]);
  const sheet = sheetOf(options['contact-sheet'], places);
  const jobs = places.map((place) => ({ ...jobOf(place, wishes, options.covers), ...sheet }));
  const progress = progressOf(jobs, verbosity);
  for (const note of gathering.notes) progress.note(note);
  const results = await run(jobs, progress, inFlight, options);
  if (options.report !== undefined) {
    await nodeWorld().write(options.report, reportFile(results, gathering.troubles));
  }
  return conclude(results, gathering, verbosity !== 'quiet');
}

/** Makes the books; threads, progress and the listening for Ctrl-C end with it, however it ends. */
async function run(
  jobs: readonly Job[],
  progress: Progress,
  inFlight: number,
  { covers, update = false, force = false }: ConvertOptions,
): Promise<Result[]> {
  const world = nodeWorld();
  const stop = stopOnSignals();
  const shop = workshop({ threads: Math.min(inFlight, jobs.length) });
  try {
    return await runBatch(jobs, {
      world,
      workshop: shop,
      progress,
      inFlight,
      signal: stop.signal,
      ...(covers === undefined ? {} : { covers: await openCovers(covers, world) }),
      ...(update ? { ledger: openLedger(world, force) } : {}),
      fingerprint: update ? await programFingerprint() : '',
    });
  } finally {
    progress.close();
    stop.release();
    await shop.close();
  }
}

function progressOf(jobs: readonly Job[], verbosity: Verbosity): Progress {
  // A terminal without a size, as `script` opens one, shows nothing of what is drawn in place.
  const isScreen = process.stderr.isTTY && process.stderr.rows > 0;
  return isScreen && verbosity !== 'quiet'
    ? liveProgress(jobs, verbosity)
    : plainProgress(jobs.length, verbosity);
}

function refuseSeveralInOneFile({ stories }: Gathering, { output }: Destination): void {
  if (output.kind !== 'file' || stories.length < 2) return;
  throw new Misuse(
    '--output',
    `${output.path} is one file, but there are ${stories.length} stories`,
    'Give a folder, or --join to make one book of them.',
  );
}

/** One sheet is of one book, and only of a PDF. */
function sheetOf(
  path: string | undefined,
  places: readonly Placed[],
): { readonly contactSheet?: string } {
  if (path === undefined) return {};
  const pdfs = places.flatMap(({ targets }) => targets.filter(({ format }) => format === 'pdf'));
  if (pdfs.length === 1) return { contactSheet: path };
  throw new Misuse(
    '--contact-sheet',
    pdfs.length === 0 ? 'no PDF is made' : `one sheet is of one PDF, but there are ${pdfs.length}`,
    pdfs.length === 0 ? 'Add --format pdf.' : 'Give one story.',
  );
}

function jobOf(
  { story, slug, targets }: Placed,
  wishes: Pick<Job, 'reading' | 'edition' | 'measured'>,
  covers: string | undefined,
): Job {
  return {
    slug,
    name: story.name,
    files: story.files,
    ...(story.sidecar ? { sidecar: story.sidecar } : {}),
    ...wishes,
    targets,
    ...(covers === undefined ? {} : { covers }),
  };
}

/** Finds out before any work whether the books can be written, and clears up after killed runs. */
async function prepareFolders(
  places: readonly Placed[],
  others: readonly (string | undefined)[],
): Promise<void> {
  const paths = places.flatMap(({ targets }) => targets.map(({ path }) => path));
  const all = [...paths, ...others.filter((path) => path !== undefined)];
  const folders = new Set(all.map((path) => dirname(path)));
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK | constants.X_OK);
    } catch (error) {
      throw troubleWith(folder, error);
    }
    await sweep(folder);
  }
}

/** The last line, and the exit status. */
function conclude(results: readonly Result[], { troubles }: Gathering, talkative: boolean): number {
  const outcomes = results.map(({ outcome }) => outcome);
  const stopped = outcomes.some(({ kind }) => kind === 'stopped');
  const failed = troubles.length > 0 || outcomes.some(({ kind }) => kind === 'failed');
  if (stopped) process.stderr.write(`Stopped: ${tally(outcomes)}. No book is half written.\n`);
  else if (talkative && results.length > 1) process.stderr.write(`${summary(outcomes)}\n`);
  if (stopped) return STATUS.interrupted;
  return failed ? STATUS.failed : STATUS.done;
}

function summary(outcomes: readonly Outcome[]): string {
  const idle = outcomes.every(({ kind }) => kind === 'current');
  return idle ? `Nothing to do: all ${outcomes.length} stories are up to date.` : tally(outcomes);
}

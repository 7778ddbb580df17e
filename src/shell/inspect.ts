import { basename, dirname, join } from 'node:path';

import {
  draftSidecar,
  inspect as inspectionOf,
  type Inspection,
  read as readStory,
  severityOf,
  type Story,
} from '../index.ts';
import { nodeWorld } from './node-world.ts';
import type { InspectOptions } from './options/options.ts';
import { readSettings } from './options/wishes.ts';
import { STATUS } from './status.ts';
import { gather, type StoryFiles } from './stories/gather.ts';
import { stemOf } from './stories/slug.ts';
import { readSidecarFiles, readSources } from './stories/sources.ts';
import { inspectPage } from './terminal/inspect-page.ts';
import { paintFor } from './terminal/paint.ts';
import { explain, Misuse, Trouble } from './trouble.ts';

const WIDEST = 100;

const world = nodeWorld();

/** `convert inspect <story...>`: what was understood, before anything is written. */
export async function inspect(options: InspectOptions): Promise<number> {
  const paths = [...(options.stories ?? []), ...(options._ ?? []).slice(1).map(String)];
  if (paths.length === 0) {
    throw new Misuse('convert inspect', 'no story is given', 'Name a .txt file or a folder.');
  }
  const { stories, troubles, notes } = await gather(paths, options.join ?? false);
  let status: number = troubles.length > 0 ? STATUS.failed : STATUS.done;
  for (const trouble of troubles) process.stderr.write(`${explain(trouble)}\n`);
  for (const note of notes) process.stderr.write(`${note}\n`);
  const read: Story[] = [];
  for (const story of stories) {
    try {
      const understood = await understand(story, options);
      // An answer that fits nothing is shown where it stands, and no book will be made with it.
      if (understood.diagnostics.some((remark) => severityOf(remark) === 'error'))
        status = STATUS.failed;
      if (options.init) await init(story, understood);
      else read.push(understood);
    } catch (error) {
      process.stderr.write(`${explain(error)}\n`);
      status = STATUS.failed;
    }
  }
  if (options.init) return status;
  const inspections = read.map(inspectionOf);
  process.stdout.write(options.json ? json(inspections) : pages(inspections));
  return status;
}

async function understand(story: StoryFiles, options: InspectOptions): Promise<Story> {
  const sources = await readSources(story.files, world);
  const { settings } = await readSidecarFiles(story.sidecar, world);
  const reading = { ...settings, ...readSettings(options) };
  return readStory(sources, { name: story.name, ...reading });
}

/** Writes the sidecar; one that is there is a person's work and stays as it is. */
async function init({ files, folder, sidecar }: StoryFiles, story: Story): Promise<void> {
  if (sidecar !== undefined) {
    throw new Trouble(sidecar, 'the sidecar is there already', 'Move it away to write a new one.');
  }
  const [file = ''] = files;
  const stem = files.length === 1 ? stemOf(file) : basename(dirname(file));
  const path = join(folder, `${stem}.yaml`);
  await world.write(path, await draftSidecar(story));
  process.stdout.write(`${path}\n`);
}

/** One story is an object, several are a list. */
function json(inspections: readonly Inspection[]): string {
  const [only] = inspections;
  const value = inspections.length === 1 ? only : inspections;
  return `${JSON.stringify(value, null, 2)}\n`;
}

function pages(inspections: readonly Inspection[]): string {
  const width = Math.min(WIDEST, process.stdout.columns || WIDEST);
  const paint = paintFor(process.stdout);
  const rule = `\n${'─'.repeat(width)}\n\n`;
  return inspections.map((inspection) => inspectPage(inspection, width, paint)).join(rule);
}

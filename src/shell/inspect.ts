import { inspect as inspectionOf, type Inspection, read } from '../index.ts';
import { gather, type StoryFiles } from './gather.ts';
import { inspectPage } from './inspect-page.ts';
import { nodeWorld } from './node-world.ts';
import type { InspectOptions } from './options.ts';
import { paintFor } from './paint.ts';
import { readSources } from './sources.ts';
import { STATUS } from './status.ts';
import { explain, Misuse } from './trouble.ts';
import { readSettings } from './wishes.ts';

const WIDEST = 100;

/** `convert inspect <story...>`: what was understood, before anything is written. */
export async function inspect(options: InspectOptions): Promise<number> {
  const paths = [...(options.stories ?? []), ...(options._ ?? []).slice(1).map(String)];
  if (paths.length === 0) {
    throw new Misuse('convert inspect', 'no story is given', 'Name a .txt file or a folder.');
  }
  const { stories, troubles } = await gather(paths, options.join ?? false);
  let status: number = troubles.length > 0 ? STATUS.failed : STATUS.done;
  for (const trouble of troubles) process.stderr.write(`${explain(trouble)}\n`);
  const inspections: Inspection[] = [];
  for (const story of stories) {
    try {
      inspections.push(await inspectOne(story, options));
    } catch (error) {
      process.stderr.write(`${explain(error)}\n`);
      status = STATUS.failed;
    }
  }
  process.stdout.write(options.json ? json(inspections) : pages(inspections));
  return status;
}

async function inspectOne(story: StoryFiles, options: InspectOptions): Promise<Inspection> {
  const sources = await readSources(story.files, nodeWorld());
  return inspectionOf(await read(sources, { name: story.slug, ...readSettings(options) }));
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

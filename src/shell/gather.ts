import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { inNaturalOrder } from './natural-order.ts';
import { seriesHints } from './series-hint.ts';
import { slugOf, stemOf } from './slug.ts';
import { Trouble, troubleWith } from './trouble.ts';

/** The files of one story, in reading order. */
export interface Story {
  /** What its books are called, before names that clash are told apart. */
  readonly slug: string;
  /** Where it lies: its books go there unless another place is asked for. */
  readonly folder: string;
  readonly files: readonly string[];
  /** `story.yaml` beside `story.txt`, where there is one. */
  readonly sidecar?: string;
}

export interface Gathering {
  readonly stories: readonly Story[];
  /** What was asked for and cannot be had; the rest goes on. */
  readonly troubles: readonly Trouble[];
  /** Remarks for the person, a line each. */
  readonly notes: readonly string[];
}

interface Basket {
  readonly stories: Story[];
  readonly troubles: Trouble[];
  readonly passedOver: string[];
  readonly seen: Set<string>;
}

/**
 * Finds the stories in what was named on the command line: a file is a story, every story in a
 * folder is one, and a folder inside that folder is one of several files.
 */
export async function gather(paths: readonly string[], join_: boolean): Promise<Gathering> {
  const basket: Basket = { stories: [], troubles: [], passedOver: [], seen: new Set() };
  for (const path of paths) await gatherPath(path, basket);
  const stories = join_ ? joined(basket.stories) : basket.stories;
  if (stories.length === 0 && basket.troubles.length === 0) {
    basket.troubles.push(
      new Trouble(
        paths.join(', '),
        'there is no story to convert',
        'Stories are files whose names end in .txt.',
      ),
    );
  }
  return {
    stories,
    troubles: basket.troubles,
    notes: [...passedOverNote(basket.passedOver), ...(join_ ? [] : seriesHints(stories))],
  };
}

async function gatherPath(path: string, basket: Basket): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) await gatherFolder(path, basket);
    else await gatherFile(path, basket);
  } catch (error) {
    basket.troubles.push(troubleWith(path, error));
  }
}

async function gatherFile(path: string, basket: Basket): Promise<void> {
  const real = await realpath(path);
  if (basket.seen.has(real)) return;
  basket.seen.add(real);
  if (!isStory(path)) {
    basket.passedOver.push(path);
    return;
  }
  const sidecar = await sidecarOf(dirname(path), stemOf(path));
  basket.stories.push({
    slug: slugOf(stemOf(path)),
    folder: dirname(path),
    files: [path],
    ...(sidecar ? { sidecar } : {}),
  });
}

async function gatherFolder(folder: string, basket: Basket): Promise<void> {
  const before = basket.stories.length;
  const seenBefore = basket.seen.size;
  for (const name of await visible(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) await gatherBookFolder(path, basket);
    else if (!isSidecar(name) || !(await hasStory(folder, name))) await gatherFile(path, basket);
  }
  const foundNew = basket.seen.size > seenBefore && basket.stories.length > before;
  if (!foundNew && !(await holdsStories(folder))) {
    basket.troubles.push(
      new Trouble(
        folder,
        'there is no story in this folder',
        'Stories are files whose names end in .txt.',
      ),
    );
  }
}

/** A folder inside a folder: one book of several files. */
async function gatherBookFolder(folder: string, basket: Basket): Promise<void> {
  const files: string[] = [];
  for (const name of await visible(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() && isStory(name)) files.push(path);
    else basket.passedOver.push(path);
  }
  if (files.length === 0) return;
  const name = basename(folder);
  const real = await realpath(folder);
  if (basket.seen.has(real)) return;
  basket.seen.add(real);
  const sidecar = await sidecarOf(dirname(folder), name);
  basket.stories.push({
    slug: slugOf(name),
    folder: dirname(folder),
    files,
    ...(sidecar ? { sidecar } : {}),
  });
}

/** One book of all the files, named for what their names have in common. */
function joined(stories: readonly Story[]): Story[] {
  const [first] = stories;
  if (first === undefined) return [];
  const files = stories.flatMap((story) => story.files).toSorted(inNaturalOrder);
  const stems = files.map(stemOf);
  const common = slugOf(
    commonStart(stems).replace(/[\s._(-]*(?:part|pt|chapter|ch)?[\s._(-]*\d*$/i, ''),
  );
  const folders = new Set(files.map((file) => dirname(resolve(file))));
  const [folder] = folders;
  const named = common !== 'story' && common.length > 2;
  const slug = named || folders.size > 1 || !folder ? common : slugOf(basename(folder));
  const sidecars = stories.flatMap((story) => story.sidecar ?? []);
  return [
    {
      slug: named || folders.size === 1 ? slug : first.slug,
      folder: first.folder,
      files,
      ...(sidecars[0] === undefined ? {} : { sidecar: sidecars[0] }),
    },
  ];
}

function commonStart(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  let end = first.length;
  for (const name of rest) {
    let same = 0;
    while (same < end && first[same] === name[same]) same += 1;
    end = same;
  }
  return first.slice(0, end);
}

/** Names in a folder that a person sees, as people count. */
async function visible(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith('.')).toSorted(inNaturalOrder);
}

function isStory(path: string): boolean {
  return /\.txt$/i.test(path);
}

function isSidecar(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

async function sidecarOf(folder: string, stem: string): Promise<string | undefined> {
  for (const extension of ['.yaml', '.yml']) {
    const path = join(folder, stem + extension);
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}

async function hasStory(folder: string, sidecar: string): Promise<boolean> {
  const stem = stemOf(sidecar);
  const names = await readdir(folder);
  return names.some((name) => name === stem || (isStory(name) && stemOf(name) === stem));
}

async function holdsStories(folder: string): Promise<boolean> {
  for (const name of await visible(folder)) {
    if (isStory(name)) return true;
    const inside = await readdir(join(folder, name)).catch(() => []);
    if (inside.some(isStory)) return true;
  }
  return false;
}

function passedOverNote(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const shown = paths.slice(0, 3).map((path) => basename(path));
  const rest = paths.length - shown.length;
  const names = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
  return [`passed over ${names}: a story is a .txt file`];
}

// This folder finds out which files are a story, in what order, and what it is called.

import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { FORMATS } from '../../index.ts';
import { Trouble, troubleWith } from '../trouble.ts';
import { inNaturalOrder } from './natural-order.ts';
import { withoutPart } from './part-names.ts';
import { seriesHints } from './series-hint.ts';
import { slugOf, stemOf } from './slug.ts';

/** The files of one story, in reading order. */
export interface StoryFiles {
  /** What its books are called, before names that clash are told apart. */
  readonly slug: string;
  /** What it is called when it does not say: as its file is, or the folder of its files. */
  readonly name: string;
  /** Where it lies: its books go there unless another place is asked for. */
  readonly folder: string;
  readonly files: readonly string[];
  /** `story.yaml` beside `story.txt`, or beside the folder `story`, where there is one. */
  readonly sidecar?: string;
}

export interface Gathering {
  readonly stories: readonly StoryFiles[];
  /** What was asked for and cannot be had; the rest goes on. */
  readonly troubles: readonly Trouble[];
  /** Remarks for the person, a line each. */
  readonly notes: readonly string[];
}

interface Found {
  readonly stories: readonly StoryFiles[];
  readonly passedOver: readonly string[];
  readonly troubles: readonly Trouble[];
}

const NOTHING: Found = { stories: [], passedOver: [], troubles: [] };
const STORIES_ARE =
  'Stories are files whose names end in .txt; a folder of them inside the folder is one book, and folders below that are not opened.';

/**
 * Finds the stories in what was named on the command line: a file is a story, every story in a
 * folder is one, and a folder inside that folder is one of several files.
 */
export async function gather(paths: readonly string[], asOne: boolean): Promise<Gathering> {
  const found = together(await Promise.all(paths.map(named)));
  const stories = await withoutRepeats(found.stories);
  const troubles =
    stories.length > 0 || found.troubles.length > 0
      ? found.troubles
      : [new Trouble(paths.join(', '), 'there is no story to convert', STORIES_ARE)];
  return {
    stories: asOne ? joined(stories, paths) : stories,
    troubles,
    notes: [...passedOverNote(found.passedOver), ...(asOne ? [] : seriesHints(stories))],
  };
}

async function named(path: string): Promise<Found> {
  try {
    return (await stat(path)).isDirectory() ? await inFolder(path) : await file(path);
  } catch (error) {
    return { ...NOTHING, troubles: [troubleWith(path, error)] };
  }
}

async function file(path: string): Promise<Found> {
  if (!isStory(path)) return { ...NOTHING, passedOver: [path] };
  return { ...NOTHING, stories: [await storyOf(dirname(path), stemOf(path), [path])] };
}

async function inFolder(folder: string): Promise<Found> {
  const entries = await visible(folder);
  const found = together(
    await Promise.all(
      entries.map(async ({ path, isFolder }) => (isFolder ? bookFolder(path) : file(path))),
    ),
  );
  if (found.stories.length === 0) {
    return {
      ...NOTHING,
      troubles: [new Trouble(folder, 'there is no story in this folder', STORIES_ARE)],
    };
  }
  const sidecars = new Set(found.stories.map(({ sidecar }) => sidecar));
  return { ...found, passedOver: found.passedOver.filter((path) => !sidecars.has(path)) };
}

/** A folder inside a folder: one book of several files. */
async function bookFolder(folder: string): Promise<Found> {
  const entries = await visible(folder);
  const isPart = ({ path, isFolder }: Entry): boolean => !isFolder && isStory(path);
  const files = entries.filter(isPart).map(({ path }) => path);
  if (files.length === 0) return { ...NOTHING, passedOver: [folder] };
  return {
    ...NOTHING,
    stories: [await storyOf(dirname(folder), basename(folder), files)],
    passedOver: entries.filter((entry) => !isPart(entry)).map(({ path }) => path),
  };
}

async function storyOf(
  folder: string,
  stem: string,
  files: readonly string[],
): Promise<StoryFiles> {
  const sidecar = await sidecarOf(folder, stem);
  return { slug: slugOf(stem), name: stem, folder, files, ...(sidecar ? { sidecar } : {}) };
}

async function sidecarOf(folder: string, stem: string): Promise<string | undefined> {
  for (const extension of ['.yaml', '.yml']) {
    const path = join(folder, stem + extension);
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

/** What a person sees in a folder, in the order people count; books made earlier are left out. */
async function visible(folder: string): Promise<Entry[]> {
  const names = await readdir(folder);
  const shown = names
    .filter((name) => !name.startsWith('.') && !isBook(name))
    .toSorted(inNaturalOrder);
  return Promise.all(
    shown.map(async (name) => {
      const path = join(folder, name);
      const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
      return { path, isFolder };
    }),
  );
}

function isStory(path: string): boolean {
  return /\.txt$/i.test(path);
}

function isBook(path: string): boolean {
  return FORMATS.some(({ extension }) => path.toLowerCase().endsWith(extension));
}

function together(found: readonly Found[]): Found {
  return {
    stories: found.flatMap(({ stories }) => stories),
    passedOver: found.flatMap(({ passedOver }) => passedOver),
    troubles: found.flatMap(({ troubles }) => troubles),
  };
}

/** A story that was named twice, by itself and by its folder, is one story. */
async function withoutRepeats(stories: readonly StoryFiles[]): Promise<StoryFiles[]> {
  const seen = new Map<string, StoryFiles>();
  for (const story of stories) {
    const paths = await Promise.all(
      story.files.map(async (path) => realpath(path).catch(() => path)),
    );
    const key = paths.join('\0');
    if (!seen.has(key)) seen.set(key, story);
  }
  return [...seen.values()];
}

/** One book of all the files: named for their folder, or for what their names have in common. */
function joined(stories: readonly StoryFiles[], paths: readonly string[]): StoryFiles[] {
  const [first] = stories;
  const [path] = paths;
  if (first === undefined || path === undefined) return [];
  const files = stories.flatMap((story) => story.files).toSorted(inNaturalOrder);
  const sidecar = stories.find((story) => story.sidecar !== undefined)?.sidecar;
  const isFolder = paths.length === 1 && !stories.some((story) => story.files.includes(path));
  const common = withoutPart(commonStart(files.map(stemOf)));
  const shared = isFolder ? basename(resolve(path)) : common;
  const name = /\p{L}{2}/u.test(shared) ? shared : first.name;
  return [
    {
      slug: slugOf(name),
      name,
      folder: isFolder ? dirname(resolve(path)) : first.folder,
      files,
      ...(sidecar === undefined ? {} : { sidecar }),
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

/** Names of what was passed over that are told; the rest is counted. */
const TOLD = 3;

function passedOverNote(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const told = paths
    .slice(0, TOLD)
    .map((path) => basename(path))
    .join(', ');
  const more = paths.length > TOLD ? ` and ${paths.length - TOLD} more` : '';
  return [`passed over ${told}${more}: a story is a .txt file`];
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { FORMATS, type FormatName } from '../../index.ts';
import type { Target } from '../batch/job.ts';
import type { StoryFiles } from '../stories/gather.ts';
import { Misuse } from '../trouble.ts';

/** Where the books go, as the command line says. */
export type Output =
  | { readonly kind: 'beside' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'file'; readonly path: string };

/** What `--format` and `--output` mean together. */
export interface Destination {
  readonly formats: readonly FormatName[];
  readonly output: Output;
}

/** Longest first: `tale.kepub.epub` is a KEPUB. */
const BY_EXTENSION = FORMATS.toSorted((a, b) => b.extension.length - a.extension.length);

/** Reads `--format` and `--output`: a path that ends in a format's extension is a file. */
export async function destination(
  format: string | undefined,
  output: string | undefined,
): Promise<Destination> {
  const named = format === undefined ? undefined : formatNames(format);
  if (output === undefined) return { formats: named ?? ['epub'], output: { kind: 'beside' } };
  const meant = BY_EXTENSION.find(({ extension }) => output.toLowerCase().endsWith(extension));
  const isThere = output.endsWith('/') || (await isFolder(output));
  if (meant === undefined || isThere) {
    if (!isThere) refuseOtherKind(output);
    return { formats: named ?? ['epub'], output: { kind: 'folder', folder: output } };
  }
  const formats = named ?? [meant.name];
  const [only] = formats;
  if (formats.length > 1) {
    throw new Misuse(
      '--output',
      `${output} is one file, but ${formats.join(' and ')} are several`,
      'Give a folder.',
    );
  }
  const wanted = FORMATS.find(({ name }) => name === only);
  if (wanted && wanted !== meant) {
    throw new Misuse(
      '--output',
      `${output} does not end in ${wanted.extension}`,
      `Give another name, or --format ${meant.name}.`,
    );
  }
  return { formats, output: { kind: 'file', path: output } };
}

/** Ends of names that no new folder of books is given, and no book that is made here. */
const OTHER_KINDS = /\.(?:azw3?|docx?|fb2|html?|md|mobi|odt|prc|rtf|txt|zip)$/i;

function refuseOtherKind(output: string): void {
  const [extension] = OTHER_KINDS.exec(output) ?? [];
  if (extension === undefined) return;
  throw new Misuse(
    '--output',
    `no format ends in ${extension}`,
    `Give a name that ends in ${FORMATS.map((format) => format.extension).join(', ')}, or a folder.`,
  );
}

function formatNames(text: string): FormatName[] {
  const words = text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  const all = FORMATS.map(({ name }) => name);
  if (words.length === 0)
    throw new Misuse('--format', 'no format is named', `Give one of ${all.join(', ')}, or all.`);
  const unknown = words.find((word) => word !== 'all' && !all.some((name) => name === word));
  if (unknown !== undefined) {
    throw new Misuse(
      '--format',
      `there is no format "${unknown}"`,
      `Give one of ${all.join(', ')}, or all.`,
    );
  }
  return all.filter((name) => words.includes(name) || words.includes('all'));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** A story with the paths its books get. */
export interface Placed {
  readonly story: StoryFiles;
  readonly slug: string;
  readonly targets: readonly Target[];
}

/**
 * Gives every book a path of its own. Two stories of one name both get their books: the first under
 * the name, the next under `name-2`, never under a name that belongs to another story. Names that
 * differ only in case or in how accents are spelled are one name on many disks.
 */
export function placed(stories: readonly StoryFiles[], { formats, output }: Destination): Placed[] {
  if (output.kind === 'file') {
    const [story] = stories;
    const [format] = formats;
    if (story === undefined || format === undefined) return [];
    return [{ story, slug: story.slug, targets: [{ format, path: output.path }] }];
  }
  const folderOf = (story: StoryFiles): string =>
    output.kind === 'folder' ? output.folder : story.folder;
  const targetsOf = (story: StoryFiles, slug: string): Target[] =>
    formats.map((format) => ({
      format,
      path: join(folderOf(story), slug + extensionOf(format)),
    }));
  const owners = new Map<string, StoryFiles>();
  const claim = (story: StoryFiles, slug: string): boolean => {
    const keys = targetsOf(story, slug).map(({ path }) => folded(path));
    if (keys.some((key) => owners.has(key))) return false;
    for (const key of keys) owners.set(key, story);
    return true;
  };
  const plain = new Map(stories.map((story) => [story, claim(story, story.slug)]));
  return stories.map((story) => {
    let slug = story.slug;
    if (plain.get(story) === false) {
      for (let number = 2; !claim(story, slug); number += 1) slug = `${story.slug}-${number}`;
    }
    return { story, slug, targets: targetsOf(story, slug) };
  });
}

function extensionOf(format: FormatName): string {
  return FORMATS.find(({ name }) => name === format)?.extension ?? `.${format}`;
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

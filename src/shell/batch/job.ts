import { dirname } from 'node:path';

import type { EditionSettings, FormatName, ReadSettings } from '../../index.ts';

/** One story to be made into books: a plain record, so that any queue could carry it. */
export interface Job {
  readonly slug: string;
  /** What the story is called when it says nothing. */
  readonly name: string;
  /** The story's files, in reading order. */
  readonly files: readonly string[];
  readonly sidecar?: string;
  readonly reading: ReadSettings;
  readonly edition: EditionSettings;
  /** Whether the finished pages are to be measured, for the report. */
  readonly measured: boolean;
  /** Where the pages of the PDF are to be drawn small. */
  readonly contactSheet?: string;
  readonly targets: readonly Target[];
  /** Where covers are looked up and kept. */
  readonly covers?: string;
}

export interface Target {
  readonly format: FormatName;
  readonly path: string;
}

/** The story as messages name it: its file, or the folder of its files. */
export function nameOf({ files, slug }: Pick<Job, 'files' | 'slug'>): string {
  const [first = slug] = files;
  if (files.length === 1) return first;
  const folder = dirname(first);
  return folder === '.' ? slug : folder;
}

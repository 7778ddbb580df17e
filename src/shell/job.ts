import type { EditionSettings, FormatName, ReadSettings } from '../index.ts';

/** One story to be made into books: a plain record, so that any queue could carry it. */
export interface Job {
  readonly slug: string;
  /** The story's files, in reading order. */
  readonly files: readonly string[];
  readonly sidecar?: string;
  readonly reading: ReadSettings;
  readonly edition: EditionSettings;
  readonly targets: readonly Target[];
  /** Where covers are looked up and kept. */
  readonly covers?: string;
}

export interface Target {
  readonly format: FormatName;
  readonly path: string;
}

/** The story as messages name it: its file, or the folder of its files. */
export function nameOf(job: Pick<Job, 'files' | 'slug'>): string {
  const [first] = job.files;
  return job.files.length === 1 && first !== undefined ? first : job.slug;
}

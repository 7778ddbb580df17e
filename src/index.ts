/**
 * chapbook as a library: one story in memory becomes a book, and a book becomes EPUB or PDF bytes.
 * The command line uses nothing else.
 *
 * ```ts
 * import { read, toEpub } from 'chapbook';
 *
 * const story = read({ name: 'tale.txt', bytes: await readFile('tale.txt') });
 * await writeFile('tale.epub', await toEpub(story));
 * ```
 */
import { createHash } from 'node:crypto';

import type { Book } from './book/book.ts';
import type { Diagnostic, Report } from './diagnostics/diagnostic.ts';
import type { Draft } from './ingest/draft.ts';
import type { Cover, FormatName } from './package/format.ts';
import { editionOf } from './edition.ts';
import { WRITERS } from './package/writers.ts';
import { understand, type Watch } from './pipeline.ts';
import type { EditionSettings, ReadSettings } from './settings.ts';
import type { Source } from './source/source.ts';

export type * from './book/book.ts';
export type { Diagnostic, Doubt } from './diagnostics/diagnostic.ts';
export type { Cover, FormatName, PageName, PageSize } from './package/format.ts';
export type { Stage, Watch } from './pipeline.ts';
export type { EditionSettings, ReadSettings } from './settings.ts';
export type { Origin } from './source/origin.ts';
export type { Source } from './source/source.ts';
export type { DesignName } from './typeset/design.ts';
export { PROGRAM } from './program.ts';

/** A story that was read: the book, and everything that was said about the reading. */
export interface Story {
  readonly book: Book;
  readonly diagnostics: readonly Diagnostic[];
  /** The text as it was decoded, line by line, before anything was taken out. */
  readonly draft: Draft;
  readonly sources: readonly { readonly name: string; readonly sha256: string }[];
}

/** Everything that may be said about how a book is made. */
export interface BindSettings extends EditionSettings {
  /** Drawn from title, author and series when missing. */
  readonly cover?: Cover;
  /** The edition's date; the story's own when missing. */
  readonly modified?: Date;
}

/** Whoever watches a book being made. */
export interface Watcher {
  /** Told of every stage as it begins. */
  readonly at?: Watch;
  /** Told of what was odd while the pages were made. */
  readonly report?: Report;
}

/** Understands one story: one file of it, or several in reading order. */
export function read(
  files: Source | readonly Source[],
  settings: ReadSettings = {},
  at?: Watch,
): Story {
  const sources = 'bytes' in files ? [files] : files;
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const { draft, book } = understand(sources, settings, report, at);
  return {
    book,
    diagnostics,
    draft,
    sources: sources.map(({ name, bytes }) => ({
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
}

/** The story as an EPUB 3.3 publication. */
export async function toEpub(story: Story, settings?: BindSettings): Promise<Uint8Array> {
  return bind('epub', story, settings);
}

/** The story in one of the formats, checked word for word against its source. */
export async function bind(
  format: FormatName,
  story: Story,
  settings: BindSettings = {},
  { at = () => undefined, report = () => undefined }: Watcher = {},
): Promise<Uint8Array> {
  const entry = WRITERS.find(({ name }) => name === format);
  if (entry === undefined) throw new RangeError(`There is no format "${format}".`);
  const writer = await entry.load();
  return writer.write(story.book, await editionOf(story, settings), report, at);
}

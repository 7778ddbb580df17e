/**
 * chapbook as a library: one story in memory becomes a book, and a book becomes EPUB or PDF bytes.
 * The command line uses nothing else.
 *
 * ```ts
 * import { read, toEpub } from 'chapbook';
 *
 * const story = await read({ name: 'tale.txt', bytes: await readFile('tale.txt') });
 * await writeFile('tale.epub', await toEpub(story));
 * ```
 *
 * Nothing here reads a person's files, a clock or the network, and nothing is loaded before it is
 * needed: whoever asks for an EPUB never pays for the PDF.
 */
import { createHash } from 'node:crypto';

import type { StyleFinding } from './check/check-css.ts';
import type { Finding } from './check/finding.ts';
import type { PdfQuality } from './check/pdf-quality.ts';
import type { Diagnostic, Report } from './diagnostics/diagnostic.ts';
import { type Inspection, inspection } from './inspection/inspection.ts';
import type { CoverSupply, ResolvedCover } from './package/cover/resolve.ts';
import type { Cover, FormatName } from './package/format.ts';
import { WRITERS, type Entry } from './package/writers.ts';
import type { Watch } from './pipeline.ts';
import type { EditionSettings, ReadSettings } from './settings.ts';
import type { NamedPicture, Sidecar } from './sidecar.ts';
import type { Source } from './source/source.ts';
import type { BindSettings, Story } from './story.ts';

export type * from './book/book.ts';
export type { StyleFinding } from './check/check-css.ts';
export type { Finding } from './check/finding.ts';
export type { PdfFault, PdfFinding, PdfQuality } from './check/pdf-quality.ts';
export { CATALOGUE, type Code } from './diagnostics/catalogue.ts';
export type { Diagnostic, Doubt, Report } from './diagnostics/diagnostic.ts';
export type { Effect, Severity } from './diagnostics/entry.ts';
export { effectOf, printed, remarkable, severityOf } from './diagnostics/printing.ts';
export type { Change, Inspection, Remark } from './inspection/inspection.ts';
export type { Counts } from './inspection/counts.ts';
export type { Fact } from './inspection/facts.ts';
export type { OutlineEntry } from './inspection/outline.ts';
export type { Draft, Line, Reading } from './ingest/draft.ts';
export { COVER_STYLES, type CoverStyle } from './package/cover/identity.ts';
export type { CoverSupply, ResolvedCover } from './package/cover/resolve.ts';
export type { Cover, FormatName, PageName, PageSize } from './package/format.ts';
export type { Stage, Watch } from './pipeline.ts';
export { PROGRAM } from './program.ts';
export { DESIGN_NAMES, PAGE_NAMES } from './settings.ts';
export type { EditionSettings, ReadSettings } from './settings.ts';
export type { NamedPicture, Sidecar } from './sidecar.ts';
export { EmptyTextError } from './source/not-text.ts';
export { type BinaryKind, binaryKind } from './source/binary.ts';
export { type Origin, place } from './source/origin.ts';
export type { Source } from './source/source.ts';
export type { BindSettings, Story } from './story.ts';
export type { DesignName } from './typeset/design.ts';

/** Every format that a book can be written in. */
export const FORMATS: readonly { readonly name: FormatName; readonly extension: string }[] =
  WRITERS.map(({ name, extension }) => ({ name, extension }));

/** Whoever watches a book being made. */
export interface Watcher {
  /** Told of every stage as it begins. */
  readonly at?: Watch;
  /** Told of what was odd while the book was made. */
  readonly report?: Report;
}

/**
 * Understands one story: one file of it, or several in reading order. `name` is what to call it
 * when neither the text nor the settings give a title; the first file's name when missing.
 */
export async function read(
  files: Source | readonly Source[],
  { name, ...settings }: ReadSettings & { readonly name?: string } = {},
  at?: Watch,
): Promise<Story> {
  const { understand } = await import('./pipeline.ts');
  const sources = 'bytes' in files ? [files] : files;
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const { draft, book } = understand(sources, settings, report, at);
  return {
    name: name ?? sources[0]?.name.replace(/\.[^.]*$/, '') ?? '',
    book,
    diagnostics,
    draft,
    sources: sources.map((source) => ({
      name: source.name,
      sha256: createHash('sha256').update(source.bytes).digest('hex'),
    })),
  };
}

/**
 * What a person says about a story in a YAML file beside it: names, dates, and answers to doubts,
 * to be handed to `read` as settings. What it says wrong is reported with its line.
 */
export async function readSidecar(file: Source, report: Report): Promise<Sidecar> {
  const reader = await import('./sidecar.ts');
  return reader.readSidecar(file, report);
}

/** The picture that a YAML block at the head of a text names as the story's cover. */
export async function coverInHead(file: Source): Promise<NamedPicture | undefined> {
  const reader = await import('./said-in-head.ts');
  return reader.coverInHead(file);
}

/** What was understood of a story, laid open: plain data for pages and programs. */
export function inspect(story: Story): Inspection {
  return inspection(story);
}

/** A sidecar filled in with what was found in a story, for a person to correct. */
export async function draftSidecar(story: Story): Promise<string> {
  const { sidecarDraft } = await import('./inspection/sidecar-draft.ts');
  return sidecarDraft(story);
}

/** The story as an EPUB 3.3 publication. */
export async function toEpub(
  story: Story,
  settings?: BindSettings,
  watcher?: Watcher,
): Promise<Uint8Array> {
  return bind('epub', story, settings, watcher);
}

/** The story as an EPUB with the spans that Kobo's readers keep a reader's place by. */
export async function toKepub(
  story: Story,
  settings?: BindSettings,
  watcher?: Watcher,
): Promise<Uint8Array> {
  return bind('kepub', story, settings, watcher);
}

/** The story as a PDF set like a printed book. */
export async function toPdf(
  story: Story,
  settings?: BindSettings,
  watcher?: Watcher,
): Promise<Uint8Array> {
  return bind('pdf', story, settings, watcher);
}

/** The story in one of the formats: the same bytes for the same story, settings and program. */
export async function bind(
  format: FormatName,
  story: Story,
  settings: BindSettings = {},
  { at = () => undefined, report = () => undefined }: Watcher = {},
): Promise<Uint8Array> {
  const [{ editionOf }, writer] = await Promise.all([
    import('./edition.ts'),
    entryOf(format).load(),
  ]);
  return writer.write(story.book, await editionOf(story, settings, report), report, at);
}

function entryOf(format: FormatName): Entry {
  const entry = WRITERS.find(({ name }) => name === format);
  if (entry === undefined) throw new RangeError(`There is no format "${format}".`);
  return entry;
}

/**
 * The conservation law, checked on finished books: the words of the text, less what was reported
 * removed or moved, are the words that can be read back out of the files, in order. Every breach is
 * an error that names place and words: such a book must not be given to anybody.
 */
export async function verify(
  story: Story,
  books: readonly { readonly format: FormatName; readonly bytes: Uint8Array }[],
): Promise<Diagnostic[]> {
  const { conservation } = await import('./conservation/conservation.ts');
  const texts = await Promise.all(
    books.map(async ({ format, bytes }) => {
      const writer = await entryOf(format).load();
      const { text } = await writer.readBack(bytes);
      return { name: format.toUpperCase(), text };
    }),
  );
  return conservation(story.draft.decoded ?? [], story.diagnostics, story.book, texts);
}

/** The cover that a story gets when there is no picture for it: the same on every machine. */
export async function drawCover(story: Story, settings: EditionSettings = {}): Promise<Cover> {
  const { cover } = await coverOf(story, settings);
  return cover;
}

/**
 * The cover of a story by what is at hand: a person's picture, if it will do; else what was drawn
 * before, if it was drawn from the same; else one drawn now.
 */
export async function coverOf(
  story: Story,
  settings: EditionSettings = {},
  supply: CoverSupply = {},
  report: Report = () => undefined,
): Promise<ResolvedCover> {
  const edition = await import('./edition.ts');
  return edition.coverOf(story, settings, supply, report);
}

/** What a shop or a device would stumble over in any EPUB, errors first. */
export async function checkEpub(bytes: Uint8Array): Promise<Finding[]> {
  const check = await import('./check/check-epub.ts');
  return check.checkEpub(bytes);
}

/** What a careful typesetter would look for in a PDF that chapbook made. */
export async function checkPdf(bytes: Uint8Array): Promise<PdfQuality> {
  const check = await import('./check/pdf-quality.ts');
  return check.checkPdf(bytes);
}

/** The pages of a PDF that chapbook made, small, the worst first: a PNG to clear a book by. */
export async function contactSheet(pdf: Uint8Array): Promise<Uint8Array> {
  const sheet = await import('./check/pdf-contact-sheet.ts');
  return sheet.contactSheet(pdf);
}

/** What e-readers choke on in a reader's own style sheet. */
export async function checkCss(css: string): Promise<StyleFinding[]> {
  const check = await import('./check/check-css.ts');
  return check.checkCss(css);
}

// This folder knows what may be said on the command line, what it wishes, and where the books go.

import type { InferredOptionTypes, Options, PositionalOptions } from 'yargs';

import { COVER_STYLES, DESIGN_NAMES, FORMATS, PAGE_NAMES } from '../../index.ts';

const FORMAT_NAMES = FORMATS.map(({ name }) => name).join(', ');

/** How the story is read: of the default command and of `inspect`. */
export const READING = {
  join: { type: 'boolean', describe: 'Make one book of all the files given' },
  title: { type: 'string', describe: 'The title, instead of what was read' },
  author: { type: 'string', describe: 'The author, instead of what was read' },
  language: {
    type: 'string',
    describe: 'The language (en, fr, pt-BR …), instead of what was detected',
  },
} as const satisfies Record<string, Options>;

/** How the book is made, and where it goes. */
export const MAKING = {
  format: {
    alias: 'f',
    type: 'string',
    describe: `${FORMAT_NAMES}, all, or several by comma`,
    defaultDescription: 'epub',
  },
  output: {
    alias: 'o',
    type: 'string',
    describe: 'A file (when it ends in a format’s extension) or a folder',
    defaultDescription: 'beside the story',
  },
  covers: {
    type: 'string',
    describe: 'Folder of covers: <story>.jpg, .png or .webp is used, drawn ones are kept',
  },
  'cover-style': {
    type: 'string',
    describe: `How covers are drawn: ${COVER_STYLES.join(', ')}`,
    defaultDescription: 'by the story',
  },
  'cover-text': { type: 'boolean', describe: 'Set title and author on a cover of your own' },
  design: {
    type: 'string',
    describe: `How the book looks: ${DESIGN_NAMES.join(', ')}`,
    defaultDescription: 'classic',
  },
  css: { type: 'string', describe: 'A style sheet of your own, added to the EPUB' },
  'embed-fonts': { type: 'boolean', describe: 'Put the design’s typefaces into the EPUB' },
  page: {
    type: 'string',
    describe: `Page of the PDF: ${PAGE_NAMES.join(', ')}, or 120x180mm`,
    defaultDescription: 'a5',
  },
} as const satisfies Record<string, Options>;

/** How the run goes. */
export const RUNNING = {
  jobs: { type: 'number', describe: 'Stories in flight', defaultDescription: 'number of cores' },
  update: { type: 'boolean', describe: 'Skip what is up to date' },
  force: { type: 'boolean', describe: 'Make every book anew, whatever --update says' },
  'contact-sheet': {
    type: 'string',
    describe: 'Draw the pages of the PDF small, the worst first, into this PNG',
  },
  report: { type: 'string', describe: 'Write a JSON report of every story to this file' },
  quiet: { alias: 'q', type: 'boolean', describe: 'Say nothing but errors and the paths written' },
  verbose: { alias: 'v', type: 'boolean', describe: 'Say everything, with the cause of errors' },
} as const satisfies Record<string, Options>;

/** What is read. */
export const STORIES = {
  type: 'string',
  array: true,
  describe: 'A .txt file, or a folder of them',
} as const satisfies PositionalOptions;

/** What `check` looks through. */
export const BOOKS = {
  type: 'string',
  array: true,
  describe: 'An EPUB, or a PDF that chapbook made',
} as const satisfies PositionalOptions;

/** What `inspect` shows. */
export const INSPECTING = {
  init: {
    type: 'boolean',
    describe: 'Write <story>.yaml beside the story, filled in with what was found',
  },
  json: { type: 'boolean', describe: 'As JSON, for programs' },
} as const satisfies Record<string, Options>;

/** What `check` shows. */
export const CHECKING = {
  json: { type: 'boolean', describe: 'As JSON, for programs' },
} as const satisfies Record<string, Options>;

export type CheckOptions = InferredOptionTypes<typeof CHECKING> & {
  readonly books?: readonly string[] | undefined;
  /** The command, and what stands behind `--`. */
  readonly _?: readonly (string | number)[];
};

export type InspectOptions = ReadingOptions &
  InferredOptionTypes<typeof INSPECTING> & {
    readonly stories?: readonly string[] | undefined;
    /** The command, and what stands behind `--`. */
    readonly _?: readonly (string | number)[];
  };

export type ReadingOptions = InferredOptionTypes<typeof READING>;

export type ConvertOptions = ReadingOptions &
  InferredOptionTypes<typeof MAKING & typeof RUNNING> & {
    readonly stories?: readonly string[] | undefined;
    /** What stands behind `--`: names that begin with a dash. */
    readonly _?: readonly (string | number)[];
  };

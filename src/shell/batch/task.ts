import type { MessagePort } from 'node:worker_threads';

import type {
  CoverSupply,
  Diagnostic,
  EditionSettings,
  FormatName,
  PdfQuality,
  ReadSettings,
  Source,
  Stage,
} from '../../index.ts';

/** What a worker is handed: one story as plain data, so that any thread or machine could take it. */
export interface Task {
  readonly sources: readonly Source[];
  /** What the command line and the sidecar say. */
  readonly reading: ReadSettings;
  readonly formats: readonly FormatName[];
  readonly edition: EditionSettings;
  readonly cover: CoverSupply;
  /** Whether the finished pages are to be measured. */
  readonly measured: boolean;
  /** Whether the pages of the PDF are to be drawn small. */
  readonly contactSheet: boolean;
  /** What the story is called when it says nothing. */
  readonly name: string;
  /** Milliseconds since 1970, where `SOURCE_DATE_EPOCH` is set. */
  readonly epoch?: number;
  /** Stages are told here as they begin. */
  readonly progress: MessagePort;
}

/** What a worker hands back. */
export type Made = Finished | Failed;

export interface Finished {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly books: readonly MadeBook[];
  /** A cover that was drawn anew, and the key of what it was drawn from. */
  readonly drawn?: NonNullable<CoverSupply['drawn']>;
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: readonly Timing[];
}

export interface MadeBook {
  readonly format: FormatName;
  readonly bytes: Uint8Array;
  /** Of a PDF, where it was asked for. */
  readonly quality?: Quality;
  /** Of a PDF, where it was asked for: its pages, small, as a PNG. */
  readonly sheet?: Uint8Array;
}

/** What the finished pages of a PDF count to. */
export type Quality = Omit<PdfQuality, 'title' | 'findings'>;

export interface Failed {
  readonly failure: {
    /** What is in trouble, when it is not the story as a whole. */
    readonly subject?: string;
    readonly message: string;
    readonly hint?: string;
    readonly stack?: string;
  };
}

export interface Timing {
  readonly stage: Stage;
  readonly format?: FormatName;
  readonly milliseconds: number;
}

/** What comes through `Task.progress`. */
export interface Step {
  readonly stage: Stage;
  readonly format?: FormatName;
}

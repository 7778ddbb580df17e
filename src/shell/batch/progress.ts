import type { Diagnostic } from '../../index.ts';
import type { Job } from './job.ts';
import type { Step } from './task.ts';

/** What became of one story. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly title: string;
      readonly paths: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
      readonly milliseconds: number;
    }
  | { readonly kind: 'current'; readonly paths: readonly string[] }
  | { readonly kind: 'failed'; readonly trouble: unknown }
  | { readonly kind: 'stopped' };

/** Shows a person how the batch is going. */
export interface Progress {
  readonly begin: (job: Job) => void;
  readonly step: (job: Job, step: Step) => void;
  readonly end: (job: Job, outcome: Outcome) => void;
  /** A line of its own on standard error. */
  readonly note: (line: string) => void;
  readonly close: () => void;
}

// This folder tells a person, on a terminal or in a log, how it is going and what was understood.

import { printed, remarkable } from '../../index.ts';
import { nameOf } from '../batch/job.ts';
import type { Job } from '../batch/job.ts';
import type { Outcome } from '../batch/progress.ts';
import { explain } from '../trouble.ts';

/** How much a person wants to be told. */
export type Verbosity = 'quiet' | 'normal' | 'verbose';

/** Remarks on one story that are shown; `convert inspect` has them all. */
const SHOWN = 5;

/** What is to be told of a story beside that it was written: what failed, and what is worth a look. */
export function outcomeLines(job: Job, outcome: Outcome, verbosity: Verbosity): string[] {
  if (outcome.kind === 'failed') return [explain(outcome.trouble, verbosity === 'verbose')];
  if (outcome.kind !== 'written' || verbosity === 'quiet') return [];
  if (verbosity === 'verbose') return outcome.diagnostics.map((remark) => printed(remark));
  const remarks = remarkable(outcome.diagnostics);
  const rest = remarks.length - SHOWN;
  return [
    ...remarks
      .slice(0, SHOWN)
      .map((remark, i) => printed(remark, remark.hint !== remarks[i - 1]?.hint)),
    ...(rest > 0 ? [`… and ${rest} more remarks: convert inspect ${quoted(nameOf(job))}`] : []),
  ];
}

/** Standard output carries the paths that were written, and nothing else. */
export function announce(outcome: Outcome): void {
  if (outcome.kind !== 'written') return;
  for (const path of outcome.paths) process.stdout.write(`${path}\n`);
}

/** `4 written, 2 up to date, 1 failed`. */
export function tally(outcomes: readonly Outcome[]): string {
  const KINDS = [
    ['written', 'written'],
    ['current', 'up to date'],
    ['failed', 'failed'],
    ['stopped', 'not written'],
  ] as const;
  return KINDS.map(([kind, label]) => ({
    label,
    count: outcomes.filter((outcome) => outcome.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} ${label}`)
    .join(', ');
}

/** A path as it can be pasted into a shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** `0.4 s`, `12 s`, `3 min`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

import { createLogUpdate } from 'log-update';

import { type Job, nameOf } from '../batch/job.ts';
import type { Progress } from '../batch/progress.ts';
import type { Step } from '../batch/task.ts';
import { announce, duration, outcomeLines, type Verbosity } from './outcome-lines.ts';
import { paintFor } from './paint.ts';

/** What a stage is called while a person waits for it. */
const DOING: Readonly<Record<Step['stage'], string>> = {
  ingest: 'reading',
  clean: 'cleaning',
  structure: 'finding chapters',
  typography: 'setting quotes and dashes',
  cover: 'drawing the cover',
  typeset: 'setting pages',
  package: 'binding',
  verify: 'counting words',
};

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Seldom enough for a slow terminal, often enough to look alive. */
const REDRAW_EVERY = 100;

/** For a terminal: stories done of all, what each one in flight is at, and the time left. */
export function liveProgress(jobs: readonly Job[], verbosity: Verbosity): Progress {
  const display = createLogUpdate(process.stderr);
  const paint = paintFor(process.stderr);
  const inFlight = new Map<Job, Step | undefined>();
  const began = performance.now();
  let done = 0;
  let open = true;

  const draw = (): void => {
    if (!open) return;
    const width = (process.stderr.columns || 80) - 1;
    const head = `${done} of ${jobs.length} stories${timeLeft(done, jobs.length, performance.now() - began)}`;
    const rows = [...inFlight].map(([job, step]) => row(job, step));
    const shown = rows.slice(0, Math.max(1, (process.stderr.rows || 24) - 3));
    display([head, ...shown.map((line) => paint('dim', clipped(line, width)))].join('\n'));
  };
  const timer = setInterval(draw, REDRAW_EVERY);
  const note = (line: string): void => {
    display.clear();
    process.stderr.write(`${line}\n`);
    draw();
  };

  return {
    begin: (job) => {
      inFlight.set(job, undefined);
      draw();
    },
    step: (job, step) => {
      if (inFlight.has(job)) inFlight.set(job, step);
    },
    end: (job, outcome) => {
      done += 1;
      inFlight.delete(job);
      display.clear();
      announce(outcome);
      for (const line of outcomeLines(job, outcome, verbosity)) {
        process.stderr.write(`${line.startsWith('error:') ? paint('red', line) : line}\n`);
      }
      draw();
    },
    note,
    close: () => {
      open = false;
      clearInterval(timer);
      display.clear();
      display.done();
    },
  };
}

function row(job: Job, step: Step | undefined): string {
  const doing = step ? `${DOING[step.stage]}${step.format ? ` (${step.format})` : ''}` : 'waiting';
  return `  ${nameOf(job)}  ${doing}`;
}

function timeLeft(done: number, total: number, elapsed: number): string {
  if (done === 0 || done === total) return '';
  return `, about ${duration((elapsed / done) * (total - done))} left`;
}

function clipped(line: string, width: number): string {
  const characters = Array.from(LETTERS.segment(line), ({ segment }) => segment);
  return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : line;
}

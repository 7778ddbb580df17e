import { nameOf } from '../batch/job.ts';
import type { Outcome, Progress } from '../batch/progress.ts';
import { announce, duration, outcomeLines, type Verbosity } from './outcome-lines.ts';

/** For pipes and logs: one plain line a story on standard error, and what is worth a look. */
export function plainProgress(total: number, verbosity: Verbosity): Progress {
  let done = 0;
  const note = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  return {
    begin: () => undefined,
    step: (job, { stage, format }) => {
      if (verbosity === 'verbose') note(`${nameOf(job)}: ${format ? `${format}: ` : ''}${stage}`);
    },
    end: (job, outcome) => {
      done += 1;
      if (verbosity !== 'quiet') note(`[${done}/${total}] ${nameOf(job)}: ${became(outcome)}`);
      announce(outcome);
      for (const line of outcomeLines(job, outcome, verbosity)) note(line);
    },
    note: (line) => {
      if (verbosity !== 'quiet') note(line);
    },
    close: () => undefined,
  };
}

const BECAME: Readonly<Record<Outcome['kind'], string>> = {
  written: 'written',
  current: 'up to date',
  failed: 'failed',
  stopped: 'stopped',
};

function became(outcome: Outcome): string {
  const took = outcome.kind === 'written' ? ` in ${duration(outcome.milliseconds)}` : '';
  return BECAME[outcome.kind] + took;
}

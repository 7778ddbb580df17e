import { PROGRAM } from '../../index.ts';
import { explain, type Trouble } from '../trouble.ts';
import type { Result } from './batch.ts';

/**
 * The report of a run as JSON: every story with its outputs, timings by stage and diagnostics.
 * Its members are described in docs/report.md; `version` changes when one changes its meaning.
 */
export function reportFile(results: readonly Result[], troubles: readonly Trouble[]): string {
  const report = {
    version: 1,
    program: PROGRAM,
    stories: results.map(storyReport),
    problems: troubles.map(({ subject, message, hint }) => ({ subject, message, hint })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function storyReport({ job, outcome, timings, qualities }: Result): object {
  return {
    slug: job.slug,
    files: job.files,
    outcome: outcome.kind,
    outputs: job.targets.map(({ format, path }) => ({
      format,
      path,
      written: outcome.kind === 'written' && outcome.paths.includes(path),
      ...(qualities.has(format) ? { quality: qualities.get(format) } : {}),
    })),
    ...(outcome.kind === 'written'
      ? { title: outcome.title, milliseconds: Math.round(outcome.milliseconds) }
      : {}),
    ...(outcome.kind === 'failed' ? { error: explain(outcome.trouble) } : {}),
    timings,
    diagnostics: outcome.kind === 'written' ? outcome.diagnostics : [],
  };
}

import type { Report } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../ingest/draft.ts';
import { PASSES } from './passes.ts';

/** Takes out what is not the author's and repairs what was damaged on the way, reporting each. */
export function clean(draft: Draft, report: Report): Draft {
  return PASSES.reduce((before, pass) => pass.run(before, report), draft);
}

import type { Report } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../ingest/draft.ts';

/** One repair or removal over the whole draft. */
export interface Pass {
  readonly name: string;
  readonly run: (draft: Draft, report: Report) => Draft;
}

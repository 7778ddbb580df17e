import type { Report } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../ingest/draft.ts';

/**
 * One repair or removal over the whole of one file: what repeats, what stands first and last are
 * said of a file, so a draft of several is cleaned file by file.
 */
export interface Pass {
  readonly name: string;
  readonly run: (draft: Draft, report: Report) => Draft;
}

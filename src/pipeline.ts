import type { Book } from './book/book.ts';
import { clean } from './clean/clean.ts';
import type { Report } from './diagnostics/diagnostic.ts';
import type { Draft } from './ingest/draft.ts';
import { ingest } from './ingest/ingest.ts';
import { saidInHead } from './said-in-head.ts';
import type { ReadSettings } from './settings.ts';
import { distinct } from './source/distinct.ts';
import type { Source } from './source/source.ts';
import { structure } from './structure/structure.ts';
import { typography } from './typeset/typography/typography.ts';

/** What a story is going through, in order. */
export type Stage =
  | 'ingest'
  | 'clean'
  | 'structure'
  | 'typography'
  | 'cover'
  | 'typeset'
  | 'package'
  | 'verify';

/** Told of every stage as it begins: progress and timings hang on it. */
export type Watch = (stage: Stage) => void;

const unwatched: Watch = () => undefined;

/**
 * Understands one story: the files of it in reading order become one book. The decoded text is kept
 * beside it: the finished files are checked against it.
 */
export function understand(
  sources: readonly Source[],
  settings: ReadSettings,
  report: Report,
  at: Watch = unwatched,
): { readonly draft: Draft; readonly book: Book } {
  at('ingest');
  const draft = ingest(distinct(sources), report);
  // The command line and a sidecar are said later than the head of the text, and stand over it.
  const said = { ...saidInHead(draft.head, report), ...settings };
  at('clean');
  const cleaned = clean(draft, report);
  at('structure');
  const book = structure(cleaned, said, report);
  at('typography');
  return { draft, book: typography(book, report) };
}

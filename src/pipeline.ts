import type { Book } from './book/book.ts';
import { clean } from './clean/clean.ts';
import type { Report } from './diagnostics/diagnostic.ts';
import { ingest } from './ingest/ingest.ts';
import type { ReadSettings } from './settings.ts';
import type { Source } from './source/source.ts';
import { structure } from './structure/structure.ts';
import { typography } from './typeset/typography/typography.ts';

/** Understands one story: the files of it in reading order become one book. */
export function read(sources: readonly Source[], settings: ReadSettings, report: Report): Book {
  return typography(structure(clean(ingest(sources, report), report), settings, report), report);
}

import type { Book } from './book/book.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Draft } from './ingest/draft.ts';
import type { Cover } from './package/format.ts';
import type { EditionSettings } from './settings.ts';

/** A story that was read: the book, and everything that was said about the reading. */
export interface Story {
  /** What to call it when it says nothing: the stem of its first file, unless it was named. */
  readonly name: string;
  readonly book: Book;
  /** What was removed, moved, repaired, odd or doubtful, in the order it was found. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text as it was decoded, line by line, before anything was taken out. */
  readonly draft: Draft;
  /** The files it was read from, with the SHA-256 of each in hexadecimal. */
  readonly sources: readonly { readonly name: string; readonly sha256: string }[];
}

/** Everything that may be said about how a book is made. */
export interface BindSettings extends EditionSettings {
  /** Drawn from title, author and series when missing. */
  readonly cover?: Cover;
  /** The edition's date; the story's own when missing. */
  readonly modified?: Date;
}

import type { Publication } from './publication.ts';

/** `error`: a shop or device refuses or spoils the book; `warning`: some do; `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Something in a book that a shop or a device would stumble over. */
export interface Finding {
  /** The rule's id, as `docs/checks.md` has it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Who minds: every reader, or one maker's devices. */
  readonly reader: Reader;
  /** The file in the container, and the line in it where one can be named. */
  readonly file: string;
  readonly line?: number;
  /** What is wrong, for the reader of the book and not for a programmer. */
  readonly message: string;
}

export type Reader = 'all' | 'kindle' | 'kobo';

/** A rule that a finished book can be held to. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly reader?: Reader;
  /** What is asked, in one line. */
  readonly asks: string;
  readonly check: (book: Publication) => Iterable<Fault>;
}

/** A place where a rule is broken. */
export interface Fault {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

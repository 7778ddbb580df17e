import type { Book } from '../book/book.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Edition, Format, FormatName, ReadBack } from './format.ts';

/** What becomes of a book on its way out, for whoever watches. */
export type WritingStage = 'typeset' | 'package';

/** A format with its middle type sealed, so that all formats fit one list. */
export interface Writer {
  readonly write: (
    book: Book,
    edition: Edition,
    report: Report,
    at: (stage: WritingStage) => void,
  ) => Promise<Uint8Array>;
  readonly readBack: (bytes: Uint8Array) => Promise<ReadBack>;
}

/** What is known of a format before its library is loaded. */
export interface Entry {
  readonly name: FormatName;
  readonly extension: string;
  /** Loads the format and the library behind it: only when such a book is made. */
  readonly load: () => Promise<Writer>;
}

function writer<Typeset>(format: Format<Typeset>): Writer {
  return {
    write: async (book, edition, report, at) => {
      at('typeset');
      const typeset = await format.typeset(book, edition, report);
      at('package');
      return format.pack(typeset, edition);
    },
    readBack: format.readBack,
  };
}

/** Every way out. */
export const WRITERS: readonly Entry[] = [
  { name: 'epub', extension: '.epub', load: async () => writer((await import('./epub.ts')).epub) },
  {
    name: 'kepub',
    extension: '.kepub.epub',
    load: async () => writer((await import('./kepub.ts')).kepub),
  },
  {
    name: 'pdf',
    extension: '.pdf',
    load: async () => writer((await import('./pdf/pdf.ts')).pdf),
  },
];

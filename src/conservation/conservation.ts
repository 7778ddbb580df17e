import type { Book } from '../book/book.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DecodedFile } from '../ingest/draft.ts';
import { account, type Breach } from './account.ts';
import { bookWords } from './book-words.ts';
import { finished } from './finished.ts';
import { repetitionBreaches } from './repetitions.ts';

/** What was read back out of a finished file. */
export interface FinishedText {
  /** What to call the file in a message: `EPUB`. */
  readonly name: string;
  readonly text: string;
}

/**
 * The conservation law, whole: the words of the finished files are the words of the sources, in
 * order, less what was reported removed or moved, with what was reported repaired. Every breach is
 * an error that names its place and words; a story with one must not be written.
 */
export function conservation(
  files: readonly DecodedFile[],
  diagnostics: readonly Diagnostic[],
  book: Book,
  texts: readonly FinishedText[],
): Diagnostic[] {
  const words = bookWords(book);
  return [
    ...account(files, diagnostics, words).map(ofBook),
    ...repetitionBreaches(diagnostics, words).map(ofBook),
    ...texts.flatMap(({ name, text }) =>
      finished(words, text).map((breach) => ofFile(breach, name)),
    ),
  ];
}

const OF_BOOK = {
  lost: ['conservation/lost', 'words of the text are not in the book'],
  invented: ['conservation/invented', 'the book has words that the text has not'],
  disordered: ['conservation/disordered', 'words stand at another place in the book'],
} as const satisfies Record<Breach['kind'], readonly [Diagnostic['code'], string]>;

function ofBook({ kind, words, origin }: Breach): Diagnostic {
  const [code, said] = OF_BOOK[kind];
  return { code, message: `${said}: “${words}”`, ...(origin && { origin }) };
}

function ofFile({ kind, words, origin }: Breach, name: string): Diagnostic {
  const isAdded = kind === 'invented';
  return {
    code: isAdded ? 'conservation/overprinted' : 'conservation/unprinted',
    message: isAdded
      ? `the ${name} has words that the book has not: “${words}”`
      : `words of the book are not in their place in the ${name}: “${words}”`,
    ...(origin && { origin }),
  };
}

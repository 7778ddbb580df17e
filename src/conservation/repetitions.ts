import { SaidWords } from '../book/said-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { effectOf } from '../diagnostics/printing.ts';
import type { Breach } from './account.ts';
import type { BookWords } from './book-words.ts';

/**
 * Reports of words taken out because the book says them elsewhere, of which it does not say all. Nearly
 * always the metadata holds them, so the text is looked through only for what is missing there.
 */
export function repetitionBreaches(
  diagnostics: readonly Diagnostic[],
  { metadata, main }: BookWords,
): Breach[] {
  const repeated = diagnostics.filter((diagnostic) => effectOf(diagnostic) === 'repeated');
  if (repeated.length === 0) return [];
  const about = new SaidWords(metadata.pieces.map(({ text }) => text));
  const open = repeated.filter(({ before = '' }) => !about.hasAll(before));
  if (open.length === 0) return [];
  const whole = new SaidWords([...metadata.pieces, ...main.pieces].map(({ text }) => text));
  return open.flatMap(({ before = '', origin }): Breach[] => {
    const lost = whole.missing(before);
    return lost.length === 0
      ? []
      : [{ kind: 'lost', words: lost.slice(0, SHOWN).join(' '), ...(origin && { origin }) }];
  });
}

const SHOWN = 8;

import type { Entry } from '../diagnostics/entry.ts';

/** What counting the words can say. */
export const CONSERVATION = {
  'conservation/lost': {
    severity: 'error',
    effect: 'none',
    meaning: 'Words of the text are neither in the book nor reported as taken out.',
  },
  'conservation/invented': {
    severity: 'error',
    effect: 'none',
    meaning: 'The book has words at a place where the text has none.',
  },
  'conservation/disordered': {
    severity: 'error',
    effect: 'none',
    meaning: 'Words of the text stand at another place in the book, and nothing says why.',
  },
  'conservation/unprinted': {
    severity: 'error',
    effect: 'none',
    meaning: 'Words of the book are not in a finished file, or not where they should be.',
  },
  'conservation/overprinted': {
    severity: 'error',
    effect: 'none',
    meaning: 'A finished file has words in the text that the book has not.',
  },
} as const satisfies Record<`conservation/${string}`, Entry>;

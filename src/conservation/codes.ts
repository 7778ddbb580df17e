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
} as const satisfies Record<`conservation/${string}`, Entry>;

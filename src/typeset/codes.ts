import type { Entry } from '../diagnostics/entry.ts';

/** What setting the book can say. */
export const TYPESET = {
  'typeset/typography-set': {
    severity: 'info',
    effect: 'none',
    meaning: 'Quotation marks, dashes, ellipses or spaces were set as the language sets them.',
  },
} as const satisfies Record<`typeset/${string}`, Entry>;

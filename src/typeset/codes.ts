import type { Entry } from '../diagnostics/entry.ts';

/** What setting the book can say. */
export const TYPESET = {
  'typeset/typography-set': {
    severity: 'info',
    effect: 'none',
    meaning: 'Quotation marks, dashes, ellipses or spaces were set as the language sets them.',
  },
  'typeset/unclosed-quote': {
    severity: 'doubt',
    effect: 'none',
    meaning: 'A quotation is opened and not closed before narration follows.',
  },
  'typeset/closing-quote-supplied': {
    severity: 'doubt',
    effect: 'repaired',
    meaning:
      'A quotation that runs to the end of its paragraph, before narration, got the closing mark that it lacked.',
  },
  'typeset/missing-glyph': {
    severity: 'warning',
    effect: 'none',
    meaning: 'No packaged face has a character: a sign stands in its place on the page.',
  },
} as const satisfies Record<`typeset/${string}`, Entry>;

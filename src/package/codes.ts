import type { Entry } from '../diagnostics/entry.ts';

/** What writing the files can say. */
export const PACKAGE = {
  'package/cover-letters': {
    severity: 'warning',
    effect: 'none',
    meaning: 'A drawn cover goes without letters that no packaged typeface has.',
  },
  'package/cover-refused': {
    severity: 'warning',
    effect: 'none',
    meaning: 'A picture in the covers folder cannot be a cover; one was drawn instead.',
  },
} as const satisfies Record<`package/${string}`, Entry>;

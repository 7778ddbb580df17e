import type { Entry } from '../diagnostics/entry.ts';

/** What taking out what is not the author’s can say. */
export const CLEAN = {
  'clean/distributor-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'What the library that distributed the text put around it was taken out.',
  },
} as const satisfies Record<`clean/${string}`, Entry>;

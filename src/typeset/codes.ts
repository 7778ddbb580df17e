import type { Entry } from '../diagnostics/entry.ts';

/** What setting the book can say. */
export const TYPESET = {} as const satisfies Record<`typeset/${string}`, Entry>;

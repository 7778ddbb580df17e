import type { Entry } from '../diagnostics/entry.ts';

/** What taking out what is not the author’s can say. */
export const CLEAN = {} as const satisfies Record<`clean/${string}`, Entry>;

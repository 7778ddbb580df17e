import type { Entry } from '../diagnostics/entry.ts';

/** What finding the shape of the book can say. */
export const STRUCTURE = {} as const satisfies Record<`structure/${string}`, Entry>;

import type { Entry } from '../diagnostics/entry.ts';

/** What counting the words can say. */
export const CONSERVATION = {} as const satisfies Record<`conservation/${string}`, Entry>;

import type { Entry } from '../diagnostics/entry.ts';

/** What writing the files can say. */
export const PACKAGE = {} as const satisfies Record<`package/${string}`, Entry>;

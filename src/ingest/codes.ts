import type { Entry } from '../diagnostics/entry.ts';

/** What reading the bytes can say. */
export const INGEST = {} as const satisfies Record<`ingest/${string}`, Entry>;

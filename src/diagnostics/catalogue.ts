import { CLEAN } from '../clean/codes.ts';
import { CONSERVATION } from '../conservation/codes.ts';
import { INGEST } from '../ingest/codes.ts';
import { PACKAGE } from '../package/codes.ts';
import { STRUCTURE } from '../structure/codes.ts';
import { TYPESET } from '../typeset/codes.ts';
import type { Entry } from './entry.ts';

/** Everything the converter can say, by code; `docs/diagnostics.md` is made from it. */
export const CATALOGUE = {
  ...INGEST,
  ...CLEAN,
  ...STRUCTURE,
  ...TYPESET,
  ...PACKAGE,
  ...CONSERVATION,
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof CATALOGUE;

import type { Report } from '../diagnostics/diagnostic.ts';
import type { HeadField, Line } from './draft.ts';

/** One file's lines, and what its head said, while formats are being read. */
export interface Page {
  readonly lines: readonly Line[];
  readonly head: readonly HeadField[];
}

/** A manner of marking up text that is obeyed when the whole file shows that it was meant. */
export interface Format {
  readonly name: string;
  readonly isUsed: (page: Page) => boolean;
  /** The page with the signs of the format taken out, and what they said as claims. */
  readonly read: (page: Page, report: Report) => Page;
}

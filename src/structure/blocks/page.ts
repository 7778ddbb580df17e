import type { Report } from '../../diagnostics/diagnostic.ts';
import { isBlank } from '../../ingest/line.ts';
import type { Origin } from '../../source/origin.ts';
import type { EmphasisMark } from '../inlines/emphasis-marks.ts';
import type { Markup } from '../inlines/inlines.ts';
import type { Findings, Leaf, Manuscript, Span } from '../manuscript.ts';
import { areCalledInSquares, noteFinder } from '../notes/note-refs.ts';
import { spanOrigin } from '../survey/layout.ts';

/** What the makers of blocks are handed. */
export interface Page {
  readonly manuscript: Manuscript;
  readonly findings: Findings;
  readonly report: Report;
  readonly markup: Markup;
}

/** The page of a manuscript, with what its runs are read with. */
export function pageOf(manuscript: Manuscript, findings: Findings, report: Report): Page {
  return { manuscript, findings, report, markup: markupOf(manuscript, findings) };
}

const known = new WeakMap<Findings, Markup>();

/** What the runs of a text are read with, made once for all its chapters. */
function markupOf({ lines, survey }: Manuscript, findings: Findings): Markup {
  const found = known.get(findings);
  if (found !== undefined) return found;
  const marks = survey.marks ?? NONE;
  const hasNotes = findings.leaves.some(({ kind }) => kind === 'note');
  const markup = hasNotes
    ? {
        marks,
        note: noteFinder(findings),
        ...(areCalledInSquares(lines, findings) && { square: true as const }),
      }
    : { marks };
  known.set(findings, markup);
  return markup;
}

const NONE: ReadonlySet<EmphasisMark> = new Set();

/** The `origin` member for a run of lines: from the first to the last that has ink. */
export function originOf(manuscript: Manuscript, span: Span): { origin?: Origin } {
  return span.from < manuscript.lines.length ? { origin: inkOrigin(manuscript, span) } : {};
}

/** The same of lines that are there. */
export function inkOrigin({ lines }: Manuscript, { from, to }: Span): Origin {
  let last = to - 1;
  while (last > from && isBlank(lines[last])) last--;
  return spanOrigin(lines, { from, to: last + 1 });
}

/** A leaf of one of the kinds that become blocks. */
export type BlockLeaf<Kind extends Leaf['kind']> = Extract<Leaf, { readonly kind: Kind }>;

import type { Line } from '../../ingest/draft.ts';
import { arePrinted, tellOfBook } from '../about/title-page/printed-lines.ts';
import { isProse } from '../headings/shapes/prose.ts';
import type { Findings, Manuscript, Span } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';

/** A poem in capitals, as some dedications are, has its line ends pointed. */
const POINTED = /\p{P}\s*$/u;

/**
 * A test for what stands line by line before the first heading and is no verse: what a publisher
 * says of the edition, a title that is told in capitals over many lines, or what it tells of.
 */
export function publishersLines(
  { lines }: Manuscript,
  { leaves }: Findings,
): (span: Span) => boolean {
  const heads = leaves.filter(({ kind }) => kind === 'heading').map(({ from }) => from);
  const end = heads.length > 0 ? heads.reduce((a, b) => Math.min(a, b)) : firstProse(lines);
  return ({ from, to }) => {
    if (to > end) return false;
    const own = lines.slice(from, to);
    return isToldInCapitals(own) || tellOfBook(own) || arePrinted(own);
  };
}

function firstProse(lines: readonly Line[]): number {
  const layout = layoutOf(lines);
  return layout.groups.find((group) => isProse(lines, layout, group))?.from ?? 0;
}

function isToldInCapitals(lines: readonly Line[]): boolean {
  if (lines.some(({ text }) => /\p{Ll}/u.test(text))) return false;
  return lines.filter(({ text }) => POINTED.test(text)).length * 2 < lines.length;
}

import type { Container, Findings, Leaf, Span } from './manuscript.ts';

/** Findings in the order of the text, so that a stretch of it is found without reading them all. */
export interface FindingsIndex {
  readonly leavesIn: (span: Span) => Leaf[];
  /** Outer before inner where two begin on one line. */
  readonly containersIn: (span: Span) => Container[];
}

const known = new WeakMap<Findings, FindingsIndex>();

/** The index of these findings, made once. */
export function indexOfFindings(findings: Findings): FindingsIndex {
  const found = known.get(findings);
  if (found !== undefined) return found;
  const leaves = findings.leaves.toSorted(byPlace);
  const containers = findings.containers.toSorted(byPlace);
  const index: FindingsIndex = {
    leavesIn: (span) => inside(leaves, span),
    containersIn: (span) => inside(containers, span),
  };
  known.set(findings, index);
  return index;
}

/** As they begin; outer before inner. */
function byPlace(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}

function inside<S extends Span>(sorted: readonly S[], { from, to }: Span): S[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const result: S[] = [];
  for (let i = low; i < sorted.length; i++) {
    const span = sorted[i];
    if (span === undefined || span.from >= to) break;
    if (span.to <= to) result.push(span);
  }
  return result;
}

/** For every line, 1 when a leaf claims it. */
export function claimedLines(count: number, { leaves }: Findings): Uint8Array {
  const claimed = new Uint8Array(count);
  for (const { from, to } of leaves) claimed.fill(1, from, to);
  return claimed;
}

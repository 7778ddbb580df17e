import type { Galley, Row, Variant } from '../lines/galley.ts';
import {
  breakPages,
  LEAST_LAST,
  type PageBreaks,
  type PageForm,
  type PageRange,
} from './break-pages.ts';

/** A flow broken into pages, with the rows that it was broken in. */
export interface FittedPages {
  readonly rows: readonly Row[];
  readonly ranges: readonly PageRange[];
}

/** Below this a flow has no ugly page. */
const TROUBLE = 2_000;
/** Pages before an ugly one in which a paragraph may give or take a line. */
const REACH = 8;
/** Paragraphs tried for one ugly page, longest first: those give a line most easily. */
const TRIES = 24;
/** Ugly pages of one flow that are worked at. */
const ROUNDS = 4;

/**
 * Breaks a flow into pages. Where that leaves facing pages uneven, a widow or a chapter's end with
 * a line or two, one paragraph before is set a line longer or shorter, as a compositor would do.
 */
export function fitPages(galley: Galley, form: PageForm): FittedPages {
  let rows: readonly Row[] = galley.rows;
  let variants: readonly Variant[] = galley.variants;
  let best = breakPages(rows, form);
  for (let round = 0; round < ROUNDS && best.cost >= TROUBLE; round++) {
    const better = improved(rows, variants, best, form);
    if (better === undefined) break;
    ({ rows, variants, best } = better);
  }
  return { rows, ranges: best.ranges };
}

interface Attempt {
  readonly rows: readonly Row[];
  readonly variants: readonly Variant[];
  readonly best: PageBreaks;
}

function improved(
  rows: readonly Row[],
  variants: readonly Variant[],
  best: PageBreaks,
  form: PageForm,
): Attempt | undefined {
  for (const ugly of uglyPages(rows, best.ranges, form)) {
    const from = best.ranges[Math.max(0, ugly - REACH)]!.from;
    const { to } = best.ranges[ugly]!;
    const near = variants
      .filter(({ at, count }) => at >= from && at + count <= to)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, TRIES);
    for (const variant of near) {
      for (const looseness of [-1, 1]) {
        const attempt = tried(rows, variants, variant, looseness, form);
        if (attempt !== undefined && attempt.best.cost < best.cost - TROUBLE / 2) return attempt;
      }
    }
  }
  return undefined;
}

/** Pages that a line more or less before them may mend. */
function uglyPages(rows: readonly Row[], ranges: readonly PageRange[], form: PageForm): number[] {
  return ranges.flatMap((range, i) => {
    const last = i === ranges.length - 1;
    const recto = (i % 2 === 0) !== form.startsVerso;
    const uneven = form.facing && recto && i > 0 && !last && range.short !== ranges[i - 1]!.short;
    const lost = last && i > 0 && range.to - range.from < LEAST_LAST;
    const row = rows[range.from]!;
    const widow = row.last && !row.first;
    const far = !last && range.short > 1;
    return uneven || lost || widow || far ? [i] : [];
  });
}

function tried(
  rows: readonly Row[],
  variants: readonly Variant[],
  variant: Variant,
  looseness: number,
  form: PageForm,
): Attempt | undefined {
  const again = variant.again(looseness);
  if (again.length === 0) return undefined;
  const { at, count } = variant;
  const lines = keeping(again, rows.slice(at, at + count));
  const changed = [...rows.slice(0, at), ...lines, ...rows.slice(at + count)];
  const shift = again.length - count;
  // The paragraph has given what it can: it is not asked twice.
  const left = variants
    .filter((other) => other !== variant)
    .map((other) => (other.at > at ? { ...other, at: other.at + shift } : other));
  return { rows: changed, variants: left, best: breakPages(changed, form) };
}

/** A paragraph set again, with its ends kept on the pages of its neighbors as they were. */
function keeping(again: readonly Row[], before: readonly Row[]): Row[] {
  const ends = [0, before.length - 2, before.length - 1].filter((i) => before[i]?.keep);
  const shift = again.length - before.length;
  const kept = new Set(ends.map((i) => (i === 0 ? 0 : i + shift)));
  return again.map((row, i) => (kept.has(i) ? { ...row, keep: true } : row));
}

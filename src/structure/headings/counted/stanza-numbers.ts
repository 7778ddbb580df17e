import type { Group, Layout } from '../../survey/layout.ts';
import type { Candidate } from '../heading-candidate.ts';
import { numberOf } from './heading-series.ts';

/** Mean length of a line, in characters, that a stanza may have. */
const LONGEST_MEAN = 60;
const LONGEST_STANZA = 30;
/** Of the numbers, the share that must stand over one stanza each. */
const SHARE = 0.8;

/** Whether the numbers count the stanzas of a poem: under each a few short lines without a blank. */
export function numbersStanzas(layout: Layout, run: readonly Candidate[]): boolean {
  const over = run.filter(({ group, line }, i) => {
    // The lines may stand right under their number, in one group with it.
    const own = layout.groups[group];
    const isOver = own !== undefined && own.to > line + 1;
    const under = isOver ? group : group + 1;
    const next = run[i + 1]?.group ?? under + 1;
    return next === under + 1 && isStanza(layout, under, isOver ? line + 1 : undefined);
  });
  return over.length >= SHARE * run.length;
}

/** Blank lines over the parts of a poem, where stanzas have fewer between them, and so many at most. */
const PART = 3;
const MOST_PARTS = 12;

/** `Overtures`, right under it `I`, and in more room than any stanza has `II` and `III`: parts of a poem with a title. */
export function arePartsOfPoem(run: readonly Candidate[], holder: Candidate | undefined): boolean {
  const [first, ...others] = run;
  if (first === undefined || run.length > MOST_PARTS || numberOf(first) !== 1) return false;
  if (holder?.group !== first.group - 1 || holder.shape !== undefined) return false;
  return others.every(({ before, after }) => before >= PART && after >= 1 && after < before);
}

function isStanza({ groups, weight }: Layout, g: number, below?: number): boolean {
  const group = groups[g];
  if (group === undefined) return false;
  const from = below ?? group.from;
  const count = group.to - from;
  const length = (weight[group.to] ?? 0) - (weight[from] ?? 0);
  return count > 1 && count <= LONGEST_STANZA && length <= LONGEST_MEAN * count;
}

/** Lines of a stanza, at least, and characters of one in the mean: three lines of a paragraph are longer. */
const SURELY = 3;
const SHORT_MEAN = 45;

/** Whether these are surely lines of verse, or of a note as narrow. */
export function isShortLined({ weight }: Layout, group: Group | undefined): boolean {
  const count = (group?.to ?? 0) - (group?.from ?? 0);
  const length = (weight[group?.to ?? 0] ?? 0) - (weight[group?.from ?? 0] ?? 0);
  return count >= SURELY && length <= SHORT_MEAN * count;
}

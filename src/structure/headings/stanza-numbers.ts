import type { Layout } from '../survey/layout.ts';
import type { Candidate } from './heading-candidates.ts';

/** Mean length of a line, in characters, that a stanza may have. */
const LONGEST_MEAN = 60;
const LONGEST_STANZA = 30;
/** Of the numbers, the share that must stand over one stanza each. */
const SHARE = 0.8;

/** Whether the numbers count the stanzas of a poem: under each a few short lines without a blank. */
export function numbersStanzas(layout: Layout, run: readonly Candidate[]): boolean {
  const over = run.filter(({ group }, i) => {
    const next = run[i + 1]?.group ?? group + 2;
    return next === group + 2 && isStanza(layout, group + 1);
  });
  return over.length >= SHARE * run.length;
}

function isStanza({ groups, weight }: Layout, g: number): boolean {
  const group = groups[g];
  if (group === undefined) return false;
  const count = group.to - group.from;
  const length = (weight[group.to] ?? 0) - (weight[group.from] ?? 0);
  return count > 1 && count <= LONGEST_STANZA && length <= LONGEST_MEAN * count;
}

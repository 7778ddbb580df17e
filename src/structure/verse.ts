import { claimedLines } from './findings-index.ts';
import { indent, width } from './ink.ts';
import { layoutOf, type Group } from './layout.ts';
import type { Leaf, Manuscript, Recognizer } from './manuscript.ts';
import { regionAt } from './survey.ts';

/** Finds poems and songs by how their lines stand. */
export const verse: Recognizer = {
  name: 'verse',
  recognize: (manuscript, known) => {
    const claimed = claimedLines(manuscript.lines.length, known);
    const { groups } = layoutOf(manuscript.lines);
    const found: Leaf[] = [];
    let last: Leaf | undefined;
    for (const group of groups) {
      if (claimed[group.from] === 1 || !isStanza(manuscript, group)) {
        last = undefined;
        continue;
      }
      if (last !== undefined) found.pop();
      last = {
        kind: 'verse',
        from: last?.from ?? group.from,
        to: group.to,
        rule: 'verse/indent',
        certainty: 0.9,
      };
      found.push(last);
    }
    return { ...known, leaves: [...known.leaves, ...found] };
  },
};

function isStanza({ lines, survey }: Manuscript, { from, to }: Group): boolean {
  const region = regionAt(survey, from);
  if (!region.wrapped || region.style === 'indent' || to - from < 2) return false;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (indent(text) < region.margin + 2 || width(text) > region.width + 4) return false;
  }
  return true;
}

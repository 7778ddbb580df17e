import { lineAt } from '../../ingest/line.ts';
import { claimedLines } from '../findings-index.ts';
import type { Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { indent, isFull } from '../survey/ink.ts';
import { layoutOf, type Group } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';
import { isSignature, LONGEST_NAME } from './letter-lexicon.ts';
import { isDayOrMonth } from './letter-lines.ts';

/** Columns from the margin at which a writer takes leave with his name under it. */
const FAR = 24;

// `Abbotsby,`, `ILOM, NORTHERN GUATEMALA,`, `Playa del Molino (Valencia)`
const PLACE = /^_?\p{Lu}[^.!?"“”:;]*(?:[\p{L},)]|(?<=\p{Lu})\.)_?$/u;
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/**
 * Two short lines with a paragraph's room to themselves that stay two: the place over the day on which a preface or a
 * book was done, and the words of leave over the name, far out.
 */
export const placeAndDay: Recognizer = {
  name: 'place-and-day',
  recognize(manuscript, known) {
    const claimed = claimedLines(manuscript.lines.length, known);
    const leaves = layoutOf(manuscript.lines).groups.flatMap((group): Leaf[] => {
      if (group.to - group.from !== 2 || claimed[group.from] === 1) return [];
      if (claimed[group.from + 1] === 1) return [];
      const kind = kindOf(manuscript, group);
      if (kind === undefined) return [];
      return [{ kind, from: group.from, to: group.to, rule: 'letters/two-lines', certainty: 0.8 }];
    });
    return leaves.length === 0 ? known : { ...known, leaves: [...known.leaves, ...leaves] };
  },
};

function kindOf(
  { lines, survey }: Manuscript,
  { from }: Group,
): 'dateline' | 'signature' | undefined {
  const above = lineAt(lines, from).text;
  const below = lineAt(lines, from + 1).text;
  const [first, second] = [above.trim(), below.trim()];
  if (first.length > LONGEST_NAME || second.length > LONGEST_NAME) return undefined;
  const region = regionAt(survey, from);
  const isFar = Math.min(indent(above), indent(below)) - region.margin >= FAR;
  if (isFar && indent(below) >= indent(above) && isLeave(first, second)) return 'signature';
  // A paragraph may break off before a day.
  if (region.wrapped && isFull(above, below, region.width - 4)) return undefined;
  return PLACE.test(first) && isDayOrMonth(second) ? 'dateline' : undefined;
}

/** `Till then, farewell,` over `ADA REED.` */
function isLeave(words: string, name: string): boolean {
  return /^\p{Lu}.*,$/u.test(words) && SHOUTED.test(name) && isSignature(name);
}

import type { Line } from '../../../ingest/draft.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { lettering } from '../../headings/shapes/title-shape.ts';
import type { Leaf, Span } from '../../manuscript.ts';
import { textOf, type Group } from '../../survey/layout.ts';

/** What leads to the title where it stands again over the text: `THE ADVENTURES OF`, `CALEB FINCH`. */

/** Blank lines over another page. */
const APART = 3;
// `THE ADVENTURES OF`, `LA VIE DE`, and `OF` alone under `THE LIFE AND OPINIONS`
const LEAD = /(?:^|\s)(?:of|of the|de|du|des|di|del|della|von|van)$/iu;
const LONGEST_LEAD = 60;

/** What leads to the title again, on a line or two of its own over it: kept with what is known of the book. */
export function leadsOver(
  lines: readonly Line[],
  groups: readonly Group[],
  g: number,
  claimed: Uint8Array,
): Leaf[] {
  const over = groups[g - 1];
  if (over === undefined || claimed[over.from] === 1 || over.to - over.from > 1) return [];
  const value = lines[over.from]?.text.trim() ?? '';
  const isNear = (groups[g]?.before ?? APART) < APART;
  if (!isNear || value.length > LONGEST_LEAD || !LEAD.test(value)) return [];
  const above = value.includes(' ') ? over : groups[g - 2];
  const first = lines[above?.from ?? over.from]?.text ?? '';
  if (above === undefined || claimed[above.from] === 1 || lettering(first) === 'sentence')
    return [];
  claimed.fill(1, above.from, over.to);
  return [...new Set([above, over])].flatMap((span) => leads(lines, span));
}

/** The line of a group from which on it is the title, under what leads to it: `THE HISTORY OF`, `ADA FINCH`. */
export function titleUnderLead(
  lines: readonly Line[],
  { from, to }: Group,
  keys: ReadonlySet<string>,
): number | undefined {
  for (let at = from + 1; at < to; at++) {
    const isLead = LEAD.test(lines[at - 1]?.text.trim() ?? '');
    if (isLead && keys.has(keyOf(textOf(lines, { from: at, to })))) return at;
  }
  return undefined;
}

/** The lines of a lead, each as it is said. */
export function leads(lines: readonly Line[], { from, to }: Span): Leaf[] {
  return lines.slice(from, to).map(({ text }, i): Leaf => {
    const says = [{ about: 'field' as const, label: 'Title page', value: text.trim() }];
    const at = { from: from + i, to: from + i + 1 };
    return { kind: 'metadata', ...at, says, rule: 'half-titles', certainty: 0.8 };
  });
}

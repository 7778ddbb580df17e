import type { Line } from '../../../ingest/draft.ts';
import type { Span } from '../../manuscript.ts';
import type { Group, Layout } from '../../survey/layout.ts';
import type { Chosen } from '../chosen-heading.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { lettering, type Lettering } from '../shapes/title-shape.ts';
import { isBeside, LONGEST_LINE, MOST_LINES } from './lines-under-label.ts';

/** Titles that begin on the heading's own line and go on below it. */

/** Characters that a title may have, and one that is all in capitals, with its lines. */
const LONGEST = 240;
const LONGEST_SHOUTED = 480;
const MOST_SHOUTED = 5;
/** Of the letters of a shouted title, those that may be small: `HOW Mr. FINCH LOST HIS WAY`. */
const SMALL_SHARE = 0.1;

/** The lines on which a heading with a title goes on: the rest of its group, when that is short. */
export function overLines(
  lines: readonly Line[],
  layout: Layout,
  heading: Chosen,
  bylines: ReadonlySet<number>,
): Span | undefined {
  const group = layout.groups[heading.group];
  if (group === undefined || heading.shape?.title === '' || heading.line !== group.from)
    return undefined;
  if (heading.claimed !== undefined) return undefined;
  const count = group.to - group.from;
  if (count < 2 || count > MOST_SHOUTED || group.after < 1) return undefined;
  // `# Part One`, and `## The Lamp` right under it.
  const below = lines.slice(heading.line + 1, group.to);
  if (below.some((line) => line.claim?.type === 'heading' || isBeside(line))) return undefined;
  if (bylines.has(group.to - 1)) return undefined;
  const texts = lines.slice(group.from, group.to).map((line) => line.text.trim());
  const whole = texts.join(' ');
  const isShouted = smallShare(whole) <= SMALL_SHARE;
  if (!isShouted && count > MOST_LINES + 1) return undefined;
  if (whole.length > (isShouted ? LONGEST_SHOUTED : LONGEST)) return undefined;
  if (texts.some((text) => text.length > LONGEST_LINE)) return undefined;
  const capitals =
    isShouted || texts.every((text) => lettering(text) !== 'sentence' || /^\p{Ll}/u.test(text));
  const full = texts.slice(0, -1).every((text) => text.length > LONGEST_LINE / 2);
  return capitals || full ? { from: heading.line + 1, to: group.to } : undefined;
}

function smallShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(/\p{Ll}/gu)?.length ?? 0) / letters;
}

// No title ends with one of these, and one of those alone between two lines joins them, as `To` leads
// to a name.
const UNFINISHED =
  /\s(?:of|the|an?|and|&|or|de[rsmln]?|du|las?|les?|los|von|vom|zu[rm]?|und|oder|et|ou|y|o)$/iu;
export const JOINS = /^(?:of|to|from|and|&|or|à|et|ou|de|und|oder|an|von|y|o)$/iu;
const MOST_GROUPS = 6;
const TITLES: ReadonlySet<Lettering> = new Set(['capitals', 'title']);

// `(LEYENDA SORIANA)` under a title; `(two weeks later)` begins a scene, and `(of the ferry house, boatman)`
// tells who speaks in it.
const BRACKETED = /^\([^\p{Ll}]{3,60}\)$/u;
/** Characters of a heading without a word, number or sign of one: it needs more than a letter. */
const SHORTEST_TITLE = 4;

/** What stands in brackets under a title, and is of it. */
export function overBrackets(
  lines: readonly Line[],
  { groups }: Layout,
  heading: Chosen,
): Span | undefined {
  const below = groups[heading.group + 1];
  const isTitled = (heading.shape?.title ?? heading.text).length >= SHORTEST_TITLE;
  if (!isTitled || heading.run || below === undefined || below.to - below.from > 1)
    return undefined;
  if (below.before > 1 || heading.claimed !== undefined) return undefined;
  const text = (lines[below.from]?.text ?? '').trim();
  return BRACKETED.test(text) ? { from: heading.line + 1, to: below.to } : undefined;
}

/** `INTRODUCTION`, `TO`, `THE GREY MILL`: a front piece says of what it is, or to whom. */
function leadsOn(lines: readonly Line[], { shape }: Chosen, below: Group | undefined): boolean {
  const isFront = shape?.named?.place === 'front' && below !== undefined;
  return isFront && below.to - below.from === 1 && JOINS.test(lines[below.from]?.text.trim() ?? '');
}

/** A title set piece by piece with blanks between: `The Letters of`, `Ada Finch`, `to`, `Her Aunt`. */
export function overGroups(
  lines: readonly Line[],
  layout: Layout,
  heading: Chosen,
  heads: ReadonlySet<number>,
): Span | undefined {
  const { groups } = layout;
  let above = heading.text;
  let last = heading.group;
  if (heading.after !== 1) return undefined;
  if (heading.shape?.title === '' && !leadsOn(lines, heading, groups[last + 1])) return undefined;
  for (let g = last + 1; g <= heading.group + MOST_GROUPS; g++) {
    const group = groups[g];
    if (group === undefined || group.to - group.from > 1 || group.before > 1) break;
    if (heads.has(group.from)) break;
    const text = unframed(lines[group.from]?.text ?? '').trim();
    const goesOn = UNFINISHED.test(above) || JOINS.test(above) || JOINS.test(text);
    if (!goesOn || !(JOINS.test(text) || TITLES.has(lettering(text)))) break;
    if (!JOINS.test(text)) last = g;
    above = text;
  }
  const end = groups[last];
  return last === heading.group || end === undefined
    ? undefined
    : { from: heading.line + 1, to: end.to };
}

import { INLINE_CLAIM } from '../../../ingest/claim.ts';
import { isEnding } from '../../blocks/endings.ts';
import { free, meanLength, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import type { Candidate } from '../heading-candidate.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

// `**The Quay**`, `__The Quay__`, `== The Quay ==`, `~ The Quay ~`, `~*~ The Quay ~*~`
const BY_HAND =
  /^\s*(?:(\*\*|__)[^\s*_](?:[^*_]*[^\s*_])?\1|(={2,})\s*[^\s=](?:[^=]*[^\s=])?\s*\2|(~[*~]{0,4}) [^\s~*](?:[^~*]*[^\s~*])? [*~]{0,4}~)\s*$/;
// Emphasis may stand around it, or in it.
const { emphasisOpen: EMPHASIS_OPENS } = INLINE_CLAIM;
const OPENS = `[${EMPHASIS_OPENS}${INLINE_CLAIM.strongOpen}]{1,2}`;
const CLOSES = `[${INLINE_CLAIM.emphasisClose}${INLINE_CLAIM.strongClose}]{1,2}`;
const STRONG = new RegExp(
  `^\\s*(?=${EMPHASIS_OPENS}?${INLINE_CLAIM.strongOpen})${OPENS}[^\uE000-\uE007]+${CLOSES}\\s*$`,
);

/** Whether all of a line is set strong, or between signs, as people set titles who have no others. */
export function isMarkedLine(text: string): boolean {
  return STRONG.test(text) || BY_HAND.test(text);
}

/** `~ Two weeks later ~` says when a scene is; a title between such signs has its capitals. */
function isScene({ lines }: Choice, { line, text }: Candidate): boolean {
  return /^\s*~/.test(lines[line]?.text ?? '') && lettering(text) === 'sentence';
}

/** Also `~ The End ~` stands so, and heads nothing. */
function isTitle(choice: Choice, c: Candidate): boolean {
  if (c.marked !== true || c.shape !== undefined || isEnding(c.text)) return false;
  return isTitleLike(c.text) && !isScene(choice, c);
}

/** The first of such titles stands over the text; a sign or a shout stands in it. */
const OPENING = 420;
/** Shortest mean length of what stands under them. */
const SHORTEST = 1000;

/** Where nothing else divides the text: lines that were all marked as titles, by hand. */
export function markedTitles(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const members = free(choice, chosen).filter((c) => isTitle(choice, c));
  const first = members[0];
  if (first === undefined || members.length < 2) return [];
  const { layout, bodyFrom } = choice;
  const { weight } = layout;
  if ((weight[first.line] ?? 0) - (weight[bodyFrom] ?? 0) > OPENING) return [];
  if (meanLength(layout, members) < SHORTEST) return [];
  return members.map((c) => take(c, RANK.title, 'headings/marked', 0.7));
}

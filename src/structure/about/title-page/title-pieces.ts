import type { Line } from '../../../ingest/draft.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import { isTitleLike, lettering } from '../../headings/shapes/title-shape.ts';
import type { Group } from '../../survey/layout.ts';
import { wordsAt } from './title-region.ts';

/** A line that is nothing but what joins two pieces of a title. */
const JOINT =
  /^(?:of|of the|of a|the|and|and the|in|in the|to|to the|or|or,|a|being|der|die|das|und|oder|oder,|des|du|de la|et|ou|ou,|y|o|e)$/iu;
/** A piece that cannot be the end of its title, and one that cannot be the beginning. */
const GOES_ON = /[,;:]$/;
const GOES_BACK = /^(?:or|oder|ou|o)[,;:]?\s+\S/iu;
/** Most pieces of a title. */
const MOST = 6;

/**
 * A title over several groups of one line each, which words between them join (`ADVENTURES`, `OF`,
 * `HUCKLEBERRY FINN`) or its own marks (`MOBY-DICK;`, `or, THE WHALE.`). `undefined` where it is not
 * set so.
 */
export function titlePieces(
  lines: readonly Line[],
  groups: readonly Group[],
): { readonly text: string; readonly to: number } | undefined {
  const pieces: string[] = [];
  let to = 0;
  for (const group of groups.slice(0, MOST)) {
    const text = wordsAt(lines, group.from);
    const above = pieces.at(-1);
    const isPlaced = pieces.length === 2 && ARTICLE.test(pieces[0] ?? '') && PLACED.test(text);
    const goesOn = above === undefined || isPlaced || isJoined(above, text);
    if (group.to - group.from > 1 || !goesOn) break;
    pieces.push(text);
    to = group.to;
  }
  const text = pieces.join(' ');
  const isSet =
    pieces.length > 1 && !isJoint(pieces.at(-1) ?? '') && lettering(pieces[0] ?? '') !== 'sentence';
  return isSet && isTitleLike(text) ? { text, to } : undefined;
}

/** Most groups over which a known title is set, and lines of each. */
export const MOST_PIECES = 5;
const LINES_OF_PIECE = 2;

/**
 * Where a title that is known ends when it is set piece by piece with room between: `LES`,
 * `AMITIÉS PÉRILLEUSES`; `undefined` where the groups do not make it up.
 */
export function titleOverGroups(
  lines: readonly Line[],
  groups: readonly Group[],
  isTitle: (key: string) => boolean,
): number | undefined {
  let whole = '';
  for (const [at, { from, to }] of groups.entries()) {
    if (to - from > LINES_OF_PIECE) return undefined;
    for (let line = from; line < to; line++) whole += keyOf(wordsAt(lines, line));
    if (at > 0 && isTitle(whole)) return to;
  }
  return undefined;
}

/** Words that no line of a title page begins with but one that goes on from the line above. */
const GOES_OVER =
  /^(?:of|and|in|to|for|with|at|from|on|who|which|that|und|von|et|de|du|des|y|e) \S/iu;

// `THE`, over `GOOSE BOOK`
const ARTICLE = /^(?:the|an?|le|la|les|der|die|das|el|il|los|las)$/iu;
/** How the last piece of a title may begin whose article stands alone: `THE`, `MILL`, `ON THE LEE`. */
const PLACED = /^(?:of|on|in|at|from) \S/iu;

/** `THE GOOSE`, `WHO SWAM`: a title of two lines alike, with nothing else beside it. */
export function wrappedTitle(lines: readonly Line[], { from, to }: Group): string | undefined {
  if (to - from !== 2) return undefined;
  const [first, second] = [wordsAt(lines, from), wordsAt(lines, from + 1)];
  const isLed = ARTICLE.test(first);
  if (!isLed && (!GOES_OVER.test(second) || lettering(first) !== lettering(second)))
    return undefined;
  const whole = `${first} ${second}`;
  return isTitleLike(whole) && lettering(whole) !== 'sentence' ? whole : undefined;
}

function isJoined(above: string, text: string): boolean {
  return isJoint(above) || isJoint(text) || (GOES_ON.test(above) && GOES_BACK.test(text));
}

function isJoint(text: string): boolean {
  return JOINT.test(text);
}

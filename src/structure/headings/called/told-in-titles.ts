import { Sign } from '../../../source/signs.ts';
import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { firstFrom } from '../first-from.ts';
import { keyOf } from '../shapes/title-key.ts';

/** Blank lines over such a title. */
const APART = 2;
/** Lines of a chapter's heading, with its number and the title under it. */
const MOST_LINES = 6;
const SHORTEST_KEY = 6;

// `A New Friend--The Miller’s Tale--What the Dog saw`
const PARTED = /\s*(?:--+|[—–]|;)\s*/u;

/**
 * A tale within a chapter that the chapter’s own title tells of: `THE MILLER’S TALE` alone in room, under `CHAPTER III.
 * A NEW FRIEND--THE MILLER’S TALE--A NOISE IN THE NIGHT`.
 */
export function toldInTitles(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const heads = chosen.toSorted((a, b) => a.line - b.line);
  const told = new Map<Chosen, ReadonlySet<string>>();
  return free(choice, chosen).flatMap((c) => {
    const head = heads[firstFrom(heads, c.line) - 1];
    if (head === undefined || c.shape !== undefined || c.before < APART || c.after < 1) return [];
    const pieces = told.get(head) ?? piecesOf(choice, head);
    told.set(head, pieces);
    return pieces.has(keyOf(c.text)) ? [take(c, RANK.section, 'headings/told', 0.8)] : [];
  });
}

/** What a title tells of, one after the other; a title of one piece is the chapter’s own. */
function piecesOf({ lines, layout: { groups } }: Choice, head: Chosen): ReadonlySet<string> {
  const end = groups[head.group + (head.shape?.title === '' ? 1 : 0)]?.to ?? head.line;
  const own = lines.slice(head.line, Math.min(end, head.line + MOST_LINES));
  if (!own.some(({ signs }) => (signs & (Sign.dash | Sign.beyond)) !== 0)) return new Set();
  const pieces = own
    .map(({ text }) => text.trim())
    .join(' ')
    .split(PARTED)
    .map(keyOf);
  return new Set(pieces.length < 3 ? [] : pieces.filter((key) => key.length >= SHORTEST_KEY));
}

import type { Manuscript, Span } from '../manuscript.ts';
import { layoutOf } from '../survey/layout.ts';
import { VERSE_WORDS } from './verse-words.ts';

const ANNOUNCES = /[:—-]["'”’»_)]*\s*$/;
/** What a sentence that goes on in verse leaves behind it; nearly every paragraph ends otherwise. */
const LEAVES_OFF = /[\p{Ll},:—-]["'”’»_)]*\s*$/u;
const ENDING = 8;
/** Characters of the last clause: a song that was named before it is not what it announces. */
const CLAUSE = 60;
/** Who sings out is heard to shout. */
const SHOUTED = /\b(?:sings?|sang|sung|singing)\s+out\b/i;

/**
 * The last two lines of the prose above a group, where they leave off: above a letter and a list, and
 * above a song. `set` is the column at which paragraphs begin; what stands further in is no prose.
 */
export function proseAbove(
  { lines }: Manuscript,
  { from }: Pick<Span, 'from'>,
  set: number,
): string | undefined {
  const { groups, groupAt, indents } = layoutOf(lines);
  const above = groups[(groupAt[from] ?? 0) - 1];
  if (above === undefined || (indents[above.from] ?? 0) > set) return undefined;
  if (!LEAVES_OFF.test((lines[above.to - 1]?.text ?? '').slice(-ENDING))) return undefined;
  const last = lines.slice(Math.max(above.from, above.to - 2), above.to);
  return last.map(({ text }) => text.trim()).join(' ');
}

/** Whether prose ends as what introduces something does. */
export function announces(prose: string): boolean {
  return ANNOUNCES.test(prose);
}

/** Whether it says of what it introduces that somebody sings or recites it. */
export function announcesSong(prose: string): boolean {
  const said = prose.slice(-CLAUSE);
  return announces(said) && VERSE_WORDS.test(said) && !SHOUTED.test(said);
}

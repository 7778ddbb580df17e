import type { Line } from '../ingest/draft.ts';
import { delimiterAt } from './delimiters.ts';
import { layoutOf } from './layout.ts';

/** Signs that typists put around words for want of italics. */
export type EmphasisMark = '*' | '_' | '/' | '~' | '=' | '+';

const MARKS: readonly EmphasisMark[] = ['*', '_', '/', '~', '=', '+'];

interface Habit {
  /** Share of a sign's candidates that must pair up for the sign to be markup. */
  readonly share: number;
  /** Pairs needed in the file. */
  readonly pairs: number;
}

/** Signs with other uses need more evidence (field guide §4.8). */
const HABITS: Readonly<Record<EmphasisMark, Habit>> = {
  '*': { share: 0.8, pairs: 1 },
  _: { share: 0.8, pairs: 1 },
  '/': { share: 0.8, pairs: 2 },
  '~': { share: 0.9, pairs: 2 },
  '=': { share: 0.9, pairs: 2 },
  '+': { share: 0.9, pairs: 2 },
};

/** The signs that pair up over the whole text, and are therefore markup in it. */
export function marksInUse(lines: readonly Line[]): ReadonlySet<EmphasisMark> {
  return new Set(MARKS.filter((mark) => isInUse(mark, lines)));
}

function isInUse(mark: EmphasisMark, lines: readonly Line[]): boolean {
  const { groupAt } = layoutOf(lines);
  let candidates = 0;
  let pairs = 0;
  let open = false;
  let group = -1;
  for (const [i, { text }] of lines.entries()) {
    let at = text.indexOf(mark);
    if (at < 0) continue;
    // Emphasis runs on over a wrapped line's end, never over a blank line.
    if (groupAt[i] !== group) open = false;
    group = groupAt[i] ?? -1;
    while (at >= 0) {
      const found = delimiterAt(text, at);
      if (typeof found === 'number') {
        at = text.indexOf(mark, found);
        continue;
      }
      if (found.opens || found.closes) candidates++;
      if (open && found.closes) {
        pairs++;
        open = false;
      } else if (found.opens) open = true;
      at = text.indexOf(mark, at + found.length);
    }
  }
  const { share, pairs: needed } = HABITS[mark];
  return pairs >= needed && 2 * pairs >= share * candidates;
}

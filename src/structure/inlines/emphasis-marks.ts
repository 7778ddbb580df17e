import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import { layoutOf } from '../survey/layout.ts';
import { delimiterAt } from './delimiters.ts';

/** Signs that typists put around words for want of italics. */
export type EmphasisMark = '*' | '_' | '/' | '~' | '=' | '+';

const MARKS: readonly EmphasisMark[] = ['*', '_', '/', '~', '=', '+'];

interface Habit {
  /** Share of a sign's candidates that must pair up for the sign to be markup. */
  readonly share: number;
  /** Pairs needed in the file. */
  readonly pairs: number;
  /** Groups that one span may run over: an underscore is hardly anything else. */
  readonly reach: number;
  /** What may stand between the two signs of the only pair of a file. */
  readonly sole?: RegExp;
}

/** Signs with other uses need more evidence. */
const HABITS: Readonly<Record<EmphasisMark, Habit>> = {
  '*': { share: 0.8, pairs: 1, reach: 0 },
  _: { share: 0.8, pairs: 1, reach: 12 },
  // `/painted/` and `/not at all/`, but neither `/b/` nor `/usr/local/`
  '/': { share: 0.8, pairs: 2, reach: 0, sole: /^\p{L}[\p{L} '’]{3,40}$/u },
  '~': { share: 0.9, pairs: 2, reach: 0 },
  '=': { share: 0.9, pairs: 2, reach: 0 },
  '+': { share: 0.9, pairs: 2, reach: 0 },
};

interface Count {
  candidates: number;
  pairs: number;
  /** The group in which a mark stands open, or -1. */
  open: number;
  /** Where in its line, and what the last pair had between its signs on one line. */
  openAt: number;
  last: string;
}

const SIGN = /[*_/~=+]/g;
const MARKED = Sign.star | Sign.underscore | Sign.slash | Sign.equals | Sign.bar;
const LETTER = /\p{L}/u;

/** The signs that pair up over the whole text, and are therefore markup in it. */
export function marksInUse(lines: readonly Line[]): ReadonlySet<EmphasisMark> {
  const { groupAt } = layoutOf(lines);
  const counts = new Map(
    MARKS.map((mark): [EmphasisMark, Count] => [
      mark,
      { candidates: 0, pairs: 0, open: -1, openAt: -1, last: '' },
    ]),
  );
  for (let i = 0; i < lines.length; i++) {
    const { text, signs } = lineAt(lines, i);
    if ((signs & MARKED) === 0) continue;
    // An ornament, as `<*>` or `~*~` between scenes, says nothing of how words are marked.
    if (!LETTER.test(text)) continue;
    for (const tally of counts.values()) tally.openAt = -1;
    count(text, groupAt[i] ?? 0, counts);
  }
  return new Set(MARKS.filter((mark) => isInUse(mark, counts.get(mark))));
}

/** Emphasis runs on over a wrapped line's end, and seldom over a blank line. */
function count(text: string, group: number, counts: ReadonlyMap<EmphasisMark, Count>): void {
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match !== null; match = SIGN.exec(text)) {
    const found = delimiterAt(text, match.index);
    SIGN.lastIndex = typeof found === 'number' ? found : match.index + found.length;
    if (typeof found === 'number') continue;
    const tally = counts.get(found.mark);
    if (tally === undefined || !(found.opens || found.closes)) continue;
    tally.candidates++;
    if (found.closes && tally.open >= 0 && group - tally.open <= HABITS[found.mark].reach) {
      tally.pairs++;
      tally.open = -1;
      tally.last = tally.openAt < 0 ? '' : text.slice(tally.openAt, found.at);
    } else if (found.opens) {
      tally.open = group;
      tally.openAt = found.at + found.length;
    }
  }
}

function isInUse(mark: EmphasisMark, tally: Count | undefined): boolean {
  if (tally === undefined) return false;
  const { share, pairs, sole } = HABITS[mark];
  const isSole = tally.pairs === 1 && tally.candidates === 2 && sole?.test(tally.last) === true;
  return isSole || (tally.pairs >= pairs && 2 * tally.pairs >= share * tally.candidates);
}

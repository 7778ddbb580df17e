import type { Manuscript, Span } from '../manuscript.ts';
import { indent, startsLower, width } from '../survey/ink.ts';
import { groupOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt } from '../survey/survey.ts';
import { announcesSong, proseAbove } from './announcement.ts';
import { isBackInProse } from './back-in-prose.ts';
import { beginsWithCapital } from './capital.ts';
import { isNear } from './verse-pieces.ts';
import type { Judgement } from './verse.ts';

/** With fewer lines a capital each is chance: one line of prose in seven has one. */
const FEWEST_LINES = 3;
/** Shares of the measure: a line with no room left fills the one, and its end not the other. */
const LONG = 0.7;
const SHORT = 0.5;

/**
 * Stanzas that a sentence announces, as wide as the page and flush as prose is: each of their lines
 * begins with a capital, but for the last words of lines that had no room left.
 */
export function announcedStanzas(
  manuscript: Manuscript,
  pieces: readonly Span[],
): (Judgement | undefined)[] {
  const found: boolean[] = [];
  for (const piece of pieces) {
    const p = found.length;
    const goesOn =
      found[p - 1] === true &&
      isNear(pieces, p - 1, p) &&
      !isBackInProse(manuscript, piece, pieces[p - 1]);
    found.push((goesOn || isAnnounced(manuscript, piece)) && isStanza(manuscript, piece, goesOn));
  }
  return found.map((isVerse) =>
    isVerse ? { rule: 'verse/announced', certainty: 0.7 } : undefined,
  );
}

function isAnnounced(manuscript: Manuscript, piece: Span): boolean {
  const { lines, survey } = manuscript;
  const region = regionAt(survey, piece.from);
  if (!region.wrapped || piece.to - piece.from < FEWEST_LINES) return false;
  const group = groupOf(lines, piece);
  if (group === undefined || group.before <= region.blanks) return false;
  const above = proseAbove(manuscript, piece, paragraphColumn(region));
  return above !== undefined && announcesSong(above);
}

/** A second stanza may be a chorus of one line, said twice. */
function isStanza({ lines, survey }: Manuscript, { from, to }: Span, goesOn: boolean): boolean {
  const { width: measure } = regionAt(survey, from);
  let [capitals, ends] = [0, 0];
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (beginsWithCapital(text)) capitals++;
    else if (isEnd(lines[i - 1]?.text ?? '', text, measure)) ends++;
    else return false;
  }
  return capitals >= FEWEST_LINES || (goesOn && capitals > 1 && ends === capitals);
}

/** What was left of a line: `tail.` */
function isEnd(above: string, text: string, measure: number): boolean {
  return (
    startsLower(text) &&
    width(above) >= LONG * measure &&
    width(text) - indent(text) <= SHORT * measure
  );
}

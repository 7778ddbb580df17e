import type { Findings, Manuscript, Span } from '../manuscript.ts';
import { indent, width } from '../survey/ink.ts';
import { groupOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt, type Region } from '../survey/survey.ts';
import { announces, announcesSong, proseAbove } from './announcement.ts';
import { beginsWithCapital } from './capital.ts';
import { isQuotedCouplet } from './quoted-couplets.ts';
import { VERSE_WORDS } from './verse-words.ts';
import type { Judgement } from './verse.ts';

/** Somebody who quotes says so before it, with one of these or with a word of singing. */
const POETS =
  /\b(?:line|poets?|poetry|proverbs?|rimes?|vers|poètes?|dichter|sprüche?|versos?|poetas?|versi)\b/iu;
/** A sentence that goes on after what it quotes: `and yet`, `where,`. */
const BREAKS_OFF = /[\p{Ll},]\s*$/u;
const GOES_ON = /[\p{L},;:!?—-]["'”’»_]*\s*$/u;
const POINTED = /[.,;:!?…—-]["'”’»)_]*\s*$/;
/** All of it is quoted. */
const QUOTED = /^\s*["“‘«'].*["”’»']\s*$/;

/** Words of a line; with fewer it is a name, a cry, a signature. */
const FEWEST_WORDS = 4;
/** Share of the measure that a flush line of a couplet leaves free at least. */
const NARROW = 0.62;
const NEARLY_FULL = 0.9;
/** A heading and a word between two examples are shorter than a sentence that breaks off. */
const LONG = 40;

/**
 * A line or two of a poem that a sentence quotes, where no stanza is that shows where the verse of
 * this text stands: a couplet after a colon or above the name of its poet, a line set in from a
 * sentence that breaks off before it.
 */
export function quotedLines(
  manuscript: Manuscript,
  pieces: readonly Span[],
  { leaves }: Findings,
): (Judgement | undefined)[] {
  const attributions = new Set<number>();
  for (const { kind, from } of leaves) if (kind === 'attribution') attributions.add(from);
  const judged: (Judgement | undefined)[] = [];
  for (const piece of pieces) judged.push(quoted(manuscript, piece, attributions));
  return judged;
}

function quoted(
  manuscript: Manuscript,
  piece: Span,
  attributions: ReadonlySet<number>,
): Judgement | undefined {
  if (piece.to - piece.from > 2) return undefined;
  const region = regionAt(manuscript.survey, piece.from);
  if (!region.wrapped) return undefined;
  if (isQuotedCouplet(manuscript.lines, piece, region.width))
    return { rule: 'verse/couplet', certainty: 0.75 };
  if (attributions.has(piece.to)) return couplet(manuscript, piece, region);
  const set = paragraphColumn(region);
  if (groupOf(manuscript.lines, piece) === undefined) return undefined;
  const above = proseAbove(manuscript, piece, set);
  if (above === undefined) return undefined;
  if (piece.to - piece.from > 1)
    return announces(above)
      ? (setInCouplet(manuscript, piece, set, above) ?? couplet(manuscript, piece, region))
      : undefined;
  const text = manuscript.lines[piece.from]?.text ?? '';
  const judge = indent(text) > set + 1 ? citedLine : sungLine;
  return judge(text, region.width, above);
}

/** Two lines as wide as the page, set in, of which a sentence says that somebody sings or rhymes. */
function setInCouplet(
  { lines }: Manuscript,
  { from, to }: Span,
  set: number,
  above: string,
): Judgement | undefined {
  const isSetIn = lines
    .slice(from, to)
    .every(({ text }) => indent(text) > set + 1 && beginsWithCapital(text));
  return isSetIn && announcesSong(above) ? { rule: 'verse/couplet', certainty: 0.7 } : undefined;
}

/** Two flush lines that end early, the first in the middle of their sentence. */
function couplet({ lines }: Manuscript, { from, to }: Span, region: Region): Judgement | undefined {
  const [first, second] = lines.slice(from, to).map(({ text }) => text);
  if (first === undefined || second === undefined || indent(first) > paragraphColumn(region) + 1)
    return undefined;
  if (!GOES_ON.test(first) || !POINTED.test(second)) return undefined;
  const widest = NARROW * region.width;
  return areLines([first, second], widest) ? { rule: 'verse/couplet', certainty: 0.7 } : undefined;
}

/** A flush line in quotes that somebody sings. */
function sungLine(text: string, measure: number, above: string): Judgement | undefined {
  return announcesSong(above) && QUOTED.test(text) && areLines([text], NARROW * measure)
    ? { rule: 'verse/sung-line', certainty: 0.6 }
    : undefined;
}

/** A line that is set in, which the prose above it calls verse or cannot do without. */
function citedLine(text: string, measure: number, above: string): Judgement | undefined {
  if (!POINTED.test(text) || !areLines([text], NEARLY_FULL * measure)) return undefined;
  const isCited = announces(above)
    ? POETS.test(above) || VERSE_WORDS.test(above)
    : above.length > LONG && BREAKS_OFF.test(above);
  return isCited ? { rule: 'verse/cited-line', certainty: 0.6 } : undefined;
}

/** Some words in each, a capital before them and few among all of them: no name, no title and no address. */
function areLines(texts: readonly string[], widest: number): boolean {
  let [all, small] = [0, 0];
  for (const text of texts) {
    if (width(text) > widest || !beginsWithCapital(text) || /\d/.test(text)) return false;
    const words = text.trim().split(/\s+/);
    if (words.length < FEWEST_WORDS) return false;
    all += words.length;
    small += words.filter((word) => /^\p{Ll}/u.test(word)).length;
  }
  return small * 2 >= all;
}

import type { Findings, Manuscript, Span } from '../manuscript.ts';
import { indent, width } from '../survey/ink.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt, type Region } from '../survey/survey.ts';
import { VERSE_WORDS } from './verse-words.ts';
import type { Judgement } from './verse.ts';

/** Somebody who quotes says so before it, with one of these or with a word of singing. */
const POETS =
  /\b(?:line|poets?|poetry|couplets?|ballads?|refrains?|proverbs?|rimes?|vers|poètes?|dichter|sprüche?|versos?|poetas?|versi)\b/iu;
const ANNOUNCES = /[:—-]["'”’»_)]*\s*$/;
/** What either leaves behind it; nearly every paragraph ends otherwise. */
const LEAVES_OFF = /[\p{Ll},:—-]["'”’»_)]*\s*$/u;
const ENDING = 8;
/** A sentence that goes on after what it quotes: `and yet`, `where,`. */
const BREAKS_OFF = /[\p{Ll},]\s*$/u;
const GOES_ON = /[\p{L},;:!?—-]["'”’»_]*\s*$/u;
const POINTED = /[.,;:!?…—-]["'”’»)_]*\s*$/;
/** Characters of the last clause: a song that was named before it is not what it announces. */
const CLAUSE = 60;
/** All of it is quoted; who sings out is heard to shout. */
const QUOTED = /^\s*["“‘«'].*["”’»']\s*$/;
const SHOUTED = /\b(?:sings?|sang|sung|singing)\s+out\b/i;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

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
  return pieces.map((piece) => {
    const region = regionAt(manuscript.survey, piece.from);
    if (piece.to - piece.from > 2 || !region.wrapped) return undefined;
    if (attributions.has(piece.to)) return couplet(manuscript, piece, region);
    const set = region.margin + (region.lead ?? 0);
    const above = proseAbove(manuscript, piece, set);
    if (above === undefined) return undefined;
    if (piece.to - piece.from > 1)
      return ANNOUNCES.test(above) ? couplet(manuscript, piece, region) : undefined;
    const text = manuscript.lines[piece.from]?.text ?? '';
    const judge = indent(text) > set + 1 ? citedLine : sungLine;
    return judge(text, region.width, above);
  });
}

/** Two flush lines that end early, the first in the middle of their sentence. */
function couplet(
  { lines }: Manuscript,
  { from, to }: Span,
  { width: measure, margin, lead = 0 }: Region,
): Judgement | undefined {
  const [first, second] = lines.slice(from, to).map(({ text }) => text);
  if (first === undefined || second === undefined || indent(first) > margin + lead + 1)
    return undefined;
  if (!GOES_ON.test(first) || !POINTED.test(second)) return undefined;
  return isLine(first, NARROW * measure) && isLine(second, NARROW * measure)
    ? { rule: 'verse/couplet', certainty: 0.7 }
    : undefined;
}

/** A flush line in quotes that somebody sings. */
function sungLine(text: string, measure: number, above: string): Judgement | undefined {
  const said = above.slice(-CLAUSE);
  const isSung = ANNOUNCES.test(said) && VERSE_WORDS.test(said) && !SHOUTED.test(said);
  return isSung && QUOTED.test(text) && isLine(text, NARROW * measure)
    ? { rule: 'verse/sung-line', certainty: 0.6 }
    : undefined;
}

/** A line that is set in, which the prose above it calls verse or cannot do without. */
function citedLine(text: string, measure: number, above: string): Judgement | undefined {
  if (!POINTED.test(text) || !isLine(text, NEARLY_FULL * measure)) return undefined;
  const isCited = ANNOUNCES.test(above)
    ? POETS.test(above) || VERSE_WORDS.test(above)
    : above.length > LONG && BREAKS_OFF.test(above);
  return isCited ? { rule: 'verse/cited-line', certainty: 0.6 } : undefined;
}

/** The last two lines of prose above a piece that is all of its group, where they leave off. */
function proseAbove({ lines }: Manuscript, { from, to }: Span, set: number): string | undefined {
  const { groups, groupAt, indents } = layoutOf(lines);
  const g = groupAt[from] ?? 0;
  const [above, own] = [groups[g - 1], groups[g]];
  if (above === undefined || own?.from !== from || own.to !== to) return undefined;
  if ((indents[above.from] ?? 0) > set) return undefined;
  if (!LEAVES_OFF.test((lines[above.to - 1]?.text ?? '').slice(-ENDING))) return undefined;
  const last = lines.slice(Math.max(above.from, above.to - 2), above.to);
  return last.map(({ text }) => text.trim()).join(' ');
}

/** Some words, a capital before them and few among them: no name, no title and no address. */
function isLine(text: string, widest: number): boolean {
  if (width(text) > widest || !CAPITAL.test(text) || /\d/.test(text)) return false;
  const words = text.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= FEWEST_WORDS && small * 2 >= words.length;
}

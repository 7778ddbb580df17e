import type { Manuscript, Span } from '../manuscript.ts';
import { indent, startsLower, width } from '../survey/ink.ts';
import type { Group } from '../survey/layout.ts';
import { regionAt, type Region } from '../survey/survey.ts';

interface Piece {
  from: number;
  to: number;
  /** Of the kind of line that a poem may have; what that is depends on the region. */
  readonly apart: boolean;
}

/** Longest line of verse in text where a line is a paragraph. */
const LONGEST = 72;
/** A song between its introduction and what follows makes two turns; more are a poem's own steps. */
const TURNS = 2;
/** So many narrow lines are a stanza. */
const SOME_LINES = 4;
/** A line of prose before a song fills more of its measure than this, or introduces the song. */
const NARROW = 0.62;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/**
 * The parts of a group that may be a stanza each: a song may follow its introduction without a
 * blank line. In wrapped text it is set in from it; where every line is a paragraph and blank lines
 * part them, it is shorter.
 */
export function piecesOf(manuscript: Manuscript, group: Group, claimed: Uint8Array): Span[] {
  const { lines, survey } = manuscript;
  const region = regionAt(survey, group.from);
  const isApart =
    region.wrapped || region.style !== 'block' ? setIn(manuscript, group, region) : short;
  const pieces: Piece[] = [];
  let turns = 0;
  for (let i = group.from; i < group.to; i++) {
    if (claimed[i] === 1) continue;
    const text = lines[i]?.text ?? '';
    const apart = isApart(text);
    const last = pieces.at(-1);
    // The end of a line that was turned over stands further in, and begins small.
    const goesOn = last?.apart === apart || (apart && startsLower(text));
    if (last?.to === i && goesOn) last.to = i + 1;
    else {
      if (last?.to === i) turns++;
      pieces.push({ from: i, to: i + 1, apart });
    }
  }
  const isWhole = turns > TURNS || isOneStanza(manuscript, group, region);
  return isWhole && region.style === 'block' ? runsOf(pieces) : pieces;
}

/** Lines that all begin with a capital, fill no measure and introduce nothing. */
function isOneStanza(
  { lines }: Manuscript,
  { from, to }: Group,
  { width: measure }: Region,
): boolean {
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (width(text) > NARROW * measure || !CAPITAL.test(text)) return false;
    if (/:["”’]?\s*$/.test(text)) return false;
  }
  return to - from >= SOME_LINES;
}

function setIn({ lines }: Manuscript, group: Group, region: Region): (text: string) => boolean {
  const set = region.margin + (region.lead ?? 0);
  let least = Infinity;
  for (let i = group.from; i < group.to; i++) least = Math.min(least, indent(lines[i]?.text ?? ''));
  // A column alone sets off a whole group; between flush lines it is a space too many.
  const column = set + (least > set ? 1 : 2);
  return (text) => indent(text) >= column;
}

function short(text: string): boolean {
  return width(text) <= LONGEST;
}

/** The pieces without their turns, apart only where another leaf stands between. */
function runsOf(pieces: readonly Piece[]): Span[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of pieces) {
    const last = runs.at(-1);
    if (last?.to === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

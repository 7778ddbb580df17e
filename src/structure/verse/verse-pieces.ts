import { lineAt } from '../../ingest/line.ts';
import { append } from '../../source/append.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { startsLower } from '../survey/ink.ts';
import { layoutOf, type Group, type Layout } from '../survey/layout.ts';
import { paragraphColumn, regionAt, type Region } from '../survey/survey.ts';
import { beginsWithCapital } from './capital.ts';
import { isQuotedCouplet } from './quoted-couplets.ts';

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
/** So many narrow lines are a stanza; so many are one however wide: one line of prose in seven
 *  begins with a capital, in German one in three. */
const SOME_LINES = 3;
export const MANY_LINES = 8;
/** A line of prose before a song fills more of its measure than this, or introduces the song. */
const NARROW = 0.62;
const INTRODUCES = /:["”’]?\s*$/;

/**
 * Adds the parts of a group that may be a stanza each: a song may follow its introduction without a
 * blank line. In wrapped text it is set in from it; where every line is a paragraph and blank lines
 * part them, it is shorter.
 */
export function addPieces(
  manuscript: Manuscript,
  group: Group,
  claimed: Uint8Array,
  pieces: Span[],
): void {
  const { lines, survey } = manuscript;
  const region = regionAt(survey, group.from);
  const layout = layoutOf(lines);
  const isSetIn = region.wrapped || region.style !== 'block';
  const column = isSetIn ? columnOf(layout, group, region) : 0;
  const first = pieces.length;
  if (region.verse) {
    for (let i = group.from; i < group.to; i++)
      if (claimed[i] !== 1) pieces.push({ from: i, to: i + 1 });
    append(pieces, runsOf(pieces.splice(first)));
    return;
  }
  let last: Piece | undefined;
  let turns = 0;
  for (let i = group.from; i < group.to; i++) {
    if (claimed[i] === 1) continue;
    const apart = isSetIn ? (layout.indents[i] ?? 0) >= column : (layout.widths[i] ?? 0) <= LONGEST;
    // The end of a line that was turned over stands further in, and begins small.
    const goesOn = last?.apart === apart || (apart && startsLower(lineAt(lines, i).text));
    if (last?.to === i && goesOn) last.to = i + 1;
    else {
      if (last?.to === i) turns++;
      last = { from: i, to: i + 1, apart };
      pieces.push(last);
    }
  }
  if (region.style !== 'block' || pieces.length - first < 2) return;
  const whole = { from: pieces[first]?.from ?? group.from, to: pieces.at(-1)?.to ?? group.to };
  const isOne =
    isOneStanza(manuscript, group, region) || isQuotedCouplet(lines, whole, region.width);
  if (turns > TURNS || isOne) append(pieces, runsOf(pieces.splice(first)));
}

/** Blank lines that may part two stanzas. */
const STANZA_GAP = 3;

/** Whether two of the pieces stand as close as stanzas of one poem do. */
export function isNear(pieces: readonly Span[], above: number, below: number): boolean {
  const [first, second] = [pieces[above], pieces[below]];
  return first !== undefined && second !== undefined && second.from - first.to <= STANZA_GAP;
}

/**
 * Lines that all begin with a capital: many, or some that fill no measure and introduce nothing, or
 * two of which only the first is set in, as stanzas of a poem may be.
 */
function isOneStanza({ lines }: Manuscript, { from, to }: Group, { width }: Region): boolean {
  const { indents, widths } = layoutOf(lines);
  const stepsBack = to - from === 2 && (indents[from] ?? 0) > (indents[from + 1] ?? 0);
  if (to - from < SOME_LINES && !stepsBack) return false;
  const mayBeWide = to - from >= MANY_LINES;
  for (let i = from; i < to; i++) {
    const { text } = lineAt(lines, i);
    if (!beginsWithCapital(text)) return false;
    const ink = (widths[i] ?? 0) - (indents[i] ?? 0);
    if (!mayBeWide && (ink > NARROW * width || (!stepsBack && INTRODUCES.test(text)))) return false;
  }
  return true;
}

/** The column from which on a line of the group is set in. */
function columnOf({ indents }: Layout, group: Group, region: Region): number {
  const set = paragraphColumn(region);
  let least = Infinity;
  for (let i = group.from; i < group.to; i++) least = Math.min(least, indents[i] ?? 0);
  // A column alone sets off a whole group; between flush lines it is a space too many.
  return set + (least > set ? 1 : 2);
}

/** The pieces without their turns, apart only where another leaf stands between. */
function runsOf(pieces: readonly Span[]): Span[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of pieces) {
    const last = runs.at(-1);
    if (last?.to === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

import { begins, type Edges, type Signs } from '../source/signs.ts';
import type { Line } from './draft.ts';
import { lineAt } from './line.ts';

/**
 * A pattern beside what a line cannot do without to match it: one of some signs, one of some first
 * letters. Nearly every line lacks them, and is passed over without a look at its text.
 */
export interface Rule {
  readonly pattern: RegExp;
  readonly holds: Signs;
  readonly edges: Edges;
}

const ANY = ~0;

/** `begins` are the letters that the match begins with, whatever other signs stand before them. */
export function rule(
  pattern: RegExp,
  { holds = ANY, begins: letters }: { readonly holds?: Signs; readonly begins?: string },
): Rule {
  return { pattern, holds, edges: letters === undefined ? ANY : begins(letters) };
}

/** What a line holds, or a stretch of lines together. */
type Held = Pick<Line, 'signs' | 'edges'>;

/** Whether anything here can match at all. */
function isWorthALook({ signs, edges }: Held, { holds, edges: needed }: Rule): boolean {
  return (signs & holds) !== 0 && (needed === ANY || (edges & needed) !== 0);
}

/** Whether a line fits a rule; the pattern is tried only where the line can fit. */
export function fits(line: Line, wanted: Rule): boolean {
  return isWorthALook(line, wanted) && wanted.pattern.test(line.text);
}

/** The indexes of the lines that fit. */
export function placesOf(lines: readonly Line[], wanted: Rule): number[] {
  const places: number[] = [];
  for (let at = nextPlace(lines, wanted, 0); at >= 0; at = nextPlace(lines, wanted, at + 1))
    places.push(at);
  return places;
}

/** Whether any line fits. */
export function anyFits(lines: readonly Line[], wanted: Rule): boolean {
  return nextPlace(lines, wanted, 0) >= 0;
}

/** The first line from `from` on that fits; -1 where there is none. */
function nextPlace(lines: readonly Line[], wanted: Rule, from: number): number {
  const stretches = stretchesOf(lines);
  let at = from;
  while (at < lines.length) {
    const stretch = stretches[Math.floor(at / STRETCH)];
    const end = at - (at % STRETCH) + STRETCH;
    if (stretch !== undefined && isWorthALook(stretch, wanted))
      for (; at < end && at < lines.length; at++) if (fits(lineAt(lines, at), wanted)) return at;
    at = end;
  }
  return -1;
}

/** Lines whose signs are looked at together: few enough that most stretches lack what is rare. */
const STRETCH = 16;

const known = new WeakMap<readonly Line[], readonly Held[]>();

/** What each stretch of these lines holds, gathered once for all rules. */
function stretchesOf(lines: readonly Line[]): readonly Held[] {
  const found = known.get(lines);
  if (found !== undefined) return found;
  const stretches: Held[] = [];
  for (let at = 0; at < lines.length; at += STRETCH) stretches.push(heldFrom(lines, at));
  known.set(lines, stretches);
  return stretches;
}

function heldFrom(lines: readonly Line[], from: number): Held {
  const end = Math.min(lines.length, from + STRETCH);
  let [allSigns, allEdges] = [0, 0];
  for (let at = from; at < end; at++) {
    const { signs, edges } = lineAt(lines, at);
    allSigns |= signs;
    allEdges |= edges;
  }
  return { signs: allSigns, edges: allEdges };
}

/** What of the line matches, with its groups. */
export function matchOf(line: Line, wanted: Rule): RegExpExecArray | null {
  return isWorthALook(line, wanted) ? wanted.pattern.exec(line.text) : null;
}

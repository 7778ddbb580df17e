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

/** Whether the line can match at all. */
function isWorthALook({ signs, edges }: Line, { holds, edges: needed }: Rule): boolean {
  return (signs & holds) !== 0 && (needed === ANY || (edges & needed) !== 0);
}

/** Whether a line fits a rule; the pattern is tried only where the line can fit. */
export function fits(line: Line, wanted: Rule): boolean {
  return isWorthALook(line, wanted) && wanted.pattern.test(line.text);
}

/** The indexes of the lines that fit. */
export function placesOf(lines: readonly Line[], wanted: Rule): number[] {
  const places: number[] = [];
  for (let at = 0; at < lines.length; at++) if (fits(lineAt(lines, at), wanted)) places.push(at);
  return places;
}

/** Whether any line fits. */
export function anyFits(lines: readonly Line[], wanted: Rule): boolean {
  for (const line of lines) if (fits(line, wanted)) return true;
  return false;
}

/** What of the line matches, with its groups. */
export function matchOf(line: Line, wanted: Rule): RegExpExecArray | null {
  return isWorthALook(line, wanted) ? wanted.pattern.exec(line.text) : null;
}

import { append } from '../source/append.ts';
import type { Origin } from '../source/origin.ts';
import { edgesOf, Sign, signsOf, type Signs } from '../source/signs.ts';
import type { Claim } from './claim.ts';
import type { Line } from './draft.ts';

/**
 * A line of a file. Every line of every stage is made here: what it holds is counted then and never
 * again, and all lines are records of one shape, which a hundred rules read several times as fast as
 * records of seven shapes.
 */
export function lineOf(text: string, file: string, number: number, claim?: Claim): Line {
  return { text, file, number, claim, signs: signsOf(text), edges: edgesOf(text) };
}

/** The lines of a file, numbered. */
export function linesOf(texts: readonly string[], file: string): Line[] {
  const lines: Line[] = [];
  for (const text of texts) lines.push(lineOf(text, file, lines.length + 1));
  return lines;
}

/** The line with another text; what its format said of it stays. */
export function withText(line: Line, text: string): Line {
  return lineOf(text, line.file, line.number, line.claim);
}

/** The line with what a format says of it. */
export function withClaim({ text, file, number, signs, edges }: Line, claim: Claim): Line {
  return { text, file, number, claim, signs, edges };
}

/** The line at an index that must be there; when it is not, the mistake is ours. */
export function lineAt(lines: readonly Line[], at: number): Line {
  const line = at < 0 ? undefined : lines[at];
  if (line === undefined) throw new RangeError(`No line at index ${at}`);
  return line;
}

/** Where a line was read from. */
export function originOf({ file, number }: Line): Origin {
  return { file, from: number, to: number };
}

/** Nothing to see: no-break spaces count as space, as they do in `\s`. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || !hasInk(line);
}

/** Something to see: any sign but white. */
export function hasInk(line: Line): boolean {
  return (line.signs & Sign.ink) !== 0;
}

/** The index of the first line at `from` or below with anything to see; how many lines there are, where none has. */
export function inkFrom(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}

/** Whether nothing is to be seen from a line to before another. */
export function areBlank(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(lines[at])) return false;
  return true;
}

/** Whether any of the lines holds one of the signs. */
export function someHold(lines: readonly Line[], wanted: Signs): boolean {
  for (const { signs } of lines) if ((signs & wanted) !== 0) return true;
  return false;
}

/** The indexes of the lines of which something is true. */
export function indexesOf(lines: readonly Line[], is: (line: Line) => boolean): number[] {
  const found: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (is(line)) found.push(at);
  }
  return found;
}

/** How many of the lines, or of their texts, something is true of. */
export function countOf<Each>(lines: readonly Each[], is: (line: Each) => boolean): number {
  let count = 0;
  for (const line of lines) if (is(line)) count++;
  return count;
}

/** Each line made into any number of lines; most stay the same one, so no list is made for these. */
export function eachMade(
  lines: readonly Line[],
  make: (line: Line, at: number) => Line | readonly Line[],
): Line[] {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const result = make(line, at);
    if (isLine(result)) made.push(result);
    else append(made, result);
  }
  return made;
}

/** The lines with those at some places made anew: what is made is asked of few lines, not of all. */
export function madeAt(
  lines: readonly Line[],
  places: readonly number[],
  make: (line: Line, at: number) => Line,
): readonly Line[] {
  if (places.length === 0) return lines;
  const made = [...lines];
  for (const at of places) made[at] = make(lineAt(lines, at), at);
  return made;
}

function isLine(made: Line | readonly Line[]): made is Line {
  return !Array.isArray(made);
}

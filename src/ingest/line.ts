import type { Origin } from '../source/origin.ts';
import type { Line } from './draft.ts';

/** The line at an index that must be there; when it is not, the mistake is ours. */
export function lineAt(lines: readonly Line[], at: number): Line {
  const line = lines.at(at);
  if (line === undefined || at < 0) throw new RangeError(`No line at index ${at}`);
  return line;
}

/** Where a line was read from. */
export function originOf({ file, number }: Line): Origin {
  return { file, from: number, to: number };
}

const INK = /\S/;

/** Nothing to see: no-break spaces count as space, as they do in `\s`. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || !INK.test(line.text);
}

/** The line with another text; what its format said of it stays. */
export function withText(line: Line, text: string): Line {
  return { ...line, text };
}

/** The indexes of the lines of which something is true. */
export function indexesOf(lines: readonly Line[], is: (line: Line) => boolean): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (is(line)) found.push(at);
  });
  return found;
}

/** Each line made into any number of lines; most stay the same one, so no list is made for these. */
export function eachMade(
  lines: readonly Line[],
  make: (line: Line, at: number) => Line | readonly Line[],
): Line[] {
  const made: Line[] = [];
  lines.forEach((line, at) => {
    const result = make(line, at);
    if ('text' in result) made.push(result);
    else made.push(...result);
  });
  return made;
}

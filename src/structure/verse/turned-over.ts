import { indent, isFull, startsLower, width } from '../survey/ink.ts';

/** Columns by which a line that was turned over may be shorter than the poem's longest. */
const SLACK = 6;
/** A poem that comes within this share of the measure was turned over at its own longest line. */
const NEAR = 0.85;

/** Whether the line below is the end of the one above, which had no room left for it. */
export type IsTurnedOver = (above: string, below: string) => boolean;

/**
 * `    merges--` under a line that had no room left for it: begins small, and further in. At the
 * same column it is one only where neither the page nor the poem's longest line had room left. In a
 * poem whose lines begin small as a rule a small letter says nothing. `measure` is infinite where
 * the page turned no line over.
 */
export function turnedOver(texts: readonly string[], measure: number): IsTurnedOver {
  const widest = texts.reduce((most, text) => Math.max(most, width(text)), 0);
  const room = widest >= NEAR * measure ? Math.min(measure, widest) : measure;
  let [small, flush] = [0, 0];
  texts.forEach((text, i) => {
    const above = texts[i - 1];
    if (above !== undefined && indent(text) > indent(above) + 1) return;
    // Below a line with no room left a small letter says nothing either.
    if (above !== undefined && isFull(above, text, room)) return;
    flush++;
    if (startsLower(text)) small++;
  });
  if (small * 3 > flush) return () => false;
  const hang = hangOf(texts, widest - SLACK);
  return (above, below) => {
    const shift = indent(below) - indent(above);
    if (!startsLower(below) && shift !== hang) return false;
    if (shift > 1) return isFull(above, below, widest - SLACK);
    return shift >= 0 && isFull(above, below, room);
  };
}

/** Fewest lines that show how far in the ends of lines stand, and the share of them that begin small. */
const FEWEST_HUNG = 4;
const HUNG_SMALL = 0.75;

/** The step in under full lines at which nearly all begin small: there a name's capital is no line's. */
function hangOf(texts: readonly string[], room: number): number | undefined {
  const hung = new Map<number, { lines: number; small: number }>();
  texts.forEach((text, i) => {
    const above = texts[i - 1];
    if (above === undefined) return;
    const shift = indent(text) - indent(above);
    if (shift <= 1 || !isFull(above, text, room)) return;
    const seen = hung.get(shift) ?? { lines: 0, small: 0 };
    seen.lines++;
    if (startsLower(text)) seen.small++;
    hung.set(shift, seen);
  });
  for (const [shift, { lines, small }] of hung)
    if (lines >= FEWEST_HUNG && small >= HUNG_SMALL * lines) return shift;
  return undefined;
}

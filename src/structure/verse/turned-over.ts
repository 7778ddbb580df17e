import { indent, isFull, startsLower, width } from '../survey/ink.ts';

/** Columns by which a line that was turned over may be shorter than the poem's longest. */
const SLACK = 6;

/** Whether the line below is the end of the one above, which had no room left for it. */
export type IsTurnedOver = (above: string, below: string) => boolean;

/**
 * `    merges--` under a line that had no room left for it: begins small, and further in. At the
 * same column it is one only where the page had no room left. In a poem whose lines begin small as
 * a rule a small letter says nothing.
 */
export function turnedOver(texts: readonly string[], measure: number): IsTurnedOver {
  let [widest, small, flush] = [0, 0, 0];
  texts.forEach((text, i) => {
    widest = Math.max(widest, width(text));
    const above = texts[i - 1];
    if (above !== undefined && indent(text) > indent(above) + 1) return;
    flush++;
    if (startsLower(text)) small++;
  });
  if (small * 3 > flush) return () => false;
  return (above, below) => {
    if (!startsLower(below)) return false;
    const shift = indent(below) - indent(above);
    if (shift > 1) return isFull(above, below, widest - SLACK);
    return shift === 0 && isFull(above, below, measure);
  };
}

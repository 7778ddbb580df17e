import { indent, isFull, startsLower, width } from './ink.ts';
import { isBlank } from './layout.ts';
import type { Manuscript, Span } from './manuscript.ts';

/** One line of a poem; it has two lines of the file when it was turned over. */
export interface PoemLine extends Span {
  readonly column: number;
  readonly opensStanza: boolean;
}

/** The poem's lines: a blank line of the file opens a stanza, a turned-over end joins its line. */
export function verseLines({ lines }: Manuscript, { from, to }: Span): PoemLine[] {
  const found: PoemLine[] = [];
  let widest = 0;
  for (let i = from; i < to; i++) widest = Math.max(widest, width(lines[i]?.text ?? ''));
  let opensStanza = true;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (isBlank(text)) {
      opensStanza = true;
      continue;
    }
    const last = found.at(-1);
    const above = lines[i - 1]?.text ?? '';
    if (last !== undefined && !opensStanza && isTurnedOver(text, above, widest)) {
      found[found.length - 1] = { ...last, to: i + 1 };
      continue;
    }
    found.push({ from: i, to: i + 1, column: indent(text), opensStanza });
    opensStanza = false;
  }
  return found;
}

/** `    merges--` under a line that had no room left for it: begins small, and further in. */
function isTurnedOver(text: string, above: string, widest: number): boolean {
  return startsLower(text) && indent(text) > indent(above) + 1 && isFull(above, text, widest);
}

import { indent } from './ink.ts';
import { isBlank } from './layout.ts';
import type { Manuscript, Span } from './manuscript.ts';

/** One line of a poem; it has two lines of the file when it was turned over. */
export interface PoemLine extends Span {
  readonly column: number;
  readonly opensStanza: boolean;
}

/** The poem's lines: a blank line of the file opens a stanza. */
export function verseLines({ lines }: Manuscript, { from, to }: Span): PoemLine[] {
  const found: PoemLine[] = [];
  let opensStanza = true;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (isBlank(text)) {
      opensStanza = true;
      continue;
    }
    found.push({ from: i, to: i + 1, column: indent(text), opensStanza });
    opensStanza = false;
  }
  return found;
}

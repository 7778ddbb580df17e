import type { BlockLeaf } from '../blocks/page.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { indent, isFull, startsLower, width } from '../survey/ink.ts';
import { isBlank, layoutOf } from '../survey/layout.ts';
import { runInLines } from './run-in-verse.ts';

/** One line of a poem; it has two lines of the file when it was turned over. */
export interface PoemLine extends Span {
  readonly column: number;
  readonly opensStanza: boolean;
  /** Its text, when it is not the whole of those lines. */
  readonly text?: string;
}

/** The poem's lines: a blank line of the file opens a stanza, a turned-over end joins its line. */
export function verseLines(manuscript: Manuscript, leaf: BlockLeaf<'verse'>): PoemLine[] {
  return leaf.runIn === true ? runInPoem(manuscript, leaf) : keptPoem(manuscript, leaf);
}

function runInPoem(manuscript: Manuscript, { from, to }: Span): PoemLine[] {
  const { groups, groupAt } = layoutOf(manuscript.lines);
  const stanzas = groups.slice(groupAt[from], (groupAt[to - 1] ?? 0) + 1);
  return stanzas.flatMap((group) => {
    const stanza = { from: Math.max(from, group.from), to: Math.min(to, group.to) };
    return runInLines(manuscript, stanza).map(({ from, to, text }, n): PoemLine => ({
      from,
      to,
      text,
      column: 0,
      opensStanza: n === 0,
    }));
  });
}

function keptPoem({ lines }: Manuscript, { from, to }: Span): PoemLine[] {
  const found: PoemLine[] = [];
  let [widest, small, count] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    widest = Math.max(widest, width(text));
    if (isBlank(text)) continue;
    count++;
    if (startsLower(text)) small++;
  }
  // In a poem whose lines begin small as a rule a small letter says nothing.
  const turnsOver = small * 3 <= count;
  let opensStanza = true;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (isBlank(text)) {
      opensStanza = true;
      continue;
    }
    const last = found.at(-1);
    const above = lines[i - 1]?.text ?? '';
    if (last !== undefined && turnsOver && !opensStanza && isTurnedOver(text, above, widest)) {
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

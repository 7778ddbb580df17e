import { hasInk, isBlank, lineAt } from '../../ingest/line.ts';
import type { BlockLeaf } from '../blocks/page.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';
import { partRunIn } from './run-in-lines.ts';
import { turnedOver } from './turned-over.ts';

/** One line of a poem; it has two lines of the file when it was turned over. */
export interface PoemLine extends Span {
  readonly column: number;
  readonly opensStanza: boolean;
  /** Its text, when it is not the whole of those lines. */
  readonly text?: string;
}

/**
 * The poem's lines: a blank line of the file opens a stanza, or more of them where one stands under
 * every line; a turned-over end joins its line.
 */
export function verseLines(manuscript: Manuscript, leaf: BlockLeaf<'verse'>): PoemLine[] {
  return leaf.runIn === true ? runInPoem(manuscript, leaf) : keptPoem(manuscript, leaf);
}

function runInPoem(manuscript: Manuscript, { from, to }: Span): PoemLine[] {
  const { groups, groupAt } = layoutOf(manuscript.lines);
  const stanzas = groups.slice(groupAt[from], (groupAt[to - 1] ?? 0) + 1);
  return stanzas.flatMap((group) => {
    const stanza = { from: Math.max(from, group.from), to: Math.min(to, group.to) };
    return partRunIn(manuscript, stanza).lines.map(({ from, to, text }, n): PoemLine => ({
      from,
      to,
      text,
      column: 0,
      opensStanza: n === 0,
    }));
  });
}

function keptPoem({ lines, survey }: Manuscript, { from, to }: Span): PoemLine[] {
  const found: PoemLine[] = [];
  const { wrapped, verse, width: measure } = regionAt(survey, from);
  const inked = lines.slice(from, to).filter(hasInk);
  const isTurnedOver = turnedOver(
    inked.map(({ text }) => text),
    wrapped || verse ? measure : Infinity,
  );
  const usual = roomBetween(lines, { from, to });
  let opensStanza = true;
  let blanks = 0;
  for (let i = from; i < to; i++) {
    const line = lineAt(lines, i);
    const { text } = line;
    if (isBlank(line)) {
      blanks++;
      opensStanza ||= blanks > usual;
      continue;
    }
    blanks = 0;
    const last = found.at(-1);
    if (last !== undefined && !opensStanza && isTurnedOver(lines[i - 1]?.text ?? '', text)) {
      found[found.length - 1] = { ...last, to: i + 1 };
      continue;
    }
    found.push({ from: i, to: i + 1, column: indent(text), opensStanza });
    opensStanza = false;
  }
  return found;
}

/** Blank lines that stand under every line of the poem. */
function roomBetween(lines: Manuscript['lines'], { from, to }: Span): number {
  const { groups, groupAt } = layoutOf(lines);
  let least = Infinity;
  for (let g = groupAt[from] ?? 0; (groups[g]?.from ?? to) < to; g++) {
    const { from: first, to: end, after } = groups[g] ?? { from: 0, to: Infinity, after: 0 };
    if (Math.min(to, end) - Math.max(from, first) > 1) return 0;
    if (end < to) least = Math.min(least, after);
  }
  return least === Infinity ? 0 : least;
}

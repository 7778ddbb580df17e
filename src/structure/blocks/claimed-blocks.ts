import type { Line } from '../../ingest/draft.ts';
import { isBlank } from '../../ingest/line.ts';
import { claimedLines } from '../findings-index.ts';
import type { Container, Leaf, Manuscript, Recognizer, Span } from '../manuscript.ts';
import { regionAt } from '../survey/survey.ts';
import { stanzaShape } from '../verse/stanza-shape.ts';

/** What a format said of lines and nothing here contradicts: quotations, lines that keep their ends. */
export const claimedBlocks: Recognizer = {
  name: 'claimed-blocks',
  recognize: (manuscript, known) => ({
    leaves: [...known.leaves, ...keptLines(manuscript, known.leaves)],
    containers: [...known.containers, ...quotes(manuscript.lines)],
  }),
};

/** Lines that proofreaders marked as not to be rewrapped: verse, unless they stand in columns. */
function keptLines(manuscript: Manuscript, leaves: readonly Leaf[]): Leaf[] {
  const { lines, survey } = manuscript;
  const taken = claimedLines(lines.length, { leaves, containers: [] });
  const isKept = (i: number): boolean => taken[i] !== 1 && lines[i]?.claim?.type === 'lines';
  return runs(lines, isKept).map(({ from, to }): Leaf => {
    const shape = stanzaShape(lines, { from, to }, regionAt(survey, from).width);
    const kind = shape.columns * 2 > shape.lines ? 'preformatted' : 'verse';
    return { kind, from, to, rule: 'claimed-blocks/lines', certainty: 0.9 };
  });
}

/** Quotations deeper than this are set as deep as this. */
const DEEPEST = 3;

/** One container for each depth of quotation. */
function quotes(lines: readonly Line[]): Container[] {
  const found: Container[] = [];
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const at = (i: number): boolean => {
      const claim = lines[i]?.claim;
      return claim?.type === 'quote' && claim.depth >= depth;
    };
    const spans = runs(lines, at);
    if (spans.length === 0) break;
    for (const { from, to } of spans)
      found.push({ kind: 'quote', from, to, rule: 'claimed-blocks/quote', certainty: 0.95 });
  }
  return found;
}

/** Runs of lines of one kind, over the blank lines between them. */
function runs(lines: readonly Line[], isOne: (i: number) => boolean): Span[] {
  const found: { from: number; to: number }[] = [];
  let open = false;
  for (let i = 0; i < lines.length; i++) {
    if (isOne(i)) {
      const last = found.at(-1);
      if (open && last !== undefined) last.to = i + 1;
      else found.push({ from: i, to: i + 1 });
      open = true;
    } else if (!isBlank(lines[i])) open = false;
  }
  return found;
}

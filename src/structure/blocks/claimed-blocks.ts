import type { Line } from '../../ingest/draft.ts';
import { areBlank, indexesOf, lineAt } from '../../ingest/line.ts';
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
  const kept = indexesOf(lines, isKept).filter((at) => taken[at] !== 1);
  return runs(lines, kept).map(({ from, to }): Leaf => {
    const shape = stanzaShape(lines, { from, to }, regionAt(survey, from).width);
    const kind = shape.columns * 2 > shape.lines ? 'preformatted' : 'verse';
    return { kind, from, to, rule: 'claimed-blocks/lines', certainty: 0.9 };
  });
}

function isKept({ claim }: Line): boolean {
  return claim?.type === 'lines';
}

/** Quotations deeper than this are set as deep as this. */
const DEEPEST = 3;

/** One container for each depth of quotation. */
function quotes(lines: readonly Line[]): Container[] {
  const found: Container[] = [];
  let quoted = indexesOf(lines, isQuoted);
  for (let depth = 1; depth <= DEEPEST && quoted.length > 0; depth++) {
    for (const { from, to } of runs(lines, quoted))
      found.push({ kind: 'quote', from, to, rule: 'claimed-blocks/quote', certainty: 0.95 });
    quoted = quoted.filter((at) => depthOf(lineAt(lines, at)) > depth);
  }
  return found;
}

function isQuoted(line: Line): boolean {
  return depthOf(line) > 0;
}

function depthOf({ claim }: Line): number {
  return claim?.type === 'quote' ? claim.depth : 0;
}

/** Runs of these lines, over the blank lines between them. */
function runs(lines: readonly Line[], places: readonly number[]): Span[] {
  const found: { from: number; to: number }[] = [];
  for (const at of places) {
    const last = found.at(-1);
    if (last !== undefined && areBlank(lines, last.to, at)) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  }
  return found;
}

import type { Findings, Manuscript, Span } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { paragraphColumn, regionAt } from '../survey/survey.ts';
import { stanzaShape } from './stanza-shape.ts';
import type { Judgement } from './verse.ts';

/**
 * Verse under a heading, over the name of its poet. A motto is set in by a column or two, or fills
 * the page of a narrow file, where displayed verse is told by its room: that it has a source and
 * that each of its lines begins with a capital is enough.
 */
export function mottoLines(
  manuscript: Manuscript,
  pieces: readonly Span[],
  { leaves }: Findings,
): (Judgement | undefined)[] {
  const sources = new Set<number>();
  for (const { kind, from } of leaves) if (kind === 'attribution') sources.add(from);
  const judged: (Judgement | undefined)[] = [];
  for (const piece of pieces)
    judged.push(sources.has(piece.to) ? motto(manuscript, piece) : undefined);
  return judged;
}

function motto({ lines, survey }: Manuscript, piece: Span): Judgement | undefined {
  const { from, to } = piece;
  if (to - from < 2) return undefined;
  const region = regionAt(survey, from);
  const set = paragraphColumn(region);
  const shape = stanzaShape(lines, piece, region.width);
  if (shape.least <= set && indent(lines[to]?.text ?? '') <= set) return undefined;
  const isVerse =
    shape.capitals === shape.lines &&
    shape.names < shape.lines &&
    shape.shouted + shape.columns === 0 &&
    (shape.lines > 2 || shape.roomy > 0);
  return isVerse ? { rule: 'verse/motto', certainty: 0.8 } : undefined;
}

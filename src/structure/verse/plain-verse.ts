import { INLINE_CLAIM } from '../../ingest/claim.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { indent, width } from '../survey/ink.ts';
import { layoutOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt, type Region, type Survey } from '../survey/survey.ts';
import { isWrappedGroup } from '../survey/wrapped-group.ts';
import { versePoints } from './short-line-signs.ts';
import { isStanzaNumber } from './stanza-number.ts';
import type { Judgement } from './verse.ts';

/** A line of verse is shorter than this, and than half a long paragraph. */
const LONGEST = 70;
const SHORTEST_LIMIT = 45;
/** Lines of a sign or a stamp: `CLOSED`, `FOR THE DUCKS`. */
const MOST_OF_SIGN = 3;
/** Points that make a run of short lines verse. */
const ENOUGH = 3;
/** Points with which lines vouch for those beside them. */
const VOUCHING = 2;

/**
 * Verse in text that is not wrapped, where a line is otherwise a paragraph: two or more short
 * lines without a blank between them, and signs that they are not speeches or fields.
 */
export function plainVerse(
  manuscript: Manuscript,
  pieces: readonly Span[],
): (Judgement | undefined)[] {
  let repeated: ReadonlySet<string> | undefined;
  const scores: number[] = [];
  for (const piece of pieces) {
    const region = regionAt(manuscript.survey, piece.from);
    if (region.wrapped || !isCandidate(manuscript, piece, region, limitOf(region))) {
      scores.push(0);
      continue;
    }
    repeated ??= repeatedLines(manuscript);
    scores.push(score(manuscript, piece, region, repeated));
  }
  const judged: (Judgement | undefined)[] = [];
  for (const piece of pieces) judged.push(judge(manuscript, piece, scores, judged.length));
  return judged;
}

function judge(
  manuscript: Manuscript,
  piece: Span,
  scores: readonly number[],
  p: number,
): Judgement | undefined {
  const above = scores[p - 1] ?? 0;
  const own = scores[p] ?? 0;
  const below = scores[p + 1] ?? 0;
  // The number of a stanza is a line of the poem.
  if (below >= ENOUGH && isNumber(manuscript, piece))
    return { rule: 'verse/number', certainty: 0.8 };
  const total = own > 0 && Math.max(above, below) >= VOUCHING ? own + 1 : own;
  if (total < ENOUGH) return undefined;
  // Where no paragraph is longer than a line of verse there is nothing else that it could be.
  const least = regionAt(manuscript.survey, piece.from).width <= LONGEST ? 0.85 : 0;
  const certainty = Math.min(0.95, Math.max(least, 0.5 + total * 0.08));
  return { rule: 'verse/short-lines', certainty };
}

function isNumber({ lines, survey }: Manuscript, { from, to }: Span): boolean {
  if (to - from > 1 || regionAt(survey, from).wrapped) return false;
  return isStanzaNumber(lines[from]?.text ?? '');
}

/** The longest that a line of verse may be beside paragraphs like these, if paragraphs they are. */
function limitOf({ width }: Region): number {
  if (width <= LONGEST) return LONGEST;
  return Math.min(LONGEST, Math.max(SHORTEST_LIMIT, width * 0.5));
}

function isCandidate(
  { lines }: Manuscript,
  { from, to }: Span,
  region: Region,
  limit: number,
): boolean {
  const displayed = indent(lines[from]?.text ?? '') > paragraphColumn(region);
  if (to - from < 2 || (region.style !== 'block' && !displayed)) return false;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (width(text.trim()) > limit) return false;
    if (!/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)) shouted++;
  }
  if (shouted === to - from && shouted <= MOST_OF_SIGN) return false;
  return !isWrappedGroup(lines, { from, to });
}

/** Lines that stand in the text more than once: refrains. */
function repeatedLines({ lines, survey }: Manuscript): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { text } of plainLines(lines, survey)) {
    if (text.length > LONGEST + 20) continue;
    const line = text.trim();
    if (line.length < 12) continue;
    if (seen.has(line)) twice.add(line);
    seen.add(line);
  }
  return twice;
}

/** The lines of the regions that are not wrapped. */
function plainLines(lines: Manuscript['lines'], { regions }: Survey): Manuscript['lines'] {
  return regions.filter(({ wrapped }) => !wrapped).flatMap(({ from, to }) => lines.slice(from, to));
}

function score(
  manuscript: Manuscript,
  { from, to }: Span,
  region: Region,
  repeated: ReadonlySet<string>,
): number {
  const { lines } = manuscript;
  const span = lines.slice(from, to);
  const texts = span.map(({ text }) => bare(text));
  const set = paragraphColumn(region);
  return versePoints({
    texts,
    introduction: introductionTo(lines, from),
    blocks: region.style === 'block',
    setIn: span.every(({ text }) => indent(text) > set),
    contrasts: isContrast(manuscript, { from, to }, region),
    refrain: texts.some((text) => repeated.has(text)),
  });
}

/** The line above: in the group, or at the end of the one before. */
export function introductionTo(lines: Manuscript['lines'], from: number): string {
  const { groups, groupAt } = layoutOf(lines);
  const g = groupAt[from] ?? 0;
  const before = groups[g]?.from === from ? groups[g - 1]?.to : from;
  return before === undefined ? '' : (lines[before - 1]?.text.trimEnd() ?? '');
}

/** A line without the room around it and the line end that a format made after it. */
function bare(text: string): string {
  const end = text.endsWith(INLINE_CLAIM.lineBreak) ? text.length - 1 : text.length;
  return text.slice(0, end).trim();
}

/** Whether the lines stand in otherwise than the paragraphs above and below. */
function isContrast({ lines }: Manuscript, { from, to }: Span, { lead = 0 }: Region): boolean {
  if (lead === 0) return false;
  const columns = indent(lines[from]?.text ?? '');
  const { groups, groupAt } = layoutOf(lines);
  const g = groupAt[from] ?? 0;
  const beside = [groups[g - 1], groups[g + 1]].filter((group) => group !== undefined);
  return (
    beside.length > 0 &&
    to - from > 1 &&
    beside.every((group) => indent(lines[group.from]?.text ?? '') !== columns)
  );
}

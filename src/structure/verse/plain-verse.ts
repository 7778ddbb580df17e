import { INLINE_CLAIM } from '../../ingest/claim.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { indent, width } from '../survey/ink.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt, type Region, type Survey } from '../survey/survey.ts';
import { isWrappedGroup } from '../survey/wrapped-group.ts';
import { VERSE_WORDS } from './verse-words.ts';
import type { Judgement } from './verse.ts';

/** A line of verse is shorter than this, and than half a long paragraph. */
const LONGEST = 70;
const SHORTEST_LIMIT = 45;
/** Points that make a run of short lines verse. */
const ENOUGH = 3;

const ANNOUNCES = /[:…]["'”’*_]*$/;
const OPEN_END = /[^.!?…。！？」』"”’*_)\]\s]["”’*_♪\s]*$/u;
/** The end of a sentence in Chinese or Japanese; of a poem's lines every other may have it. */
const EAST_ASIAN_END = /[。！？][」』”’）]?$/u;
const COMMA_END = /,["”’*_]*$/;
/** A line that is all somebody says, or all somebody writes in a chat. */
const SPEECH = /^["“'‘«„].*["”'’»“]$|^[\p{L}\p{N}_ ]{1,20}:\s|^\[?\d{1,2}:\d{2}/u;
/** Bills, lists and times: `3 × soup`, `12:01`, and fields: `Title: …`. */
const ENTRY = /^["“]?(?:\d|[-•*] |\p{L}[\p{L} ]{0,20}: )/u;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;
const EMPHASIZED = /^([*_])\S.*\S\1$/u;
const QUOTE_START = /^["“'‘«„]/;
const QUOTE_END = /["”'’»“]$/;

/**
 * Verse in text that is not wrapped, where a line is otherwise a paragraph: two or more short
 * lines without a blank between them, and signs that they are not speeches or fields (§5.5).
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
  for (const [p, piece] of pieces.entries()) judged.push(judgement(manuscript, piece, scores, p));
  return judged;
}

function judgement(
  manuscript: Manuscript,
  piece: Span,
  scores: readonly number[],
  p: number,
): Judgement | undefined {
  const [above = 0, own = 0, below = 0] = [scores[p - 1], scores[p], scores[p + 1]];
  // The number of a stanza is a line of the poem.
  if (below >= ENOUGH && isNumber(manuscript, piece))
    return { rule: 'verse/number', certainty: 0.8 };
  const total = own > 0 && (above >= 2 || below >= 2) ? own + 1 : own;
  if (total < ENOUGH) return undefined;
  // Where no paragraph is longer than a line of verse there is nothing else that it could be.
  const least = regionAt(manuscript.survey, piece.from).width <= LONGEST ? 0.85 : 0;
  const certainty = Math.min(0.95, Math.max(least, 0.5 + total * 0.08));
  return { rule: 'verse/short-lines', certainty };
}

const NUMBER = /^\s*(?:[IVXLC]{1,7}|\d{1,3})\.?\s*$/;

function isNumber({ lines, survey }: Manuscript, { from, to }: Span): boolean {
  if (to - from > 1 || regionAt(survey, from).wrapped) return false;
  return NUMBER.test(lines[from]?.text ?? '');
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
  const displayed = indent(lines[from]?.text ?? '') > region.margin + (region.lead ?? 0);
  if (to - from < 2 || (region.style !== 'block' && !displayed)) return false;
  for (let i = from; i < to; i++) if (width((lines[i]?.text ?? '').trim()) > limit) return false;
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
  const texts = lines.slice(from, to).map(({ text }) => bare(text));
  const share = (test: (text: string) => boolean): number =>
    texts.filter(test).length / texts.length;
  const { groups, groupAt } = layoutOf(lines);
  const group = groups[groupAt[from] ?? 0];
  const before = group?.from === from ? groups[(groupAt[from] ?? 0) - 1]?.to : from;
  const introduction = before === undefined ? '' : (lines[before - 1]?.text.trimEnd() ?? '');
  const first = texts[0] ?? '';
  const last = texts.at(-1) ?? '';
  // Where paragraphs are parted by blank lines, short neighbours are one thing.
  let points = region.style === 'block' ? Math.min(2, texts.length - 1) : 0;
  if (share((text) => CAPITAL.test(text)) >= 0.8) points += 1;
  if (share((text) => OPEN_END.test(text)) >= 0.4) points += 2;
  if (share((text) => COMMA_END.test(text)) >= 0.25) points += 1;
  const nearest = introduction.slice(-200);
  if (ANNOUNCES.test(nearest) || VERSE_WORDS.test(nearest)) points += 2;
  if (texts.some((text) => repeated.has(text))) points += 2;
  if (
    texts.every((_, i) => indent(lines[from + i]?.text ?? '') > region.margin + (region.lead ?? 0))
  )
    points += 2;
  if (
    QUOTE_START.test(first) &&
    QUOTE_END.test(last) &&
    share((text) => QUOTE_START.test(text)) < 0.5
  )
    points += 1;
  if (share((text) => EMPHASIZED.test(text)) === 1) points += 2;
  if (texts.some((text) => text.includes('♪') || text.includes('♫'))) points += 3;
  if (rhymes(texts)) points += 2;
  if (isContrast(manuscript, { from, to }, region)) points += 2;
  if (share((text) => SPEECH.test(text) || ENTRY.test(text)) >= 0.5) points -= 5;
  if (share((text) => EAST_ASIAN_END.test(text)) > 0.5) points -= 5;
  return Math.max(0, points);
}

/** A line without the room around it and the line end that a format made after it. */
function bare(text: string): string {
  const end = text.endsWith(INLINE_CLAIM.lineBreak) ? text.length - 1 : text.length;
  return text.slice(0, end).trim();
}

/** The last letters of a line's last word. */
function ending(text: string): string {
  const letters = text.replace(/[^\p{L}]+$/u, '');
  return letters.slice(-2).toLowerCase();
}

/** Whether lines end alike in pairs or by turns. */
function rhymes(texts: readonly string[]): boolean {
  if (texts.length < 4) return false;
  const ends = texts.map(ending);
  const alike = (step: number): number =>
    ends.filter((end, i) => end !== '' && (end === ends[i - step] || end === ends[i + step]))
      .length;
  return Math.max(alike(1), alike(2)) >= 0.5 * texts.length;
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

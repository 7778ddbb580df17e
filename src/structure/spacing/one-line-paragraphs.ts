import type { Line } from '../../ingest/draft.ts';
import { countOf, eachMade, hasInk, isBlank, lineAt, lineOf } from '../../ingest/line.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { fieldLabel } from '../about/field-labels.ts';
import { shapeOf } from '../headings/shapes/heading-shape.ts';
import { startsLower } from '../survey/ink.ts';
import { layoutOf, type Group } from '../survey/layout.ts';
import { regions } from '../survey/regions.ts';

/** Lines without a blank between them that show a manner; in the mean, too. */
const FEWEST = 8;
/** No line that somebody wrapped is so long. */
const PARAGRAPH = 160;
/** Longest line of a song. */
const SHORT = 60;
// `She had a card to itself:` over what the card says
const INTRODUCES = /:["”’]?\s*$/;
const SPEECH = /^\s*[-–—―"“„«‘']/;

/**
 * Sites that throw blank lines away leave a line for each paragraph, and then nothing shows where a
 * note is over or a heading stands. Such a text gets a blank line below each of its lines, so that
 * it is read as every other is; where a blank was left, there is more room than usual. Lines that are
 * set in, those of a song and of one sentence stay together.
 */
export function oneLineParagraphsApart(lines: readonly Line[]): readonly Line[] {
  const { groups, groupAt, indents } = layoutOf(lines);
  if (!isFlat(lines, groups)) return lines;
  const margins = marginsOf(lines, groups);
  const marginAt = (at: number): number => margins[groupAt[at] ?? 0] ?? CLOSED;
  const isSetIn = (at: number): boolean => (indents[at] ?? 0) > marginAt(at);
  let inText = false;
  return eachMade(lines, (line, at) => {
    inText ||= line.text.length > PARAGRAPH;
    if (!hasInk(line) || marginAt(at) === CLOSED || (isSetIn(at) && isSetIn(at + 1))) return line;
    const below = lines[at + 1];
    if (goesOn(line, below, inText)) return line;
    // More room than usual is where the blank line was that the file has.
    const { file, number } = below !== undefined && isBlank(below) ? below : line;
    return [line, lineOf('', file, number)];
  });
}

/** Hardly a blank line, and lines too long to be wrapped: headings stand in no room of their own. */
function isFlat(lines: readonly Line[], groups: readonly Group[]): boolean {
  if (!groups.some((group) => isCrowded(lines, group))) return false;
  return groups.length * FEWEST <= countOf(lines, hasInk);
}

/** Paragraphs of one line and no room between them. */
function isCrowded(lines: readonly Line[], { from, to }: Group): boolean {
  if (to - from < FEWEST) return false;
  for (let at = from; at < to; at++) if ((lines[at]?.text.length ?? 0) > PARAGRAPH) return true;
  return false;
}

/** Longest line of a title page, of an address. */
const LONGEST_SET = 90;

/**
 * As crowded, with paragraphs that may be shorter, as those of a first scene are; or fewer, right under the first
 * heading: `Part 1: The Jack`.
 */
function isOpening(lines: readonly Line[], { from, to }: Group): boolean {
  const isHeaded = to - from > 1 && shapeOf(lineAt(lines, from).text)?.number !== undefined;
  if (to - from < FEWEST && !isHeaded) return false;
  let long = 0;
  for (let at = from; at < to; at++) {
    const { text } = lineAt(lines, at);
    if (text.length > PARAGRAPH) return true;
    if (text.length > LONGEST_SET && endsSentence(text)) long++;
  }
  return long >= FEWEST_LONG;
}

const FEWEST_LONG = 2;

/** Of a group whose lines do not stand for a paragraph each. */
const CLOSED = -1;

/**
 * For each group whose lines are parted the margin of its region: from the first with paragraphs on. What
 * stands in room of its own above it is a title page, or the address block of a manuscript.
 */
function marginsOf(lines: readonly Line[], groups: readonly Group[]): Int32Array {
  const margins = new Int32Array(groups.length).fill(CLOSED);
  let first = groups.findIndex((group) => isOpening(lines, group));
  for (const { style, margin, to } of regions(lines)) {
    let last = first;
    while ((groups[last]?.to ?? Infinity) <= to) last++;
    const own = groups.slice(first, last);
    const isOpen =
      style === 'single-newline' && own.some((group) => group.to - group.from >= FEWEST);
    if (isOpen) margins.fill(margin, first, last);
    first = last;
  }
  return margins;
}

/** Whether the line below belongs to this one: a header's, in the middle of a sentence, or of a song. */
function goesOn(line: Line, below: Line | undefined, inText: boolean): boolean {
  if (below === undefined || !hasInk(below) || below.file !== line.file) return false;
  if (isField(below) ? isField(line) || isSet(line) : isField(line) && isSet(below)) return true;
  if (startsLower(below.text) && !endsSentence(line.text)) return true;
  if (line.claim !== undefined && line.claim.type === below.claim?.type)
    return line.claim.type !== 'heading';
  return inText && isVerseLike(line) && isVerseLike(below) && !INTRODUCES.test(line.text);
}

// `Rating:` over what is set in under it, `Rating: G`
const LABEL = /^([^:：]{1,30}?)\s*[:：]/u;

function isField({ text }: Line): boolean {
  const label = LABEL.exec(text)?.[1];
  return label !== undefined && fieldLabel(label) !== undefined;
}

function isSet({ text }: Line): boolean {
  return /^(?:\t|\s{2,})/.test(text);
}

function isVerseLike({ text }: Line): boolean {
  if (text.length > SHORT || endsSentence(text) || SPEECH.test(text)) return false;
  return shapeOf(text) === undefined;
}

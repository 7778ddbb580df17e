import type { Line } from '../ingest/draft.ts';
import { eachMade, hasInk, lineOf } from '../ingest/line.ts';
import { endsSentence } from '../source/sentence-end.ts';
import { fieldLabel } from './about/field-labels.ts';
import { shapeOf } from './headings/heading-shape.ts';
import { startsLower } from './survey/ink.ts';
import { layoutOf, type Group } from './survey/layout.ts';
import { regions } from './survey/regions.ts';
import type { Region } from './survey/survey.ts';

/** Lines without a blank between them that show a manner. */
const FEWEST = 8;
/** No line that somebody wrapped is so long. */
const PARAGRAPH = 160;
/** Longest line of a song. */
const SHORT = 60;
const SPEECH = /^\s*[-–—―"“„«‘']/;

/**
 * Sites that throw blank lines away leave a line for each paragraph, and then nothing shows where a
 * note is over or a heading stands. Such a text gets a blank line below each of its lines, so that
 * it is read as every other is; where a blank was left, there is more room than usual. What is set
 * in as a whole, a song's lines and a sentence over two lines stay together.
 */
export function paragraphsApart(lines: readonly Line[]): readonly Line[] {
  const { groups, groupAt } = layoutOf(lines);
  if (!groups.some((group) => isCrowded(lines, group))) return lines;
  const opened = openedGroups(lines, groups);
  let inText = false;
  return eachMade(lines, (line, at) => {
    inText ||= line.text.length > PARAGRAPH;
    if (!hasInk(line) || opened[groupAt[at] ?? 0] !== 1) return line;
    if (goesOn(line, lines[at + 1], inText)) return line;
    // The room that was left is told where it stands.
    const below = lines[at + 1];
    const number = below !== undefined && !hasInk(below) ? below.number : line.number;
    return [line, lineOf('', line.file, number)];
  });
}

/** Paragraphs of one line and no room between them. */
function isCrowded(lines: readonly Line[], { from, to }: Group): boolean {
  if (to - from < FEWEST) return false;
  for (let at = from; at < to; at++) if ((lines[at]?.text.length ?? 0) > PARAGRAPH) return true;
  return false;
}

/**
 * The groups whose lines are parted, by their index: from the first crowded one on. What stands in room
 * of its own above it is a title page, or the address block of a manuscript.
 */
function openedGroups(lines: readonly Line[], groups: readonly Group[]): Uint8Array {
  const opened = new Uint8Array(groups.length);
  let first = groups.findIndex((group) => isCrowded(lines, group));
  for (const region of regions(lines)) {
    let last = first;
    while ((groups[last]?.to ?? Infinity) <= region.to) last++;
    const own = groups.slice(first, last);
    if (region.style === 'single-newline' && own.some(({ from, to }) => to - from >= FEWEST))
      own.forEach((group, i) => {
        if (!isSetIn(lines, group, region)) opened[first + i] = 1;
      });
    first = last;
  }
  return opened;
}

function isSetIn(lines: readonly Line[], { from, to }: Group, { margin }: Region): boolean {
  const { indents } = layoutOf(lines);
  return lines.slice(from, to).every((_, i) => (indents[from + i] ?? 0) > margin);
}

/** Whether the line below belongs to this one: a header's, in the middle of a sentence, or of a song. */
function goesOn(line: Line, below: Line | undefined, inText: boolean): boolean {
  if (below === undefined || !hasInk(below) || below.file !== line.file) return false;
  if (isField(below) ? isField(line) || isSet(line) : isField(line) && isSet(below)) return true;
  if (startsLower(below.text) && !endsSentence(line.text)) return true;
  if (line.claim !== undefined && line.claim.type === below.claim?.type)
    return line.claim.type !== 'heading';
  return inText && isVerseLike(line) && isVerseLike(below);
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

import type { Line } from '../../ingest/draft.ts';
import { eachMade, isBlank, lineAt, lineOf } from '../../ingest/line.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { paragraphs } from '../blocks/paragraphs.ts';
import { shapeOf } from '../headings/shapes/heading-shape.ts';
import type { Span } from '../manuscript.ts';
import { startsLower } from '../survey/ink.ts';
import { layoutOf, type Group } from '../survey/layout.ts';
import { regions } from '../survey/regions.ts';
import { paragraphColumn, type Region } from '../survey/survey.ts';

/**
 * Paragraphs that are told by an indent, or by a last line that ends short, get a blank line between
 * them, and one more where the file has some: then all that room tells, of headings, songs and
 * scenes, is told as in every other text.
 */
export function closeParagraphsApart(lines: readonly Line[]): readonly Line[] {
  const close = regions(lines).filter(isClose);
  if (close.length === 0) return lines;
  const heads = countedHeads(lines);
  const starts = new Set([
    ...close.flatMap((region) => startsIn(lines, region)),
    ...heads.flatMap((at) => [at, at + 1]),
  ]);
  return eachMade(lines, (line, at) =>
    starts.has(at) ? [lineOf('', line.file, line.number), line] : line,
  );
}

function isClose({ style, verse }: Region): boolean {
  return verse === undefined && (style === 'indent' || style === 'unformatted');
}

/** The first lines of paragraphs and of whatever else stands in room, but for the region's first. */
function startsIn(lines: readonly Line[], region: Region): number[] {
  const { groups, groupAt } = layoutOf(lines);
  const starts: number[] = [];
  for (let g = groupAt[region.from] ?? 0; (groups[g]?.from ?? Infinity) < region.to; g++) {
    const group = groups[g];
    if (group === undefined) break;
    if (group.from > region.from && group.before !== Infinity) starts.push(group.from);
    for (const at of [...startsOf(lines, group, region), ...besideHeads(lines, group)])
      if (at > group.from && at < group.to) starts.push(at);
  }
  return starts;
}

/** The first lines of the paragraphs of a group. What is set in further than these stays together. */
function startsOf(lines: readonly Line[], group: Group, region: Region): number[] {
  const { indents } = layoutOf(lines);
  const column = paragraphColumn(region);
  if (isSong(lines, group, region)) return [];
  const isDisplayed = ({ from }: Span): boolean => (indents[from] ?? 0) > column + 1;
  return paragraphs({ lines, survey: { regions: [region] } }, group)
    .filter((span, i, spans) => {
      const above = spans[i - 1];
      if (above === undefined || !isDisplayed(span)) return true;
      // `Summary: A mill is sold, and` goes on under itself.
      return !isDisplayed(above) && !startsLower(lineAt(lines, span.from).text);
    })
    .map(({ from }) => from);
}

/** Longest line that may be a heading. */
const LONGEST_HEAD = 60;

/** Each `Chapter 2: Oil` that has a line to itself between two paragraphs, and the line below it. */
function besideHeads(lines: readonly Line[], { from, to }: Group): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) {
    const { text } = lineAt(lines, at);
    if (text.length <= LONGEST_HEAD && shapeOf(text)?.word !== undefined) starts.push(at, at + 1);
  }
  return starts;
}

// `7. THE GOOSE IN THE MACHINE`
const COUNTED = /^ {0,3}(\d{1,3})\.? {1,3}(?=\S*\p{Lu})\P{Ll}{3,60}$/u;
const FEWEST_COUNTED = 3;

/**
 * Headings right under the last line of a chapter, in a text whose paragraphs are set in: a number and capitals at the
 * margin, with room below, that count through the file from one without a gap.
 */
function countedHeads(lines: readonly Line[]): number[] {
  const heads: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text } = lineAt(lines, at);
    if (text.length > LONGEST_HEAD + 6 || !isBlank(lines[at + 1])) continue;
    const number = Number(COUNTED.exec(text)?.[1] ?? 0);
    if (number === heads.length + 1) heads.push(at);
    else if (number > 0) return [];
  }
  return heads.length >= FEWEST_COUNTED ? heads : [];
}

/** Of the measure, the share that a line of a song has at most; beside lines that are paragraphs, its length. */
const SHORT = 0.75;
const SHORT_LINE = 64;

/**
 * No line comes near to the measure, and most end in the air, or the first of two, as those of a title. Where some are
 * set in and some are not, none ends a sentence: a paragraph may stand right under a song.
 */
function isSong(lines: readonly Line[], { from, to }: Group, region: Region): boolean {
  const { indents } = layoutOf(lines);
  const longest = region.wrapped ? SHORT * region.width : SHORT_LINE;
  let [ended, displayed] = [0, 0];
  for (let at = from; at < to; at++) {
    const { text } = lineAt(lines, at);
    if (withoutRoom(text).length > longest) return false;
    if ((indents[at] ?? 0) > paragraphColumn(region) + 1) displayed++;
    if (endsSentence(text)) ended++;
  }
  if (displayed > 0 && displayed < to - from) return ended === 0;
  const isTitle = to - from === 2 && !endsSentence(lineAt(lines, from).text);
  return isTitle || ended * 2 < to - from;
}

/** `Ada Finch      1,200 words`, as long as what it says. */
function withoutRoom(text: string): string {
  return text.trim().replace(/\s{3,}/g, ' ');
}

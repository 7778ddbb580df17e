import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import type { Origin } from '../../source/origin.ts';
import type { Span } from '../manuscript.ts';
import { firstWord, indent, width } from './ink.ts';

/** Lines without a blank between them, and the room around them. */
export interface Group {
  readonly from: number;
  /** Index of the line after the last. */
  readonly to: number;
  /** Blank lines before and after; beyond the ends of a file there is room without end. */
  readonly before: number;
  readonly after: number;
}

/** Where the ink is on the page: what is looked at before any word is read. */
export interface Layout {
  readonly groups: readonly Group[];
  /** For each line the index of its group, or of the next group for blank lines. */
  readonly groupAt: Int32Array;
  /** Columns of white before each line's ink, its length without the white behind, and the length
   *  of its first word. */
  readonly indents: Int32Array;
  readonly widths: Int32Array;
  readonly firstWords: Int32Array;
  /** Characters up to each line, for the lengths of stretches without reading them again. */
  readonly weight: Float64Array;
}

/** The text of lines as it stands, line by line. */
export function textOf(lines: readonly Line[], span: Span): string {
  return lines
    .slice(span.from, span.to)
    .map((line) => line.text)
    .join('\n')
    .trim();
}

/** Where lines were read from; a stretch over two files counts in the first. */
export function spanOrigin(lines: readonly Line[], span: Span): Origin {
  const first = lineAt(lines, span.from);
  const last = lineAt(lines, span.to - 1);
  return {
    file: first.file,
    from: first.number,
    to: last.file === first.file ? last.number : first.number,
  };
}

const EDGE = Infinity;

/** Whether a group is the first with ink in its file. */
export function opensFile({ before }: Group): boolean {
  return before === EDGE;
}

/** Whether a group is the last with ink in its file. */
export function endsFile({ after }: Group): boolean {
  return after === EDGE;
}

const known = new WeakMap<readonly Line[], Layout>();

/** The layout of these lines, measured once for all recognizers. */
export function layoutOf(lines: readonly Line[]): Layout {
  const found = known.get(lines);
  if (found !== undefined) return found;
  const layout = measure(lines);
  known.set(lines, layout);
  return layout;
}

/** The groups that begin in a stretch of lines. */
export function groupsIn({ groups, groupAt }: Layout, { from, to }: Span): readonly Group[] {
  const first = groupAt[from] ?? 0;
  let end = groupAt[to] ?? groups.length;
  if ((groups[end]?.from ?? Infinity) < to) end++;
  return groups.slice(first, end);
}

/** The group that these lines are, all of it. */
export function groupOf(lines: readonly Line[], { from, to }: Span): Group | undefined {
  const { groups, groupAt } = layoutOf(lines);
  const group = groups[groupAt[from] ?? 0];
  return group?.from === from && group.to === to ? group : undefined;
}

/** Whether the first word of the line `below` would not have fitted on the line `above`. */
export function isFullAt(
  { widths, firstWords }: Layout,
  above: number,
  below: number,
  measure: number,
): boolean {
  return (widths[above] ?? 0) + 1 + (firstWords[below] ?? 0) > measure;
}

function measure(lines: readonly Line[]): Layout {
  const groupAt = new Int32Array(lines.length);
  const indents = new Int32Array(lines.length);
  const widths = new Int32Array(lines.length);
  const firstWords = new Int32Array(lines.length);
  const weight = new Float64Array(lines.length + 1);
  const spans: [number, number][] = [];
  let from = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lineAt(lines, i);
    const { text, file } = line;
    if (text !== '') {
      indents[i] = indent(text);
      widths[i] = width(text);
      firstWords[i] = firstWord(text);
    }
    weight[i + 1] = (weight[i] ?? 0) + text.length;
    const blank = isBlank(line);
    const otherFile = i > 0 && lines[i - 1]?.file !== file;
    if (from >= 0 && (blank || otherFile)) {
      spans.push([from, i]);
      from = -1;
    }
    groupAt[i] = spans.length;
    if (!blank && from < 0) from = i;
  }
  if (from >= 0) spans.push([from, lines.length]);
  const groups = spans.map(([start, end], g) => {
    return {
      from: start,
      to: end,
      before: room(lines, spans[g - 1]?.[1], start),
      after: room(lines, end, spans[g + 1]?.[0]),
    };
  });
  return { groups, groupAt, indents, widths, firstWords, weight };
}

/** The blank lines from the end of one group to the start of the next. */
function room(lines: readonly Line[], end: number | undefined, start: number | undefined): number {
  if (end === undefined || start === undefined) return EDGE;
  return lines[end - 1]?.file === lines[start]?.file ? start - end : EDGE;
}

import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { layoutOf } from '../survey/layout.ts';
import { unframed } from './shapes/heading-frame.ts';
import { shapeOf, type Shape } from './shapes/heading-shape.ts';
import { lettering } from './shapes/title-shape.ts';

/** A line that may be a heading, with what the page and the contents list say for it. */
export interface Candidate {
  readonly line: number;
  /** Index of its group. */
  readonly group: number;
  readonly text: string;
  readonly shape?: Shape;
  /** Blank lines above, and below the group when the line is the last of it. */
  readonly before: number;
  readonly after: number;
  /** Lines of text follow without a blank. */
  readonly run: boolean;
  readonly capitals: boolean;
  /** The file's contents list names it. */
  readonly listed: boolean;
  /** The level that an explicit format claims. */
  readonly claimed?: number;
  /** All of the line is set strong, or between signs. */
  readonly marked?: true;
  /** It is the book's own title over its text, which divides nothing but where nothing else does. */
  readonly isBookTitle?: true;
}

/** Longest line that may be a heading with a title behind its number. */
export const LONGEST_TITLED = 80;
export const LONGEST_LABEL = 40;

/** How a number stands that is a paragraph of its own, though no blank line parts paragraphs. */
export const ALONE = { before: 1, after: 1, run: false } as const;

/** A line as a candidate, whatever it looks like: a person said that it is a heading. */
export function candidateAt(lines: readonly Line[], line: number): Candidate {
  const { groupAt, groups } = layoutOf(lines);
  const g = groupAt[line] ?? 0;
  const group = groups[g];
  const text = unframed(lineAt(lines, line).text.trim());
  const shape = shapeOf(text);
  return {
    line,
    group: g,
    text,
    ...(shape && { shape }),
    before: group?.from === line ? group.before : 0,
    after: group?.to === line + 1 ? group.after : 0,
    run: group !== undefined && group.to > line + 1,
    capitals: lettering(text) === 'capitals',
    listed: false,
  };
}

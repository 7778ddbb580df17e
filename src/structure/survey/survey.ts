import type { Line } from '../../ingest/draft.ts';
import { marksInUse, type EmphasisMark } from '../inlines/emphasis-marks.ts';
import { dashSpacing, type DashSpacing } from './dash-spacing.ts';
import { regions } from './regions.ts';

/** How paragraphs are told apart in a region of the file. */
export type ParagraphStyle = 'block' | 'indent' | 'single-newline' | 'unformatted';

/** A stretch of lines set in one manner: a mail pasted into a manuscript is a region of its own. */
export interface Region {
  /** Index of the first line, and of the line after the last. */
  readonly from: number;
  readonly to: number;
  /** Lines were broken at a fixed width, so that a line end is not a paragraph's end. */
  readonly wrapped: boolean;
  /** 95th percentile of the lengths of non-blank lines, in characters. */
  readonly width: number;
  readonly style: ParagraphStyle;
  /** The usual number of blank lines between paragraphs, 0 where line or indent does it; more is a
   *  sign. */
  readonly blanks: number;
  /** Columns of indentation that most lines share. */
  readonly margin: number;
  /** Columns beyond the margin that a paragraph's first line is set in. */
  readonly lead?: number;
  /** Nearly all of it is verse: its lines were never filled, and their lengths are no measure. */
  readonly verse?: true;
}

/** What was measured over the whole text before anything is decided. */
export interface Survey {
  /** In order, covering every line. */
  readonly regions: readonly Region[];
  /** The signs that this text marks emphasis with; every other such sign is a sign. */
  readonly marks?: ReadonlySet<EmphasisMark>;
  /** Its lines were double-spaced: one blank line fewer is left between two lines than the file has. */
  readonly doubleSpaced?: true;
  /** How the author spaces dashes, for the places where a line ended beside one. */
  readonly dashes?: DashSpacing;
}

/** Measures a text. The document decides, not the line. */
export function survey(lines: readonly Line[], doubleSpaced = false): Survey {
  return {
    regions: regions(lines),
    marks: marksInUse(lines),
    dashes: dashSpacing(lines),
    ...(doubleSpaced && { doubleSpaced }),
  };
}

/** The region that holds a line. */
export function regionAt({ regions }: Survey, line: number): Region {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((regions[middle]?.from ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const region = regions[low];
  if (region === undefined) throw new Error('a survey has at least one region');
  return region;
}

/** The column at which the paragraphs of a region begin: what stands further in is displayed. */
export function paragraphColumn({ margin, lead = 0 }: Pick<Region, 'margin' | 'lead'>): number {
  return margin + lead;
}

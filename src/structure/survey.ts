import type { Line } from '../ingest/draft.ts';

/** How paragraphs are told apart in a region of the file (field guide: paragraph style). */
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
  /** The usual number of blank lines between paragraphs; more is a sign. */
  readonly blanks: number;
  /** Columns of indentation that most lines share. */
  readonly margin: number;
}

/** What was measured over the whole text before anything is decided. */
export interface Survey {
  /** In order, covering every line. */
  readonly regions: readonly Region[];
}

export function survey(lines: readonly Line[]): Survey {
  return {
    regions: [
      {
        from: 0,
        to: lines.length,
        wrapped: false,
        width: 80,
        style: 'block',
        blanks: 1,
        margin: 0,
      },
    ],
  };
}

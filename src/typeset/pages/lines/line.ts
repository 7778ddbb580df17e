import type { Shape } from './fount.ts';
import type { Setting } from './words.ts';

/** Text in one setting, and what the structure tree and the reader's pointer know of it. */
export interface Run {
  readonly text: string;
  readonly setting: Setting;
  /** The element of the structure tree, where it is not the paragraph's own. */
  readonly element?: number | undefined;
  /** The note that this run is the mark of. */
  readonly note?: string;
}

/** A line ends here whatever its width. */
export const LINE_END = '\n';

/** A word or a piece of one, the space between two, or a place that gives between Han signs. */
export type Mark = Shape | null | 'give';

/** A stretch of a line in one run. */
export interface Segment {
  readonly run: Run;
  readonly setting: Setting;
  readonly marks: readonly Mark[];
  /** Where it stands on a line that runs both ways, from the line's left end. */
  readonly x?: number;
}

/** A line as it will be printed, measured in points from the left of its column. */
export interface Line {
  readonly x: number;
  readonly width: number;
  /** Added to every space. */
  readonly gap: number;
  /** Letters are widened or narrowed to this many percent. */
  readonly expansion: number;
  readonly hyphenated: boolean;
  /** Broke at a space or ended: a space is kept for whoever reads the text out of the file. */
  readonly spaceAfter: boolean;
  readonly segments: readonly Segment[];
}

/** How wide a mark is set on a line, in points. */
export function markWidth(
  mark: Mark,
  { fount, size }: Setting,
  { gap, expansion }: Pick<Line, 'gap' | 'expansion'>,
): number {
  if (mark === 'give') return gap;
  if (mark === null) return (fount.space * size) / 1000 + gap;
  return ((mark.width * size) / 1000) * (expansion / 100);
}

import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import { isBlank } from '../survey/layout.ts';
import { shapeOf } from './heading-shape.ts';

/**
 * Headings that a format set among others of their level, all with a name, no number, and text
 * under them: each names a chapter, also the one that is called as the book is.
 */
export function namedPeers(lines: readonly Line[]): ReadonlySet<number> {
  const levels = new Map<number, Level>();
  let above: Level | undefined; // of the heading that no text stands under yet
  let line = 0;
  for (let at = 0; at < lines.length; at++) {
    const { text, claim } = lineAt(lines, at);
    const isHeading = claim?.type === 'heading';
    if ((!isHeading && above === undefined) || isBlank(text)) continue;
    if (!isHeading) {
      above?.titled.push(line);
      above = undefined;
      continue;
    }
    above = levels.get(claim.level) ?? { titled: [], numbered: false };
    above.numbered ||= shapeOf(text) !== undefined;
    levels.set(claim.level, above);
    line = at;
  }
  const named = [...levels.values()].filter((level) => level.titled.length > 1 && !level.numbered);
  return new Set(named.flatMap((level) => level.titled));
}

interface Level {
  /** The lines of its headings that text stands under. */
  readonly titled: number[];
  /** One of them says its number, or is one by its word. */
  numbered: boolean;
}

import type { Line } from '../../../ingest/draft.ts';
import { isBlank, lineAt } from '../../../ingest/line.ts';
import { shapeOf } from '../shapes/heading-shape.ts';
import { levelAt } from './claimed-levels.ts';

/**
 * Headings that a format set among others of their level, all with a name, no number, and text
 * under them: each names a chapter, also the one that is called as the book is.
 */
export function namedPeers(lines: readonly Line[]): ReadonlySet<number> {
  const levels = new Map<number, Level>();
  let above: Level | undefined; // of the heading that no text stands under yet
  let line = 0;
  for (let at = 0; at < lines.length; at++) {
    const own = lineAt(lines, at);
    const { text, claim } = own;
    const isHeading = claim?.type === 'heading';
    if ((!isHeading && above === undefined) || isBlank(own)) continue;
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

/** A title may stand over its chapters in their own level, but not over so many. */
const MANY = 4;
const DEEPER = 2;

/** Whether the line opens the text as the first of its chapters, and not as its title. */
export function opensPeers(
  lines: readonly Line[],
  peers: ReadonlySet<number>,
  at: number,
): boolean {
  if (!peers.has(at)) return false;
  const level = levelAt(lines, at) ?? 1;
  const count = [...peers].filter((peer) => levelAt(lines, peer) === level).length;
  return count >= (level > 1 ? DEEPER : MANY);
}

interface Level {
  /** The lines of its headings that text stands under. */
  readonly titled: number[];
  /** One of them says its number, or is one by its word. */
  numbered: boolean;
}

import type { Line } from '../../../ingest/draft.ts';
import { isBlank } from '../../../ingest/line.ts';
import { levelAt } from '../../headings/candidates/claimed-levels.ts';

/**
 * `## Bells and Fog` right under `# The Lantern`: a subtitle where it holds no text of its own, for
 * what comes next is a heading of the title's level, or the only one of its level.
 */
export function isClaimedSubtitle(lines: readonly Line[], title: number, at: number): boolean {
  const own = levelAt(lines, at);
  const over = levelAt(lines, title);
  if (own === undefined || over === undefined || own <= over) return false;
  for (let line = title + 1; line < at; line++) if (!isBlank(lines[line])) return false;
  const next = nextHeading(lines, at + 1);
  const level = next === undefined ? undefined : levelAt(lines, next);
  if (next === undefined || level === undefined || level === own) return false;
  if (lengthOf(lines, at + 1, next) > LONGEST_NOTE) return false;
  return level <= over || !hasLevel(lines, next, own);
}

/** What may stand between a title and the text: a note of the edition, a by-line. */
const LONGEST_NOTE = 400;

function nextHeading(lines: readonly Line[], from: number): number | undefined {
  for (let at = from; at < lines.length; at++) if (levelAt(lines, at) !== undefined) return at;
  return undefined;
}

function hasLevel(lines: readonly Line[], from: number, level: number): boolean {
  for (let at = from; at < lines.length; at++) if (levelAt(lines, at) === level) return true;
  return false;
}

function lengthOf(lines: readonly Line[], from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += lines[at]?.text.length ?? 0;
  return length;
}

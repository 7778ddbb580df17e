import type { Line } from '../../../ingest/draft.ts';
import { inkFrom } from '../../../ingest/line.ts';
import type { Span } from '../../manuscript.ts';
import { RANK, type Chosen } from '../chosen-heading.ts';
import { numberOf } from '../counted/heading-series.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { isTitleLike } from '../shapes/title-shape.ts';

// `1703.`, `(1703)`, `1703-1709`
const YEARS = /^\(?1\d{3}(?:\s?[-–—]{1,2}\s?\d{2,4})?\)?\.?$/;

/**
 * The lines under a part's label that say when it is told of, and who or what it is called after, where the
 * part has no text of its own: `EPOCH THE FIRST.`, `1703.`, `HANNAH REED.`, and then its first chapter.
 *
 * @param heads the lines of all headings
 * @param next the heading below, and the one below that
 */
export function yearsUnder(
  lines: readonly Line[],
  part: Chosen,
  heads: ReadonlySet<number>,
  next: readonly (Chosen | undefined)[],
): Span | undefined {
  if (part.rank >= RANK.title || part.shape?.title !== '') return undefined;
  const year = inkFrom(lines, part.line + 1);
  if (!YEARS.test(wordsAt(lines, year))) return undefined;
  const below = inkFrom(lines, year + 1);
  const isListed = next[0]?.line === below && holdsCount(next[0], next[1]);
  if (heads.has(below) && !isListed) return { from: year, to: year + 1 };
  const isName = isTitleLike(wordsAt(lines, below)) && heads.has(inkFrom(lines, below + 1));
  return isListed || isName ? { from: year, to: below + 1 } : undefined;
}

/** The list has the name below the epoch's, and it holds the first chapter: no title among others. */
function holdsCount(name: Chosen, first: Chosen | undefined): boolean {
  return name.shape === undefined && numberOf(first) === 1;
}

function wordsAt(lines: readonly Line[], at: number): string {
  return unframed(lines[at]?.text ?? '').trim();
}

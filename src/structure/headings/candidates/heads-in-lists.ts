import type { Line } from '../../../ingest/draft.ts';
import { lineAt } from '../../../ingest/line.ts';
import { numberOf, seriesKey } from '../counted/heading-series.ts';
import type { Candidate } from '../heading-candidate.ts';
import { shapeOf } from '../shapes/heading-shape.ts';

/**
 * Without the items of lists in the story, which count on from one line of the file to the next, for between two
 * chapters stands some text: `ACT ONE. A wood.` over `ACT TWO. The same wood.` in a programme, `I. Of Hooks` over
 * `II. Of Eyes`.
 */
export function withoutLists(
  lines: readonly Line[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const inList = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    if (opensList(lines, candidate)) inList.add(candidate);
    const above = candidates[i - 1];
    if (above === undefined || !isNext(lines, above, candidate)) return;
    inList.add(above);
    inList.add(candidate);
  });
  return inList.size === 0 ? candidates : candidates.filter((c) => !inList.has(c));
}

/** Whether the next number stands right below or behind in the line: `1. Knock.` over `2. Wait.`, `1. Cream horns. 2. Rock buns.` */
function opensList(lines: readonly Line[], candidate: Candidate): boolean {
  const { shape, line } = candidate;
  const number = shape?.number;
  if (shape?.word !== undefined || number === undefined || shape?.title === '') return false;
  if (isSaidToBe(candidate)) return false;
  const next = number.value + 1;
  if (number.style === 'digits' && shape?.title.includes(` ${next}. `)) return true;
  const below = shapeOf(lines[line + 1]?.text.trim() ?? '')?.number;
  return below?.value === next && below.style === number.style;
}

/** Whether one counts on from the other on the next line of their file; on a shelf a volume may be lacking. */
function isNext(lines: readonly Line[], above: Candidate, below: Candidate): boolean {
  if (isSaidToBe(above) || isSaidToBe(below)) return false;
  const [over, under] = [lineAt(lines, above.line), lineAt(lines, below.line)];
  if (over.file !== under.file || over.number + 1 !== under.number) return false;
  return seriesKey(above) === seriesKey(below) && (numberOf(below) ?? 0) > (numberOf(above) ?? 0);
}

/** A format or the file's own list says that it is a heading. */
function isSaidToBe({ claimed, listed }: Candidate): boolean {
  return claimed !== undefined || listed;
}

import type { Line } from '../../ingest/draft.ts';
import { lineAt } from '../../ingest/line.ts';
import type { Candidate } from './heading-candidate.ts';
import { numberOf, seriesKey } from './heading-series.ts';
import { shapeOf } from './heading-shape.ts';

/**
 * Without what a list in the story counts: `ACT ONE. A wood.`, and on the file's next line `ACT TWO. The same
 * wood.`, as a programme has them; `I. Of Hooks` over `II. Of Eyes`. Between two chapters stands some text.
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

/** `1. Knock.` over `2. Wait.`, or `1. Cream horns. 2. Rock buns.` in one line. */
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

/** Whether one counts on from the other on the next line of their file; a shelf may lack a volume. */
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

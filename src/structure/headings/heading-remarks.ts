import type { Doubt, Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { spanOrigin } from '../survey/layout.ts';
import type { Chosen } from './chosen-heading.ts';
import { numberOf } from './counted/heading-series.ts';
import type { Candidate } from './heading-candidate.ts';
import { isTitleLike } from './shapes/title-shape.ts';

/** Below this a decision is shown to the person. */
const SURE = 0.8;
/** More doubts than this say that the text has no order, not that each line matters. */
const MOST_DOUBTS = 12;

const KEPT = {
  decided: 'a heading',
  alternative: 'a line of the story',
  answer: 'no-heading',
} as const;
const REFUSED = {
  decided: 'a line of the story',
  alternative: 'a heading',
  answer: 'heading',
} as const;

/** Reports numbers that are left out or do not rise, and headings kept or refused on weak evidence. */
export function remarkOnHeadings(
  lines: readonly Line[],
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  report: Report,
): void {
  for (const rank of new Set(chosen.map((c) => c.rank))) gaps(lines, all, chosen, rank, report);
  doubts(lines, all, chosen, report);
}

function gaps(
  lines: readonly Line[],
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  rank: number,
  report: Report,
): void {
  let previous: Chosen | undefined;
  let reported = 0;
  for (const heading of chosen) {
    if (heading.rank < rank) previous = undefined;
    const number = numberOf(heading);
    if (heading.rank !== rank || number === undefined) continue;
    const before = previous === undefined ? undefined : numberOf(previous);
    if (before !== undefined && (number === before || (number < before && number > 1)))
      reportDisorder(lines, heading, number, before, report);
    if (previous !== undefined && before !== undefined && number > before + 1) {
      if (++reported > MOST_GAPS) return;
      reportGap(
        lines,
        all,
        { first: before + 1, last: number - 1, from: previous.line, heading },
        report,
      );
    }
    previous = heading;
  }
}

/** More gaps than this say that the author counts in another way. */
const MOST_GAPS = 20;

/** A count that begins again at one is another part's. */
function reportDisorder(
  lines: readonly Line[],
  { line, shape }: Chosen,
  number: number,
  before: number,
  report: Report,
): void {
  const word = wordOf(shape);
  report({
    code: 'structure/chapter-disorder',
    message:
      number === before
        ? `${word} ${number} comes twice`
        : `${word} ${number} stands after ${word} ${before}`,
    origin: spanOrigin(lines, { from: line, to: line + 1 }),
    hint: 'If the line is no heading, say so in the story’s answers with “no-heading:”.',
  });
}

function wordOf(shape: Chosen['shape']): string {
  return shape?.word?.key ?? 'chapter';
}

interface Gap {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly heading: Chosen;
}

function reportGap(
  lines: readonly Line[],
  all: readonly Candidate[],
  { first, last, from, heading }: Gap,
  report: Report,
): void {
  const between = all.filter((c) => c.line > from && c.line < heading.line);
  const likely =
    between.find((c) => numberOf(c) === first) ??
    between.find((c) => c.shape === undefined && c.before >= 2 && c.after >= 1);
  const word = wordOf(heading.shape);
  const place = likely === undefined ? undefined : lines[likely.line]?.number;
  const missing =
    first === last ? `${word} ${first} is missing` : `${word}s ${first} to ${last} are missing`;
  report({
    code: 'structure/chapter-gap',
    message:
      place === undefined
        ? `${missing} before “${heading.text}”`
        : `${missing}; line ${place} looks like it`,
    origin: spanOrigin(lines, {
      from: likely?.line ?? heading.line,
      to: (likely?.line ?? heading.line) + 1,
    }),
    hint: 'Say in the story’s answers which line is the heading, or leave the gap as the text has it.',
    ...(likely && { doubt: { ...REFUSED, certainty: refusal(likely) } }),
  });
}

function doubts(
  lines: readonly Line[],
  all: readonly Candidate[],
  chosen: readonly Chosen[],
  report: Report,
): void {
  const kept = new Set(chosen.map((c) => c.line));
  const weak = chosen.filter((c) => c.certainty < SURE);
  const refused = all.filter((c) => !kept.has(c.line) && isPlausible(c));
  const ask: (Doubt & { readonly candidate: Candidate })[] = [
    ...weak.map((c) => ({
      candidate: c,
      ...KEPT,
      certainty: c.certainty,
    })),
    ...refused.map((c) => ({
      candidate: c,
      ...REFUSED,
      certainty: refusal(c),
    })),
  ];
  for (const { candidate, ...doubt } of ask
    .toSorted((a, b) => a.certainty - b.certainty)
    .slice(0, MOST_DOUBTS)) {
    report({
      code: 'structure/uncertain-heading',
      message: `“${candidate.text.slice(0, 60)}” was taken for ${doubt.decided}`,
      origin: spanOrigin(lines, { from: candidate.line, to: candidate.line + 1 }),
      doubt,
    });
  }
}

/** Alone in wide room; or a word that names divisions, in room of its own and with no sentence. */
function isPlausible({ shape, text, before, after }: Candidate): boolean {
  if (shape === undefined) return before >= 2 && after >= 2 && !/^\d/.test(text);
  if (shape.word === undefined || before === 0 || after === 0) return false;
  return shape.title === '' || isTitleLike(shape.title);
}

/** How sure it is that a refused line is none: a label alone in room could well be one. */
function refusal({ shape, before }: Candidate): number {
  return shape?.title === '' && before >= 2 ? 0.6 : 0.75;
}

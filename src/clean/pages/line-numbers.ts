import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { matchOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Pass } from '../pass.ts';

/**
 * The numbers that an edition prints beside every fifth or tenth line of its verse. They count
 * lines, which nothing else does that stands at the right: where the next number is greater by just
 * as many as there are lines between, three times running, both are such numbers.
 */
export const lineNumbers: Pass = {
  name: 'line numbers',
  run(draft, report) {
    const { lines } = draft;
    const found = numbersBeside(lines);
    if (found.size === 0) return draft;
    const repair = repairs(
      'clean/line-number-removed',
      'Took the number of the line from beside this verse',
      report,
    );
    const rest = lines.map((line, at) =>
      found.has(at) ? repair.to(line, line.text.replace(NUMBER.pattern, '$1')) : line,
    );
    repair.done();
    return { ...draft, lines: rest };
  },
};

// `And the bell hung silent, silent,                          45`
const NUMBER = rule(/^(.*\S)(?: {3,}|\t+)\(?(\d{1,4})\)?\s*$/, { holds: Sign.gap | Sign.tab });
/** Steps in a row that agree with the lines between. */
const FEWEST = 3;
/** By how many an edition counts. */
const STEPS = new Set([4, 5, 10, 20]);

/** A line with a number beside it, and how many lines of ink stand above it. */
interface Numbered {
  readonly at: number;
  readonly count: number;
  readonly number: number;
}

/** The indexes of the lines whose numbers count lines. */
function numbersBeside(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: Numbered[] = [];
  const end = (): void => {
    if (run.length > FEWEST) for (const { at } of run) found.add(at);
    run = [];
  };
  let count = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (isBlank(line)) continue;
    count++;
    const match = matchOf(line, NUMBER);
    if (match === null) continue;
    const next = { at, count, number: Number(match[2]) };
    const last = run.at(-1);
    if (last !== undefined && !goesOn(last, next)) end();
    run.push(next);
  }
  end();
  return found;
}

function goesOn(last: Numbered, next: Numbered): boolean {
  const step = next.number - last.number;
  return STEPS.has(step) && next.count - last.count === step;
}

import type { Line } from '../../ingest/draft.ts';
import { Sign } from '../../source/signs.ts';

/** Whether a dash has a space before and after it in this text. */
export interface DashSpacing {
  readonly before: boolean;
  readonly after: boolean;
}

/** Lines read to learn it; an author's habit shows early. */
const ENOUGH = 4000;

// A quarter: Spanish and French put a space before the dash that opens a remark and none before the
// one that closes it, so a line that begins with a dash lost a space; English closes dashes up.
const HABIT = 0.25;

/** Counts the dashes inside lines: `so--and` is closed, `so -- and` is open. */
export function dashSpacing(lines: readonly Line[]): DashSpacing {
  let seen = 0;
  let before = 0;
  let after = 0;
  for (const { text, signs } of lines.slice(0, ENOUGH)) {
    if ((signs & Sign.dash) === 0) continue;
    for (let at = nextDash(text, 1); at >= 0;) {
      const end = dashEnd(text, at);
      if (end < text.length && /[\p{L}\p{N}\s]/u.test(text.charAt(end))) {
        seen++;
        if (text.charAt(at - 1) === ' ') before++;
        if (text.charAt(end) === ' ') after++;
      }
      at = nextDash(text, end);
    }
  }
  return { before: before > seen * HABIT, after: after > seen * HABIT };
}

function nextDash(text: string, from: number): number {
  const long = text.indexOf('—', from);
  const typed = text.indexOf('--', from);
  if (long < 0 || typed < 0) return Math.max(long, typed);
  return Math.min(long, typed);
}

function dashEnd(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '—' || text.charAt(end) === '-') end++;
  return end;
}

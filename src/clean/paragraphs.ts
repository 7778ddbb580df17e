import type { Line } from '../ingest/draft.ts';
import { isBlank } from '../ingest/line.ts';

/** Adjacent lines that are not blank, as indexes: `to` is behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The runs of lines between blank ones, from `from` up to `to`, one after the other. */
export function* stretches(lines: readonly Line[], from: number, to: number): Generator<Stretch> {
  let at = from;
  while (at < to) {
    while (at < to && isBlank(lines[at])) at++;
    if (at >= to) return;
    const begin = at;
    while (at < to && !isBlank(lines[at])) at++;
    yield { from: begin, to: at };
  }
}

/** The same, from the last to the first. */
export function* stretchesBackwards(
  lines: readonly Line[],
  from: number,
  to: number,
): Generator<Stretch> {
  let at = to;
  while (at > from) {
    while (at > from && isBlank(lines[at - 1])) at--;
    if (at <= from) return;
    const end = at;
    while (at > from && !isBlank(lines[at - 1])) at--;
    yield { from: at, to: end };
  }
}

function trimmed({ text }: Line): string {
  return text.trim();
}

/** The text of a stretch on one line, for reading it as a sentence. */
export function textOf(lines: readonly Line[], { from, to }: Stretch): string {
  return lines.slice(from, to).map(trimmed).join(' ');
}

import type { Report } from '../../diagnostics/diagnostic.ts';
import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { repairs } from '../repairs.ts';

// `… to the harbor.<a href="#note-29"`, and on the next line `name="ref-29" id="ref-29">29</a>`. A
// page that was wrapped like text; 43 times in one novel of an archive, 2026-11.
const TORN = /<[a-z][a-z0-9]{0,11}(?:\s+[\w:-]+="[^"<>]*")*\s*$/i;
const REST = /^\s*(?:[\w:-]+="[^"<>]*"\s*)+\/?>/;

/** Whether a tag begins on the line and ends on the next. */
function isTorn(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || (line.signs & Sign.angle) === 0) return false;
  return TORN.test(line.text) && REST.test(lines[at + 1]?.text ?? '');
}

/** Whether any tag of the lines is torn. */
export function hasTornTags(lines: readonly Line[]): boolean {
  for (let at = 0; at < lines.length; at++) if (isTorn(lines, at)) return true;
  return false;
}

/** The lines with each tag whole that ran on over the end of its line. */
export function withoutTornTags(lines: readonly Line[], report: Report): readonly Line[] {
  if (!hasTornTags(lines)) return lines;
  const repair = repairs('ingest/markup-read', 'Joined a tag that ran over two lines', report);
  const whole: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line === undefined) continue;
    if (next !== undefined && isTorn(lines, at)) {
      whole.push(repair.join([line, next], `${line.text.trimEnd()} ${next.text.trimStart()}`));
      at++;
    } else whole.push(line);
  }
  repair.done();
  return whole;
}

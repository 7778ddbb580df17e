import type { Report } from '../../diagnostics/diagnostic.ts';
import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import { isBlank } from '../line.ts';
import { repairs } from '../repairs.ts';
import { anyFits, rule } from '../rule.ts';

const OPENING = rule(/<!/, { holds: Sign.angle });

/** Comments are the page's maker's, and a doctype is nobody's. */
export function withoutComments(lines: readonly Line[], report: Report): readonly Line[] {
  if (!anyFits(lines, OPENING)) return lines;
  const repair = repairs('ingest/markup-read', 'Took out a comment of the page', report);
  const last = lines.findLastIndex(({ text }) => text.includes('-->'));
  let inside = false;
  const result = lines.map((line, at) => {
    if (!inside && !line.text.includes('<!')) return line;
    let text = line.text.replace(/<!doctype[^<>]{0,400}>/gi, '');
    let kept = '';
    for (;;) {
      const mark = text.indexOf(inside ? '-->' : '<!--');
      if (mark < 0 || (!inside && at > last)) break;
      if (!inside) kept += text.slice(0, mark);
      text = text.slice(mark + (inside ? 3 : 4));
      inside = !inside;
    }
    return repair.to(line, inside ? kept : kept + text);
  });
  repair.done();
  return withoutGaps(lines, result);
}

/** Where nothing but a comment stood in a line, and blanks around it, there is no line. */
function withoutGaps(lines: readonly Line[], read: readonly Line[]): readonly Line[] {
  const isEmptied = (at: number): boolean => isBlank(read[at]) && !isBlank(lines[at]);
  const kept: Line[] = [];
  for (let at = 0; at < read.length; at++) {
    if (isEmptied(at)) {
      while (isEmptied(at + 1)) at++;
      // Of the blanks above and below one side is left.
      if (isBlank(kept.at(-1))) {
        while (at + 1 < read.length && isBlank(read[at + 1])) at++;
        continue;
      }
    }
    const line = read[at];
    if (line !== undefined) kept.push(line);
  }
  return kept;
}

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { hasInk, inkFrom, isBlank, someHold } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import type { Span } from '../manuscript.ts';
import { indent, startsLower } from '../survey/ink.ts';
import { spanOrigin, textOf } from '../survey/layout.ts';
import { figureEnd } from './figures.ts';

/** The last words of a paragraph that is not over: `the old wheel had`, `and then,`. */
const UNFINISHED = /[\p{L}\p{N},;]\s*$/u;

/**
 * A printer sets a picture where the page has room, in the middle of a sentence too: there it goes
 * behind the paragraph, and the halves are one again.
 */
export function picturesBehind(lines: readonly Line[], report: Report): readonly Line[] {
  if (!someHold(lines, Sign.bracket)) return lines;
  const result: Line[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (line === undefined) break;
    const pictures = (line.signs & Sign.bracket) !== 0 ? inSentence(lines, i, result) : undefined;
    if (pictures === undefined) {
      result.push(line);
      i++;
      continue;
    }
    report({
      code: 'structure/figure-moved',
      message: 'A picture in the middle of a sentence was put behind the paragraph.',
      before: textOf(lines, pictures),
      origin: spanOrigin(lines, pictures),
    });
    while (isBlank(result.at(-1))) result.pop();
    const rest = inkFrom(lines, pictures.to);
    const end = paragraphEnd(lines, rest);
    add(result, lines, { from: rest, to: end });
    add(result, lines, { from: pictures.to, to: rest });
    add(result, lines, pictures);
    i = end;
  }
  return result;
}

/** The pictures at a line, when the paragraph above goes on below them. */
function inSentence(
  lines: readonly Line[],
  from: number,
  above: readonly Line[],
): Span | undefined {
  let to = figureEnd(lines, from);
  if (to === undefined || !isBlank(above.at(-1))) return undefined;
  const last = above.findLast(hasInk)?.text ?? '';
  if (!UNFINISHED.test(last)) return undefined;
  let next = inkFrom(lines, to);
  for (let end = figureEnd(lines, next); end !== undefined; end = figureEnd(lines, next)) {
    to = end;
    next = inkFrom(lines, to);
  }
  return next > to && startsLower(lines[next]?.text ?? '') ? { from, to } : undefined;
}

/** The line after the paragraph's last: the next is blank, or set in where this one is not. */
function paragraphEnd(lines: readonly Line[], from: number): number {
  const column = indent(lines[from]?.text ?? '');
  let at = from;
  while (at < lines.length && !isBlank(lines[at])) {
    if (indent(lines[at]?.text ?? '') > column) break;
    at++;
  }
  return at;
}

function add(to: Line[], lines: readonly Line[], span: Span): void {
  for (const line of lines.slice(span.from, span.to)) to.push(line);
}

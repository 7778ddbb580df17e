import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { startsLower } from '../survey/ink.ts';
import { isBlank, spanOrigin, textOf } from '../survey/layout.ts';
import { figureEnd } from './figures.ts';

/** The last words of a paragraph that is not over: `the old wheel had`, `and then,`. */
const UNFINISHED = /[\p{L}\p{N},;]\s*$/u;

/**
 * A printer sets a picture where the page has room, in the middle of a sentence too: there it goes
 * behind the paragraph, and the halves are one again.
 */
export function picturesBehind(lines: readonly Line[], report: Report): readonly Line[] {
  const result: Line[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (line === undefined) break;
    const pictures = line.text.includes('[') ? inSentence(lines, i, result) : undefined;
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
    while (isBlank(result.at(-1)?.text ?? '')) result.pop();
    const rest = inkFrom(lines, pictures.to);
    const end = blankFrom(lines, rest);
    result.push(...lines.slice(rest, end), ...lines.slice(pictures.to, rest));
    result.push(...lines.slice(i, pictures.to));
    i = end;
  }
  return result;
}

/** The pictures at a line, when the paragraph above goes on below them. */
function inSentence(
  lines: readonly Line[],
  from: number,
  above: readonly Line[],
): { from: number; to: number } | undefined {
  let to = figureEnd(lines, from);
  if (to === undefined || !isBlank(above.at(-1)?.text ?? '')) return undefined;
  const last = above.findLast(({ text }) => !isBlank(text))?.text ?? '';
  if (!UNFINISHED.test(last)) return undefined;
  let next = inkFrom(lines, to);
  for (let end = figureEnd(lines, next); end !== undefined; end = figureEnd(lines, next)) {
    to = end;
    next = inkFrom(lines, to);
  }
  return next > to && startsLower(lines[next]?.text ?? '') ? { from, to } : undefined;
}

function inkFrom(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at]?.text ?? '')) at++;
  return at;
}

function blankFrom(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && !isBlank(lines[at]?.text ?? '')) at++;
  return at;
}

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, madeAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';

/**
 * The buttons that a page sets behind the names of story and author: `By: nell [PM]`, `Author: nell
 * Follow Fav`.
 */
const BUTTONS =
  /^(\s*(?:By|Author|Story|Title):? .*\S)\s+(?:\[PM\]|Follow(?:\/| )Fav(?:orite)?s?)\s*$/;
/** Lines with ink among which they stand. */
const HEAD_LINES = 30;
const LONGEST = 120;

/** The names without them. */
export function withoutButtons(lines: readonly Line[], report: Report): readonly Line[] {
  const head = indexesOf(lines.slice(0, HEAD_LINES * 2), hasInk).slice(0, HEAD_LINES);
  const named = head.filter((at) => {
    const text = lines[at]?.text ?? '';
    return text.length <= LONGEST && BUTTONS.test(text);
  });
  if (named.length === 0) return lines;
  const repair = repairs('clean/page-title-read', 'Took the buttons of a page from a name', report);
  const read = madeAt(lines, named, (line) => repair.to(line, line.text.replace(BUTTONS, '$1')));
  repair.done();
  return read;
}

import type { Report } from '../diagnostics/diagnostic.ts';
import type { Line } from '../ingest/draft.ts';
import { hasInk, indexesOf, lineAt, madeAt } from '../ingest/line.ts';
import { repairs } from '../ingest/repairs.ts';

/**
 * Archives that print a story whole set the author behind the title and behind that of each chapter:
 * `Drifting by Nell_Reed`, then `Chapter 1: The Pull by Nell_Reed`.
 */
export function withoutBylines(lines: readonly Line[], report: Report): readonly Line[] {
  const first = lines.findIndex(hasInk);
  if (first < 0 || lineAt(lines, first).text.length > LONGEST) return lines;
  const by = TITLE_BY.exec(lineAt(lines, first).text)?.groups?.['by'];
  if (by === undefined) return lines;
  const signed = indexesOf(lines, ({ text }) => text.length <= LONGEST && text.endsWith(by));
  if (signed.length < FEWEST) return lines;
  const repair = repairs(
    'clean/page-title-read',
    'Took the author’s name from behind the title of a chapter',
    report,
  );
  const read = madeAt(lines, signed, (line, at) =>
    at === first ? line : repair.to(line, line.text.slice(0, -by.length)),
  );
  repair.done();
  return read;
}

const TITLE_BY =
  /^\S.{0,80}?(?<by> by [\p{L}\p{N}][\p{L}\p{N}_.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})\s*$/u;
const LONGEST = 140;
/** The story's own title, and those of two chapters. */
const FEWEST = 3;

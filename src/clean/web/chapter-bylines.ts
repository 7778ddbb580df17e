import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, lineAt, madeAt, withClaim } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';

/**
 * Archives that print a story whole set the author behind the title and behind that of each chapter:
 * `Drifting by Nell_Reed`, then `Chapter 1: The Pull by Nell_Reed`. What a list over them has with a
 * number, `1. Morning by Nell_Reed`, is a heading where it stands without.
 */
export function withoutBylines(lines: readonly Line[], report: Report): readonly Line[] {
  const { first, by, signed } = signedLines(lines);
  if (by === '' || signed.length < FEWEST) return lines;
  const repair = repairs(
    'clean/page-title-read',
    'Took the author’s name from behind the title of a chapter',
    report,
  );
  const titleAt = (at: number): string =>
    lineAt(lines, at).text.trimEnd().slice(0, -by.length).trim();
  const entries = signed.filter((at) => ENTRY.test(titleAt(at)));
  const listed = new Set(entries.map((at) => titleAt(at).replace(ENTRY, '')));

  // A list of so few is not known as one, and says nothing that the headings do not.
  const isShort = entries.length < FEWEST;
  const headed = new Set(signed.map(titleAt).filter((title) => listed.has(title)));
  const read = madeAt(lines, signed, (line, at) => {
    if (at === first) return line;
    if (isShort && entries.includes(at) && headed.has(titleAt(at).replace(ENTRY, '')))
      return repair.to(line, '');
    const titled = repair.to(line, titleAt(at));
    return listed.has(titleAt(at)) || entries.length === 0
      ? withClaim(titled, { type: 'heading', level: 2 })
      : titled;
  });
  repair.done();
  return read;
}

interface Signed {
  /** The story's own title. */
  readonly first: number;
  /** ` by Nell_Reed` */
  readonly by: string;
  readonly signed: readonly number[];
}

/** The first title that names its author, near the head, and all lines that end as it does. */
function signedLines(lines: readonly Line[]): Signed {
  const head = indexesOf(lines.slice(0, HEAD_LINES), hasInk);
  for (const first of head) {
    const { text } = lineAt(lines, first);
    const by = text.length > LONGEST ? undefined : TITLE_BY.exec(text)?.groups?.['by'];
    if (by === undefined) continue;
    const signed = indexesOf(
      lines,
      (line) => line.text.length <= LONGEST && line.text.trimEnd().endsWith(by),
    );
    if (signed.length >= FEWEST) return { first, by, signed };
  }
  return { first: -1, by: '', signed: [] };
}

/** Toolbars may stand over the title. */
const HEAD_LINES = 16;
const ENTRY = /^\d{1,3}\. /;

const TITLE_BY =
  /^\S.{0,80}?(?<by> by [\p{L}\p{N}][\p{L}\p{N}_.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3})\s*$/u;
const LONGEST = 140;
/** The story's own title, and those of two chapters or of one and its entry in the list. */
const FEWEST = 3;

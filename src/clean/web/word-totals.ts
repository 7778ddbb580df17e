import type { Line } from '../../ingest/draft.ts';
import { hasInk, indexesOf, inkFrom, isBlank, lineAt } from '../../ingest/line.ts';
import { fits, placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';

// `· May 3, 2022 · 9 min read`
const TIME = rule(
  /^[\s·•|*_(\uE000-\uE003]*(?:\p{L}{3,9}\.? \d{1,2},? \d{4}\s*[·•|]\s*)?\d{1,3}[- ]min(?:ute)?s?\.? read[\s*_).\uE000-\uE004]*$/iu,
  { holds: Sign.digit },
);
// `1,698 words`, `*(1,698 words)*`, `~4,100 words`, `[about 900 words]`, `Word count: 2,300`
const TOTAL = rule(
  /^[\s*_([\uE000-\uE003]*(?:(?:~|≈|about |approx(?:\.|imately)? |ca?\. ?)? ?\d{1,3}(?:[,. ]?\d{3})*\+? ?words|word ?count ?: ?\d[\d,.]*(?: words)?)[\s*_)\].\uE000-\uE004]*$/i,
  { holds: Sign.digit },
);
/** Lines with words at the head of a text, and at its end, among which a count is the writer's own. */
const HEAD_LINES = 8;
const LAST_LINES = 3;
/** Counts under so many chapters are counts wherever they stand. */
const FEWEST = 3;

/**
 * Takes out how many words there are, where an editor or a writers' site says it: under the title of Markdown, at the
 * end of the chapters or of the text. What stands under a typescript's address is its head's.
 */
export function takeWordTotals(lines: readonly Line[], isMarkdown: boolean, cut: Cuts): void {
  const totals = placesOf(lines, TOTAL).filter((at) => !cut.isCut(at));
  const times = placesOf(lines, TIME).filter((at) => !cut.isCut(at));
  if (totals.length + times.length === 0) return;
  const inked = indexesOf(lines, hasInk);
  const head = new Set(isMarkdown ? inked.slice(1, HEAD_LINES) : []);
  for (const at of times)
    if (head.has(at) && isHead(lines, at)) cut.cut(at, at + 1, 'how long the story takes to read');
  const end = new Set(inked.slice(-LAST_LINES));
  const alone = totals.filter((at) => isBlank(lines[at - 1]) && isBlank(lines[at + 1]));
  for (const at of totals) {
    const isApart = isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
    const isCounted =
      isApart && (end.has(at) || alone.length >= FEWEST || isOverHeading(lines, at));
    if (isCounted || (head.has(at) && isHead(lines, at))) cut.cut(at, at + 1, 'a count of words');
  }
}

function isOverHeading(lines: readonly Line[], at: number): boolean {
  const below = inkFrom(lines, at + 1);
  return below < lines.length && lineAt(lines, below).claim?.type === 'heading';
}

/** Under the title and who wrote it, before any paragraph. */
function isHead(lines: readonly Line[], at: number): boolean {
  return lines.slice(0, at).every((line) => line.text.length <= LONGEST || fits(line, TOTAL));
}

const LONGEST = 80;

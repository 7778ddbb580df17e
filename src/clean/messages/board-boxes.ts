import type { Line } from '../../ingest/draft.ts';
import { hasInk, isBlank, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';

/**
 * What a bulletin board set around the files that were fetched from it: its name, its numbers and its
 * boast between two rows of signs, over the text or under it. Read in some fifty text files of
 * 1988–1996, 2026-11; a story's own cards and letters have no telephone and stand in its midst.
 */
const WHAT = 'what a bulletin board set around its files';
// `:.:.:.:.:.:.:.:.`, `X-=-=-=-=-=-=-X`, `*~*~*~*~*~*~*`
const ROW = /^X?[-=:.*~_+#<>|\\/]{24,}X?$/;
const MOST_LINES = 24;
// `(313) 555-5024`, `408/555-9368`, `Sysop: Gus`, `Another file downloaded from:`
const OF_BOARD =
  /(?:[([]\d{3}[)\]][-/ ]{0,2}|\b\d{3}[-/.] ?)\d{3}-\d{4}\b|\bsys-?op\b|\bBBS\b|\bfile (?:was )?downloaded from\b/i;
const FEWEST = 2;

/** Takes the box at the head of a file, and the one at its foot. */
export function takeBoardBoxes(lines: readonly Line[], cut: Cuts): void {
  const first = lines.findIndex(hasInk);
  const last = lines.findLastIndex(hasInk);
  if (first < 0) return;
  const head = isRow(lines[first]) ? otherRow(lines, first, 1) : undefined;
  if (head !== undefined && isOfBoard(lines, first, head)) cut.cut(first, head + 1, WHAT);
  const foot = isRow(lines[last]) ? otherRow(lines, last, -1) : undefined;
  if (foot !== undefined && foot > (head ?? first) && isOfBoard(lines, foot, last))
    cut.cut(foot, last + 1, WHAT);
  takeNumbers(lines, last, cut);
  // `Call The Wet Shed BBS - [555]/555-0142 - 1200 baud`, right under the last line
  const { text } = lineAt(lines, last);
  if (text.length <= LONGEST_LINE && TELEPHONE.test(text) && NAMED.test(text))
    cut.cut(last, last + 1, WHAT);
}

/** Lines of the last paragraph, where it names boards with their numbers. */
const MOST_NUMBERS = 6;
// `-=Typed in by Old Hob in an hour.`
const TYPED = /^\W{0,4}typed (?:in |up )?by\b/i;

/** `Want to call the Wet Shed?  555-555-0142?` over more of them, with who typed the text in right above. */
function takeNumbers(lines: readonly Line[], last: number, cut: Cuts): void {
  let from = last;
  while (from > 0 && !isBlank(lines[from - 1])) from--;
  const numbers = lines.slice(from, last + 1).filter(({ text }) => TELEPHONE.test(text)).length;
  if (last - from >= MOST_NUMBERS || numbers < FEWEST) return;
  cut.cut(from, last + 1, WHAT);
  let above = from - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  if (above >= 0 && TYPED.test(lineAt(lines, above).text)) cut.cut(above, above + 1, WHAT);
}

const LONGEST_LINE = 100;
const TELEPHONE = /\d{3}[)\]]?[-/. ]{0,2}\d{3}-\d{4}\b/;
const NAMED = /\bBBS\b|\bbaud\b/i;

function isRow(line: Line | undefined): boolean {
  return line !== undefined && ROW.test(line.text.trim());
}

/** The row of the same signs that closes a box, or opens it. */
function otherRow(lines: readonly Line[], at: number, step: 1 | -1): number | undefined {
  const signs = signsOf(lineAt(lines, at));
  for (let i = at + step; Math.abs(i - at) <= MOST_LINES && i >= 0 && i < lines.length; i += step)
    if (isRow(lines[i]) && signsOf(lineAt(lines, i)) === signs) return i;
  return undefined;
}

function signsOf({ text }: Line): string {
  return [...new Set(text.replace(/\s/g, ''))].toSorted().join('');
}

/** Lines that only a board has, among few others. */
function isOfBoard(lines: readonly Line[], from: number, to: number): boolean {
  const inside = lines.slice(from + 1, to).filter((line) => !isBlank(line));
  const said = inside.flatMap(({ text }) => text.match(new RegExp(OF_BOARD, 'gi')) ?? []);
  return said.length >= FEWEST;
}

import type { Line } from '../../ingest/draft.ts';
import { hasInk, isBlank, lineAt } from '../../ingest/line.ts';
import type { Cuts } from '../cuts.ts';

/**
 * What a group of a bulletin board hung under the files that it wrote: `Call these fine boards:` and their numbers,
 * below a row across the page with greetings, or in a blank of its own with who typed the file in. And what it set over
 * them: its name in letters of letters, `Presents...`, between two such rows. Read in some thirty files of
 * 1985–1994, 2026-11.
 */
const WHAT = 'what a bulletin board set around its files';
// `(617) 555-8976`, `[914]/555-8195`, `617-55X-XXXX`
const TELEPHONE = /(?:\(\d{3}\) ?|\[\d{3}\][/ -]?|(?<!\d)\d{3}[-/.])[\dX]{3}-[\dX]{4}(?![\dX])/;
const ROW = /^\s*_{30,}\s*$/;
// `-=Typed in by Mr. Reed for about an hour.`, `-=End`, `Call these fine boards:`
const OF_FOOT =
  /^\W*(?:(?:typed|keyed|uploaded) (?:in )?by \S.{0,60}|end|call (?:these|our)\b.{0,60}:)\W*$/i;
const FOOT_LINES = 24;
const WIDEST = 80;

/** Takes such a foot out, and the box over the text. */
export function takeBoardFeet(lines: readonly Line[], cut: Cuts): void {
  const last = lines.findLastIndex(hasInk);
  if (last < 0) return;
  const from = rowOverNumbers(lines, last) ?? overNumbers(lines, last);
  if (from !== undefined) cut.cut(from, lines.length, WHAT);
  takeBoxOver(lines, cut);
}

/** The first row among the last lines, with short lines and a telephone below it. */
function rowOverNumbers(lines: readonly Line[], last: number): number | undefined {
  if (!telephones(lines, last)) return undefined;
  let row: number | undefined;
  for (let at = last; at > 0 && at > last - FOOT_LINES; at--) {
    const { text } = lineAt(lines, at);
    if (text.trim().length > WIDEST) return row;
    if (ROW.test(text)) row = at;
  }
  return row;
}

function telephones(lines: readonly Line[], at: number): boolean {
  return lineAt(lines, at).text.search(TELEPHONE) >= 0;
}

/** The last lines, each with a telephone or of those that stand over one; a story's own have more words between. */
function overNumbers(lines: readonly Line[], last: number): number | undefined {
  let from: number | undefined;
  let numbers = 0;
  for (let at = last; at > 0 && at > last - FOOT_LINES; at--) {
    const line = lineAt(lines, at);
    if (isBlank(line)) continue;
    const isNumber = line.text.length <= WIDEST && telephones(lines, at);
    if (isNumber) numbers++;
    else if (!OF_FOOT.test(line.text)) break;
    from = at;
  }
  return numbers >= FEWEST ? from : undefined;
}

const FEWEST = 2;

const PRESENTS = /^\s*presents?\s*[.:…]*\s*$/i;

/** The box at the head of a file in which a group presents it. */
function takeBoxOver(lines: readonly Line[], cut: Cuts): void {
  const first = lines.findIndex(hasInk);
  if (!ROW.test(lineAt(lines, first).text)) return;
  const inside = lines.slice(first + 1, first + 1 + FOOT_LINES);
  const end = inside.findIndex(({ text }) => ROW.test(text));
  if (end > 0 && inside.slice(0, end).some(({ text }) => PRESENTS.test(text)))
    cut.cut(first, first + end + 2, WHAT);
}

// This folder knows what a printed page has beside its text: folios, running heads, frames, line numbers.

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { indexesOf, isBlank } from '../../ingest/line.ts';
import { placesOf } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import { Cuts } from '../cuts.ts';
import type { Pass } from '../pass.ts';
import { takeFolioHeads } from './folio-heads.ts';
import { takePageGaps } from './page-gaps.ts';
import { takePageNotices } from './page-notices.ts';
import {
  interrupts,
  isSheetSignature,
  pageNumberCandidates,
  pageNumbers,
  PLATE,
} from './page-numbers.ts';
import { takeManuscriptHeads, takeRunningHeads } from './running-heads.ts';

/**
 * What printed pages have around their text and a scan or a word processor saved with it: page
 * numbers, running heads, form feeds. Where text runs on over a page's end, nothing is left between.
 */
export const pageFurniture: Pass = {
  name: 'page furniture',
  run(draft, report) {
    const lines = withoutNotices(draft.lines, report);
    const numbers = pageNumbers(pageNumberCandidates(lines));
    const fed = indexesOf(lines, hasFeed);
    const cut = new Cuts(lines, 'clean/page-furniture-removed', report);
    for (const { at } of numbers) {
      cut.cut(at, at + 1, 'a page number');
      takeSignature(lines, at, cut);
    }
    for (const at of placesOf(lines, PLATE)) cut.cut(at, at + 1, 'where a plate is bound in');
    takeRunningHeads(lines, [...new Set([...numbers.map(({ at }) => at), ...fed])], cut);
    takeManuscriptHeads(lines, cut);
    takePageGaps(lines, cut);
    takeFolioHeads(lines, cut);
    closeGaps(lines, fed, cut);
    return { ...draft, lines: cut.rest() };
  },
};

/** Without what stands between a page's text and its number: only then a sentence is seen to run on. */
function withoutNotices(lines: readonly Line[], report: Report): readonly Line[] {
  const cut = new Cuts(lines, 'clean/page-furniture-removed', report);
  takePageNotices(lines, indexesOf(lines, hasFeed), cut);
  if (!cut.isEmpty) closeGaps(lines, [], cut);
  return cut.rest();
}

/** The sheet's signature at the foot of its first page: beside the number, in a blank of its own. */
function takeSignature(lines: readonly Line[], number: number, cut: Cuts): void {
  for (const step of [-1, 1]) {
    let at = number + step;
    while (isBlank(lines[at]) && Math.abs(at - number) < SIGNATURE_REACH) at += step;
    const isAlone = isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
    if (isAlone && isSheetSignature(lines[at]?.text ?? ''))
      cut.cut(at, at + 1, 'a sheet’s signature');
  }
}

const SIGNATURE_REACH = 4;

function hasFeed({ text, signs }: Line): boolean {
  return (signs & Sign.control) !== 0 && text.includes('\f');
}

/** Blank lines around what was taken out of the middle of a sentence go as well. */
function closeGaps(lines: readonly Line[], fed: readonly number[], cut: Cuts): void {
  const feeds = new Set(fed);
  const isIndentedText = parasIndented(lines);
  for (let at = 0; at < lines.length; at++) {
    if (!cut.isCut(at) && !feeds.has(at)) continue;
    let from = at;
    let to = at;
    while (from > 0 && isGap(lines, from - 1, cut)) from--;
    while (to < lines.length && isGap(lines, to, cut)) to++;
    const feedWithText = feeds.has(at) && !isBlank(lines[at]) && !cut.isCut(at);
    const isRunOn =
      interrupts(lines, from, to) ||
      isIndented(lines, to) ||
      (isIndentedText && isOfText(lines[from - 1]) && isFlush(lines[to]));
    if (!feedWithText && isRunOn) cut.cut(from, to, 'the end of a page');
    at = Math.max(at, to - 1);
  }
}

function isGap(lines: readonly Line[], at: number, cut: Cuts): boolean {
  return isBlank(lines[at]) || cut.isCut(at);
}

/** Paragraphs that begin indented right under the last line of another: so many, and nothing else parts them. */
const FEWEST_INDENTED = 8;
const PARAGRAPH_INDENT = /^\s{1,8}\S/;

/** Whether an indent alone says where a paragraph begins. */
function parasIndented(lines: readonly Line[]): boolean {
  let indented = 0;
  for (let at = 1; at < lines.length && indented < FEWEST_INDENTED; at++)
    if (!isBlank(lines[at - 1]) && PARAGRAPH_INDENT.test(lines[at]?.text ?? '')) indented++;
  return indented >= FEWEST_INDENTED;
}

/** A line at the left margin, which begins no paragraph there and is no heading in the middle. */
function isFlush(line: Line | undefined): boolean {
  return line !== undefined && /^[\p{L}\p{N}"“‘'(]/u.test(line.text);
}

function isOfText(line: Line | undefined): boolean {
  return isFlush(line) || (line !== undefined && PARAGRAPH_INDENT.test(line.text));
}

/** In a text whose paragraphs are indented, a blank line at a page's end separates nothing. */
function isIndented(lines: readonly Line[], at: number): boolean {
  return PARAGRAPH_INDENT.test(lines[at]?.text ?? '') && !isBlank(lines[at + 1]);
}

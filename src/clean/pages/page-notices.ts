import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import type { Cuts } from '../cuts.ts';
import { isPageNumberLike } from './page-numbers.ts';
import { topLines } from './page-words.ts';

/**
 * What a scanner or a printer of pages sets on each of them, the same on all: who digitized the
 * book, who has the rights, the address that a page was printed from.
 */
const WHAT = 'a notice that stands on each page';

// `Digitized by Google`, which OCR makes `VjOOQIC` of, `Digitized  by  the  Internet  Archive`
const DIGITIZED = rule(/^\s*(?:Digiti[sz]ed|DIGITI[SZ]ED)\s+(?:by|for|from)\b.{0,60}$/, {
  begins: 'd',
});
// `in 2010 with funding from`, `University of Marsham`, `http://www.archive.org/details/lamp`
const FUNDED = /^\s*in\s+\d{4}\s+with\s+funding\s+from\b/i;
// `http://reed.example/lamp.html (3 of 12)`, `4   file:///lamp.htm`
const ADDRESSED = rule(
  /^\s*(?=.*(?<![\w/.-])\d{1,4}(?![\w/.-]))(?:(?:page\s+)?\d{1,4}\s+)?(?:https?:\/\/|file:\/\/|www\.)\S+(?:\s.{0,40})?$/i,
  { holds: Sign.address },
);
const LEAST = 3;

/** Takes such notices out; `fed` are the lines that a form feed stands on. */
export function takePageNotices(lines: readonly Line[], fed: readonly number[], cut: Cuts): void {
  for (const at of placesOf(lines, DIGITIZED)) takeDigitizer(lines, at, cut);
  takeRepeated(lines, placesOf(lines, ADDRESSED), cut);
  // The first, where it stands on the title page, says it for the book.
  const top = new Set(topLines(lines));
  const feet = [...fed, lines.length].flatMap((at) => footAbove(lines, at));
  takeRepeated(lines, feet, cut, top);
}

function takeDigitizer(lines: readonly Line[], at: number, cut: Cuts): void {
  let to = at + 1;
  if (FUNDED.test(lines[to]?.text ?? '')) while (to - at < MOST_LINES && !isBlank(lines[to])) to++;
  if (isBlank(lines[at - 1]) || isBlank(lines[to])) cut.cut(at, to, WHAT);
}

/** Year, library and address stand on lines of their own. */
const MOST_LINES = 5;

/** Takes out what comes again, whatever its numbers are. */
function takeRepeated(
  lines: readonly Line[],
  places: readonly number[],
  cut: Cuts,
  kept: ReadonlySet<number> = NONE,
): void {
  const same = new Map<string, number[]>();
  for (const at of places) {
    const key = lineAt(lines, at).text.trim().replace(/\d+/g, '0');
    const group = same.get(key);
    if (group === undefined) same.set(key, [at]);
    else group.push(at);
  }
  for (const group of same.values()) {
    if (group.length < LEAST) continue;
    const isKept = kept.has(group[0] ?? -1);
    for (const at of isKept ? group.slice(1) : group) cut.cut(at, at + 1, WHAT);
  }
}

const NONE: ReadonlySet<number> = new Set();

/** The last line above a page's end, where it says what notices say; the page's number may be below it. */
function footAbove(lines: readonly Line[], end: number): number[] {
  for (let at = end - 1; at >= 0 && end - at <= REACH; at--) {
    const { text } = lineAt(lines, at);
    if (text.trim() === '' || isPageNumberLike(text)) continue;
    return text.length <= LONGEST && NOTICE.test(text) ? [at] : [];
  }
  return [];
}

const REACH = 5;
const LONGEST = 160;
// `© 2011 Nell Tarn. All rights reserved.`, `Downloaded from www.reach.example`, `Not for sale`
const NOTICE =
  /[©@]|\(c\)|copyright|\brights\b|\bpermission\b|https?:|www\.|\b(?:downloaded|printed|licensed|provided|published|created) (?:by|from|to|with|on|in)\b|\bnot for (?:sale|resale)\b/i;

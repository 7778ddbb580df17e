import type { Line } from '../ingest/draft.ts';
import { isBlank, lineAt } from '../ingest/line.ts';
import { Edge } from '../source/signs.ts';
import type { Cuts } from './cuts.ts';
import { interrupts } from './page-numbers.ts';

/**
 * Running heads: the title, the author or the chapter at the top of each page. One that stands
 * inside a sentence is sure; others are believed where they come again beside page numbers.
 */
const LONGEST = 70;
const HEADING =
  /^\W*(?:chapter|part|book|volume|section|prologue|epilogue|canto|act|scene|letter|chapitre|kapitel|cap[ií]tulo|capitolo)\b/i;

/** Takes the head that stands beside a page's end out, and says which lines are to go. */
export function takeRunningHeads(
  lines: readonly Line[],
  pageEnds: readonly number[],
  cut: Cuts,
): void {
  const found = pageEnds.flatMap((end) => [
    ...headBeside(lines, end, 1, cut),
    ...headBeside(lines, end, -1, cut),
  ]);
  const counts = new Map<string, number>();
  for (const at of found) {
    const key = folded(lines[at]?.text ?? '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const at of found) {
    const text = lines[at]?.text ?? '';
    const often = (counts.get(folded(text)) ?? 0) >= 2 && !HEADING.test(text);
    if (often || interrupts(lines, at, at + 1)) cut.cut(at, at + 1, 'a running head');
  }
}

/** The one short line between a page's end and the text of the next page, or above the number. */
function headBeside(lines: readonly Line[], end: number, step: number, cut: Cuts): number[] {
  for (let away = 1; away <= HEAD_REACH; away++) {
    const at = end + away * step;
    if (isBlank(lines[at]) || cut.isCut(at)) continue;
    return isHead(lines[at]) ? [at] : [];
  }
  return [];
}

const HEAD_REACH = 5;

/**
 * `The Lamp of the Ferry`: words with capitals, small ones between. Each word and each gap is read
 * in one way only, or a row of capitals would be tried in all ways in which it can be parted.
 */
const CAPITALIZED =
  /^(?:[^\p{L}]*\p{Lu}[\p{L}'’]*(?![\p{L}'’])[\s.,-]*(?![\s.,-])(?:(?:of|the|and|a|in|to|or|de|la|des) )*)+$/u;

function isHead(line: Line | undefined): boolean {
  const text = line?.text.trim() ?? '';
  if (text.length > LONGEST || text.length < 2) return false;
  if (/[.!?,;:"”]$/.test(text) && /\p{Ll}/u.test(text)) return false;
  return !/\p{Ll}/u.test(text) || CAPITALIZED.test(text);
}

function folded(text: string): string {
  return text
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

// `Ellingham / WINDING DAY / 2`, `Doe - TITLE - 14`, `DOE/Title/Page 3`
const MANUSCRIPT_HEAD =
  /^\s*([\p{L}][\p{L}'’.-]{1,30}(?: [\p{L}'’.-]{1,30})?) ?[/|–—-] ?(.{2,60}?) ?[/|–—-] ?(?:page |p\. ?)?(\d{1,4})(?: of \d{1,4})?\s*$/iu;
const TOP = 15;

/** Heads of manuscripts: the author's surname, a word of the title, the page. */
export function takeManuscriptHeads(lines: readonly Line[], cut: Cuts): void {
  const heads: { at: number; name: string; number: number }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text, edges } = lineAt(lines, at);
    if ((edges & Edge.digitLast) === 0 || text.length > LONGEST + 30) continue;
    const found = MANUSCRIPT_HEAD.exec(text);
    if (found === null) continue;
    heads.push({ at, name: (found[1] ?? '').toLowerCase(), number: Number(found[3]) });
  }
  if (heads.length === 0) return;
  const top = firstWords(lines);
  const isSeries =
    heads.length >= 2 &&
    heads.every((each, i) => i === 0 || each.number > (heads[i - 1]?.number ?? 0));
  for (const { at, name } of heads) {
    const others = heads.filter((each) => each.name === name).length;
    if (top.includes(name) || (isSeries && others >= 2)) cut.cut(at, at + 1, 'a running head');
  }
}

function firstWords(lines: readonly Line[]): string {
  return lines
    .filter((line) => !isBlank(line))
    .slice(0, TOP)
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
}

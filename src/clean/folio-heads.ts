import type { Line } from '../ingest/draft.ts';
import { lineAt } from '../ingest/line.ts';
import { Sign } from '../source/signs.ts';
import type { Cuts } from './cuts.ts';
import { interrupts, nearest, valueOf } from './page-numbers.ts';

/**
 * Running heads with the page's number on the same line: `14   THE SLUICE` on the left page, `ELLEN
 * MARSH   15` on the right. Chapters are numbered as well and entries of contents have pages, but
 * neither says the same words beside another number, and neither stands inside a sentence.
 */
const LONGEST = 80;
const NUMBER_FIRST =
  /^[\s\f]*\[?(\d{1,4}|[ivxlc]{1,7})\]?(?: {2,}|\t\s*|\s*[|•·—–]\s*)(\S.{1,60})$/u;
const NUMBER_LAST =
  /^[\s\f]*(\S.{1,60}?)(?: {2,}|\t\s*|\s*[|•·—–]\s*)\[?(\d{1,4}|[ivxlc]{1,7})\]?\s*$/u;
// With one space between, only capitals are a head: `THE SLUICE 15`.
const CAPITALS_FIRST = /^[\s\f]*(\d{1,4}) ([^\p{Ll}\d]{3,60})$/u;
const CAPITALS_LAST = /^[\s\f]*([^\p{Ll}\d]{3,60}) (\d{1,4})\s*$/u;
const DIVISION =
  /^\W*(?:chapter|part|book|volume|section|canto|act|scene|letter|chapitre|kapitel|cap[ií]tulo|capitolo|page|pages|vol|no)\W*$/i;

interface FolioHead {
  readonly at: number;
  readonly number: number;
  readonly key: string;
}

const LEAST = 3;
/** Days of a diary repeat their month and count up as well, but no day begins inside a sentence. */
const INSIDE = 0.25;

/** Takes heads that carry the page's number out. */
export function takeFolioHeads(lines: readonly Line[], cut: Cuts): void {
  const heads: FolioHead[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text, signs } = lineAt(lines, at);
    const head = (signs & (Sign.digit | Sign.gap)) === 0 ? undefined : folioHead(text, at);
    if (head !== undefined) heads.push(head);
  }
  takeSureHeads(lines, heads, cut);
  if (heads.length < LEAST) return;
  const numbers = new Map<string, Set<number>>();
  for (const { key, number } of heads) {
    const known = numbers.get(key) ?? new Set<number>();
    numbers.set(key, known.add(number));
  }
  const again = rising(heads.filter(({ key }) => (numbers.get(key)?.size ?? 0) >= 2));
  const inside = again.filter(({ at }) => interrupts(lines, at, at + 1)).length;
  if (again.length < LEAST || inside < Math.max(2, again.length * INSIDE)) return;
  const sure = new Set(again);
  for (const head of heads) {
    if (sure.has(head) || interrupts(lines, head.at, head.at + 1))
      cut.cut(head.at, head.at + 1, 'a running head');
  }
}

/** Shortest line of a paragraph beside a head. */
const PROSE = 25;
/** White that sets a number out to the edge of the page: `DAY 3` has none. */
const SET_OUT = / {3}|\t/;

/**
 * In a short text there are few pages. Capitals beside a number are a head where a sentence goes on over
 * them; between two lines of prose also where the same words stand beside another number, or alone:
 * they are the title, or the chapter's. Chapters are counted from one, and no two are called alike.
 */
function takeSureHeads(lines: readonly Line[], heads: readonly FolioHead[], cut: Cuts): void {
  const capitals = heads.filter(({ at }) => !/\p{Ll}{3}/u.test(lineAt(lines, at).text));
  if (capitals.length === 0 || areChapters(capitals)) return;
  const named = namesAmong(lines, capitals);
  for (const { at, key } of capitals) {
    const { text } = lineAt(lines, at);
    const own = SET_OUT.test(text.trim()) && keyOf(text) === key ? 1 : 0;
    const isNamed = (named.get(key) ?? 0) > own && isInProse(lines, at);
    if (isNamed || interrupts(lines, at, at + 1)) cut.cut(at, at + 1, 'a running head');
  }
}

function areChapters(heads: readonly FolioHead[]): boolean {
  return heads.every(({ number }, i) => number === i + 1);
}

/** How often the words of each head stand on a line, with a number or without. */
function namesAmong(lines: readonly Line[], heads: readonly FolioHead[]): Map<string, number> {
  const counts = new Map(heads.map(({ key }) => [key, 0]));
  for (const { text, signs } of lines) {
    if (text.length > LONGEST || text === '') continue;
    if ((signs & Sign.digit) !== 0 && !SET_OUT.test(text.trim())) continue;
    const key = keyOf(text);
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  return counts;
}

function isInProse(lines: readonly Line[], at: number): boolean {
  return [-1, 1].every((step) => {
    const text = nearest(lines, at + step, step)?.trim() ?? '';
    return text.length >= PROSE && /\p{Ll}{2}/u.test(text) && !/\d$/.test(text);
  });
}

function folioHead(text: string, at: number): FolioHead | undefined {
  if (
    text.length > LONGEST ||
    !/^[\s\f]*\[?(?:\d|[ivxlc]{1,7} {2})|(?:\d| {2}[ivxlc]{1,7})\]?\s*$/.test(text)
  )
    return undefined;
  const first = NUMBER_FIRST.exec(text) ?? CAPITALS_FIRST.exec(text);
  const last = first === null ? (NUMBER_LAST.exec(text) ?? CAPITALS_LAST.exec(text)) : null;
  const words = first?.[2] ?? last?.[1] ?? '';
  const number = valueOf(first?.[1] ?? last?.[2] ?? '') ?? Number.NaN;
  if (!/\p{L}{2}/u.test(words) || DIVISION.test(words) || /[!?,;:"”]\s*$/.test(words))
    return undefined;
  return { at, number, key: keyOf(words) };
}

function keyOf(words: string): string {
  return words
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The heads without those whose number falls behind: pages count up through the file. */
function rising(heads: readonly FolioHead[]): FolioHead[] {
  let last = 0;
  return heads.filter(({ number }) => {
    if (number <= last) return false;
    last = number;
    return true;
  });
}

import type { Line } from '../ingest/draft.ts';
import { lineAt } from '../ingest/line.ts';
import { Sign } from '../source/signs.ts';
import type { Cuts } from './cuts.ts';
import { interrupts } from './page-numbers.ts';

/**
 * Running heads with the page's number on the same line: `14   THE SLUICE` on the left page, `ELLEN
 * MARSH   15` on the right. Chapters are numbered as well and entries of contents have pages, but
 * neither says the same words beside another number, and neither stands inside a sentence.
 */
const LONGEST = 80;
const NUMBER_FIRST = /^[\s\f]*\[?(\d{1,4})\]?(?: {2,}|\t\s*|\s*[|•·—–]\s*)(\S.{1,60})$/u;
const NUMBER_LAST = /^[\s\f]*(\S.{1,60}?)(?: {2,}|\t\s*|\s*[|•·—–]\s*)\[?(\d{1,4})\]?\s*$/u;
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
    const head = (signs & Sign.digit) === 0 ? undefined : folioHead(text, at);
    if (head !== undefined) heads.push(head);
  }
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

function folioHead(text: string, at: number): FolioHead | undefined {
  if (text.length > LONGEST || !/^[\s\f]*\[?\d|\d\]?\s*$/.test(text)) return undefined;
  const first = NUMBER_FIRST.exec(text) ?? CAPITALS_FIRST.exec(text);
  const last = first === null ? (NUMBER_LAST.exec(text) ?? CAPITALS_LAST.exec(text)) : null;
  const words = first?.[2] ?? last?.[1] ?? '';
  const number = Number(first?.[1] ?? last?.[2] ?? Number.NaN);
  if (!/\p{L}{2}/u.test(words) || DIVISION.test(words) || /[!?,;:"”]\s*$/.test(words))
    return undefined;
  const key = words
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return { at, number, key };
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

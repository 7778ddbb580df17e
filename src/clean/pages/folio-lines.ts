import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { matchOf, rule } from '../../ingest/rule.ts';
import { Edge, Sign } from '../../source/signs.ts';
import { pageValue } from './page-numbers.ts';
import { folded, hasCapitals } from './page-words.ts';

/** A line of words with a number before or behind them, which may be the head of a page. */
export interface FolioHead {
  readonly at: number;
  /** Pages in Roman numerals come before the others. */
  readonly number: number;
  readonly key: string;
  readonly side: 'left' | 'right';
  readonly isInCapitals: boolean;
  /** `THE LAMP`, `The Lamp`: a refrain beside the number of its line is no title. */
  readonly isTitle: boolean;
  /** White or a rule stands between words and number: `JANUARY 3` has none. */
  readonly isSetOut: boolean;
}

const LONGEST = 80;
const MARKS = Sign.gap | Sign.tab | Sign.bar | Sign.dash | Sign.rare | Sign.beyond;
// `14   THE SLUICE`, `viii   PREFACE`, `14 | The Sluice`
const NUMBER_FIRST = rule(
  /^[\s\f]*\[?(\d{1,4}|[ivxlc]{1,7})\]?(?: {2,}|\t\s*|\s*[|•·—–]\s*)(\S.{1,60})$/u,
  { holds: MARKS, begins: 'ivxlc0' },
);
// `ELLEN MARSH   15`, `PREFACE.   ix`, `The Sluice | 15`
const NUMBER_LAST =
  /^[\s\f]*(\S.{1,60}?)(?: {2,}|\t\s*|\s*[|•·—–]\s*)\[?(\d{1,4}|[ivxlc]{1,7})\]?\s*$/u;
// With one space between, only capitals are a head: `THE SLUICE 15`.
const CAPITALS_FIRST = rule(/^[\s\f]*(\d{1,4}) ([^\p{Ll}\d]{3,60})$/u, {
  holds: Sign.digit,
  begins: '0',
});
const CAPITALS_LAST = /^[\s\f]*([^\p{Ll}\d]{3,60}) (\d{1,4})\s*$/u;
// So are a title's words at the foot of a page, with blanks around them: `The Sluice 201`.
const TITLE_LAST = /^[\s\f]*(\p{Lu}.{1,60}?) (\d{2,4})\s*$/u;
const DIVISION =
  /^\W*(?:chapter|part|book|volume|section|canto|act|scene|letter|chapitre|kapitel|page|pages|vol|no)\W*$/i;
/** A title ends so seldom, and a line of verse or of a list often. */
const OPEN_END = /[!?,;:"”]\s*$/;
/** The dots that lead from an entry of contents to its page. */
const LEADERS = /\. ?\. ?\./;
const SET_OUT = / {2}|[\t|•·]/;
const ROMAN_LAST = / [ivxlc]{1,7}\s*$/;

/** Every line that may be such a head. Whether it is one, the whole file decides. */
export function folioHeads(lines: readonly Line[]): FolioHead[] {
  const heads: FolioHead[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (line.text.length > LONGEST) continue;
    const first = matchOf(line, NUMBER_FIRST) ?? matchOf(line, CAPITALS_FIRST);
    const last = first === null && endsInNumber(line) ? lastOf(lines, at) : null;
    const number = numberOf(first?.[1] ?? last?.[2] ?? '');
    const words = first?.[2] ?? last?.[1] ?? '';
    if (number === undefined || !isHead(words)) continue;
    heads.push({
      at,
      number,
      key: folded(words),
      side: first === null ? 'right' : 'left',
      isInCapitals: !/\p{Ll}/u.test(words),
      isTitle: hasCapitals(words),
      isSetOut: SET_OUT.test(line.text.trim()),
    });
  }
  return heads;
}

function lastOf(lines: readonly Line[], at: number): RegExpExecArray | null {
  const { text } = lineAt(lines, at);
  const last = NUMBER_LAST.exec(text) ?? CAPITALS_LAST.exec(text);
  if (last !== null || !isBlank(lines[at - 1]) || !isBlank(lines[at + 1])) return last;
  const title = TITLE_LAST.exec(text);
  return title !== null && hasCapitals(title[1] ?? '') ? title : null;
}

function endsInNumber({ text, signs, edges }: Line): boolean {
  if ((edges & Edge.digitLast) !== 0 || text.endsWith(']')) return true;
  return (edges & Edge.runsOn) !== 0 && (signs & MARKS) !== 0 && ROMAN_LAST.test(text);
}

function isHead(words: string): boolean {
  if (DIVISION.test(words) || OPEN_END.test(words) || LEADERS.test(words)) return false;
  return /\p{L}{2}/u.test(words);
}

/** Lower than any page that is counted in figures. */
const BEFORE_FIGURES = -1000;

function numberOf(numeral: string): number | undefined {
  const value = pageValue(numeral);
  return value === undefined || /^\d/.test(numeral) ? value : value + BEFORE_FIGURES;
}

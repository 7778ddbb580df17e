import type { Line } from '../ingest/draft.ts';
import { isBlank, lineAt } from '../ingest/line.ts';
import { matchOf, rule } from '../ingest/rule.ts';

/** A line that may be the number of a page. */
export interface PageNumber {
  readonly at: number;
  readonly number: number;
  /** The text goes on over it: a sentence stops above it, or begins small below. */
  readonly interrupts: boolean;
  /** A form feed stands on it or beside it. */
  readonly fed: boolean;
  /** It stands in a blank of its own, or on a page's last line: a form feed comes next. */
  readonly apart: boolean;
  readonly foot: boolean;
  /** It says of itself that it is one: `Page 12`, `12 of 300`. */
  readonly named: boolean;
}

// `12`, `- 12 -`, `[12]`, `xii`, `Page 12`, `Page 3 of 20`, `12 | P a g e`
const NUMBER = rule(
  /^[\s\f]*(?:[-–—~[(|*.]{0,2}\s?)(page\s+|p\.\s?)?(\d{1,4}|[ivxlc]{1,7})(\s?(?:of|\/)\s?\d{1,4}|\s?\|\s?P ?a ?g ?e)?(?:\s?[-–—~\])|*.]{0,2})[\s\f]*$/i,
  { begins: 'pivxlc0' },
);
const LONGEST = 60;
const FEED = '\f';

/** Every line that may be a page's number. Whether it is one, the whole file decides. */
export function pageNumberCandidates(lines: readonly Line[]): PageNumber[] {
  const found: PageNumber[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (line.text.length > LONGEST) continue;
    const match = matchOf(line, NUMBER);
    if (match === null) continue;
    const number = valueOf(match[2] ?? '');
    if (number === undefined) continue;
    found.push({
      at,
      number,
      interrupts: interrupts(lines, at, at + 1),
      fed: [at - 2, at - 1, at, at + 1, at + 2].some((near) => lines[near]?.text.includes(FEED)),
      apart: isBlank(lines[at - 1]) && isBlank(lines[at + 1]),
      foot: isBlank(lines[at - 1]) && [at + 1, at + 2].some((next) => isFeed(lines[next])),
      named: match[1] !== undefined || match[3] !== undefined,
    });
  }
  return found;
}

function isFeed(line: Line | undefined): boolean {
  return line !== undefined && line.text.includes(FEED) && isBlank(line);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Roman numbers of pages are small letters; capitals are chapters. */
export function valueOf(numeral: string): number | undefined {
  if (/^\d/.test(numeral)) return Number(numeral);
  if (numeral !== numeral.toLowerCase()) return undefined;
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = ROMAN[numeral.charAt(i)] ?? 0;
    const next = ROMAN[numeral.charAt(i + 1)] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value;
}

const ENDS_SENTENCE = /[.!?:;…*"”’'»)\]_-]\s*$/;
const BREAKS_WORD = /\p{L}[-\u00AC\u00AD]\s*$/u;
const BEGINS_SMALL = /^\s*[\p{Ll}]/u;
const RUNNING_LENGTH = 30;

/** Whether the sentence above the lines from `from` to `to` goes on below them. */
export function interrupts(lines: readonly Line[], from: number, to: number): boolean {
  const above = nearest(lines, from - 1, -1);
  const below = nearest(lines, to, 1);
  if (above === undefined || below === undefined) return false;
  if (BREAKS_WORD.test(above) && BEGINS_SMALL.test(below)) return true;
  if (above.trim().length < RUNNING_LENGTH) return false;
  return BEGINS_SMALL.test(below) && !ENDS_SENTENCE.test(above);
}

const REACH = 6;

/** The nearest line with text in one direction; other furniture may stand in between. */
export function nearest(lines: readonly Line[], from: number, step: number): string | undefined {
  for (let at = from, seen = 0; at >= 0 && at < lines.length && seen < REACH; at += step, seen++) {
    const line = lines[at];
    if (!isBlank(line) && !isFurnitureLike(line?.text ?? '')) return line?.text;
  }
  return undefined;
}

// `Digitized by VjOOQIC`: the name of the scanner is read as badly as the rest.
export const SCANNER = rule(/^[\s\f]*Digiti[sz]ed by \S.{0,50}$/i, { begins: 'd' });

/** Capitals alone, or a number: what heads and feet of pages look like. */
function isFurnitureLike(text: string): boolean {
  if (SCANNER.pattern.test(text)) return true;
  return NUMBER.pattern.test(text) || (text.length <= LONGEST && !/\p{Ll}/u.test(text));
}

const LEAST = 2;
const RUNNING_OVER = 0.25;

/**
 * The candidates that are page numbers. Chapters are numbered as well, but no chapter begins inside
 * a sentence: numbers that rise through the file are pages when text runs on over some of them, or
 * when pages were fed between them.
 */
export function pageNumbers(candidates: readonly PageNumber[]): PageNumber[] {
  const rising = risingSeries(candidates);
  const sure = rising.filter(({ interrupts, fed }) => interrupts || fed).length;
  const named = rising.filter(({ named }) => named);
  if (rising.length >= LEAST && sure >= LEAST && sure >= rising.length * RUNNING_OVER)
    return rising;
  if (named.length >= LEAST) return named;
  return candidates.filter(
    ({ interrupts, fed, apart, foot }) => foot || (interrupts && (fed || apart)),
  );
}

/** The longest run of candidates whose numbers rise by little from each to the next. */
function risingSeries(candidates: readonly PageNumber[]): PageNumber[] {
  let best: PageNumber[] = [];
  let series: PageNumber[] = [];
  for (const each of candidates) {
    const last = series.at(-1);
    const rises =
      last !== undefined && each.number > last.number && each.number <= last.number + 12;
    if (last !== undefined && !rises) {
      // One stray number (a list, a sum) does not end the series of pages.
      if (each.number !== 1 && series.length > 2) continue;
      series = [];
    }
    series.push(each);
    if (series.length > best.length) best = series;
  }
  return best;
}

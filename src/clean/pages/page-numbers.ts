import type { Line } from '../../ingest/draft.ts';
import { areBlank, countOf, hasInk, isBlank, lineAt } from '../../ingest/line.ts';
import { matchOf, rule } from '../../ingest/rule.ts';
import { titleBelow } from './page-words.ts';

/** A line that may be the number of a page. */
export interface PageNumber {
  readonly at: number;
  readonly number: number;
  /** The text goes on over it: a sentence stops above it, or begins small below. */
  readonly interrupts: boolean;
  /** A form feed stands on it or beside it. */
  readonly fed: boolean;
  /**
   * It stands in a blank of its own, alone or with the page's head above or below it (`12` over `THE
   * LAMP`); or on a page's last line: a form feed comes next.
   */
  readonly apart: boolean;
  readonly foot: boolean;
  /** The last line of the file, with the rest of an empty page above it. */
  readonly endsFile: boolean;
  /** It says of itself that it is one: `Page 12`, `12 of 300`. */
  readonly named: boolean;
  /** `Page 2` in a blank of its own: a heading would be `Page 1`. */
  readonly isLater: boolean;
  /** `- 2 -` */
  readonly isFramed: boolean;
  /** The text above is a sentence that ends in a colon: `nothing else to tell it by:` over `14`. */
  readonly isAnnounced: boolean;
  /** `2` at the right-hand side, where no heading stands; `- 2 -` in the middle, as typists count their pages. */
  readonly isOfTypist: boolean;
  /** The book's title is the next line, as it is over a page. */
  readonly titled: boolean;
}

// `12`, `- 12 -`, `[12]`, `xii`, `Page 12`, `Page 3 of 20`, `12 | P a g e`
const NUMBER = rule(
  /^[\s\f]*(?:[-–—~[(|*.]{0,2}\s?)(page\s+|p\.\s?)?(\d{1,4}|[ivxlc]{1,7})(\s?(?:of|\/)\s?\d{1,4}|\s?\|\s?P ?a ?g ?e)?(?:\s?[-–—~\])|*.]{0,2})[\s\f]*$/i,
  { begins: 'pivxlc0' },
);
const ANNOUNCES = /\p{Ll}:\s*$/u;
const FRAMED = /^\s*([-–—~])\s?\d+\s?\1\s*$/;
const LONGEST = 60;
/** A number may stand at the right-hand side. */
const WIDEST = 90;
// Farther to the right than what is centred in a line of 80 characters.
const AT_RIGHT = /^\s{45}/;
const SET_IN = /^\s{12}/;
const FEED = '\f';

/** Every line that may be a page's number. Whether it is one, the whole file decides. */
export function pageNumberCandidates(lines: readonly Line[]): PageNumber[] {
  const found: PageNumber[] = [];
  const isTitle = titleBelow(lines);
  const last = lines.findLastIndex(hasInk);
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (line.text.length > WIDEST) continue;
    const match = matchOf(line, NUMBER);
    if (match === null) continue;
    const number = pageValue(match[2] ?? '');
    if (number === undefined || isEndMark(lines, at, number, found.at(-1))) continue;
    const apart = isApart(lines, at);
    found.push({
      at,
      number,
      interrupts: interrupts(lines, at, at + 1),
      fed: [at - 2, at - 1, at, at + 1, at + 2].some((near) => lines[near]?.text.includes(FEED)),
      apart,
      foot: isBlank(lines[at - 1]) && [at + 1, at + 2].some((next) => isFeed(lines[next])),
      endsFile: at === last && number > 1 && areBlank(lines, at - EMPTY_PAGE, at),
      named: match[1] !== undefined || match[3] !== undefined,
      isLater: apart && match[1] !== undefined && number > 1,
      isFramed: FRAMED.test(line.text),
      isAnnounced: ANNOUNCES.test(lines[nearestAt(lines, at - 1, -1, isFurnitureLike)]?.text ?? ''),
      isOfTypist: AT_RIGHT.test(line.text) || (SET_IN.test(line.text) && FRAMED.test(line.text)),
      titled: isTitle(nearestAt(lines, at + 1, 1, isSheetSignature)),
    });
  }
  return found.filter((each, i) => {
    return !areChoices(lines, found[i - 1], each) && !areChoices(lines, each, found[i + 1]);
  });
}

/** Lines between two numbers that are no page. */
const NO_PAGE = 5;

/** `page 2`, `Stay at home`, `page 3`: where a story sends its readers; a page has a sentence that ends. */
function areChoices(lines: readonly Line[], one?: PageNumber, other?: PageNumber): boolean {
  if (one?.named !== true || other?.named !== true || other.at - one.at >= NO_PAGE) return false;
  return lines.slice(one.at + 1, other.at).every(({ text }) => !/[.!?…]["”’)]*\s*$/u.test(text));
}

/** Blank lines under the end of a text, at the foot of a page that is not full. */
const EMPTY_PAGE = 8;

/** How newspapermen end what they send in: `-30-`, with a signature at most below it. */
const END_MARK = 30;
const NEAR_END = 20;

function isEndMark(
  lines: readonly Line[],
  at: number,
  number: number,
  above: PageNumber | undefined,
): boolean {
  if (number !== END_MARK || lines.length - at > NEAR_END || isPageBefore(above)) return false;
  return FRAMED.test(lines[at]?.text ?? '');
}

/** A number not far below it, where some pages' were lost. */
function isPageBefore(above: PageNumber | undefined): boolean {
  return above !== undefined && above.number < END_MARK && above.number >= END_MARK - MOST_LOST;
}

const MOST_LOST = 12;

function isApart(lines: readonly Line[], at: number): boolean {
  if (isBlank(lines[at - 1])) return isBlank(lines[isCapitals(lines[at + 1]) ? at + 2 : at + 1]);
  return isBlank(lines[at + 1]) && isCapitals(lines[at - 1]) && isBlank(lines[at - 2]);
}

function isFeed(line: Line | undefined): boolean {
  return line !== undefined && line.text.includes(FEED) && isBlank(line);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Roman numbers of pages are small letters; capitals are chapters. */
export function pageValue(numeral: string): number | undefined {
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

/** The text above and below the lines from `from` to `to`, where there is any near. */
export function textsBeside(
  lines: readonly Line[],
  from: number,
  to: number,
): readonly (string | undefined)[] {
  return [
    lines[nearestAt(lines, from - 1, -1, isFurnitureLike)]?.text,
    lines[nearestAt(lines, to, 1, isFurnitureLike)]?.text,
  ];
}

/** Whether the sentence above the lines from `from` to `to` goes on below them. */
export function interrupts(lines: readonly Line[], from: number, to: number): boolean {
  const [above, below] = textsBeside(lines, from, to);
  if (above === undefined || below === undefined) return false;
  if (BREAKS_WORD.test(above) && BEGINS_SMALL.test(below)) return true;
  if (above.trim().length < RUNNING_LENGTH) return false;
  return BEGINS_SMALL.test(below) && !ENDS_SENTENCE.test(above);
}

const REACH = 6;

/** The nearest line with text in one direction; other furniture may stand in between. -1: none is near. */
function nearestAt(
  lines: readonly Line[],
  from: number,
  step: number,
  isBetween: (text: string) => boolean,
): number {
  for (let at = from, seen = 0; at >= 0 && at < lines.length && seen < REACH; at += step, seen++) {
    const line = lines[at];
    if (!isBlank(line) && !isBetween(line?.text ?? '')) return at;
  }
  return -1;
}

// `B`, `B 2`, `VOL. I.   C`
const SIGNATURE = /^\s*(?:VOL\.? [IVX]{1,4}\.?\s+)?(?:[ABE-HKN-UYZ]|[A-Z]{1,2} ?[2-5]\*?)\s*$/;

/** What tells the binder the order of the sheets. */
export function isSheetSignature(text: string): boolean {
  return text.length <= LONGEST && SIGNATURE.test(text);
}

/** A number alone, as pages have it. */
export function isPageNumberLike(text: string): boolean {
  return text.length <= LONGEST && NUMBER.pattern.test(text);
}

// Where the binder puts a plate: `[To face page 14.`, `[_Face p. 32._]`
export const PLATE = rule(/^\s*[[(]?_?(?:to )?face (?:page|p\.) ?\d{1,4}\.?_?[\])]?\s*$/i, {
  begins: 'tf',
});

/** Capitals alone, a number, or a word to the binder: what heads and feet of pages look like. */
function isFurnitureLike(text: string): boolean {
  if (text.length > LONGEST) return false;
  return isPageNumberLike(text) || !/\p{Ll}/u.test(text) || PLATE.pattern.test(text);
}

function isCapitals(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST && IN_CAPITALS.test(line.text);
}

const IN_CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u;

const LEAST = 2;
const RUNNING_OVER = 0.25;

/**
 * The candidates that are page numbers. Chapters are numbered as well, but no chapter begins inside
 * a sentence: numbers that rise through the file are pages when text runs on over some of them, or
 * when pages were fed between them.
 */
export function pageNumbers(candidates: readonly PageNumber[]): PageNumber[] {
  const rising = risingSeries(candidates);
  const sure = countOf(rising, ({ interrupts, fed, titled }) => interrupts || fed || titled);
  const named = rising.filter(({ named }) => named);
  if (rising.length >= LEAST && sure >= LEAST && sure >= rising.length * RUNNING_OVER)
    return rising;
  const isOfPages = sure > 0 || rising.every(({ isOfTypist }) => isOfTypist);
  if (isOfPages && isInMidBook(rising)) return rising;
  if (named.length >= LEAST) return named;
  const [only] = candidates;
  // Where others stand so, they are chapters.
  if (candidates.length === 1 && only?.isFramed === true && only.apart && only.number > 1)
    return [only];
  const framed = framedAmongBare(candidates);
  if (framed.length >= LEAST) return framed;
  return candidates.filter(
    ({ interrupts, fed, apart, foot, isLater, endsFile }) =>
      foot || endsFile || isLater || (interrupts && (fed || apart)),
  );
}

/**
 * Two and more that count on, each in a blank of its own, from where no story begins its chapters: behind
 * two, or set as a typist's behind one, for the first page of a manuscript has no number.
 */
function isInMidBook(rising: readonly PageNumber[]): boolean {
  const first = rising[0]?.number ?? 0;
  const counts = rising.every(({ number, apart }, i) => apart && number === first + i);
  const begins = rising.every(({ isOfTypist }) => isOfTypist) ? 1 : CHAPTERS_BEGIN;
  return rising.length >= LEAST && first > begins && counts;
}

const CHAPTERS_BEGIN = 2;

/** `- 3 -`, `- 4 -` where `1`, `2` count the chapters: of two manners one is the pages'. */
function framedAmongBare(candidates: readonly PageNumber[]): PageNumber[] {
  const framed = candidates.filter(({ isFramed }) => isFramed);
  const first = framed[0]?.number ?? 0;
  const isCounted = framed.every(({ number }, i) => number === first + i);
  const isChaptered = candidates.some(({ isFramed, number }) => !isFramed && number === 1);
  return first > 1 && isCounted && isChaptered ? framed : [];
}

/**
 * The longest run of candidates whose numbers rise by little from each to the next. What leapt ahead of
 * the count is none when the next goes on with the count: `9`, the `14` on a door, `10`.
 */
function risingSeries(candidates: readonly PageNumber[]): PageNumber[] {
  let best: PageNumber[] = [];
  let series: PageNumber[] = [];
  for (const each of candidates) {
    if (isLeapt(series, each)) series.pop();
    const last = series.at(-1);
    if (last !== undefined && each.isAnnounced && each.number !== last.number + 1) continue;
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

/** Whether the last of a series stands between two that count on from one to the next. */
function isLeapt(series: readonly PageNumber[], next: PageNumber): boolean {
  const [before, last] = series.slice(-2);
  if (before === undefined || last === undefined) return false;
  return next.number === before.number + 1 && last.number > next.number;
}

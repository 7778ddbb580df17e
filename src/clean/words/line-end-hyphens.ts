// This folder repairs words and characters that print, scan or typing has broken.

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Line } from '../../ingest/draft.ts';
import { countOf, hasInk, indexesOf, lineAt, withText } from '../../ingest/line.ts';
import { Sign, Edge } from '../../source/signs.ts';
import type { Pass } from '../pass.ts';
import {
  hyphenByEvidence,
  hyphenByGuess,
  isEnding,
  type BrokenWord,
  type Habit,
  type Hyphen,
} from './hyphen-evidence.ts';
import { WordCounts } from './word-counts.ts';

/**
 * Words that a wrapped line broke at its end become whole, on the line where they begin. Whether
 * the hyphen was the printer's or the word's own is told by the rest of the file: by the same word
 * elsewhere, then by what the other hyphens of this file are. Transcribers have mostly taken the
 * printer's hyphens out already, so that all which are left are real; scanners leave them in.
 */
export const lineEndHyphens: Pass = {
  name: 'line-end hyphens',
  run(draft, report) {
    const breaks = brokenWords(draft.lines);
    if (breaks.length === 0) return draft;
    return { ...draft, lines: mended(draft.lines, decided(draft.lines, breaks), report) };
  },
};

interface Break extends BrokenWord {
  /** The index of the line that ends in the hyphen. */
  readonly at: number;
  /** How much of the next line goes up: the word's part and the signs that touch it. */
  readonly tail: string;
}

interface DecidedBreak extends Break {
  readonly hyphen: Hyphen;
  readonly certainty: number;
}

const HYPHEN_END = /[\p{L}\d][-\u2010\u00AC\u00AD]$/u;
const LEFT = /([\p{L}\d][\p{L}\d'’]*(?:-[\p{L}\d'’]+)*)([-\u2010\u00AC\u00AD])\s*$/u;
const TAIL = /^[ \t]*(\p{Ll}\p{L}*(?:-\p{L}+)*)\S*/u;
const MOST_WIDTH = 100;
/** A line whose next word would have fitted was not broken by its width. */
const NEARLY_FULL = 0.8;

function brokenWords(lines: readonly Line[]): Break[] {
  const ends = indexesOf(lines, endsInHyphen);
  if (ends.length === 0) return [];
  const width = wrapWidth(lines);
  if (width > MOST_WIDTH) return [];
  return ends.flatMap((at): Break[] => {
    const text = lines[at]?.text ?? '';
    const left = LEFT.exec(text);
    const tail = TAIL.exec(lines[at + 1]?.text ?? '');
    if (left === null || tail === null) return [];
    const [, first = '', hyphen] = left;
    const [whole, right = ''] = tail;
    const full = text.trimEnd().length + right.length >= width * NEARLY_FULL;
    const sign = hyphen === '\u00AC' || hyphen === '\u00AD';
    if (!full && !sign && !isEnding(first, right)) return [];
    return [{ at, left: first, right, tail: whole.trimStart(), sign }];
  });
}

/** Every sign of a broken word is a hyphen or lies beyond ASCII, and is the last of its line. */
function endsInHyphen({ text, signs, edges }: Line): boolean {
  if ((signs & (Sign.hyphen | Sign.beyond)) === 0 || (edges & WORD_LAST) !== 0) return false;
  return HYPHEN_END.test(text.trimEnd().slice(-LONGEST_END));
}

/** A letter, which may have two units, and the hyphen. */
const LONGEST_END = 3;

const WORD_LAST = Edge.runsOn | Edge.digitLast;

/** The length that only one line in twenty exceeds. */
function wrapWidth(lines: readonly Line[]): number {
  const counts = new Uint32Array(MOST_WIDTH + 2);
  let inked = 0;
  for (const { text } of lines) {
    if (text === '') continue;
    const width = Math.min(text.length, MOST_WIDTH + 1);
    counts[width] = (counts[width] ?? 0) + 1;
    inked++;
  }
  let longer = counts[MOST_WIDTH + 1] ?? 0;
  let width = MOST_WIDTH + 1;
  while (width > 0 && longer <= inked * 0.05) {
    width--;
    longer += counts[width] ?? 0;
  }
  return width;
}

/**
 * A guess is as sure as the other hyphens of the file are alike. Read in 44 books, 2026-11: all 35
 * guesses in the two whose hyphens are alike in 96 of 100 were right.
 */
const SURE = 0.9;
/** The parts of the word count for something where the file shows no habit. */
const LEAST_SURE = 0.6;
/** Hyphens in this share of the lines are a printer's. */
const SCANNED = 0.03;

function decided(lines: readonly Line[], breaks: readonly Break[]): DecidedBreak[] {
  const counts = new WordCounts();
  const asLeft = new Map<string, number>();
  const asRight = new Map<string, number>();
  for (const { left, right } of breaks) {
    for (const word of [left, right, left + right, `${left}-${right}`]) counts.ask(word);
    asLeft.set(left, (asLeft.get(left) ?? 0) + 1);
    asRight.set(right, (asRight.get(right) ?? 0) + 1);
  }
  counts.count(lines);
  const known = (word: string): boolean =>
    counts.of(word) > (asLeft.get(word) ?? 0) + (asRight.get(word) ?? 0);
  const evident = breaks.map((each) => hyphenByEvidence(each, counts));
  const soft = evident.filter((hyphen) => hyphen === 'soft').length;
  const hard = evident.filter((hyphen) => hyphen === 'hard').length;
  const inked = countOf(lines, hasInk);
  // Two more than were seen, one of each kind: a file that shows nothing is a coin.
  const share = (hyphen: Hyphen): number =>
    ((hyphen === 'soft' ? soft : hard) + 1) / (soft + hard + 2);
  const isScan = (): boolean => breaks.length > inked * SCANNED || isPaged(lines);
  const habit = habitOf(soft - hard, isScan);
  return breaks.map((each, i) => {
    const evidence = evident[i];
    const hyphen = evidence ?? hyphenByGuess(each, known, habit);
    const certainty = evidence === undefined ? Math.max(LEAST_SURE, share(hyphen)) : 1;
    return { ...each, hyphen, certainty };
  });
}

function habitOf(softer: number, isScan: () => boolean): Habit {
  if (softer !== 0) return softer > 0 ? 'soft' : 'hard';
  return isScan() ? 'soft' : undefined;
}

/** Whether the ends of pages were taken out of the middle of sentences: such a text is a scan. */
function isPaged(lines: readonly Line[]): boolean {
  for (let at = 1; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const above = lineAt(lines, at - 1);
    if (above.file !== line.file || line.number - above.number < 2) continue;
    if (/^\s*\p{Ll}/u.test(line.text) && /[\p{L},-]\s*$/u.test(above.text)) return true;
  }
  return false;
}

/** No word is broken oftener; what goes on longer is no word. */
const MOST_LINES = 3;

/** The lines with each word whole on the line where it began. */
function mended(lines: readonly Line[], breaks: readonly DecidedBreak[], report: Report): Line[] {
  const texts = new Map<number, string>();
  const textAt = (at: number): string => texts.get(at) ?? lines[at]?.text ?? '';
  const emptied = new Set<number>();
  // Where the end of a line stands that went up whole: `incom-`, `prehen-`, `sible`.
  const homes = new Map<number, number>();
  for (const broken of breaks) {
    if (broken.hyphen === 'hanging') continue;
    const home = homes.get(broken.at) ?? broken.at;
    if (broken.at - home >= MOST_LINES || (emptied.has(broken.at) && home === broken.at)) continue;
    const upper = textAt(home).trimEnd();
    const left = home === broken.at ? broken.left : (LEFT.exec(upper)?.[1] ?? broken.left);
    const each = { ...broken, left, at: home, lower: broken.at + 1 };
    const lower = textAt(each.lower).trimStart();
    const kept = each.hyphen === 'soft' || each.sign ? upper.slice(0, -1) : upper;
    texts.set(each.at, kept + each.tail);
    const rest = lower.slice(each.tail.length).trimStart();
    texts.set(each.lower, rest);
    if (rest === '') {
      emptied.add(each.lower);
      homes.set(each.lower, home);
    }
    reportWord(lines, each, report);
  }
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const text = texts.get(at);
    if (text === undefined) joined.push(line);
    else if (!emptied.has(at) || text !== '') joined.push(withText(line, text));
  }
  return joined;
}

function reportWord(
  lines: readonly Line[],
  {
    at,
    lower: below,
    left,
    right,
    tail,
    hyphen,
    certainty,
  }: DecidedBreak & { readonly lower: number },
  report: Report,
): void {
  const upper = lineAt(lines, at);
  const lower = lines[below] ?? upper;
  const after = hyphen === 'soft' ? left + right : `${left}-${right}`;
  const sure = certainty >= SURE;
  report({
    code: sure ? 'clean/word-joined' : 'clean/word-joined-by-guess',
    message: `Wrote “${after}”, which was broken at the line's end`,
    // All that goes up: after `parlor of Sainte-Marie-` that is `l'Égyptienne.`, two words.
    before: `${left}-\n${tail}`,
    after: after + tail.slice(right.length),
    origin: { file: upper.file, from: upper.number, to: lower.number },
    ...(sure
      ? {}
      : { doubt: { decided: after, alternative: otherForm(hyphen, left, right), certainty } }),
  });
}

function otherForm(hyphen: Hyphen, left: string, right: string): string {
  return hyphen === 'soft' ? `${left}-${right}` : left + right;
}

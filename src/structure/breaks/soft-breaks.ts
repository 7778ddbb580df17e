import { endsSentence } from '../../source/sentence-end.ts';
import { isDateline, isDayOrMonth } from '../letters/letter-lines.ts';
import type { Findings, Leaf, Manuscript } from '../manuscript.ts';
import { indent, startsLower } from '../survey/ink.ts';
import { layoutOf, type Group } from '../survey/layout.ts';
import { paragraphColumn, regionAt, type Region } from '../survey/survey.ts';

type Break = Extract<Leaf, { kind: 'sceneBreak' }>;

const SPEECH = /^\s*["“”'‘«„—–-]/;
// `[Illustration]`, `(_To be continued._)`, `_The Moral_` over a few lines of verse
const LABEL = /^\s*(?:[[(].*[\])]|_\p{Lu}[^_.!?]{1,40}_)\s*$/u;
const INTRODUCES = /(?:[:—-]|--)[\s"'”’»_]*$/;
// `/Not yet./`: emphasis between strokes
const STROKE = /\/\s*$/;
/** Paragraphs that a thing shown in the text may have. */
const SHOWN = 5;

interface Gap {
  /** Index of the first blank line, and of the line after the last. */
  readonly from: number;
  readonly to: number;
  readonly region: Region;
  readonly isUnderSong: boolean;
}

/** Lines between two gaps that may still be a single paragraph under its heading. */
const SINGLE = 3;
/** Such places that make a habit, and the paragraphs among which one more may be an accident. */
const HABIT = 3;
const ACCIDENT = 1200;
/** A text of so few paragraphs shows a habit with one. */
const SHORT = 100;
/** Such places that are no accident beside fewer marks: one star in the whole book. */
const AGAIN = 2;

/**
 * Breaks shown by space alone: more blank lines than this text puts between paragraphs, with prose
 * on both sides. Measured over 32 wrapped texts, 2026-11: of 67 such places 27 are breaks, and of
 * those 25 open with narration, while an accident stands as often before a speech. So a long text
 * must show the habit, and show it mostly before narration.
 */
export function softBreaks(manuscript: Manuscript, known: Findings): Break[] {
  const gaps = apart(manuscript, gapsIn(manuscript, known));
  const marked = known.leaves.filter(({ kind }) => kind === 'sceneBreak').length;
  const marks = marked > 0;
  const paragraphs = layoutOf(manuscript.lines).groups.length;
  const bySpace = gaps.filter(({ region }) => region.blanks > 0);
  const plausible = bySpace.filter(
    (gap) =>
      !gap.region.wrapped || isWide(gap) || !SPEECH.test(manuscript.lines[gap.to]?.text ?? ''),
  );
  const shown = Math.min(HABIT, Math.ceil(paragraphs / SHORT));
  const habit = marked === 0 ? shown : marked < plausible.length ? Math.max(AGAIN, shown) : HABIT;
  const needed = Math.max(habit, paragraphs / ACCIDENT);
  const isHabit = plausible.length >= needed && plausible.length * 2 >= bySpace.length;
  const certainty = plausible.length >= HABIT ? 0.8 : 0.6;
  return gaps.flatMap(({ from, to, region }): Break[] => {
    if (region.blanks > 0 && !isHabit) return [];
    const sure = region.blanks > 0 ? certainty : 0.85;
    const evidence = { rule: 'soft-breaks/space', certainty: sure };
    return [{ kind: 'sceneBreak', strength: marks ? 'space' : 'mark', from, to, ...evidence }];
  });
}

/** Blank lines beyond those between paragraphs that nobody leaves by accident: `DESPAIR`, and three for one. */
const WIDE = 2;

function isWide({ from, to, region }: Gap): boolean {
  return to - from >= region.blanks + WIDE;
}

/** Without those in a row of single paragraphs: notes and lists are set so, scenes are not. */
function apart({ lines }: Manuscript, gaps: readonly Gap[]): Gap[] {
  const { groupAt } = layoutOf(lines);
  const near = (a: Gap | undefined, b: Gap | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (groupAt[b.to] ?? 0) - (groupAt[a.to] ?? 0) <= 2 &&
    // Where no blank parts paragraphs, a group is a scene of many.
    (b.region.blanks > 0 || b.from - a.to <= SINGLE);
  return gaps.filter(
    (gap, i) =>
      !(near(gaps[i - 1], gap) && near(gap, gaps[i + 1])) &&
      !(near(gap, gaps[i + 1]) && near(gaps[i + 1], gaps[i + 2])) &&
      !(near(gaps[i - 1], gap) && near(gaps[i - 2], gaps[i - 1])),
  );
}

/** Places with more room than usual between two paragraphs of prose. */
function gapsIn(manuscript: Manuscript, known: Findings): Gap[] {
  const { lines, survey } = manuscript;
  const claimed = new Uint8Array(lines.length);
  for (const { from, to } of known.leaves) claimed.fill(1, from, to);
  for (const { from, to, kind } of known.containers)
    if (kind !== 'letter' && kind !== 'quote') claimed.fill(1, from, to);
  const heads = headsOf(manuscript, known);
  const songs = new Map(
    known.leaves.filter(({ kind }) => kind === 'verse').map((leaf) => [leaf.to, leaf]),
  );
  const { groups } = layoutOf(lines);
  const gaps: Gap[] = [];
  const end = closingFrom(lines, groups);
  let shown = -Infinity;
  for (const [g, { from: to }] of groups.entries()) {
    const above = groups[g - 1];
    if (above === undefined) continue;
    const from = above.to;
    const region = regionAt(survey, to);
    if (to - from <= region.blanks || region !== regionAt(survey, from - 1)) continue;
    // Where something was cut out between, the room is what was left of its own.
    const spacing = survey.doubleSpaced ? 2 : 1;
    if ((lines[to]?.number ?? 0) - (lines[from - 1]?.number ?? 0) > to - from + spacing) continue;
    // What follows a colon is shown: the room before and after it sets it off.
    if (INTRODUCES.test(lines[from - 1]?.text ?? '')) shown = g;
    if (g >= end || g - shown <= SHOWN || claimed[to] === 1) continue;
    const song = songs.get(from);
    const isUnderSong = song !== undefined && isSongUnderText(song, above, region);
    if (claimed[from - 1] === 1 && !isUnderSong) continue;
    if (isDayAtEnd(lines, groups[g], groups[g + 1], claimed)) continue;
    if (region.blanks > 0 && isShownAt(lines, groups[g - 2])) continue;
    if (region.blanks > 0 && heads[(groups[g - 2]?.to ?? 0) - 1] === 1) continue;
    if (!isProse(manuscript, to, region)) continue;
    if (!isUnderSong && !isProse(manuscript, from - 1, region)) continue;
    const last = (lines[from - 1]?.text ?? '').replace(STROKE, '');
    if (!endsSentence(last) || startsLower(lines[to]?.text ?? '')) continue;
    gaps.push({ from, to, region, isUnderSong });
  }
  // Who leaves room nowhere else sets songs off by it.
  return gaps.some((gap) => !gap.isUnderSong) ? gaps : [];
}

/**
 * A song with no more room above it than any paragraph has, where lines are paragraphs: its author sets nothing off,
 * so that more room below it parts scenes as it does elsewhere.
 */
function isSongUnderText(song: Leaf, { from, before }: Group, region: Region): boolean {
  if (region.wrapped) return false;
  return song.from > from || (region.blanks > 0 && before <= region.blanks);
}

/** `Paris, September 1833.` under the last paragraph of a tale, whatever follows: when it was written. */
function isDayAtEnd(
  lines: Manuscript['lines'],
  own: Group | undefined,
  below: Group | undefined,
  claimed: Uint8Array,
): boolean {
  if (own === undefined || own.to - own.from > 1) return false;
  const isLast = below === undefined || claimed[below.from] === 1;
  const text = lines[own.from]?.text.trim() ?? '';
  return isLast && (isDateline(text) || isDayOrMonth(text.replace(PLACE, '')));
}

// `Paris, `, `La Guinguette, Étretat, `
const PLACE = /^_?\p{Lu}[\p{L}’' -]{1,30}, (?:\p{Lu}[\p{L}’' -]{1,30}, )?/u;

/** What stands under a sentence that does not end, `From Gray she learnt that`, is shown. */
function isShownAt(lines: Manuscript['lines'], over: Group | undefined): boolean {
  const text = lines[(over?.to ?? 0) - 1]?.text ?? '';
  return /[\p{Ll},]$/u.test(text);
}

/** Longest line of those under the last paragraph: where and when the book was written. */
const LONGEST_CLOSING = 48;
const MOST_CLOSING = 3;

/** The first of the short lines with which a text ends: `Trieste-Zurich-Paris`, `1914-1921`. */
function closingFrom(lines: Manuscript['lines'], groups: readonly Group[]): number {
  let first = groups.length;
  while (groups.length - first < MOST_CLOSING && isClosing(lines, groups[first - 1])) first--;
  return first;
}

function isClosing(lines: Manuscript['lines'], group: Group | undefined): boolean {
  if (group === undefined || group.to - group.from > 2) return false;
  return lines
    .slice(group.from, group.to)
    .every(
      ({ text }) => text.length <= LONGEST_CLOSING && !endsSentence(text) && !SPEECH.test(text),
    );
}

/**
 * Lines of headings and of the title page. The first thing under one, with room below it, is what a
 * printer sets over a chapter: its argument, a saying, the place that a letter is from.
 */
function headsOf({ lines }: Manuscript, { leaves }: Findings): Uint8Array {
  const heads = new Uint8Array(lines.length);
  for (const { kind, from, to } of leaves)
    if (kind === 'heading' || kind === 'metadata') heads.fill(1, from, to);
  return heads;
}

/** Not displayed, and not a shout or a label. */
function isProse({ lines }: Manuscript, line: number, region: Region): boolean {
  const text = lines[line]?.text ?? '';
  if (indent(text) > paragraphColumn(region) + 1) return false;
  return !isShouted(text) && !LABEL.test(text);
}

/** `COUNT OF SALT AND OF THE MILL, etc.`: also with few small letters. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return small * 4 <= capitals;
}

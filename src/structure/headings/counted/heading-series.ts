// This folder chooses the headings that count on, from one to the next, with a word or without.

import { endsSentence } from '../../../source/sentence-end.ts';
import type { Candidate } from '../heading-candidate.ts';
import type { Numeral } from '../shapes/numerals.ts';
import { lettering } from '../shapes/title-shape.ts';

/** What a step from one number to the next is worth. */
const STEP = { next: 1, restart: -0.6, restartUnderHigher: 0.6, gap: -0.4, same: -1.5, back: -3 };
const SINGLE_GAP_LIMIT = 3;
/** How many candidates back a chain may look: false ones between two chapters are few. */
const REACH = 24;

/** The number of a heading; `CHAPTER THE LAST` has the one after `previous`. */
export function numberOf(candidate?: Candidate, previous?: number): number | undefined {
  if (candidate?.shape?.last) return (previous ?? 0) + 1;
  return candidate?.shape?.number?.value;
}

const LETTER = /^[VXLCDM]\.?$/;

/** `L. Finch, for the Board`, under a lone `I`: where no `XLIX` and no `LI` stands, the letter is a name's. */
export function isInitial(c: Candidate, numbers: ReadonlySet<number | undefined>): boolean {
  const number = numberOf(c);
  if (number === undefined || c.listed || !LETTER.test(c.shape?.label ?? '')) return false;
  return !numbers.has(number - 1) && !numbers.has(number + 1);
}

/** The key of a candidate's series: numbers alone and numbers with titles are different manners. */
export function seriesKey({ shape }: Candidate): string | undefined {
  if (shape === undefined || shape.named !== undefined) return undefined;
  if (shape.word !== undefined) return shape.word.key;
  if (shape.number === undefined) return undefined;
  const style = styleOf(shape.label, shape.number);
  return shape.titleFirst ? 'part' : `${style}${shape.title === '' ? '' : '-titled'}`;
}

/** `i.` and `two` in small letters count what `I` and `2` do not. */
function styleOf(label: string, { style }: Numeral): string {
  if (/^\p{Ll}/u.test(label)) return 'small';
  return style === 'roman' ? 'roman' : 'digits';
}

/** The candidates of each series in their order: those whose number stands behind a word, or those
 *  whose number stands alone. */
export function bySeries(all: readonly Candidate[], worded: boolean): Map<string, Candidate[]> {
  const series = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const key = seriesKey(candidate);
    if (key === undefined || (candidate.shape?.word !== undefined) !== worded) continue;
    const members = series.get(key);
    if (members === undefined) series.set(key, [candidate]);
    else members.push(candidate);
  }
  return series;
}

function strength(candidate: Candidate): number {
  const { shape, before, after, run, text } = candidate;
  let score = shape?.word === undefined ? 1 : 1.6;
  if (candidate.listed || candidate.claimed !== undefined) score += 3;
  if (before >= 2) score += 0.5;
  if (before === 0) score -= 0.8;
  if (after >= 1) score += 0.3;
  if (shape?.title === '') score += 0.4;
  else if (shape?.parted === false && !candidate.capitals) score -= 0.4;
  if (run && shape?.title !== '') score -= 0.5;
  if (text.length > 90 && endsSentence(text)) score -= 0.8;
  else if (isSaid(shape?.title ?? '')) score -= SAID;
  return score;
}

/** What a whole sentence behind the number takes from a heading. */
const SAID = 0.5;
const FEWEST_WORDS = 5;

/**
 * `Chapter 2: that was where the bookmark had been.` in the middle of the first chapter, `12. That was all the
 * ticket said.` behind 2: where another line says the number too, or those between are missing, it is the story's.
 */
function isSaid(title: string): boolean {
  return (
    endsSentence(title) &&
    lettering(title) === 'sentence' &&
    title.split(/\s+/).length >= FEWEST_WORDS
  );
}

function step(previous: number, next: number, higherBetween: boolean): number {
  if (next === previous + 1) return STEP.next;
  if (higherBetween && next <= 2) return STEP.restartUnderHigher;
  if (next === 1) return STEP.restart;
  if (next === previous) return STEP.same;
  if (next < previous) return STEP.back;
  return STEP.gap * Math.min(next - previous - 1, SINGLE_GAP_LIMIT);
}

/**
 * The members of one series that count on: numbers rising by one, gaps allowed, beginning again
 * only under a higher heading. What breaks the count (`Chapter 4 of the primer` between 1 and 2)
 * costs more than it brings and falls out.
 *
 * @param higher lines of headings that may hold this series, in order
 */
export function counted(members: readonly Candidate[], higher: readonly number[]): Candidate[] {
  const best: number[] = [];
  const from: number[] = [];
  const values: number[] = [];
  let top = -1;
  for (const [i, member] of members.entries()) {
    let score = numberOf(member) === 1 ? 0.5 : 0;
    let previous = -1;
    let value = numberOf(member, 0) ?? 0;
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
      const number = numberOf(member, values[j]) ?? 0;
      const between = hasBetween(higher, members[j]?.line ?? 0, member.line);
      const gain = (best[j] ?? 0) + step(values[j] ?? 0, number, between);
      if (gain > score) {
        score = gain;
        previous = j;
        value = number;
      }
    }
    best.push(score + strength(member));
    from.push(previous);
    values.push(value);
    if (top < 0 || (best[i] ?? 0) > (best[top] ?? 0)) top = i;
  }
  const chain: Candidate[] = [];
  for (let i = top; i >= 0; i = from[i] ?? -1) {
    const member = members[i];
    if (member !== undefined) chain.push(member);
  }
  return chain.toReversed();
}

/** Whether one of the sorted lines lies between the two. */
function hasBetween(sorted: readonly number[], after: number, before: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= after) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && (sorted[low] ?? 0) < before;
}

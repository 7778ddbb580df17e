import { claimedLines } from '../findings-index.ts';
import type { Findings, Leaf, Manuscript, Recognizer } from '../manuscript.ts';
import { indent, startsLower, width } from '../survey/ink.ts';
import { isFullAt, layoutOf, type Group } from '../survey/layout.ts';
import { paragraphColumn, regionAt } from '../survey/survey.ts';
import { isBill } from '../verse/bills.ts';
import { isSpeechOrEntry } from '../verse/short-line-signs.ts';

/** Lines and words of a sign. */
const MOST_LINES = 30;
const MOST_WORDS = 8;
/** Columns by which the middles of centred lines may differ. */
const AXIS = 1.5;
/** Columns by which that middle may miss the page's. */
const PAGE = 7;
/** Two longer lines about one middle are as likely a couplet. */
const COUPLET = 34;

/** Inscriptions and programmes: lines about one middle, which verse must not claim. */
export const centredNotices: Recognizer = {
  name: 'centred-notices',
  recognize: (manuscript, known) => withNotices(manuscript, known, 'notices/centred', isCentred),
};

/** Signs and shop boards: a few words in capitals, or set in, that nothing else claims. */
export const shoutedNotices: Recognizer = {
  name: 'shouted-notices',
  recognize: (manuscript, known) =>
    withNotices(manuscript, known, 'notices/lines', isShoutedOrDisplayed),
};

function withNotices(
  manuscript: Manuscript,
  known: Findings,
  rule: string,
  isNotice: (manuscript: Manuscript, group: Group) => boolean,
): Findings {
  const { lines } = manuscript;
  const claimed = claimedLines(lines.length, known);
  const leaves: Leaf[] = [];
  for (const group of layoutOf(lines).groups) {
    const { from, to } = group;
    if (to - from > MOST_LINES || claimed[from] === 1 || claimed[to - 1] === 1) continue;
    if (!isNotice(manuscript, group)) continue;
    // A picture may stand among the lines.
    if (claimed.subarray(from, to).includes(1)) continue;
    leaves.push({ kind: 'notice', from, to, rule, certainty: 0.7 });
  }
  return { ...known, leaves: [...known.leaves, ...leaves] };
}

function isShoutedOrDisplayed(manuscript: Manuscript, group: Group): boolean {
  if (isQuotation(manuscript, group)) return false;
  return (
    isShout(manuscript, group) ||
    isDisplayed(manuscript, group) ||
    isNarrow(manuscript, group) ||
    isParted(manuscript, group)
  );
}

const OPENS_QUOTE = /^\s*["“„«]/;
const CLOSES_QUOTE = /["”“»]\s*$/;

/** Three lines or more in capitals, filled as a paragraph's are, all of them one quotation: a motto. */
function isQuotation({ lines }: Manuscript, group: Group): boolean {
  const { from, to } = group;
  const first = lines[from]?.text ?? '';
  if (to - from < 3 || !OPENS_QUOTE.test(first) || !CLOSES_QUOTE.test(lines[to - 1]?.text ?? ''))
    return false;
  const texts = lines.slice(from, to).map(({ text }) => text);
  const isOne = !texts.slice(0, -1).some((text) => CLOSES_QUOTE.test(text));
  const widest = texts.reduce((most, text) => Math.max(most, width(text)), 0);
  return isOne && texts.every((text) => !/\p{Ll}/u.test(text)) && !hasRoom(lines, group, widest);
}

/** Drawn with a frame, or set by hand to be looked at: different indents, one middle. */
function isCentred(manuscript: Manuscript, group: Group): boolean {
  return isFramed(manuscript, group) || standsCentred(manuscript, group);
}

function isFramed({ lines }: Manuscript, { from, to }: Group): boolean {
  for (let i = from; i < to; i++) if (lines[i]?.claim?.type !== 'notice') return false;
  return true;
}

function standsCentred({ lines, survey }: Manuscript, { from, to }: Group): boolean {
  const region = regionAt(survey, from);
  const set = paragraphColumn(region) + 2;
  const first = lines[from]?.text ?? '';
  if (to - from < 2 || !region.wrapped || indent(first) < set) return false;
  // What stands in quotes is sung or recited.
  if (/^\s*["“„«‘']/.test(first)) return false;
  const middles: number[] = [];
  const columns = new Set<number>();
  let [widest, shouts] = [0, 0];
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    const left = indent(text);
    if (left < set) return false;
    if (!/\p{Ll}/u.test(text)) shouts++;
    middles.push((left + width(text)) / 2);
    columns.add(left);
    widest = Math.max(widest, width(text) - left);
  }
  const sorted = middles.toSorted((a, b) => a - b);
  const axis = sorted[sorted.length >> 1] ?? 0;
  const near = middles.filter((middle) => Math.abs(middle - axis) <= AXIS).length;
  if (to - from === 2 && widest > COUPLET) return false;
  // Verse steps in and out between two or three columns; centred lines hardly share one.
  if (columns.size < Math.max(2, 0.6 * (to - from)) || near < 0.9 * middles.length) return false;
  // An inscription may be centred on itself; capitals say that it is one.
  if (Math.abs(axis - (region.margin + region.width) / 2) <= PAGE) return true;
  return to - from > 2 && shouts * 2 > to - from;
}

function isShout({ lines }: Manuscript, { from, to }: Group): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text)) return false;
    if (text.trim().split(/\s+/).length > MOST_WORDS || /["“”«»?]/.test(text)) return false;
  }
  return true;
}

/** Share of the page's width that no line of a sign exceeds, and so many lines of one. */
const NARROW = 0.6;
const MOST_NARROW = 8;
/** Lines of a bill, which is flush as the paragraphs are. */
const FEWEST_FLUSH = 3;

/**
 * Lines that the page did not end, far narrower than it: `NO ENTRY`, `except on business`, `or in a hat`, all set in
 * alike; or flush, under what announces a bill: `2 soups -- 5.00`, `1 pie -- 0.75`, `Tip -- none`.
 */
function isNarrow({ lines, survey }: Manuscript, group: Group): boolean {
  const { from, to } = group;
  const region = regionAt(survey, from);
  if (to - from < 2 || to - from > MOST_NARROW || !region.wrapped || region.style === 'indent')
    return false;
  const column = indent(lines[from]?.text ?? '');
  const isSetIn = column >= paragraphColumn(region) + 2;
  if (!isSetIn && (to - from < FEWEST_FLUSH || !/:\s*$/.test(textAbove(lines, group))))
    return false;
  let [widest, small] = [0, 0];
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (indent(text) !== column || width(text) - column > NARROW * region.width) return false;
    widest = Math.max(widest, width(text));
    if (startsLower(text)) small++;
  }
  const isHeaded = isSetIn && !/\p{Ll}/u.test(lines[from]?.text ?? '');
  return (isSetIn || small === 0) && (isHeaded || hasRoom(lines, group, widest));
}

/** Whether lines could have taken the next one's first word, as none does that was wrapped. */
function hasRoom(lines: Manuscript['lines'], { from, to }: Group, widest: number): boolean {
  const layout = layoutOf(lines);
  let roomy = 0;
  for (let i = from + 1; i < to; i++) if (!isFullAt(layout, i - 1, i, widest)) roomy++;
  return roomy * 2 >= to - from - 1;
}

/** The last line of the group above. */
function textAbove(lines: Manuscript['lines'], { from }: Group): string {
  const { groups, groupAt } = layoutOf(lines);
  return lines[(groups[(groupAt[from] ?? 0) - 1]?.to ?? 0) - 1]?.text ?? '';
}

/** A few short lines set in, as on the cover of a book. */
function isDisplayed({ lines, survey }: Manuscript, { from, to }: Group): boolean {
  const region = regionAt(survey, from);
  const set = paragraphColumn(region) + 2;
  if (to - from < 2 || to - from > 6 || !region.wrapped || region.style === 'indent') return false;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (indent(text) < set || width(text) > 0.8 * region.width || startsLower(text)) return false;
  }
  return true;
}

/** Lines of a bill where a line is otherwise a paragraph, and blank lines part these: `Soup`, `Fish`, `Pie`. */
function isParted({ lines, survey }: Manuscript, group: Group): boolean {
  const { from, to } = group;
  const { wrapped, style } = regionAt(survey, from);
  if (wrapped || style !== 'block' || to - from < FEWEST_FLUSH) return false;
  const texts = lines.slice(from, to).map(({ text }) => text.trim());
  return isBill(texts, textAbove(lines, group)) && !texts.some(isSpeechOrEntry);
}

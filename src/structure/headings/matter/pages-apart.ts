import { endsSentence } from '../../../source/sentence-end.ts';
import { isEnding } from '../../blocks/endings.ts';
import type { Layout } from '../../survey/layout.ts';
import { lengthUnder, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { isShortLined } from '../counted/stanza-numbers.ts';
import type { Candidate } from '../heading-candidate.ts';
import { listTitle } from '../shapes/list-titles.ts';
import { noteShape } from './closing-notes.ts';

/** Blank lines over every counted heading of a book that sets each on a page of its own. */
const WIDE = 3;
/** Before the first of them, on a page with the title of the book over it. */
const LESS_WIDE = 2;
const FEWEST = 3;
/** Characters under such a title: a half-title or a motto's page has fewer. */
const SHORTEST = 250;
/** The same under `NOTE`, which is no half-title. */
const SHORTEST_NOTE = 80;
// `TO`, `TO MY DEAR FRIEND`, `À MA MÈRE`
const GIVEN = /^(?:to|for|à|für|para|aan)(?: |$)/iu;

/**
 * Where the counted headings all stand in wide room, the titles that stand so too before the first
 * and behind the last: `BEFORE THE CURTAIN`, `NOTE TO THE THIRD EDITION`, `FINAL P.S. BY THE AUTHOR`.
 */
export function pagesApart(
  { lines, layout, all, bodyFrom }: Choice,
  chosen: readonly Chosen[],
): Chosen[] {
  const counted = chosen.filter(({ shape }) => shape?.number !== undefined);
  const room = roomOver(counted, chosen);
  if (counted.length < FEWEST || room < WIDE || room === Infinity) return [];
  const first = counted.reduce((least, { line }) => Math.min(least, line), Infinity);
  const last = counted.reduce((most, { line }) => Math.max(most, line), 0);
  const shouted = counted.some(({ capitals }) => capitals);
  const taken = new Set(chosen.map(({ group }) => group));
  // `Note` in front says what it is, however it is written.
  const isSaid = (c: Candidate): boolean =>
    c.capitals || (c.line < first && noteShape(c.text, 'front') !== undefined);
  const titles = all.filter(
    (c) =>
      c.line >= bodyFrom &&
      (isSaid(c) || !(shouted || c.line > last)) &&
      (c.line < first || c.line > last) &&
      c.shape === undefined &&
      c.before >= (isSaid(c) && c.line < first ? LESS_WIDE : room) &&
      (c.before >= WIDE || isOverText(lines, layout, c)) &&
      c.after >= 1 &&
      !taken.has(c.group) &&
      !taken.has(c.group - 1) &&
      !GIVEN.test(c.text) &&
      !isNamed(lines, layout, c) &&
      // The book's title over its list of contents is not over text.
      listTitle(lines[layout.groups[c.group + 1]?.from ?? 0]?.text ?? '') === undefined &&
      !isEnding(c.text),
  );
  const rank = counted.reduce((outermost, c) => Math.min(outermost, c.rank), Infinity);
  const heads = [...titles, ...chosen].toSorted((a, b) => a.line - b.line);
  return titles
    .filter(
      (c) =>
        lengthUnder(layout, heads, c.line) >=
        (noteShape(c.text, 'back') ? SHORTEST_NOTE : SHORTEST),
    )
    .map((c) => {
      const shape = noteShape(c.text, c.line < first ? 'front' : 'back');
      return { ...take(c, rank, 'headings/apart', 0.75), ...(shape && { shape }) };
    });
}

/** In a preface a song has its title over it, and lines on a stone stand one by one. */
function isOverText(lines: Choice['lines'], layout: Layout, { group }: Candidate): boolean {
  const below = layout.groups[group + 1];
  if (below === undefined || isShortLined(layout, below)) return false;
  return below.to - below.from > 1 || endsSentence(lines[below.from]?.text ?? '');
}

/** `LUCIUS REED` under `To`, and `‘JOHN REED’` under what he wires, which opened with the same mark. */
function isNamed(lines: Choice['lines'], { groups }: Layout, { group, text }: Candidate): boolean {
  const above = lines[groups[group - 1]?.from ?? -1]?.text.trim() ?? '';
  return (/^['‘]/.test(text) && /^['‘]/.test(above)) || (GIVEN.test(above) && !above.includes(' '));
}

/** The least room over them; right under a part's heading, or the book's title, they need none. */
function roomOver(counted: readonly Chosen[], chosen: readonly Chosen[]): number {
  const heads = new Set(chosen.map(({ group }) => group));
  const first = counted.reduce((least, { group }) => Math.min(least, group), Infinity);
  return counted
    .filter(({ group }) => group !== first && !heads.has(group - 1) && !heads.has(group - 2))
    .reduce((least, { before }) => Math.min(least, before), Infinity);
}

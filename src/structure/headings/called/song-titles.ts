import { isEnding } from '../../blocks/endings.ts';
import { isDateline } from '../../letters/letter-lines.ts';
import { free, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { isShortLined } from '../counted/stanza-numbers.ts';
import { firstFrom } from '../first-from.ts';
import type { Candidate } from '../heading-candidate.ts';
import { keyOf } from '../shapes/title-key.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

/** Blank lines over such a title: a paragraph has fewer. */
const APART = 2;
/** Fewest songs of a book, and tales that have one. */
const FEWEST = 3;
const FEWEST_TALES = 2;

/** A sign that ends a sentence or leads to what is below. */
const CLOSED = /[.!?…:;,]["”’]?$/u;

/**
 * Songs between the tales and in them, that no list names: `Robin’s Song` alone on its line in room, a stanza right
 * under it, and later `A Song of the Weir`. In a book of prose they are sections of the tale that they stand in.
 */
export function songTitles(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  const heads = chosen
    .filter(({ rank, shape }) => rank >= RANK.title && !shape?.named)
    .toSorted((a, b) => a.line - b.line);
  const first = heads[0]?.line ?? Infinity;
  const labels = new Set(heads.flatMap((c) => (c.shape?.title === '' ? [c.group] : [])));
  const songs = free(choice, chosen).filter(
    (c) => c.line > first && !labels.has(c.group - 1) && isOverSong(choice, c),
  );
  const names = new Set(songs.map(({ text }) => keyOf(text)));
  const tales = new Set(songs.map(({ line }) => firstFrom(heads, line)));
  if (names.size < songs.length || songs.length < FEWEST || tales.size < FEWEST_TALES) return [];
  return songs.map((c) => take(c, RANK.section, 'headings/song', 0.75));
}

function isOverSong(
  { lines, layout, isVerse }: Choice,
  { line, group, text, before, after, run, shape }: Candidate,
): boolean {
  if (shape !== undefined || before < APART || after < 1 || run || CLOSED.test(text)) return false;
  if (!isShortLined(layout, layout.groups[group + 1]) || isVerse(line)) return false;
  if (!isTitleLike(text) || lettering(text) === 'sentence' || isEnding(text)) return false;
  return !isDateline(lines[line]?.text ?? '');
}

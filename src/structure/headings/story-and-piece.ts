import type { HeadField, Line } from '../../ingest/draft.ts';
import { hasInk, isBlank, lineAt, lineOf, withText } from '../../ingest/line.ts';
import { begins } from '../../source/signs.ts';
import { fieldLabel } from '../about/field-labels.ts';
import { byline, titleAndAuthor } from '../about/title-page/title-lines.ts';
import { isDateline } from '../letters/letter-lines.ts';
import { unframed } from './shapes/heading-frame.ts';
import { divisionWord } from './shapes/heading-lexicon.ts';
import { shapeOf, type Shape } from './shapes/heading-shape.ts';
import { isTitleLike, lettering } from './shapes/title-shape.ts';

/**
 * A story that came out in pieces has its own name over each of them, on the line that names the
 * piece: `The Lantern Post - Chapter 4: Low Water`, `The Lantern Post, Part Two`. Story and piece get
 * a line each; no word changes.
 */

const LONGEST = 140;
const LONGEST_STORY = 60;
const SHORTEST_STORY = 3;
/** Non-blank lines at the head of a text, one of which may be the story's name alone. */
const HEAD_LINES = 4;
/** So many pieces of one name are no accident. */
const MANY = 2;
/** One piece alone must be called by a word that stories come out by: `Faust, Act II` is a play. */
const PIECES = new Set(['chapter', 'part', 'episode']);
// ` - `, `: `, ` | `, ` (`, `, `, ` #`, or a space alone
const SEAM = /(?:\s*[,:|–—([]|\s-|--)[-\s]*#?|\s+#?/g;
const SEAM_HERE = new RegExp(SEAM.source, 'y');
const BY = ' by ';
const TOTAL = /[/]|\bof\b/;
const NAMED = /^\p{L}/u;
const CLOSED = /[)\]]$/;

/** Where a line's story ends, and what it says of the piece. */
interface Seam {
  readonly story: string;
  readonly piece: string;
  readonly shape: Shape;
}

type Place = readonly [line: number, seam: Seam];

/** The lines with story and piece apart, wherever a line names both. */
export function piecesParted(lines: readonly Line[], head: readonly HeadField[]): readonly Line[] {
  // What posts were called puts them in order, and is no heading.
  const isPosted = head.some(({ source }) => source === 'message');
  const isPiece = ({ shape }: Seam): boolean => !isPosted || shape.title !== '';
  const first = lines.findIndex((line) => hasInk(line) && lettering(line.text) !== 'none');
  const opening = first < 0 ? undefined : openingSeam(wordsOf(lineAt(lines, first)));
  const seams = new Map<number, Seam>();
  if (opening !== undefined && isPiece(opening) && isToldAlone(lines, first, opening))
    seams.set(first, opening);
  for (const story of storiesOf(lines, head, opening)) {
    const pieces = withoutList(piecesOf(lines, story)).filter(([, seam]) => isPiece(seam));
    if (isCount(pieces)) for (const [at, seam] of pieces) seams.set(at, seam);
  }
  return seams.size === 0 ? lines : parted(lines, seams);
}

/** The words of a line, and what may be more than such a line as it is. */
function wordsOf({ text }: Line): string {
  return text.length > LONGEST ? text : unframed(text).trim();
}

/**
 * Each such line as two: the story and the piece, and who wrote it where that is said behind or right
 * below. The first author goes over the piece, to the title page; a later one is said before and stays
 * where it is, for no word of the text may change its place. A format's claim is the piece's.
 */
function parted(lines: readonly Line[], seams: ReadonlyMap<number, Seam>): Line[] {
  const made: Line[] = [];
  let isFirst = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    const seam = seams.get(at);
    if (seam === undefined) {
      made.push(line);
      continue;
    }
    const signed = signedAt(lines, at + 1);
    const blank = lineOf('', line.file, line.number);
    const isApart = isBlank(lines[at - 1]) || isBlank(lines[at + 1]) || signed !== undefined;
    const gap = isApart ? [blank] : [];
    const end = titleEnd(seam.piece);
    const unclaimed = (text: string): Line => lineOf(text, line.file, line.number);
    const authors = [
      ...(end === undefined ? [] : [unclaimed(seam.piece.slice(end + 1))]),
      ...(signed === undefined ? [] : [lineAt(lines, signed)]),
    ];
    const piece = withText(line, seam.piece.slice(0, end));
    const story = unclaimed(seam.story);
    if (isFirst) made.push(story, ...authors, ...gap, piece);
    else made.push(story, ...gap, piece, ...(authors.length > 0 ? [blank, ...authors] : []));
    at = signed ?? at;
    isFirst = false;
  }
  return made;
}

/** Where the author begins behind the piece. In `Part One: By Friday` nobody does: the title says it. */
function titleEnd(piece: string): number | undefined {
  const end = titleAndAuthor(piece) === undefined ? -1 : piece.lastIndexOf(BY);
  return end < 0 ? undefined : end;
}

/** The line that says who wrote it, right under the name or with one blank above it. */
function signedAt(lines: readonly Line[], below: number): number | undefined {
  const at = isBlank(lines[below]) ? below + 1 : below;
  return (byline(lines[at]?.text.trim() ?? '') ?? '') === '' ? undefined : at;
}

/** Where the first line of a text parts. */
function openingSeam(text: string): Seam | undefined {
  const whole = text.length > LONGEST ? undefined : shapeOf(text);
  if (text.length > LONGEST || (whole !== undefined && whole.titleFirst === undefined))
    return undefined;
  for (const { index, 0: sign } of text.matchAll(SEAM)) {
    const seam = seamAt(text, index, index + sign.length);
    if (seam === undefined) continue;
    if (!isTitleLike(seam.story) || titleField(seam.story) !== undefined) return undefined;
    // `He had read part 2`
    return sign.trim() === '' && lettering(seam.story) === 'sentence' ? undefined : seam;
  }
  return undefined;
}

/**
 * Whether the first line says so much that no other need bear it out. `The Lamp, Part 2 of 3: Oil`, and
 * `The Lamp, part 2` over who wrote it, are read on the title page as a piece of a series.
 */
function isToldAlone(lines: readonly Line[], at: number, { story, shape }: Seam): boolean {
  if (shape.word === undefined || !PIECES.has(shape.word.key) || TOTAL.test(shape.label))
    return false;
  if (lines.some((line) => isOther(line, story))) return false;
  return shape.title !== '' || signedAt(lines, at + 1) === undefined;
}

/** `Rain - Chapter 2` under `Soup - Chapter 1`: what stands before the number is the chapter's own. */
function isOther(line: Line, story: string): boolean {
  if (line.text.length > LONGEST || !hasInk(line)) return false;
  const shape = shapeOf(wordsOf(line));
  return shape?.titleFirst === true && shape.word !== undefined && shape.title !== story;
}

/** What `Title: The Lantern Post` says. */
function titleField(text: string): string | undefined {
  const end = text.indexOf(':');
  if (end < 0 || fieldLabel(text.slice(0, end))?.about !== 'title') return undefined;
  return text.slice(end + 1).trim();
}

// `THE FIRST CHAPTER` is of no story
const ARTICLE = /^\P{L}*(?:the|der|die|das|le|la|el|il|o|a|het|de)$/iu;

/** What the line says when its story ends at `end` and the piece begins at `from`. */
function seamAt(text: string, end: number, from: number): Seam | undefined {
  const story = text.slice(0, end).trim();
  const piece = text.slice(from).trim().replace(CLOSED, '');
  const shape = story === '' || ARTICLE.test(story) ? undefined : shapeOf(piece);
  if (shape === undefined || shape.titleFirst !== undefined) return undefined;
  // `part 1/2` puts posts in order, and is no heading.
  if (TOTAL.test(shape.label) && shape.title === '') return undefined;
  // `MAY 10`, `Monday, 6:04 a.m.`: a number without a word counts what has a name, or it says so: `#2`
  const isCounted = text.charAt(from - 1) === '#' || NAMED.test(shape.title);
  if (shape.word === undefined && shape.named === undefined && !isCounted) return undefined;
  if (isDateline(text)) return undefined;
  return { story, piece, shape };
}

/** What the story may be called: what its head says, and the lines over the text. */
function storiesOf(
  lines: readonly Line[],
  head: readonly HeadField[],
  opening: Seam | undefined,
): ReadonlySet<string> {
  const stories = new Set<string>(opening === undefined ? [] : [opening.story]);
  for (const { label, value } of head)
    if (fieldLabel(label)?.about === 'title') stories.add(value.trim());
  let seen = 0;
  for (const line of lines) {
    if (seen >= HEAD_LINES) break;
    if (!hasInk(line)) continue;
    seen++;
    const text = wordsOf(line);
    const story = titleField(text) ?? titleAndAuthor(text)?.title ?? text;
    const isHeading = shapeOf(story) !== undefined || divisionWord(story) !== undefined;
    if (story.length <= LONGEST_STORY && isTitleLike(story) && !isHeading) stories.add(story);
  }
  return new Set([...stories].filter((story) => story.length >= SHORTEST_STORY));
}

/** The lines that begin with the story's name and go on with a piece. */
function piecesOf(lines: readonly Line[], story: string): Place[] {
  const pieces: Place[] = [];
  const first = begins((/[\p{L}\p{N}]/u.exec(story)?.[0] ?? '').toLowerCase());
  for (let at = 0; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if ((line.edges & first) === 0 || line.text.length > LONGEST || !line.text.includes(story))
      continue;
    const text = wordsOf(line);
    SEAM_HERE.lastIndex = story.length;
    const sign = text.startsWith(story) ? SEAM_HERE.exec(text) : null;
    if (sign === null) continue;
    const seam = seamAt(text, story.length, story.length + sign[0].length);
    if (seam === undefined) continue;
    if (seam.shape.word === undefined && !isBlank(lines[at - 1])) continue;
    pieces.push([at, seam]);
  }
  return pieces;
}

/** Of pieces that are named twice, the last: a list of them over the text stays as it is. */
function withoutList(pieces: readonly Place[]): Place[] {
  const last = new Map(pieces.map(([at, { piece }]) => [piece, at]));
  return pieces.filter(([at, { piece }]) => last.get(piece) === at);
}

/** Numbers that go up, each once. */
function isCount(pieces: readonly Place[]): boolean {
  const numbers = pieces.flatMap(([, { shape }]) => shape.number?.value ?? []);
  return (
    numbers.length >= MANY && numbers.every((value, i) => i === 0 || value > (numbers[i - 1] ?? 0))
  );
}

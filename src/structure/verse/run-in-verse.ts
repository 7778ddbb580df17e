import { lineAt } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { groupOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt } from '../survey/survey.ts';
import { announces, announcesSong, proseAbove } from './announcement.ts';
import { beginsWithCapital } from './capital.ts';
import { mayBeRunIn, partRunIn } from './run-in-lines.ts';
import { isNear } from './verse-pieces.ts';
import type { Judgement } from './verse.ts';

/** Letters that lines of verse have on average; one that shows no capital was two or three. */
const SHORTEST = 12;
const LONGEST = 64;
const LONGEST_UNPARTED = 140;
/** Places that must show that lines were run in; one is enough where a song is announced. */
const FEWEST_SIGNS = 2;
/** So many lines of prose hardly all begin with a capital. */
const FEWEST_KEPT = 3;
/** Most lines of a stanza. */
const MOST_LINES = 24;
/** Letters at the end of two stanzas that are a refrain when they are the same. */
const REFRAIN = 16;
const CARVED = /^\P{L}*\p{Lu}{2,}\s+\p{Lu}{2,}\s+\p{Lu}{2,}/u;
const IN_QUOTES = /^[\s_—]*["“«][^"“«”»]*["”»][\s_\d]*(?:[—-].*)?$/;
const WIDE_GAP = /\S {4,}["“‘'(]*\p{Lu}/u;

/** Verse whose lines a program ran together, and the stanzas beside it. */
export function runInVerse(
  manuscript: Manuscript,
  pieces: readonly Span[],
): (Judgement | undefined)[] {
  const found: boolean[] = [];
  for (const piece of pieces) found.push(isShown(manuscript, piece));
  if (!found.includes(true)) return [];
  const spread = (p: number, beside: number): void => {
    const piece = pieces[p];
    if (found[p] === true || found[beside] !== true || piece === undefined) return;
    if (!isNear(pieces, Math.min(p, beside), Math.max(p, beside))) return;
    found[p] =
      isWhole(manuscript, piece) &&
      (signsIn(manuscript, piece) > 0 || endAlike(manuscript, piece, pieces[beside]));
  };
  for (let p = 1; p < pieces.length; p++) spread(p, p - 1);
  for (let p = pieces.length - 2; p >= 0; p--) spread(p, p + 1);
  return found.map((isVerse) =>
    isVerse ? { rule: 'verse/run-in', certainty: 0.6, runIn: true } : undefined,
  );
}

/** Set in, with more room than usual, or after a colon: somebody quotes, and what shows lines. */
function isShown(manuscript: Manuscript, piece: Span): boolean {
  if (!isWhole(manuscript, piece)) return false;
  const { lines, survey } = manuscript;
  const { from, to } = piece;
  const region = regionAt(survey, from);
  const set = paragraphColumn(region);
  const above = proseAbove(manuscript, piece, set);
  if (above !== undefined && announcesSong(above)) return signsIn(manuscript, piece) > 0;
  const isSetOff =
    (groupOf(lines, piece)?.before ?? 0) > region.blanks ||
    indent(lines[from]?.text ?? '') > set ||
    hasWideGap(lines, from, to);
  if (!isSetOff && (above === undefined || !announces(above))) return false;
  const fewest = isSetOff && isInQuotes(lines, piece) ? 1 : FEWEST_SIGNS;
  return signsIn(manuscript, piece) >= fewest;
}

/** All of it is quoted, up to the name of who wrote it and the number of a note. */
function isInQuotes(lines: Manuscript['lines'], { from, to }: Span): boolean {
  const text = lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ');
  return IN_QUOTES.test(text);
}

function hasWideGap(lines: Manuscript['lines'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text, signs } = lineAt(lines, i);
    if ((signs & Sign.gap) !== 0 && WIDE_GAP.test(text)) return true;
  }
  return false;
}

/** All the lines between two blanks, and no more than a stanza may have; where nothing is wrapped
 *  they are one. */
function isWhole({ lines, survey }: Manuscript, piece: Span): boolean {
  const length = piece.to - piece.from;
  if (length > MOST_LINES || length > 1 !== regionAt(survey, piece.from).wrapped) return false;
  return groupOf(lines, piece) !== undefined;
}

/** `SACRED TO THE MEMORY OF JOHN TALLIS, Who was lost`: an inscription was run in. */
function isCarved({ lines }: Manuscript, { from }: Span): boolean {
  return CARVED.test(lines[from]?.text ?? '');
}

/** Whether the lines of the file are those of the poem: each of some begins with a capital, and none has two columns. */
function areKept({ lines }: Manuscript, { from, to }: Span): boolean {
  if (to - from < FEWEST_KEPT || hasWideGap(lines, from, to)) return false;
  return lines.slice(from, to).every(({ text }) => beginsWithCapital(text));
}

/** Whether two stanzas end in the same refrain: it shows the second where no capital does. */
function endAlike({ lines }: Manuscript, one: Span, other: Span | undefined): boolean {
  if (other === undefined) return false;
  const [refrain, like] = [one, other].map(({ from, to }) => {
    const end = lines.slice(Math.max(from, to - 2), to).map(({ text }) => text);
    return end
      .join('')
      .replaceAll(/[^\p{L}]/gu, '')
      .slice(-REFRAIN);
  });
  return refrain === like && refrain?.length === REFRAIN;
}

/** Places that show lines, and none where what they would part are no lines of verse. */
function signsIn(manuscript: Manuscript, piece: Span): number {
  if (isCarved(manuscript, piece) || !mayBeRunIn(manuscript, piece)) return 0;
  if (areKept(manuscript, piece)) return 0;
  const { lines, signs } = partRunIn(manuscript, piece);
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const mean = letters / lines.length;
  const areLines =
    signs * 3 >= lines.length - 1 &&
    mean >= SHORTEST &&
    mean <= LONGEST &&
    lines.every(({ text }) => text.length <= LONGEST_UNPARTED);
  return areLines ? signs : 0;
}

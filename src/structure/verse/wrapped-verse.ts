import { isSignature } from '../letters/letter-lexicon.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { indent, isFull, startsLower, width } from '../survey/ink.ts';
import { groupOf } from '../survey/layout.ts';
import { paragraphColumn, regionAt, type Region } from '../survey/survey.ts';
import { isBackInProse } from './back-in-prose.ts';
import { areEntries } from './bills.ts';
import { areCouplets } from './couplet-pairs.ts';
import { introductionTo } from './plain-verse.ts';
import { sounds } from './short-line-signs.ts';
import { isStanzaNumber } from './stanza-number.ts';
import { stanzaShape, type StanzaShape } from './stanza-shape.ts';
import { isNear, MANY_LINES } from './verse-pieces.ts';
import { VERSE_WORDS } from './verse-words.ts';
import type { Judgement } from './verse.ts';

/** A quotation in prose is seldom set narrower than this share of the measure. */
const NARROW = 0.62;
/** Words of a single line that may be quoted from a poem. */
const QUOTED_WORDS = 4;

/**
 * Verse in wrapped text. A typist who lets prose fill its lines ends a line of verse where the
 * poet did: the next word would have fitted, and yet the line ended. Nearly all of them also
 * set it in from the margin. Measured over 2,400 stanzas and displayed groups in 32 wrapped
 * texts, 2026-11: in displayed prose half the lines or more begin small and fill their measure.
 */
export function wrappedVerse(
  manuscript: Manuscript,
  pieces: readonly Span[],
): (Judgement | undefined)[] {
  const shapes: (StanzaShape | undefined)[] = [];
  const judged: (Judgement | undefined)[] = [];
  for (const piece of pieces) {
    const region = regionAt(manuscript.survey, piece.from);
    const shape = shapeIn(manuscript, piece, region);
    shapes.push(shape);
    judged.push(judge(shape, region));
  }
  for (let p = 1; p < pieces.length; p++) pair(manuscript, pieces, shapes, judged, p);
  // Down and up again: a stanza that is sure vouches for its neighbours, and they for theirs.
  const known = { manuscript, pieces, shapes, judged };
  for (let p = 1; p < pieces.length; p++) spread(known, p, p - 1);
  for (let p = pieces.length - 2; p >= 0; p--) spread(known, p, p + 1);
  const columns = poemColumns(shapes, judged);
  const all: (Judgement | undefined)[] = [];
  for (let p = 0; p < pieces.length; p++) {
    const piece = pieces[p];
    const shape = shapes[p];
    const judgement = judged[p];
    if (judgement !== undefined || piece === undefined || shape === undefined) {
      all.push(judgement);
      continue;
    }
    const above = isNear(pieces, p - 1, p) && judged[p - 1] !== undefined;
    const below = isNear(pieces, p, p + 1) && judged[p + 1] !== undefined;
    const goesOn = isNear(pieces, p - 1, p) && isProse(shapes[p - 1], judged[p - 1], shape.least);
    all.push(goesOn ? undefined : refrain(manuscript, piece, shape, { above, below, columns }));
  }
  return all;
}

/** Judges a piece and the one above it together, where they are couplets of one song. */
function pair(
  { lines, survey }: Manuscript,
  pieces: readonly Span[],
  shapes: readonly (StanzaShape | undefined)[],
  judged: (Judgement | undefined)[],
  p: number,
): void {
  const [above, below, over, under] = [pieces[p - 1], pieces[p], shapes[p - 1], shapes[p]];
  if (above === undefined || below === undefined || over?.lines !== 2 || under?.lines !== 2) return;
  if ((judged[p - 1] ?? judged[p]) !== undefined || !isNear(pieces, p - 1, p)) return;
  const column = paragraphColumn(regionAt(survey, above.from));
  if (!areCouplets(lines, [above, below], [over, under], column)) return;
  judged[p - 1] = judged[p] = { rule: 'verse/couplets', certainty: 0.75 };
}

function shapeIn(manuscript: Manuscript, piece: Span, region: Region): StanzaShape | undefined {
  if (!region.wrapped || isPlainlyProse(manuscript, piece)) return undefined;
  const isWhole = groupOf(manuscript.lines, piece) !== undefined;
  const shape = stanzaShape(manuscript.lines, piece, region.width, isWhole);
  return isSign(manuscript.lines, piece, shape) || isOfEntries(manuscript.lines, piece)
    ? undefined
    : shape;
}

/** Flush lines most of which begin small and that fill their measure are prose: most of any book. */
function isPlainlyProse({ lines, survey }: Manuscript, { from, to }: Span): boolean {
  const first = lines[from]?.text ?? '';
  const region = regionAt(survey, from);
  if (indent(first) > paragraphColumn(region)) return false;
  if (to - from === 1) return first.length > NUMERAL;
  const second = lines[from + 1]?.text ?? '';
  if (to - from === 2) return startsLower(second) || isFull(first, second, region.width);
  let [lower, widest] = [0, 0];
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (i > from && startsLower(text)) lower++;
    widest = Math.max(widest, width(text));
  }
  return lower > 0.6 * (to - from - 1) && widest > NARROW * region.width;
}

/** Lines of a bill, a log or rules, as they are by themselves: a few, and no stanza of a song. */
function isOfEntries(lines: Manuscript['lines'], { from, to }: Span): boolean {
  if (to - from < FEWEST_ENTRIES || to - from > MOST_ENTRIES) return false;
  const texts = lines.slice(from, to).map(({ text }) => text.trim());
  return areEntries(texts) && !sounds(texts) && !VERSE_WORDS.test(introductionTo(lines, from));
}

const FEWEST_ENTRIES = 3;
const MOST_ENTRIES = 8;

const PUNCTUATION = /[,.;:!?…—-]["'”’)_]*\s*$/;

// `Saltby, April, 1900.`, `LONDON, _June_ 1871`
const YEAR = /\p{Lu}.*\b(?:1[5-9]|20)\d\d\.?_?\s*$/u;

/**
 * Two or three lines, of which one shouts and the last ends in the air, are a sign or an address;
 * with a year at the end they sign a preface.
 */
function isSign(lines: Manuscript['lines'], { from, to }: Span, shape: StanzaShape): boolean {
  if (isStaircase(lines, { from, to })) return true;
  if (to - from < 2 || to - from > 3) return false;
  const last = lines[to - 1]?.text ?? '';
  if (isPlaceAndYear(last) || shape.columns > 0) return true;
  return shape.shouted > 0 && !PUNCTUATION.test(last);
}

const STEP = 2;
const FEWEST_STEPS = 3;

/**
 * `—— and —— Club,`, `Tunis.`, `June 1st.`, each further in than the line above, under the name that
 * they are the address of: verse steps back.
 */
function isStaircase(lines: Manuscript['lines'], { from, to }: Span): boolean {
  if (to - from < FEWEST_STEPS || !isSignature((lines[from - 1]?.text ?? '').replace(/,$/, '')))
    return false;
  for (let i = from; i < to; i++)
    if (indent(lines[i]?.text ?? '') < indent(lines[i - 1]?.text ?? '') + STEP) return false;
  return true;
}

/** `Saltby, April, 1900.`, not `O ferry, bring me home in 1871.` */
function isPlaceAndYear(text: string): boolean {
  return YEAR.test(text) && text.trim().split(/\s+/).length <= FEW_WORDS;
}

const FEW_WORDS = 4;

/** Longest line that can be the number of a stanza. */
const NUMERAL = 12;

/** Columns at which the poems of this text stand. */
function poemColumns(
  shapes: readonly (StanzaShape | undefined)[],
  judged: readonly (Judgement | undefined)[],
): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let p = 0; p < judged.length; p++)
    if (judged[p]?.rule === 'verse/displayed') columns.add(shapes[p]?.least ?? 0);
  return columns;
}

interface Judged {
  readonly manuscript: Manuscript;
  readonly pieces: readonly Span[];
  readonly shapes: readonly (StanzaShape | undefined)[];
  readonly judged: (Judgement | undefined)[];
}

/** Beside verse the bare look of a stanza is enough: capitals, and not one line like prose. */
function spread({ manuscript, pieces, shapes, judged }: Judged, p: number, beside: number): void {
  const shape = shapes[p];
  const known = judged[beside];
  if (judged[p] !== undefined || known === undefined || shape === undefined) return;
  if (isBackInProse(manuscript, pieces[p], pieces[beside])) return;
  const { lines, turned, lower, capitals, roomy, shouted, columns } = shape;
  if (!isNear(pieces, Math.min(p, beside), Math.max(p, beside)) || lines + turned < 2) return;
  const flush = shape.least === 0;
  if (flush && lines < 3 && !isFlushCouplet(shape)) return;
  if (flush && known.rule === 'verse/displayed' && capitals < lines) return;
  if (capitals < 0.5 * lines || lower > 0.5 * (lines - 1) || shouted + columns > 0) return;
  if (roomy === 0 && capitals < lines) return;
  judged[p] = { rule: 'verse/beside', certainty: 0.7 };
}

function judge(shape: StanzaShape | undefined, region: Region): Judgement | undefined {
  if (shape === undefined) return undefined;
  const { lines, least, columns, shouted, names } = shape;
  if (lines < 2 || columns * 2 > lines || (shouted === lines && lines < 4)) return undefined;
  if (names > 0 && names + shouted === lines) return undefined;
  if (isList(shape)) return undefined;
  if (isDisplayed(shape, region)) return displayedVerse(shape, region);
  // Only blank lines say where a flush stanza begins and ends.
  if (region.style !== 'block' || least > paragraphColumn(region)) return undefined;
  return flushVerse(shape, region);
}

/** Two flush lines that nothing forced to end: prose of two lines fills its first. */
function isFlushCouplet({ lines, capitals, roomy, names }: StanzaShape): boolean {
  return lines === 2 && capitals === 2 && roomy === 1 && names === 0;
}

/** `Pikes.`, `Tocsin.`, `Signal cannon.`: a poem's sentences go on over the ends of its lines. */
function isList({ lines, stopped }: StanzaShape): boolean {
  return lines >= LONG_LIST && stopped >= 0.9 * lines;
}

const LONG_LIST = 6;

function isDisplayed({ least, lines }: StanzaShape, region: Region): boolean {
  return least >= paragraphColumn(region) + (lines > 2 ? 1 : 2);
}

function displayedVerse(shape: StanzaShape, region: Region): Judgement | undefined {
  const { lines, capitals, lower, roomy, tight, widest, least, whole } = shape;
  const pairs = lines - 1;
  const narrow = widest <= NARROW * region.width;
  if (lower >= 0.5 * pairs && !narrow && (tight >= 0.4 * pairs || roomy < pairs)) return undefined;
  if (lower >= 0.4 * pairs && widest - least > 0.6 * region.width) return undefined;
  if (roomy < 0.5 * pairs && !narrow && (!whole || capitals < lines || lines < 3)) return undefined;
  const sure = capitals >= 0.75 * lines && lower <= 0.25 * pairs;
  if (!sure && lines < 3) return undefined;
  return { rule: 'verse/displayed', certainty: sure ? 0.95 : 0.8 };
}

/** Without an indent only line ends that nothing forced are left as a sign. */
function flushVerse(shape: StanzaShape, region: Region): Judgement | undefined {
  const { lines, ragged, lower, capitals, shouted } = shape;
  const pairs = lines - 1;
  if (isNeverFilled(shape, region)) return { rule: 'verse/never-filled', certainty: 0.7 };
  if (isCapitalized(shape)) return { rule: 'verse/capitals', certainty: 0.8 };
  if (lines < 3 || ragged < 2 || ragged < 0.35 * pairs) return undefined;
  if (lower > 0.5 * pairs || capitals < 0.5 * lines || shouted > 0.5 * lines) return undefined;
  return { rule: 'verse/line-ends', certainty: 0.7 };
}

/** Many lines, each with a capital, whose sentences go on over their ends. */
function isCapitalized({ lines, capitals, stopped, shouted, columns }: StanzaShape): boolean {
  if (lines < MANY_LINES || capitals < lines) return false;
  return stopped * 2 < lines && (shouted + columns) * 4 < lines;
}

/** Four lines that end long before the measure, and where neither it nor the longest of them made
 *  them end: in Spanish, Italian and Portuguese only a sentence gives a line of verse its capital. */
function isNeverFilled(
  { lines, capitals, roomy, tight, widest, shouted, columns }: StanzaShape,
  region: Region,
): boolean {
  const pairs = lines - 1;
  if (lines < 4 || shouted + columns > 0 || widest > NARROW * region.width) return false;
  if (roomy < pairs) return false;
  // What was wrapped at a narrower measure has no line with room, and few that begin a sentence.
  return capitals === lines || tight <= (lines < SOME_PAIRS ? 0.5 : 0.7) * pairs;
}

const SOME_PAIRS = 7;

/** Several lines set in as far that are no verse: the last paragraph of such a quotation may be one line. */
function isProse(
  shape: StanzaShape | undefined,
  judgement: Judgement | undefined,
  column: number,
): boolean {
  if (judgement !== undefined || shape === undefined) return false;
  const { lines, turned, least, most } = shape;
  return lines > 1 && turned === 0 && least === column && most === column;
}

interface Surroundings {
  readonly above: boolean;
  readonly below: boolean;
  readonly columns: ReadonlySet<number>;
}

/** A line or two beside a poem, set in as it is, belong to it; so does one that is quoted. */
function refrain(
  manuscript: Manuscript,
  piece: Span,
  shape: StanzaShape,
  { above, below, columns }: Surroundings,
): Judgement | undefined {
  const { lines, survey } = manuscript;
  const region = regionAt(survey, piece.from);
  const text = lines[piece.from]?.text.trim() ?? '';
  if (shape.lines > 2 || shape.columns > 0 || text.startsWith('[')) return undefined;
  const set = paragraphColumn(region);
  // Between two stanzas even a number and a singer's name are the poem's.
  if (above && below && (shape.least > set || isStanzaNumber(text)))
    return { rule: 'verse/within', certainty: 0.8 };
  if (shape.shouted > 0 || /^[[(]/.test(text) || shape.least <= set + 1) return undefined;
  if (above || below) return { rule: 'verse/refrain', certainty: 0.8 };
  if (text.split(/\s+/).length < QUOTED_WORDS || shape.lower > 0) return undefined;
  if (shape.lines > 1 || !shape.whole || shape.widest > 0.95 * region.width) return undefined;
  return columns.has(shape.least) ? { rule: 'verse/quoted-line', certainty: 0.6 } : undefined;
}

import type { Line } from '../../ingest/draft.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { archiveLabel } from '../about/archive-labels.ts';
import { isSalutation } from '../letters/letter-lexicon.ts';
import { isDate, isLetterLine } from '../letters/letter-lines.ts';
import type { Span } from '../manuscript.ts';
import { startsLower } from '../survey/ink.ts';
import type { Group, Layout } from '../survey/layout.ts';
import { RANK } from './chosen-heading.ts';
import { unframed } from './heading-frame.ts';
import { type NamedHeading } from './heading-lexicon.ts';
import { shapeOf, type Shape } from './heading-shape.ts';
import { linesUnder, type Label } from './lines-under-label.ts';
import { listTitle } from './list-titles.ts';
import { isMotto } from './mottoes-under-labels.ts';
import { isShortLined } from './stanza-numbers.ts';
import { isTitleLike, lettering, type Lettering } from './title-shape.ts';
import { isTextUnder } from './under-claims.ts';

/** Characters that a title may have. */
const LONGEST = 240;
/** Longest title of a prologue or a preface. */
const LONGEST_NAMED = 70;

/** Lines below a heading that may be its title, and how much speaks for it. */
export interface Offer {
  readonly span: Span;
  readonly score: number;
  /** They are a whole sentence, as the first paragraph of a chapter is. */
  readonly isSentence: boolean;
  /** One line tells several things, as some titles do and many an argument: the other headings decide. */
  readonly tellsSeveral: boolean;
  /** They are several sentences, as an argument is: only where every heading has such. */
  readonly isSeveral: boolean;
}

/** What was decided before about the lines that may be titles. */
export interface Known {
  /** Lines that are headings of their own. */
  readonly taken: ReadonlySet<number>;
  /** Words that count more than one heading. */
  readonly counting: ReadonlySet<string>;
  /** Lines that the file's own contents list names. */
  readonly named: ReadonlySet<number>;
  /** Lines that name the author of a story. */
  readonly bylines: ReadonlySet<number>;
}

/** Lines under a label, with all that speaks for or against them as its title. */
interface Under {
  readonly label: Line | undefined;
  readonly first: Line | undefined;
  readonly texts: readonly string[];
  readonly whole: string;
  readonly style: Lettering;
  readonly span: Span;
  readonly group: Group;
  /** The file's own contents list names them. */
  readonly named: boolean;
  /** A stanza is below, or a note on the poem in lines as short. */
  readonly overStanza: boolean;
}

const OPENS_SPEECH = /^["“„«‘'—–]/;

// `STATEMENT OF JOEL HALLAM, JR.`, `THE HOUSE OF REED & CO.`: the point is the word's
const ABBREVIATED =
  /[\p{L}&]\)?,? (?:jr|sr|esq|co|ltd|inc|etc|&c|m\. ?[adp]|ph\. ?d|d\. ?d|a\. ?d|b\. ?c)\.$/iu;

const APPENDIX = /^\s*appendix\W+(?:[a-h]|[ivx]{1,4}|\d{1,2})\W*$/i;

/** What each sign of a title is worth. */
const EVIDENCE: readonly (readonly [worth: number, holds: (under: Under) => boolean])[] = [
  [3, ({ named, first }) => named || first?.claim?.type === 'heading'],
  [2.5, ({ style }) => style === 'capitals'],
  // `SUCCESS.` under `I.`, where the next poem is counted alone: no line of a stanza is in capitals.
  [0.5, ({ style, overStanza }) => style === 'capitals' && overStanza],
  [1.5, ({ style, whole }) => style === 'title' && whole.length <= 70],
  // What is counted beside chapters without titles may have one: `APPENDIX. A.` over `THE FERRY IN OLD TIMES.`
  [1, ({ style, label }) => style === 'capitals' && APPENDIX.test(label?.text ?? '')],
  [1, ({ label, first, texts }) => isIndented(label) && isIndented(first) && texts.length === 1],
  [1, ({ group, span }) => group.to === span.to && group.after >= 2],
  // Under the label, without a blank.
  [1, ({ group, span }) => group.from < span.from && group.to === span.to],
  [1, ({ whole }) => !endsSentence(whole) || ABBREVIATED.test(whole)],
  [-2, ({ whole, style }) => endsSentence(whole) && style === 'sentence'],
  [-1, (under) => isSpoken(under) && isTitleLike(under.whole)],
  [-4, (under) => isSpoken(under) && !isTitleLike(under.whole)],
  // `_The Two Brothers._` alone under `I`, with more room below: all of a paragraph is seldom in italics.
  [3, (under) => isAllItalic(under)],
  [-4, ({ whole }) => /[,;:]$/.test(whole)],
  [-4, (under) => isParagraph(under)],
  [-2, ({ whole }) => /^\p{Ll}/u.test(whole)],
];

// `_Les deux moulins._`
const ITALIC = /^\s*_[^_]+_\s*$/;

function isAllItalic({ first, texts, whole, group, span }: Under): boolean {
  if (texts.length > 1 || group.to > span.to || group.after <= group.before) return false;
  return ITALIC.test(first?.text ?? '') && !OPENS_SPEECH.test(whole);
}

function isSpoken({ whole, style }: Under): boolean {
  return OPENS_SPEECH.test(whole) && style !== 'capitals';
}

/** Several lines set in under a label that is not. */
function isParagraph({ label, first, texts, style }: Under): boolean {
  return texts.length > 1 && style !== 'capitals' && isIndented(first) && !isIndented(label);
}

/** The lines under a label as its title; undefined where nothing there can be one. */
export function offer(
  lines: readonly Line[],
  layout: Layout,
  label: Label,
  { taken, counting, named, bylines }: Known,
): Offer | undefined {
  const under = linesUnder(lines, layout, label);
  if (under === undefined || isMotto(lines, layout, label.line, under)) return undefined;
  const span = bylines.has(under.to - 1) ? { from: under.from, to: under.to - 1 } : under;
  const texts = lines.slice(span.from, span.to).map((line) => unframed(line.text).trim());
  const whole = texts.join(' ');
  for (let i = span.from; i < span.to; i++) if (taken.has(i)) return undefined;
  const own = shapeOf(whole);
  const { word } = own ?? {};
  if (label.rank < RANK.chapter && own?.named !== undefined) return undefined;
  // `The Harbour Sports--Act I.` is called so, and counts nothing.
  const isCount = word !== undefined && own?.titleFirst === undefined;
  const isOther = isCount && counting.has(word.key) && !saysAgain(label.shape, own);
  if (whole.length > LONGEST || whole === '' || isOther) return undefined;
  const group = layout.groups[layout.groupAt[span.from] ?? 0];
  const first = lines[span.from];
  if (group === undefined || CLOCK.test(whole) || listTitle(whole) !== undefined) return undefined;
  // An archive's `Notes` is no title, but `NOTES` under `CHAPTER ONE` is.
  if (archiveLabel(whole) !== undefined && !areCapitals(whole, label.text)) return undefined;
  const isListed = named.has(span.from);
  // `Chapter 21:` over `February 2, 1997` tells when it begins.
  if (isDate(whole) && !isListed && lettering(whole) !== 'capitals') return undefined;
  const name = label.shape?.named;
  if (name !== undefined && !isListed && isNoTitleOf(name, label.text, whole)) return undefined;
  // A place at the right-hand side is where a preface was written, and what is given to somebody in
  // a sentence under `FIRST PART` is given.
  const shift = (layout.indents[span.from] ?? 0) - (layout.indents[label.line] ?? 0);
  if (shift >= AT_RIGHT) return undefined;
  if (label.rank < RANK.chapter && lettering(whole) !== 'capitals' && GIVEN.test(whole))
    return undefined;
  if (lettering(whole) !== 'capitals' && DEDICATED.test(whole)) return undefined;
  if (isTextUnder(lines[label.line], first, whole)) return undefined;
  // What is in brackets is shown, and nobody's title: `[The mill by night.]`
  if (/^\s*\[/.test(first?.text ?? '')) return undefined;
  const style = lettering(whole);
  // Whom a letter is to stands over it; in capitals it is a heading like any other.
  if (label.shape?.word?.key === 'letter' && style !== 'capitals' && isLetterLine(whole))
    return undefined;
  // `LETTER I` over `DEAR FATHER AND MOTHER,`
  if (whole.endsWith(',') && isSalutation(whole)) return undefined;
  const isUnlisted = style === 'sentence' && !isListed;
  const isSeveral = isUnlisted && SEVERAL.test(whole.replace(TITLE_ABBREVIATION, ''));
  const tellsSeveral = isUnlisted && [...whole.matchAll(PARTED)].length >= FEWEST_PARTED;
  if (tellsSeveral && (texts.length > 1 || endsSentence(whole))) return undefined;
  if (style === 'sentence' && goesOn(lines, layout, span)) return undefined;
  const all: Under = {
    label: lines[label.line],
    first,
    texts,
    whole,
    style,
    span,
    group,
    named: isListed,
    overStanza:
      group.to === span.to &&
      isShortLined(layout, layout.groups[(layout.groupAt[span.from] ?? 0) + 1]),
  };
  let score = 0;
  for (const [worth, holds] of EVIDENCE) if (holds(all)) score += worth;
  const isSentence = style === 'sentence' && endsSentence(whole);
  return { span, score, isSentence, tellsSeveral, isSeveral };
}

/** `Fourth Chapter` under `Chapter IV`, whose title it is: no count says one number in two manners. */
function saysAgain(label: Shape | undefined, own: Shape | undefined): boolean {
  if (own?.number?.style !== 'ordinal' || label?.number?.style === 'ordinal') return false;
  return label?.word === own.word && label?.number?.value === own.number.value;
}

function areCapitals(...texts: readonly string[]): boolean {
  return texts.every((text) => lettering(text) === 'capitals');
}

/** So many columns further in than its label stands no title. */
const AT_RIGHT = 30;
// `To Wilhelm Reed, my cousin in the hills`
const GIVEN = /^(?:To|Für|À|Para|Per|Aan|Till) \p{Lu}[^,]{2,40}, \p{L}/u;

// `Wilhelm Reed dem Vetter in Japan gewidmet`
const DEDICATED =
  /(?<!\p{L})(?:gewidmet|zugeeignet|dedicated to|inscribed to|dédiée? à|dedicat[oa] a|dedicad[oa] a|opgedragen aan|tillägnad)(?!\p{L})/iu;

/**
 * A longer line is an argument; `To the Reader of this Work:` and `MY DEAR COLVIN,` begin a letter, and `Notes—The
 * Tell-Tale Heart` under `NOTES TO THE SECOND VOLUME` the first of several.
 */
function isNoTitleOf({ role }: NamedHeading, label: string, whole: string): boolean {
  if (whole.length > LONGEST_NAMED || role === 'dedication' || /[,:]$/.test(whole)) return true;
  return firstWord(label) === firstWord(whole);
}

function firstWord(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

// Over a chapter: `The author gives some account of himself. He is shipwrecked.`, `Three
// invalids.--Sufferings of George.--A victim`; what it tells is several things.
const SEVERAL = /[.!?]["”’]?(?:\s*[—–-]+\s*|\s+)\p{Lu}/u;
const TITLE_ABBREVIATION =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|M|Mme|Mlle|Sr|Sra|Capt|Col|Gen|Prof|Rev|Hon|No)\.\s/gu;

/** A typist left a blank under every line: the sentence goes on below it in small letters. */
function goesOn(lines: readonly Line[], layout: Layout, span: Span): boolean {
  const next = layout.groups[(layout.groupAt[span.from] ?? 0) + 1];
  return next !== undefined && startsLower(lines[next.from]?.text ?? '');
}

// `Monday, 6:04 a.m.`: when a scene begins, the first line of its text.
const CLOCK = /\b\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)\.?$/i;

// `The miller comes home--A strange light--What the dog saw`
const PARTED = /(?:--+|[—–])\s*(?=[\p{L}\p{N}"“‘'])/gu;
const FEWEST_PARTED = 2;

function isIndented(line: Line | undefined): boolean {
  return /^(?:\t|\s{3,})/.test(line?.text ?? '');
}

import { endsSentence } from '../../../source/sentence-end.ts';
import { archiveLabel } from '../../about/fields/archive-labels.ts';
import { isSalutation } from '../../letters/letter-lexicon.ts';
import { isDate, isLetterLine } from '../../letters/letter-lines.ts';
import { RANK } from '../chosen-heading.ts';
import { type NamedHeading } from '../shapes/heading-lexicon.ts';
import { listTitle } from '../shapes/list-titles.ts';
import { lettering } from '../shapes/title-shape.ts';
import type { LinesAsTitle } from './lines-as-title.ts';
import { tellsSeveral } from './several-in-title.ts';
import { isTextUnder } from './under-claims.ts';

/** Characters that a title may have. */
const LONGEST = 240;
/** Longest title of a prologue or a preface. */
const LONGEST_NAMED = 70;
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

// `Monday, 6:04 a.m.`: when a scene begins, the first line of its text.
const CLOCK = /\b\d{1,2}(?:[:.]\d{2}(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)\.?$/i;

/** What lines under a label are that are not its title. */
const NO_TITLE: readonly ((lines: LinesAsTitle) => boolean)[] = [
  ({ isCounted }) => isCounted,
  ({ whole }) => whole === '' || whole.length > LONGEST,
  // `FIRST PART` over `PREFACE`
  ({ label, own }) => label.rank < RANK.chapter && own?.named !== undefined,
  ({ whole }) => CLOCK.test(whole) || listTitle(whole) !== undefined,
  // An archive's `Notes` is no title, but `NOTES` under `CHAPTER ONE` is.
  ({ whole, label }) => archiveLabel(whole) !== undefined && !areCapitals(whole, label.text),
  // `Chapter 21:` over `February 2, 1997` tells when it begins.
  ({ whole, named, style }) => !named && style !== 'capitals' && isDate(whole),
  ({ label, whole, named }) =>
    label.shape?.named !== undefined && !named && isNoTitleOf(label.shape.named, label.text, whole),
  // A place at the right-hand side is where a preface was written.
  ({ shift }) => shift >= AT_RIGHT,
  // What is given to somebody in a sentence under `FIRST PART` is given.
  ({ label, style, whole }) =>
    label.rank < RANK.chapter && style !== 'capitals' && GIVEN.test(whole),
  ({ style, whole }) => style !== 'capitals' && DEDICATED.test(whole),
  ({ labelLine, first, whole }) => isTextUnder(labelLine, first, whole),
  // What is in brackets is shown, and nobody's title: `[The mill by night.]`
  ({ first }) => /^\s*\[/.test(first?.text ?? ''),
  // Whom a letter is to stands over it; in capitals it is a heading like any other.
  ({ label, style, whole }) =>
    label.shape?.word?.key === 'letter' && style !== 'capitals' && isLetterLine(whole),
  // `LETTER I` over `DEAR FATHER AND MOTHER,`
  ({ whole }) => whole.endsWith(',') && isSalutation(whole),
  // An argument may take several lines or end as a sentence; the title that tells several things does neither.
  (lines) => tellsSeveral(lines) && (lines.texts.length > 1 || endsSentence(lines.whole)),
  ({ style, goesOn }) => style === 'sentence' && goesOn,
];

/** Whether lines under a label are anything but its title. */
export function isNoTitle(lines: LinesAsTitle): boolean {
  return NO_TITLE.some((is) => is(lines));
}

function areCapitals(...texts: readonly string[]): boolean {
  return texts.every((text) => lettering(text) === 'capitals');
}

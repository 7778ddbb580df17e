import type { Line } from '../../../ingest/draft.ts';
import { endsSentence } from '../../../source/sentence-end.ts';
import { isTitleLike } from '../shapes/title-shape.ts';
import type { LinesAsTitle } from './lines-as-title.ts';

const OPENS_SPEECH = /^["“„«‘'—–]/;

// `STATEMENT OF JOEL HALLAM, JR.`, `THE HOUSE OF REED & CO.`: the point is the word's
const ABBREVIATED =
  /[\p{L}&]\)?,? (?:jr|sr|esq|co|ltd|inc|etc|&c|m\. ?[adp]|ph\. ?d|d\. ?d|a\. ?d|b\. ?c)\.$/iu;

const APPENDIX = /^\s*appendix\W+(?:[a-h]|[ivx]{1,4}|\d{1,2})\W*$/i;

/** What each sign of a title is worth. */
const EVIDENCE: readonly (readonly [worth: number, holds: (lines: LinesAsTitle) => boolean])[] = [
  [3, ({ named, first }) => named || first?.claim?.type === 'heading'],
  [2.5, ({ style }) => style === 'capitals'],
  // `SUCCESS.` under `I.`, where the next poem is counted alone: no line of a stanza is in capitals.
  [0.5, ({ style, overStanza }) => style === 'capitals' && overStanza],
  [1.5, ({ style, whole }) => style === 'title' && whole.length <= 70],
  // What is counted beside chapters without titles may have one: `APPENDIX. A.` over `THE FERRY IN OLD TIMES.`
  [1, ({ style, labelLine }) => style === 'capitals' && APPENDIX.test(labelLine?.text ?? '')],
  [
    1,
    ({ labelLine, first, texts }) =>
      isIndented(labelLine) && isIndented(first) && texts.length === 1,
  ],
  [1, ({ group, span }) => group.to === span.to && group.after >= 2],
  // Under the label, without a blank.
  [1, ({ group, span }) => group.from < span.from && group.to === span.to],
  [1, ({ whole }) => !endsSentence(whole) || ABBREVIATED.test(whole)],
  [-2, ({ whole, style }) => endsSentence(whole) && style === 'sentence'],
  [-1, (lines) => isSpoken(lines) && isTitleLike(lines.whole)],
  [-4, (lines) => isSpoken(lines) && !isTitleLike(lines.whole)],
  // `_The Two Brothers._` alone under `I`, with more room below: all of a paragraph is seldom in italics.
  [3, (lines) => isAllItalic(lines)],
  [-4, ({ whole }) => /[,;:]$/.test(whole)],
  [-4, (lines) => isParagraph(lines)],
  [-2, ({ whole }) => /^\p{Ll}/u.test(whole)],
];

// `_Les deux moulins._`
const ITALIC = /^\s*_[^_]+_\s*$/;

function isAllItalic({ first, texts, whole, group, span }: LinesAsTitle): boolean {
  if (texts.length > 1 || group.to > span.to || group.after <= group.before) return false;
  return ITALIC.test(first?.text ?? '') && !OPENS_SPEECH.test(whole);
}

function isSpoken({ whole, style }: LinesAsTitle): boolean {
  return OPENS_SPEECH.test(whole) && style !== 'capitals';
}

/** Several lines set in under a label that is not. */
function isParagraph({ labelLine, first, texts, style, named, isItalic }: LinesAsTitle): boolean {
  // The list names `_Of the Kettle, and who had it last;`, `with a Word upon Tea_.`
  if (named && isItalic) return false;
  return texts.length > 1 && style !== 'capitals' && isIndented(first) && !isIndented(labelLine);
}

/** How much speaks for lines as a title. */
export function titleEvidence(lines: LinesAsTitle): number {
  let score = 0;
  for (const [worth, holds] of EVIDENCE) if (holds(lines)) score += worth;
  return score;
}

function isIndented(line: Line | undefined): boolean {
  return /^(?:\t|\s{3,})/.test(line?.text ?? '');
}

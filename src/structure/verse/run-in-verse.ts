import { lineAt } from '../../ingest/line.ts';
import { Sign } from '../../source/signs.ts';
import type { Manuscript, Span } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';
import { layoutOf } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';
import type { Judgement } from './verse.ts';

/** A line of a poem that was run in with others: its text, and the lines of the file it is from. */
export interface RunInLine extends Span {
  readonly text: string;
}

/**
 * Words that have a capital in the middle of a sentence only where a line of verse began: they are
 * nobody's name. English, French, Spanish, Italian, German.
 */
const LINE_WORDS = new Set(
  (
    'And But Or Nor For Yet So If When While Where Whence Which Who Whose That Then Than Though Till ' +
    'Until As At By In Into Of On Upon Over Under To From With Without The A An This These Those His Her ' +
    'My Our Your Their Its ' +
    'He She It They We You Thou Thy Not No Or How Why What Let Like Et Mais Ou Où Car Si Que Qui Quand ' +
    'Dont Le La Les Un Une Des De Du Dans Sur Sous Avec Sans Pour Par Mon Ma Mes Son Sa Ses Y Pero Mas ' +
    'Cuando Donde Porque El Los Las En Con Sin Por Para Mi Su E Ma Se Quando Dove Il Lo Gli Nel Con Per ' +
    'Und Aber Oder Doch Wenn Als Wie Wo Der Die Das Den Dem Ein Eine Im Am Auf Mit Ohne Für'
  ).split(' '),
);

/** One of them inside a sentence, or a wide gap: nearly all prose has neither. */
const SIGN = new RegExp(
  `[\\p{Ll},;:—-]["”’_)]*\\s+["“‘'(_]*(?:${[...LINE_WORDS].join('|')})(?![\\p{L}])|\\s{3,}`,
  'u',
);

/** Most and fewest letters of such a line. */
const LONGEST = 64;
const SHORTEST = 12;
/** Places that must show that lines were run in. */
const FEWEST_SIGNS = 2;
/** A wide gap is where a line and an indent were. */
const GAP = /\s{3,}/;
const WIDE_GAP = /\S {4,}["“‘'(]*\p{Lu}/u;

interface Cut {
  /** Where the next line begins. */
  readonly at: number;
  /** Nothing but a line of verse explains the capital. */
  readonly sign: boolean;
}

/**
 * Verse whose lines a program ran together: `dismal gloom, While all the waves rolled by, And lift
 * me`. The capitals are still there.
 */
export function runInVerse(
  manuscript: Manuscript,
  pieces: readonly Span[],
): (Judgement | undefined)[] {
  const judgement = { rule: 'verse/run-in', certainty: 0.6, runIn: true } as const;
  const sure: boolean[] = [];
  for (const piece of pieces)
    sure.push(isShown(manuscript, piece) && isRunIn(manuscript, piece, FEWEST_SIGNS));
  if (!sure.includes(true)) return [];
  return pieces.map((piece, p) => {
    if (sure[p] === true) return judgement;
    const beside = sure[p - 1] === true || sure[p + 1] === true;
    const near = beside && isWhole(manuscript, piece) && isRunIn(manuscript, piece, 1);
    return near ? judgement : undefined;
  });
}

function isRunIn(manuscript: Manuscript, piece: Span, fewest: number): boolean {
  const { text } = flat(manuscript, piece);
  if (!SIGN.test(text)) return false;
  const cuts = cutsIn(text);
  const signs = cuts.filter(({ sign }) => sign).length;
  if (signs < fewest || signs * 3 < cuts.length) return false;
  const lines = runInLines(manuscript, piece);
  const mean = text.length / lines.length;
  return (
    mean >= SHORTEST && mean <= LONGEST && lines.every((line) => line.text.length < LONGEST * 1.5)
  );
}

/** Set in, with more room than usual, or after a colon: somebody quotes. */
function isShown(manuscript: Manuscript, piece: Span): boolean {
  const { lines, survey } = manuscript;
  const { from, to } = piece;
  const region = regionAt(survey, from);
  const { groups, groupAt } = layoutOf(lines);
  const g = groupAt[from] ?? 0;
  const group = groups[g];
  if (group === undefined || !isWhole(manuscript, piece)) return false;
  const displayed = indent(lines[from]?.text ?? '') > region.margin + (region.lead ?? 0);
  if (group.before > region.blanks || displayed) return true;
  for (let i = from; i < to; i++) {
    const { text, signs } = lineAt(lines, i);
    if ((signs & Sign.gap) !== 0 && WIDE_GAP.test(text)) return true;
  }
  const above = groups[g - 1];
  return above !== undefined && /[:—-]["”’_]*\s*$/.test(lines[above.to - 1]?.text ?? '');
}

/** All the lines between two blanks of wrapped text, and no more than a stanza may have. */
function isWhole({ lines, survey }: Manuscript, { from, to }: Span): boolean {
  if (!regionAt(survey, from).wrapped || to - from < 2 || to - from > 24) return false;
  const { groups, groupAt } = layoutOf(lines);
  const group = groups[groupAt[from] ?? 0];
  return group?.from === from && group.to === to;
}

/** The lines of a stanza that was run in. */
export function runInLines(manuscript: Manuscript, span: Span): RunInLine[] {
  const { text, starts } = flat(manuscript, span);
  const found: RunInLine[] = [];
  let from = 0;
  for (const { at } of [...cutsIn(text), { at: text.length }]) {
    found.push({ text: text.slice(from, at).trim(), ...placeOf(starts, span, from, at) });
    from = at;
  }
  return found;
}

/** The lines in one string, and where each begins in it. */
function flat({ lines }: Manuscript, { from, to }: Span): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (let i = from; i < to; i++) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += lines[i]?.text.trim() ?? '';
  }
  return { text, starts };
}

const CAPITAL = /(\S+?)(\s+)(?=["“‘'(_]*(\p{Lu}[\p{L}’']*))/gu;

function cutsIn(text: string): Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  for (const { 0: match, 1: before = '', 2: room = '', 3: word = '', index } of text.matchAll(
    CAPITAL,
  )) {
    const at = index + match.length;
    const isLineWord = LINE_WORDS.has(word);
    const midSentence = /[\p{Ll},;:—-]["”’_)]*$/u.test(before) && !/^["“‘'(_]*\p{Lu}/u.test(before);
    const sign = (isLineWord && midSentence) || GAP.test(room);
    const stop = /[,;:.!?—]["”’_)]*$/.test(before);
    if (at - last < SHORTEST || text.length - at < SHORTEST) continue;
    if (!sign && !(stop && at - last >= 2 * SHORTEST)) continue;
    cuts.push({ at, sign });
    last = at;
  }
  return cuts;
}

/** The lines of the file that a stretch of the string is from. */
function placeOf(starts: readonly number[], span: Span, from: number, to: number): Span {
  let first = 0;
  while (first + 1 < starts.length && (starts[first + 1] ?? 0) <= from) first++;
  let last = first;
  while (last + 1 < starts.length && (starts[last + 1] ?? 0) < to - 1) last++;
  return { from: span.from + first, to: span.from + last + 1 };
}

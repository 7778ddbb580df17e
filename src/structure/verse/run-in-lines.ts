import type { Manuscript, Span } from '../manuscript.ts';

/** A line of a poem that was run in with others: its text, and the lines of the file it is from. */
export interface RunInLine extends Span {
  readonly text: string;
}

/** A stanza that was run in, as far as its capitals still show its lines. */
export interface RunIn {
  readonly lines: readonly RunInLine[];
  /** Lines before which nothing but verse explains the capital or the gap. */
  readonly signs: number;
}

/**
 * Words that have a capital in the middle of a sentence only where a line of verse began: they are
 * nobody's name. English, French, Spanish, Italian, German.
 */
const LINE_WORDS = new Set(
  (
    'And But Or Nor For Yet So If When While Where Whence Which Who Whom Whose That Then Than Though Tho Till ' +
    'Until As At By In Into Upon Over Under To From With Without An This These Those His Her ' +
    'My Our Your Their Its He She It They We You Thou Thy Not How Why What Let Like Never Here There ' +
    'Oft Still Is Are Was Were Has Have Had Did Do Does Shall Should Would Could Can Must Tis Twas ' +
    'Et Mais Ou Où Car Si Que Qui Quand Dont Plus Un Une Dans Sur Sous Avec Sans Pour Par Mon Ma Mes Son ' +
    'Sa Ses Ton Ta Tes Leur Notre Votre Ce Cette Ces Je Tu Elle Nous Vous Yo Ni Como Pero Mas Cuando ' +
    'Donde Porque En Con Sin Por Para Mi Su Io Che Non Come Se Quando Dove Nel Per Ich Du Er Wir Mein ' +
    'Dein Und Aber Oder Doch Noch Nur Nun Da Denn Bis Wenn Als Wie Wo Dem Ein Eine Im Am Auf Mit Ohne Für'
  ).split(' '),
);

/** Those that a name may begin with or have within it: `De Amicitia`, `Ivan The Terrible`. */
const PARTICLES = new Set(
  'The Of On A Le La Les De Des Du Y E El Los Las Il Lo Gli Der Die Das Den'.split(' '),
);

/** What is left of a French one before an apostrophe: `N’aura`, `Qu’importe`, and no `D’Artagnan`. */
const ELIDED = new Set('C D J L M N S T Qu Jusqu Lorsqu Puisqu'.split(' '));

const WORDS = [...LINE_WORDS, ...PARTICLES].join('|');

/** One of them inside a sentence, or a wide gap: nearly all prose has neither. */
const SIGN = new RegExp(
  `[\\p{L},;:—-]["”’_)]*\\s+(?:(?:${WORDS})(?![\\p{L}])|(?:${[...ELIDED].join('|')})['’]\\p{Ll})|\\s{3,}`,
  'u',
);

/** Fewest letters of such a line. */
const SHORTEST = 12;
/** A wide gap is where a line and an indent were. */
const GAP = /\s{3,}/;

interface Cut {
  /** Where the next line begins. */
  readonly at: number;
  /** Nothing but a line of verse explains the capital. */
  readonly sign: boolean;
}

/**
 * Parts a stanza whose lines a program ran together: `dismal gloom, While all the waves rolled by,
 * And lift me`. The capitals are still there.
 */
export function partRunIn(manuscript: Manuscript, span: Span): RunIn {
  const { text, starts } = flat(manuscript, span);
  const cuts = cutsIn(text);
  const lines: RunInLine[] = [];
  let [from, signs] = [0, 0];
  for (const { at, sign } of [...cuts, { at: text.length, sign: false }]) {
    lines.push({ text: text.slice(from, at).trim(), ...placeOf(starts, span, from, at) });
    if (sign) signs++;
    from = at;
  }
  return { lines, signs };
}

/** Whether parting these lines could show verse: next to no prose needs to be looked at closer. */
export function mayBeRunIn(manuscript: Manuscript, span: Span): boolean {
  return SIGN.test(flat(manuscript, span).text);
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

const CAPITAL = /(\S+?)(\s+)(?=(["“‘'(_]*)(\p{Lu}[\p{L}’']*)(\s+["“‘'(_]*\p{Lu})?)/gu;
const MID_SENTENCE = /[\p{L},;:—-]["”’_)]*$/u;
const NAME = /^["“‘'(_]*\p{Lu}[^,;:]*$/u;
const STOP = /[,;:.!?—]["”’_)]*$/;

function cutsIn(text: string): Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  for (const found of text.matchAll(CAPITAL)) {
    const [match, before = '', room = '', opening = '', word = '', next] = found;
    const at = found.index + match.length;
    // A speech begins with a capital in the middle of its sentence too.
    const sign = GAP.test(room) || (opening === '' && beginsLine(before, word, next !== undefined));
    if (at - last < SHORTEST || text.length - at < SHORTEST) continue;
    if (!sign && !(STOP.test(before) && at - last >= 2 * SHORTEST)) continue;
    cuts.push({ at, sign });
    last = at;
  }
  return cuts;
}

/** Whether only a line of verse gives this word its capital behind that one. */
function beginsLine(before: string, word: string, capitalNext: boolean): boolean {
  if (!MID_SENTENCE.test(before)) return false;
  const [stem = '', rest = ''] = word.split(/['’]/);
  if (LINE_WORDS.has(stem)) return true;
  if (PARTICLES.has(stem)) return !capitalNext && !NAME.test(before);
  return ELIDED.has(stem) && /^\p{Ll}/u.test(rest);
}

/** The lines of the file that a stretch of the string is from. */
function placeOf(starts: readonly number[], span: Span, from: number, to: number): Span {
  let first = 0;
  while (first + 1 < starts.length && (starts[first + 1] ?? 0) <= from) first++;
  let last = first;
  while (last + 1 < starts.length && (starts[last + 1] ?? 0) < to - 1) last++;
  return { from: span.from + first, to: span.from + last + 1 };
}

import { folded, numeral, type Numeral } from './numerals.ts';

const TOKEN = /[^\s]+/g;
// Around a number: `IV.`, `(3)`, `#3`, `2:`, `I--The`; what follows the number may be glued by a dash.
const NUMBER_TOKEN = /^[(#]?([\p{L}\p{N}]+(?:-[\p{L}]+)?)((?:\/(?:\d+|\?))?)(.*)$/u;

/** The number of a heading, or that it is the last of them. */
interface Numbered {
  readonly number?: Numeral;
  readonly last?: true;
  /** Where the text goes on after the number. */
  readonly end: number;
}

// `1.II.`: the second of the first volume
const IN_VOLUME = /^\.([IVXLC]+)\.?$/;

/** Words that stand for the highest number: `CHAPTER THE LAST`. */
const LAST = new Set('last final dernier derniere letztes letzter letzte ultimo ultima'.split(' '));
const FILLER = new Set(
  'the no no. n° nº number numero nr nr. der die das la le el il den number.'.split(' '),
);

/** Whether a word stands for the highest number of the book. */
export function isLast(word: string): boolean {
  return LAST.has(folded(word));
}

/** Reads a number at `at`: `IV`, `the Fourth`, `No. 4`, `twenty one`. */
export function numbered(text: string, at: number): Numbered | undefined {
  TOKEN.lastIndex = at;
  let match = TOKEN.exec(text);
  if (match !== null && FILLER.has(folded(match[0]))) match = TOKEN.exec(text);
  if (match === null) return undefined;
  const parts = NUMBER_TOKEN.exec(match[0]);
  if (parts === null) return undefined;
  const [, word = '', of = '', rest = ''] = parts;
  const inVolume = numeral(IN_VOLUME.exec(rest)?.[1] ?? '');
  if (inVolume !== undefined) return { number: inVolume, end: match.index + match[0].length };
  if (rest !== '' && !/^[.:)\-–—,;*[\]]/.test(rest)) return undefined;
  const end = match.index + match[0].length - rest.length;
  if (isLast(word)) return { last: true, end };
  const number =
    numeral(word) ?? numeral(word.split('-')[0] ?? '') ?? smallRoman(word, text.slice(end));
  if (number === undefined) return undefined;
  const glued = word.split('-')[1];
  if (glued !== undefined && numeral(word) === undefined && !/^\p{Lu}/u.test(glued))
    return undefined;
  const isTens = number.style === 'word' && number.value % 10 === 0;
  const whole = isTens && of === '' && rest === '' ? withUnit(text, number, end) : undefined;
  return whole ?? { number, end };
}

/** `twenty one`: tens in words go on with their unit as a word of its own. */
function withUnit(text: string, tens: Numeral, end: number): Numbered | undefined {
  TOKEN.lastIndex = end;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const word = match[0].replace(/[.:]$/, '');
  const unit = numeral(word);
  if (unit === undefined || unit.value >= 10 || unit.style === 'roman') return undefined;
  const number = { value: tens.value + unit.value, style: unit.style };
  return { number, end: match.index + word.length };
}

// What may follow a small Roman numeral: a stop or a dash and a title, or nothing.
const AFTER_SMALL = /^\s*(?:[.:—–]|--|$)\s*(.*)$/;

/** `Chapter iv.`, `Chapter iv--The Lamp`, but not `Act iv. was over`. */
function smallRoman(word: string, rest: string): Numeral | undefined {
  const after = /^[ivx][ivxl]*$/.test(word) ? AFTER_SMALL.exec(rest) : null;
  if (after === null || /^\p{Ll}/u.test(after[1] ?? '')) return undefined;
  return numeral(word.toUpperCase());
}

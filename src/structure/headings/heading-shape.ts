import { Beginnings } from '../../source/beginnings.ts';
import { eastAsianHeading } from './east-asian-headings.ts';
import {
  divisionWord,
  HEADING_WORDS,
  namedHeading,
  opensHeading,
  type DivisionWord,
  type NamedHeading,
} from './heading-lexicon.ts';
import { folded, NUMBER_WORDS, numeral, type Numeral } from './numerals.ts';
import { lettering } from './title-shape.ts';

/** What a line says if it is read as a heading. */
export interface Shape {
  readonly word?: DivisionWord;
  readonly named?: NamedHeading;
  readonly number?: Numeral;
  /** `CHAPTER THE LAST`. */
  readonly last?: true;
  /** As written, without the marks around it; empty for a title alone. */
  readonly label: string;
  readonly title: string;
  /** A sign stands between number and title, so that the title is meant as one. */
  readonly parted: boolean;
  /** The title stands first: `Signal Box, part 1/2`. */
  readonly titleFirst?: true;
  /** The marker of a note at the end: `[1]`. */
  readonly anchor?: string;
  /** What a list of chapters left in front of the heading: `1.` of `1. Chapter 1: Soup`. */
  readonly ordinal?: string;
}

// Signs that frame a heading: `-IV-`, `== Two ==`, `[Part 2]`, `• Chapter 1 •`.
const FRAME = new Set(' \t\u00A0-–—=#[]<>|•·+');
const STARS = new Set('*_~');
// Marks of emphasis around the whole: `_CHAPTER I._`, `**Part Two**`.
const MARKED = /^[*_~]{1,3}([^*_~\uE000-\uE003]+)[*_~]{1,3}$/;
// Label and title marked one by one: `_CHAPTER I._--_The Lamp._`
const MARKED_APART = /^([*_]{1,2})([^*_]+)\1(\s*(?:--+|[—–:.-])\s*)\1([^*_]+)\1$/;
// The same said by a format, in which a name may have such signs: `[i]by damp_boots[/i]`.
// A break of the line may come last, as in `<b>The Mill</b><br>`.
const CLAIMED = /^[\uE000\uE002]([^\uE000-\uE003]+)[\uE001\uE003]\uE004?$/;

/** Signs off both ends; a star only where a space parts it from the words. */
function withoutFrame(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && (FRAME.has(text.charAt(from)) || isLoose(text, from, from + 1))) from++;
  while (to > from && (FRAME.has(text.charAt(to - 1)) || isLoose(text, to - 1, to - 2))) to--;
  return text.slice(from, to);
}

function isLoose(text: string, at: number, beside: number): boolean {
  return STARS.has(text.charAt(at)) && FRAME.has(text.charAt(beside));
}

// `It was late.`: from a letter to a letter, a stop or a quote there is nothing to take off.
const BARE = /^[A-Za-z"“‘'][^[]*[A-Za-z.,;:!?"”’]$/;

/** The words of a line without what frames them. */
export function unframed(text: string): string {
  if (BARE.test(text)) return text;
  const inner = withoutFrame(text)
    .replace(MARKED, '$1')
    .replace(MARKED_APART, '$2$3$4')
    .replace(CLAIMED, '$1');
  // A note's anchor at the end is no frame: `CHAPTER XXII [1]`.
  const closed = inner.includes('[') && !inner.includes(']') ? `${inner}]` : inner;
  return closed;
}

const TOKEN = /[^\s]+/g;
// Around a number: `IV.`, `(3)`, `2:`, `I--The`; what follows the number may be glued by a dash.
const NUMBER_TOKEN = /^\(?([\p{L}\p{N}]+(?:-[\p{L}]+)?)((?:\/(?:\d+|\?))?)(.*)$/u;
const GAP = /^[\s.:)\-–—,;*]*/;
/** Words after a number that make the line a sentence: `Chapter 4 of the primer said`. */
const SENTENCE = new Set(
  'of in way time and or was is were had has are at to with as on that which who will would could should said he she it they we i you came'.split(
    ' ',
  ),
);

interface Numbered {
  readonly number?: Numeral;
  readonly last?: true;
  /** Where the text goes on after the number. */
  readonly end: number;
}

const LAST = new Set('last final dernier derniere letztes letzter letzte ultimo ultima'.split(' '));
const FILLER = new Set(
  'the no no. n° nº number numero nr nr. der die das la le el il den number.'.split(' '),
);

/** Reads a number at `at`: `IV`, `the Fourth`, `No. 4`, `twenty one`. */
function numbered(text: string, at: number): Numbered | undefined {
  TOKEN.lastIndex = at;
  let match = TOKEN.exec(text);
  if (match !== null && FILLER.has(folded(match[0]))) match = TOKEN.exec(text);
  if (match === null) return undefined;
  const parts = NUMBER_TOKEN.exec(match[0]);
  if (parts === null) return undefined;
  const [, word = '', of = '', rest = ''] = parts;
  if (rest !== '' && !/^[.:)\-–—,;*[\]]/.test(rest)) return undefined;
  const end = match.index + match[0].length - rest.length;
  if (LAST.has(folded(word))) return { last: true, end };
  const number =
    numeral(word) ?? numeral(word.split('-')[0] ?? '') ?? smallRoman(word, text.slice(end));
  if (number === undefined) return undefined;
  const glued = word.split('-')[1];
  if (glued !== undefined && numeral(word) === undefined && !/^\p{Lu}/u.test(glued))
    return undefined;
  if (of === '' && rest === '' && number.style === 'word' && number.value % 10 === 0) {
    const unit = TOKEN.exec(text);
    const more = unit === null ? undefined : numeral(unit[0].replace(/[.:]$/, ''));
    if (unit !== null && more !== undefined && more.value < 10 && more.style !== 'roman') {
      const length = unit[0].replace(/[.:]$/, '').length;
      return {
        number: { value: number.value + more.value, style: more.style },
        end: unit.index + length,
      };
    }
  }
  return { number, end };
}

// What may follow a small Roman numeral: a stop or a dash and a title, or nothing.
const AFTER_SMALL = /^\s*(?:[.:—–]|--|$)\s*(.*)$/;

/** `Chapter iv.`, `Chapter iv--The Lamp`, but not `Act iv. was over`. */
function smallRoman(word: string, rest: string): Numeral | undefined {
  const after = /^[ivx][ivxl]*$/.test(word) ? AFTER_SMALL.exec(rest) : null;
  if (after === null || /^\p{Ll}/u.test(after[1] ?? '')) return undefined;
  return numeral(word.toUpperCase());
}

/** Splits what follows a number into the gap's meaning and the title. */
function titleAfter(text: string, end: number): { title: string; parted: boolean } {
  const rest = text.slice(end);
  const gap = GAP.exec(rest)?.[0] ?? '';
  return { title: rest.slice(gap.length).trim(), parted: /[.:)\-–—]|\s{2,}|\t/.test(gap) };
}

function isSentence(title: string, parted: boolean): boolean {
  if (title === '' || parted) return false;
  const first = /^\S+/.exec(title)?.[0] ?? '';
  return SENTENCE.has(first) || /^\p{Ll}/u.test(title);
}

function wordFirst(text: string): Shape | undefined {
  TOKEN.lastIndex = 0;
  const first = TOKEN.exec(text);
  if (first === null) return undefined;
  const word = divisionWord(first[0].replace(/[.:]$/, ''));
  if (word === undefined) return undefined;
  const found = numbered(text, TOKEN.lastIndex);
  if (found === undefined) return undefined;
  if (found.number?.style === 'word' && word.common && !/^\p{Lu}/u.test(text)) return undefined;
  let { end } = found;
  const ofAll = /^\s+of\s+\w+(?=\s*$|\s*[.:–—-])/.exec(text.slice(end)); // `Part 1 of 3`
  if (ofAll !== null) end += ofAll[0].length;
  const { title, parted } = titleAfter(text, end);
  if (isSentence(title, parted)) return undefined;
  return {
    word,
    ...(found.number && { number: found.number }),
    ...(found.last && { last: true as const }),
    label: text.slice(0, end),
    title,
    parted,
  };
}

// `THE FIRST CHAPTER`, `Première partie`, `Zweites Buch: Der Turm`.
function ordinalFirst(text: string): Shape | undefined {
  const match = /^(?:(?:the|la|le|el|das|der|die|il)\s+)?([\p{L}\p{N}-]+\.?)\s+(\p{L}+)/iu.exec(
    text,
  );
  if (match === null) return undefined;
  const [whole, ordinal = '', noun = ''] = match;
  if (!/^[\p{Lu}\p{N}]/u.test(text)) return undefined;
  const word = divisionWord(noun);
  const named = word === undefined ? namedHeading(noun) : undefined;
  if (word === undefined && named === undefined) return undefined;
  const bare = ordinal.replace(/\.$/, '');
  const number = numeral(bare);
  const last = LAST.has(folded(bare));
  const isOrdinal = number?.style === 'ordinal' || (number !== undefined && ordinal.endsWith('.'));
  if (!isOrdinal && !last) return undefined;
  const { title, parted: isParted } = titleAfter(text, whole.length);
  const parted = isParted || (word !== undefined && isPartOf(whole, word, title));
  if (title !== '' && !parted) return undefined;
  if (word === undefined) return named && { named, label: whole, title, parted };
  return {
    word,
    ...(number && { number }),
    ...(last && { last: true as const }),
    label: whole,
    title,
    parted,
  };
}

/** `Primera parte del ingenioso hidalgo`: whose part it is, where no article makes it a sentence. */
function isPartOf(label: string, { rank }: DivisionWord, title: string): boolean {
  const isBare = label.split(' ').length === 2;
  return isBare && rank < 4 && /^(?:del?|d[ue]s|della) \p{L}.{2,70}[^.!?…]$/u.test(title);
}

// `One`, `TWENTY-TWO`: a number in words is a heading only when it is the whole line.
function numberWord(text: string): Shape | undefined {
  const bare = text.replace(/\.$/, '');
  if (bare.length > 16 || !/^\p{Lu}[\p{L}-]*$/u.test(bare)) return undefined;
  const number = numeral(bare);
  if (number?.style !== 'word') return undefined;
  return { number, label: bare, title: '', parted: false };
}

/** Words that no sign parts from a bare number must be set as a title is: `II The Machine`. */
function isHeadline(title: string): boolean {
  return lettering(title) !== 'sentence' || title.split(' ').length === 1;
}

// `IV`, `(3)`, `§ 2`, `No. IV`, `Nr. 3`
const NUMBER_FIRST = /^(?:§ ?|(?:N[or]\.|N[°º]) )?\(?([CLXVI]+|\d{1,3})(?=$|[\s.:)\-–—,])/;

function numberFirst(text: string): Shape | undefined {
  const match = NUMBER_FIRST.exec(text);
  if (match === null) return undefined;
  const number = numeral(match[1] ?? '');
  if (number === undefined) return undefined;
  const { title, parted } = titleAfter(text, match[0].length);
  if (isSentence(title, parted)) return undefined;
  const inner = title === '' ? undefined : wordFirst(title);
  if (inner?.number !== undefined)
    return { ...inner, ordinal: text.slice(0, text.length - title.length).trim() };
  if (title !== '' && !parted && !isHeadline(title)) return undefined;
  return { number, label: match[0].replace(/^\(/, ''), title, parted };
}

// `Signal Box, part 1/2`, `The Long Way (2/3)`, `The Long Way - Chapter Four`.
const TITLE_FIRST =
  /^(.{2,60}?)(?:[,:]?\s+|\s*[-–—(]\s*)((\p{L}{2,12})\.?\s+([\p{L}\d]+)(?:\s*\/\s*(?:\d+|\?)|\s+of\s+\w+)?)\s*\)?\.?$/u;
const COUNTED = /^(.{2,60}?)\s*[([](\d{1,2})\s*(?:\/|of)\s*(?:\d{1,2}|\?)[)\]]$/;

// `Continued in Part 2`, `End of Chapter One`, `See Chapter 4`
const NOT_A_TITLE =
  /^(?:continued|to be|cont'?d|end|the end|fin|see|from|in|next|previous|read)\b/i;

function titleFirst(text: string): Shape | undefined {
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    const [, title = '', digits = ''] = counted;
    const number = numeral(digits);
    if (number === undefined) return undefined;
    return {
      number,
      label: text.slice(title.length).trim(),
      title,
      parted: true,
      titleFirst: true,
    };
  }
  const match = TITLE_FIRST.exec(text);
  if (match === null) return undefined;
  const [, title = '', label = '', noun = '', numberText = ''] = match;
  const word = divisionWord(noun);
  const number = numeral(numberText);
  if (word === undefined || number === undefined || number.style === 'word') return undefined;
  if (
    !/^\p{Lu}/u.test(title) ||
    NOT_A_TITLE.test(title) ||
    UNFINISHED.test(title) ||
    isPlace(title)
  )
    return undefined;
  return { word, number, label, title, parted: true, titleFirst: true };
}

// `NOTE TO CHAPTER I.`
const UNFINISHED = /\s(?:to|of|on|for|in|from|zu|à)$/i;

/** `The Ferryman's song, Act i, Scene 2` says where in a play words are from, and heads nothing. */
function isPlace(title: string): boolean {
  const match = /(\p{L}+)\.?\s+(?:[ivxlc]+|\d+)$/iu.exec(title);
  return match !== null && divisionWord(match[1] ?? '') !== undefined;
}

// `PREFACE TO SECOND EDITION`, `Einleitung zur zweiten Auflage`
const OF_WHAT = /^(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)?) (?:to|zu[rm]?|à|al?) .{2,40}$/iu;

// `Prologue: The Lamp`, `EXTRACTS (Supplied by a Sub-Sub-Librarian)`, `Epilogue.`
function byName(text: string): Shape | undefined {
  const bare = text.replace(/[.:]+$/, '');
  const whole = namedHeading(bare);
  if (whole !== undefined) return { named: whole, label: bare, title: '', parted: false };
  const of = OF_WHAT.exec(bare);
  const named =
    of === null || lettering(bare) === 'sentence' ? undefined : namedHeading(of[1] ?? '');
  if (named !== undefined) return { named, label: bare, title: '', parted: false };
  const match =
    /^(\p{L}[\p{L}’'-]*(?:\s+\p{L}[\p{L}’'-]*)?)(\s*[:.(]\s*|\s+[-–—]+\s*|--+)(.+)$/u.exec(bare);
  if (match === null) return undefined;
  const [, label = '', gap = '', rest = ''] = match;
  const titled = namedHeading(label);
  if (titled === undefined || rest.length > 70) return undefined;
  return { named: titled, label, title: gap.includes('(') ? `(${rest}` : rest, parted: true };
}

// Nearly every line of a text begins with a letter and is no heading: one look at its first word and
// one at its last settle that before any pattern is tried.
const FIRST_WORD = /[\p{L}\p{N}’'-]+/u;
const NUMBER_START = /^(?:\d{1,3}|[CLXVI]+)(?![\p{L}\p{N}])/u;
/** `I--The Lamp`, but not `I had`: a small letter behind it goes on with a sentence. */
const ROMAN_START = /^[CLXVI]+(?! ?[a-z])/;
const NUMBERED_SIGN = /^\W*(?:N[or]\.|N[°º]) (?:\d|[CLXVI])/u;
const BEGINNINGS = new Beginnings([...HEADING_WORDS, ...NUMBER_WORDS, 'no', 'nr']);
const QUOTES = new Set('"“„«»‘\'`');
const NUMBER_CLOSES = 'CLXVI0123456789';
const COUNT_CLOSES = '0123456789?';

const EAST_ASIAN = /^\s*(?:第|제\s?\d|\d{1,4}화)/;

const ARTICLE = /^(?:the|la|le|el|l|das|der|die|il)$/i;
// `The Second Part`, `La première partie`: three words, or few more behind a sign.
const ARTICLE_FIRST = /^\W*\p{L}+\s+[\p{L}\p{N}-]+\s+\p{L}+\s*(?:$|[^\p{L}\p{N}\s])/u;
const ORDINAL = /^\W*[\p{L}\p{N}-]+\.?\s+\p{L}+\s*(?:$|[^\p{L}\p{N}\s]|(?:del?|d[ue]s|della) )/u;

/** Whether the line can be a heading that announces itself, told by its first and last word. */
export function mayAnnounce(text: string): boolean {
  if (text.length > 240 || isQuoted(text)) return false;
  if (beginsPlainly(text)) return endsInNumber(text);
  if (EAST_ASIAN.test(text)) return true;
  const word = FIRST_WORD.exec(text.length > 60 ? text.slice(0, 60) : text)?.[0];
  if (word === undefined) return false;
  if (NUMBER_START.test(word) || NUMBERED_SIGN.test(text)) return true;
  if (opensHeading(word) && (!ARTICLE.test(word) || ARTICLE_FIRST.test(text))) return true;
  if (ARTICLE.test(word) && namedHeading(text.replace(/[.:]+$/, '')) !== undefined) return true;
  if (ORDINAL.test(text) && numeral(word)?.style === 'ordinal') return true;
  if (text.length <= 18 && numeral(word)?.style === 'word') return true;
  return endsInNumber(text);
}

/** With a word that is no number, nor of those that headings begin with; most lines of prose do. */
function beginsPlainly(text: string): boolean {
  return BEGINNINGS.lack(text, 0) && !ROMAN_START.test(text);
}

function isQuoted(text: string): boolean {
  return QUOTES.has(text.charAt(0));
}

// `Chapter 4.`, `The Lamp XII`, `The Lamp (2/?)`
function endsInNumber(text: string): boolean {
  if (text.length > 90) return false;
  const bare = (text.endsWith('.') ? text.slice(0, -1) : text).trimEnd();
  const last = bare.charAt(bare.length - 1);
  if (last === ')' || last === ']')
    return bare.length > 1 && COUNT_CLOSES.includes(bare.charAt(bare.length - 2));
  return last !== '' && NUMBER_CLOSES.includes(last);
}

const ANCHOR = /\s*([[{](?:\d{1,3}|[*†‡§]{1,3})[\]}])[.:]?$/;

/** Reads a line as a heading that announces itself; undefined when it does not. */
export function shapeOf(text: string): Shape | undefined {
  if (!mayAnnounce(text)) return undefined;
  const anchor = text.includes(']') || text.includes('}') ? ANCHOR.exec(text) : null;
  const bare = unframed(anchor === null ? text : text.slice(0, anchor.index));
  if (bare === '' || isQuoted(bare)) return undefined;
  const shape =
    eastAsianHeading(bare) ??
    wordFirst(bare) ??
    ordinalFirst(bare) ??
    numberFirst(bare) ??
    numberWord(bare) ??
    byName(bare) ??
    titleFirst(bare);
  return shape === undefined || anchor?.[1] === undefined ? shape : { ...shape, anchor: anchor[1] };
}

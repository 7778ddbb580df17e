import { Beginnings } from '../../../source/beginnings.ts';
import { HEADING_WORDS, namedHeading, opensHeading } from './heading-lexicon.ts';
import { NUMBER_WORDS, numeral } from './numerals.ts';

// Nearly every line of a text begins with a letter and is no heading: one look at its first word and
// one at its last settle that before any pattern is tried.
const FIRST_WORD = /[\p{L}\p{N}’'-]+/u;
const NUMBER_START = /^(?:\d{1,3}|I(?:er|re)|[XVI]{2,}e|[CLXVI]+)(?![\p{L}\p{N}])/u;
/** `I--The Lamp`, but not `I had`: a small letter behind it goes on with a sentence. `Ier`, `IIe` are French. */
const ROMAN_DIGITS = new Set('CLXVI');
const ROMAN_START = /^(?:[CLXVI]+(?! ?[a-z])|(?:I(?:er|re)|[XVI]{2,}e)(?! ?[a-z]))/;
const NUMBERED_SIGN = /^\W*(?:N[or]\.|N[°º]) (?:\d|[CLXVI])/u;
const BEGINNINGS = new Beginnings([...HEADING_WORDS, ...NUMBER_WORDS, 'no', 'nr']);
const NUMBERS = new Beginnings(NUMBER_WORDS);
const QUOTES = new Set('"“„«»‘\'`');
const NUMBER_CLOSES = 'CLXVI0123456789';
const COUNT_CLOSES = '0123456789?';

const SMALL_DIGITS = new Set('ivx');
const SMALL_COUNT = /^[ivx]{1,6}\.(?:$| )/;

const EAST_ASIAN = /^\s*(?:第|제\s?\d|\d{1,4}화)/;

// `CHAPTER-1`, `Chapter_1`
const GLUED = /[-_]\d{1,3}$/;
// `One: The Stair`, `Two - The Lamp`
const NUMBER_PARTED = /^\W*\p{L}+(?:-\p{L}+)?(?::|\s[-–—])\s\p{Lu}/u;

const ARTICLE = /^(?:the|la|le|el|l|das|der|die|il)$/i;
// `The Second Part`, `La première partie`: three words, or few more behind a sign.
const ARTICLE_FIRST = /^\W*\p{L}+\s+[\p{L}\p{N}-]+\s+\p{L}+\s*(?:$|[^\p{L}\p{N}\s])/u;
const ORDINAL = /^\W*[\p{L}\p{N}-]+\.?\s+\p{L}+\s*(?:$|[^\p{L}\p{N}\s]|(?:del?|d[ue]s|della) )/iu;

/** Whether the line can be a heading that announces itself, told by its first and last word. */
export function mayAnnounce(text: string): boolean {
  const first = text.charAt(0);
  if (text.length > 240 || QUOTES.has(first)) return false;
  if (SMALL_DIGITS.has(first) && SMALL_COUNT.test(text)) return true;
  if (beginsPlainly(text)) return endsInNumber(text);
  if (EAST_ASIAN.test(text)) return true;
  const word = FIRST_WORD.exec(text.length > 60 ? text.slice(0, 60) : text)?.[0];
  if (word === undefined) return false;
  if (NUMBER_START.test(word) || NUMBERED_SIGN.test(text)) return true;
  if (opensHeading(word.replace(GLUED, '')) && (!ARTICLE.test(word) || ARTICLE_FIRST.test(text)))
    return true;
  if (ARTICLE.test(word) && namedHeading(text.replace(/[.:]+$/, '')) !== undefined) return true;
  return opensWithNumber(text, word) || endsInNumber(text);
}

/** `First Part`, `Twenty-Two`: with a number in letters, as far as the line goes on like a heading. */
function opensWithNumber(text: string, word: string): boolean {
  if (NUMBERS.lack(word, 0)) return false;
  const style = numeral(word)?.style;
  if (style === 'ordinal') return ORDINAL.test(text);
  return style === 'word' && (text.length <= 18 || NUMBER_PARTED.test(text));
}

/** With a word that is no number, nor of those that headings begin with; most lines of prose do. */
function beginsPlainly(text: string): boolean {
  if (!BEGINNINGS.lack(text, 0)) return false;
  return !ROMAN_DIGITS.has(text.charAt(0)) || !ROMAN_START.test(text);
}

/** Whether a line begins with a quote: somebody speaks, and no heading does. */
export function isQuoted(text: string): boolean {
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

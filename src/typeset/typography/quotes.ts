import { Sign, type Signs } from '../../source/signs.ts';
import { conventions, type Marks } from './conventions.ts';
import { elision, losesTail, opensSpeech } from './elisions.ts';
import { NO_HABITS } from './habits.ts';
import { marksOf, sideOf, wordBefore, wordFrom, type Mark } from './quote-marks.ts';
import { quoteSystem, tidied, type QuoteSystem } from './quote-system.ts';
import { runsOut } from './running-speech.ts';
import {
  CLOSING,
  DASH,
  DIGIT,
  LETTER,
  LINE,
  OPENING,
  QUOTE,
  SPACE,
  WORD,
  kindAt,
  printed,
} from './signs.ts';

/** A paragraph with its quotation marks set, and how it stands to its neighbors. */
export interface Quoted {
  readonly text: string;
  /** It ends inside a quotation. */
  readonly open: boolean;
  /** It opens with a quotation mark, or closes what it did not open: the speech before goes on. */
  readonly continues: boolean;
  /** What its first double mark does; nothing where it has none. */
  readonly first: 'opens' | 'closes' | undefined;
  /** What is open was opened behind narration, and runs to the end as speech does. */
  readonly runsOut: boolean;
}

/**
 * Straight quotation marks and apostrophes to curled ones: one pass over a paragraph with a stack
 * of the marks that are open; it looks through seams and
 * emphasis marks to the nearest sign that is printed. Marks that the author curled are kept, but
 * for those that evidently face the wrong way. Linear.
 */
export function quotes(text: string, signs: Signs, system: QuoteSystem): Quoted {
  if ((signs & MARKS) === 0) return unquoted(text);
  const source = tidied(text, system);
  const marks = marksOf(source, system.singleSpeech);
  if (marks.length === 0) return unquoted(source);
  return new Paragraph(source, system).set(marks);
}

/** A text without quotation marks. */
export function unquoted(text: string): Quoted {
  return { text, open: false, continues: false, first: undefined, runsOut: false };
}

/** Without any of these there is no mark, however it was typed. */
const MARKS = Sign.quote | Sign.apostrophe | Sign.angle;

type Level = 'double' | 'single';

const APOSTROPHE = '’';

class Paragraph {
  /** Always alive, so that the code that reads its kind is not thrown away (docs/performance.md). */
  static readonly none = new Paragraph('', quoteSystem(conventions('en'), NO_HABITS));
  readonly #source: string;
  readonly #system: QuoteSystem;
  /** What is open, outermost first. */
  readonly #open: Level[] = [];
  readonly #count = { double: 0, single: 0 };
  #closedBefore = false;
  /** How the mark was typed that opened the last double quotation. */
  #typed = '';
  /** A straight mark opened a quotation inside guillemets, and nothing has closed it. */
  #isInner = false;
  /** Where the last mark that opens stands, and the one that opened what is said. */
  #lastOpener = -1;
  #spokenFrom = -1;
  #first: Quoted['first'];
  /** Marks that open a line of what is quoted once more, as old books print verse. */
  #resumed = 0;
  #at = 0;

  constructor(source: string, system: QuoteSystem) {
    this.#source = source;
    this.#system = system;
  }

  /** Sets the marks, of which the last comes first. */
  set(marks: readonly Mark[]): Quoted {
    const parts: string[] = [];
    let done = 0;
    for (let m = marks.length - 1; m >= 0; m--) {
      const mark = marks[m];
      if (mark === undefined) break;
      this.#at = mark.at;
      const sign = this.#sign(mark);
      if (sign === mark.sign) continue;
      parts.push(this.#source.slice(done, mark.at), sign);
      done = mark.at + 1;
    }
    parts.push(this.#source.slice(done));
    const text = done === 0 ? this.#source : parts.join('');
    const opens = printed(this.#source, -1, 1) === marks.at(-1)?.at;
    const open = this.#count.double > this.#resumed;
    const isAlone = open && this.#open.length === 1;
    return {
      text,
      open,
      continues: opens || this.#closedBefore,
      first: this.#first,
      runsOut: isAlone && runsOut(this.#source, this.#spokenFrom),
    };
  }

  #sign(mark: Mark): string {
    switch (mark.sign) {
      case '"':
        return this.#double(mark);
      case "'":
        return this.#single(mark);
      case '‘':
        return this.#system.single.close === '‘'
          ? this.#closes('single', '‘')
          : this.#leading(mark);
      case '’':
        return this.#trailing(mark);
      case '‚':
      case '‹':
      case '›':
        return mark.sign;
      default:
        return this.#curled(mark);
    }
  }

  #opens(level: Level, sign: string = this.#system[level].open): string {
    if (level === 'double' && this.#count.double > 0 && this.#opensLine()) this.#resumed++;
    this.#open.push(level);
    this.#count[level]++;
    this.#lastOpener = this.#at;
    if (level === 'double') {
      this.#first ??= 'opens';
      if (this.#count.double === 1)
        this.#spokenFrom = sign === this.#system.double.open ? this.#at : -1;
      this.#typed = this.#source.charAt(this.#at);
    }
    return sign;
  }

  #closes(level: Level, sign: string = this.#system[level].close): string {
    if (this.#count[level] === 0) {
      this.#closedBefore ||= level === 'double';
      if (level === 'double') this.#first ??= 'closes';
      return sign;
    }
    this.#isInner = false;
    let closed: Level | undefined;
    while (closed !== level) {
      closed = this.#open.pop();
      if (closed !== undefined) this.#count[closed]--;
    }
    return sign;
  }

  #double(mark: Mark): string {
    const { left, right } = mark;
    if ((left & DIGIT) !== 0 && this.#isInches(mark)) return '″';
    const before = (left & (SPACE | OPENING)) !== 0 || this.#followsOpener(mark);
    const canOpen = before && (right & SPACE) === 0 && !this.#isShut(mark);
    if (this.#count.double === 0) {
      // `" Bonjour "`: marks that stand apart are opening and closing ones by turns.
      const apart = (left & right & SPACE) !== 0 && mark.at + 1 < this.#source.length;
      // `said"Go"and`: the spaces around it were lost.
      const glued = (right & WORD) !== 0 && (mark.next === 'closes' || mark.next === 'either');
      const afterDash = (left & DASH) !== 0 && (right & (WORD | OPENING)) !== 0;
      return canOpen || apart || glued || afterDash
        ? this.#opens('double')
        : this.#closes('double');
    }
    // Open, yet it stands before a word and after a space: a quotation in the same marks, or the
    // speech before was never closed. After a dash it is one only if its own closing mark follows.
    if (this.#isInner) return this.#closes('single');
    const reopens =
      canOpen || ((left & DASH) !== 0 && (right & WORD) !== 0 && mark.next === 'closes');
    if (!reopens) return this.#closes('double');
    // `« Il a dit : "Non" »`: who typed guillemets around it told the two apart.
    this.#isInner =
      this.#typed === '«' && mark.next === 'closes' && '“„'.includes(this.#system.single.open);
    return this.#opens(this.#isInner ? 'single' : 'double');
  }

  #opensLine(): boolean {
    return this.#source.charAt(printed(this.#source, this.#at, -1)) === LINE;
  }

  #followsOpener({ at }: Mark): boolean {
    return printed(this.#source, at, -1) === this.#lastOpener;
  }

  /** `",` and `")` after a space: nothing begins with a comma. */
  #isShut({ at }: Mark): boolean {
    return ',;:)]}'.includes(this.#source.charAt(printed(this.#source, at, 1)) || ' ');
  }

  /** `6'2"` and `6'-2"` always; `a 12" pipe` where no quotation is open. */
  #isInches({ at, right }: Mark): boolean {
    let from = at - 1;
    while (from > at - 6 && /[\d.½¼¾]/.test(this.#source.charAt(from))) from--;
    const before = this.#source.charAt(from);
    const feet = before === '-' ? from - 1 : from;
    if (/['’′]/.test(this.#source.charAt(feet)) && (kindAt(this.#source, feet - 1) & DIGIT) !== 0)
      return true;
    return this.#count.double === 0 && at - from <= 4 && /\s/.test(before) && (right & WORD) === 0;
  }

  #single(mark: Mark): string {
    const { left, right } = mark;
    if ((left & DIGIT) !== 0 && this.#isFeet(mark)) return '′';
    if ((left & WORD) !== 0 && (right & WORD) !== 0) return APOSTROPHE;
    const afterDash = (left & DASH) !== 0 && (right & (WORD | OPENING)) === 0;
    const afterQuote = left === QUOTE && !this.#followsOpener(mark);
    if ((left & (WORD | CLOSING)) !== 0 || afterDash || afterQuote) return this.#afterWord(mark);
    return this.#beforeWord(mark);
  }

  /** `6'2"`, `6' 2"`, `6'-2"` and `6' by 2"`; `1'000` is how a Swiss writes a thousand. */
  #isFeet({ at }: Mark): boolean {
    if ((kindAt(this.#source, at + 1) & (DIGIT | SPACE | DASH)) === 0) return false;
    const rest = this.#source.slice(at + 1, at + 10);
    return /^\d{1,2}(?!\d)(?![’'])|^(?:-| ?| by | x )\d[\d.]*["”″]/.test(rest);
  }

  /** After a word or its punctuation: it closes what is open, or is an apostrophe. */
  #afterWord(mark: Mark): string {
    const { left, right, closer, at } = mark;
    const isOpen = this.#open.at(-1) === 'single';
    if ((right & WORD) !== 0) {
      // `said,'Go'`: the space before the opening mark was lost.
      const glued = !isOpen && (left & CLOSING) !== 0 && closer === 'sure';
      const word = wordFrom(this.#source, at + 1);
      const whole = elision(word, this.#system.language) === 'none';
      return glued && whole ? this.#opens('single') : APOSTROPHE;
    }
    if (!isOpen) return APOSTROPHE;
    // `the boys' hats' he said`: a plural or a dropped g, as long as a closer is still to come.
    const tail = (left & LETTER) !== 0 && closer !== 'none';
    if (tail && this.#system.english && losesTail(wordBefore(this.#source, at))) return APOSTROPHE;
    return this.#closes('single');
  }

  /** After a space, a bracket, a dash or another mark: it opens, or a word lost its head. */
  #beforeWord(mark: Mark): string {
    const { at, right, closer } = mark;
    if ((right & (SPACE | CLOSING)) !== 0 && !/[.…]/.test(this.#source.charAt(at + 1))) {
      return APOSTROPHE;
    }
    const word = wordFrom(this.#source, at + 1);
    if (this.#isCut(mark, word)) return APOSTROPHE;
    const starts = this.#startsSpeech(at);
    if (this.#open.at(-1) === 'single') {
      // Speech in speech has other marks: a second opener is a cut word, unless a sentence begins.
      return starts && !/^[aeiou]/.test(word) ? this.#opens('single') : APOSTROPHE;
    }
    if (closer !== 'none' || this.#system.singleSpeech) return this.#opens('single');
    const isWhole = this.#system.english ? opensSpeech(word) : word !== word.toLowerCase();
    return starts && (word === '' || isWhole) ? this.#opens('single') : APOSTROPHE;
  }

  /** Whether the word after the mark, or the year, has lost its head. */
  #isCut({ at, right, closer }: Mark, word: string): boolean {
    const rest = this.#source.slice(at + 1, at + 5);
    if ((right & DIGIT) !== 0)
      return /^\d\ds/.test(rest) || (closer !== 'sure' && /^\d\d(?![\d’'])/.test(rest));
    if (word === '') return false;
    if (word.toLowerCase() === 'n' && /^.['’]/.test(rest)) return true;
    const lost = elision(word, this.#system.language);
    if (lost !== 'possible') return lost === 'sure';
    const starts = this.#startsSpeech(at);
    if (this.#open.at(-1) === 'single') return !(starts && word !== word.toLowerCase());
    return closer !== 'sure' && !(this.#system.singleSpeech && starts);
  }

  /** Whether a sentence or speech may begin at `at`: after a point, a dash, a mark, or nothing. */
  #startsSpeech(at: number): boolean {
    let before = printed(this.#source, at, -1);
    if (kindAt(this.#source, before) === SPACE) before = printed(this.#source, before, -1);
    return before < 0 || (kindAt(this.#source, before) & (CLOSING | DASH | QUOTE | OPENING)) !== 0;
  }

  /** `‘em` and `‘90s`: word processors curl an apostrophe the wrong way round at a word's head. */
  #leading(mark: Mark): string {
    const { at, left, right, closer } = mark;
    if ((left & WORD) !== 0) return (right & WORD) !== 0 ? APOSTROPHE : this.#closes('single', '’');
    const word = wordFrom(this.#source, at + 1);
    if (this.#isCut(mark, word)) return APOSTROPHE;
    if (this.#system.single.open !== '‘') return this.#opens('single', '‘');
    const small = word !== '' && word === word.toLowerCase() && printed(this.#source, at, -1) >= 0;
    if (small && closer === 'none') return APOSTROPHE;
    return this.#opens('single', '‘');
  }

  /** A curled apostrophe or closing mark stays, and tells the machine what is closed. */
  #trailing({ right }: Mark): string {
    const closes = this.#open.at(-1) === 'single' && (right & WORD) === 0;
    return closes ? this.#closes('single', APOSTROPHE) : APOSTROPHE;
  }

  /** A double mark that the author curled. */
  #curled({ sign, left, right }: Mark): string {
    const { double } = this.#system;
    const side = sideOf(left, right);
    const own = roleOf(sign, double);
    const isOpen = this.#count.double > 0;
    if (own === 'either')
      return isOpen ? this.#closes('double', sign) : this.#opens('double', sign);
    const role = own ?? (side === 'either' ? roleOf(sign, USUAL) : side);
    if ('“”'.includes(sign) && '“„'.includes(double.open) && side !== 'either' && side !== own) {
      // ” before a word opens only where nothing is open: `“Hello, ”he said` has lost a space.
      if (side === 'closes') return this.#closes('double');
      if (!isOpen && (right & WORD) !== 0) return this.#opens('double');
    }
    return role === 'opens' ? this.#opens('double', sign) : this.#closes('double', sign);
  }
}

const USUAL: Marks = { open: '„', close: '”' };

function roleOf(sign: string, { open, close }: Marks): 'opens' | 'closes' | 'either' | undefined {
  if (sign === open) return sign === close ? 'either' : 'opens';
  return sign === close ? 'closes' : undefined;
}

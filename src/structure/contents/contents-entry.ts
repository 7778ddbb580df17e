import type { Line } from '../../ingest/draft.ts';
import { Sign } from '../../source/signs.ts';
import { unframed } from '../headings/shapes/heading-frame.ts';
import { divisionWord } from '../headings/shapes/heading-lexicon.ts';
import { shapeOf, type Shape } from '../headings/shapes/heading-shape.ts';
import { numeral } from '../headings/shapes/numerals.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import type { Span } from '../manuscript.ts';

/** A line of the file's own contents list. */
export interface Entry {
  readonly line: number;
  /** It is set out to the number of its page. */
  readonly paged: boolean;
  readonly text: string;
  /** Its title without number and page, folded to letters. */
  readonly key: string;
  readonly shape: Shape | undefined;
  /** It is of an argument, which tells what is in the chapter above and names no line of the text. */
  readonly isTold?: true;
}

/** What stands over the numbers of a list, under each of its parts: `CHAPTER          PAGE`. */
export const COLUMN_HEADS: ReadonlySet<string> = new Set(['chapter', 'chapterpage', 'page']);

/** The file's own contents list: the best witness for what is a heading in it. */
export interface ContentsList {
  readonly kind: 'contents' | 'pictures';
  readonly span: Span;
  /** Lines after the list that entries name, and prefaces over it. */
  readonly named: ReadonlySet<number>;
  /** Those of them that entries set in under another name. */
  readonly held?: ReadonlySet<number>;
  /** Those that stand for the title behind a part’s label: `PART FIRST.--THE FERRY`. */
  readonly titlesOfParts?: ReadonlySet<number>;
}

// `... 14`, `   14`, ` xiv`, `  _14_`: leaders and the page in the printed book.
const PAGE = /(?:[\s.·…_]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,6})_?\.?$/;
// `Levant and Couchant            26`, `The Mole . . . . 3`: set out to the page's number; `   _Frontispiece_`.
const SET_OUT =
  /(?:\s{3}|[.·…_]\s?[.·…_]\s?[.·…_]\s*)_?(?:\d{1,4}|[ivxlc]{1,6}|page|pag\.?|seite|frontispiece|chapter [ivxlc]+)_?\.?$/i;
const SETS_OUT = Sign.gap | Sign.dots | Sign.underscore | Sign.tab | Sign.control | Sign.beyond;
/** Characters in which all of that stands: a paragraph is not searched from its beginning. */
const SET_OUT_LENGTH = 40;

/** The line of a list as an entry. */
export function entryOf(line: Line, index: number): Entry {
  const text = withoutPage(unframed(line.text));
  const said = shapeOf(text);
  // `One. Notes`: its number comes first, whatever the title would be without one.
  const shape =
    said === undefined || said.named !== undefined
      ? (spelledEntry(text) ?? romanEntry(text) ?? said)
      : said;
  return {
    line: index,
    text,
    paged: isSetOut(line),
    key: keyOf(shape !== undefined && shape.title !== '' ? shape.title : text),
    shape,
  };
}

// `SEVENTEEN  LITTLE FAITHFUL`: a column of numbers in words; `Two. The Wall`
const SPELLED = /^(\p{Lu}[\p{L}-]{2,15})(?:[.:]\s+|\s{2,})(\S.*)$/u;

function spelledEntry(text: string): Shape | undefined {
  const [, label = '', title = ''] = SPELLED.exec(text) ?? [];
  const number = label === '' ? undefined : numeral(label);
  return number === undefined ? undefined : { number, label, title, parted: true };
}

// `XXXIII Meuniers de Rome.`: set as a sentence is, which no list has between two of its entries
const ROMAN = /^([IVXLC]{2,7}|[VX])\s+(\p{Lu}.*)$/u;

function romanEntry(text: string): Shape | undefined {
  const [, label = '', title = ''] = ROMAN.exec(text) ?? [];
  const number = label === '' ? undefined : numeral(label);
  return number === undefined ? undefined : { number, label, title, parted: false };
}

/** In `Letter 1` and `The Kettle, Pt 1` the number is the entry's own. */
function withoutPage(text: string): string {
  const bare = text.replace(PAGE, '');
  if (divisionWord(bare) !== undefined) return text;
  const counted = COUNTED.exec(text)?.[1];
  return counted === undefined || divisionWord(counted) === undefined ? bare : text;
}

const COUNTED = /, (\p{L}+)\.? \d{1,2}$/u;

/** Whether a line is set out to the number of its page, as no sentence is. */
export function isSetOut({ text, signs }: Line): boolean {
  return (signs & SETS_OUT) !== 0 && SET_OUT.test(text.slice(-SET_OUT_LENGTH));
}

// Over and under a list: `------------------------`
const DRAWN = /^\s*[-–—_=]{10,}\s*$/;

/** Whether a line is drawn across the page. */
export function isDrawn(text: string): boolean {
  return DRAWN.test(text);
}

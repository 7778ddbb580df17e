import type { Series } from '../../book/book.ts';
import { numeral } from '../headings/shapes/numerals.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import { pieceOf } from '../headings/shapes/title-shape.ts';
import type { Manuscript } from '../manuscript.ts';
import { pieceBehind } from './post-titles.ts';
import type { Said } from './said.ts';

// `Part 3 of Small Hours, Part 1 of Moths`: the first is the one that it was written for.
const NEXT_SERIES = /,\s+(?=part \d+ of\b)/i;
// `Part 2 of Small Hours`, `Book Two of the Marsh Quartet`
const PART_OF =
  /^(?:part|book|volume|vol\.|episode|story)\s+(\d+(?:\.\d+)?|[a-z]+)\s+(?:of|in)\s+(?:the\s+)?(.+?)(?:\s+series)?$/i;
// `Small Hours, #2`, `Small Hours (2)`, `Small Hours 2/3`
const NAME_NUMBER =
  /^(.+?)[,:]?\s*(?:[#([]|no\.?|book|part|volume|vol\.?)?\s*(\d+(?:\.\d+)?)(?:\/\d+)?[)\]]?$/i;

/** `Series: None`: a form that was not filled in. */
const NO_SERIES = /^(?:none|n\/a|no|-+)\.?$/i;

/** The series that a book says it belongs to, and its place there. */
export function seriesOf(manuscript: Manuscript, said: readonly Said[]): Series | undefined {
  const found = said.find(({ about, value }) => about === 'series' && !NO_SERIES.test(value));
  if (found === undefined) return seriesOfPiece(manuscript, said);
  const origin = found.origin === undefined ? {} : { origin: found.origin };
  const [value = ''] = found.value.split(NEXT_SERIES);
  const part = partOf(value);
  if (part !== undefined) return { ...part, ...origin };
  const numbered = NAME_NUMBER.exec(value);
  if (numbered?.[1] !== undefined)
    return { name: numbered[1], number: Number(numbered[2]), ...origin };
  return { name: value, ...origin };
}

/** `Book Two of the Marsh Quartet`: the name and the number; undefined when the words say no such thing. */
export function partOf(text: string): { name: string; number: number } | undefined {
  const [, count = '', bare] = PART_OF.exec(text) ?? [];
  // `Part 2 of The Lamp Stories`: the article is of the name where it has a capital
  const name = bare !== undefined && text.includes(` The ${bare}`) ? `The ${bare}` : bare;
  const number = /^\d/.test(count) ? Number(count) : numeral(count.toLowerCase())?.value;
  return name === undefined || number === undefined ? undefined : { name, number };
}

/** `The Lamp Exchange (2 of 3)`: a piece of a story that is not here as a whole. */
function seriesOfPiece({ lines, head }: Manuscript, said: readonly Said[]): Series | undefined {
  const title = said.find(({ about }) => about === 'title');
  const piece = title && pieceOf(title.value);
  if (title === undefined || piece === undefined || piece.of === 1) return undefined;
  const key = keyOf(piece.title);
  const isOther = (text: string): boolean => {
    if (text.length > LONGEST) return false;
    const title = text.trim();
    const other = pieceOf(title) ?? pieceBehind(title);
    return other !== undefined && other.number !== piece.number && keyOf(other.title) === key;
  };
  const hasOthers = head.some(({ value }) => isOther(value)) || lines.some((l) => isOther(l.text));
  if (hasOthers || new Set(lines.map(({ file }) => file)).size > 1) return undefined;
  return { name: piece.title, number: piece.number, ...(title.origin && { origin: title.origin }) };
}

/** Of a title with its count. */
const LONGEST = 100;

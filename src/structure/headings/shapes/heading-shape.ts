// This folder says how a line is written that may head something, by its own words, numbers and letters alone.

import { eastAsianHeading } from './east-asian-headings.ts';
import { unframed } from './heading-frame.ts';
import {
  divisionWord,
  namedHeading,
  type DivisionWord,
  type NamedHeading,
} from './heading-lexicon.ts';
import { isLast, numbered } from './heading-number.ts';
import { isQuoted, mayAnnounce } from './may-announce.ts';
import { numeral, type Numeral } from './numerals.ts';
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

// Between a number and its title: `. `, `--`, `) - `, ` · `.
const GAP = /^[\s.:)\-–—,;*·•|]*/;

/** Words after a number that make the line a sentence: `Chapter 4 of the primer said`. */
const SENTENCE = new Set(
  'of in way time and or was is were had has are at to with as on that which who will would could should said he she it they we i you came'.split(
    ' ',
  ),
);

// `Chapter the First, in which a goat is lent`, `Chapitre premier, où l’on manque d’ombre`
const ARGUMENT =
  /^(?:in which|wherein|où|dans lequel|qui traite|in welchem|worin|en (?:el )?que|donde|que trata|nel quale|in cui|dove|waarin|em que)(?!\p{L})/iu;

/** The title that follows a number, and whether a sign or wide space parts the two; a comma does over what a chapter tells. */
function titleAfter(text: string, end: number): { title: string; parted: boolean } {
  const rest = text.slice(end);
  const gap = GAP.exec(rest)?.[0] ?? '';
  const title = rest.slice(gap.length).trim();
  const isArgument = gap.startsWith(',') && ARGUMENT.test(title);
  return { title, parted: isArgument || /[.:)\-–—·•|]|\s{2,}|\t/.test(gap) };
}

function isSentence(title: string, parted: boolean): boolean {
  if (title === '' || parted) return false;
  const first = /^\S+/.exec(title)?.[0] ?? '';
  return SENTENCE.has(first) || /^\p{Ll}/u.test(title);
}

// `Chapter IV. The Lamp`, `Part 1 of 3`, `CHAPTER THE LAST`.
function wordFirst(written: string): Shape | undefined {
  const text = written.replace(GLUED, '$1 ');
  const first = /\S+/.exec(text);
  if (first === null) return undefined;
  const word = divisionWord(first[0].replace(/[.:]$/, ''));
  if (word === undefined) return undefined;
  const wordEnd = first.index + first[0].length;
  const found = numbered(text, text.charAt(wordEnd) === '-' ? wordEnd + 1 : wordEnd);
  if (found === undefined) return undefined;
  if (found.number?.style === 'word' && word.common && !/^\p{Lu}/u.test(text)) return undefined;
  let { end } = found;
  const ofAll = /^\s+of\s+\w+(?=\s*$|\s*[.:–—-])/.exec(text.slice(end)); // `Part 1 of 3`
  if (ofAll !== null) end += ofAll[0].length;
  const { title, parted } = titleAfter(text, end);
  const isWhose = word.key === 'letter' && WHOSE.test(title);
  if (!isWhose && isSentence(title, parted)) return undefined;
  return {
    word,
    ...(found.number && { number: found.number }),
    ...(found.last && { last: true as const }),
    ...(isWhose
      ? { label: written, title: '', parted: true }
      : { label: written.slice(0, end), title, parted }),
  };
}

// `LETTER the FIRST is from Miss REED to Miss FINCH`
const WHOSE = /^is (?:from|to) \p{Lu}/u;

// `CHAPTER-1: The Lamp`, `Chapter_2`
const GLUED = /^(\p{L}{2,10})[-_](?=\d{1,3}(?!\d))/u;

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
  const last = isLast(bare);
  const isOrdinal = number?.style === 'ordinal' || (number !== undefined && ordinal.endsWith('.'));
  if (!isOrdinal && !last) return undefined;
  const { title, parted: isParted } = titleAfter(text, whole.length);
  const parted = isParted || (word !== undefined && isPartOf(whole, word, title));
  if (title !== '' && !parted) return undefined;
  // `8. Notes` in a row of numbers is a chapter like the others, `2. Nachwort` an afterword.
  if (named?.role === 'notes' && /^\d/.test(ordinal)) return undefined;
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
  return isBare && rank < 4 && /^(?:del?|d[ue]s|della) \p{L}.{2,70}[^.!?…]$/iu.test(title);
}

// `One`, `TWENTY-TWO`, `three.`: a number in words is a heading only when it is the whole line.
function numberWord(text: string): Shape | undefined {
  const bare = text.replace(/\.$/, '');
  if (bare.length > 16 || !/^\p{L}[\p{L}-]*$/u.test(bare)) return undefined;
  const number = numeral(bare);
  if (number?.style !== 'word') return undefined;
  return { number, label: bare, title: '', parted: false };
}

// `One: The Stair`, `Two - The Lamp`
const NUMBER_WORD_TITLED = /^(\p{L}+(?:-\p{L}+)?)(?::|\s[-–—])\s+(\p{Lu}.{0,60})$/u;

function numberWordTitled(text: string): Shape | undefined {
  const [, word = '', title = ''] = NUMBER_WORD_TITLED.exec(text) ?? [];
  const number = numeral(word);
  if (number?.style !== 'word' || lettering(title) === 'sentence') return undefined;
  return { number, label: word, title, parted: true };
}

/** Words that no sign parts from a bare number must be set as a title is: `II The Machine`. */
function isHeadline(title: string): boolean {
  return lettering(title) !== 'sentence' || title.split(' ').length === 1;
}

// `IV`, `Ier`, `(3)`, `§ 2`, `No. IV`, `Nr. 3`
const NUMBER_FIRST =
  /^(?:§ ?|(?:N[or]\.|N[°º]) )?\(?(I(?:er|re)|[XVI]{2,}e|[CLXVI]+|\d{1,3})(?=$|[\s.:)\-–—,])/;

// `C. J. Wyke`, who is no hundredth
const INITIALS = /^\p{Lu}\. ?(?:\p{Lu}\. ?)+\p{Lu}[\p{L}’'-]+$/u;

function numberFirst(text: string): Shape | undefined {
  const match = NUMBER_FIRST.exec(text);
  if (match === null) return undefined;
  const number = numeral(match[1] ?? '');
  if (number === undefined) return undefined;
  const { title, parted } = titleAfter(text, match[0].length);
  if (isSentence(title, parted) || (number.style === 'roman' && INITIALS.test(text)))
    return undefined;
  const inner = title === '' ? undefined : wordFirst(title);
  if (inner?.number !== undefined)
    return { ...inner, ordinal: text.slice(0, text.length - title.length).trim() };
  // Only a heading has the sign of a section: `§ 5 Of our Ways of Knowing one another`.
  const isSection = text.startsWith('§');
  if (title !== '' && !parted && !isSection && !isHeadline(title)) return undefined;
  return { number, label: match[0].replace(/^\(/, ''), title, parted: parted || isSection };
}

// `ii.`, `iv. salt`: how writers who love small letters count
const SMALL_FIRST = /^([ivx]{1,6})\.(?=$|\s)/;

function smallNumberFirst(text: string): Shape | undefined {
  const match = SMALL_FIRST.exec(text);
  const number = numeral((match?.[1] ?? '').toUpperCase());
  if (match === null || number === undefined) return undefined;
  const title = text.slice(match[0].length).trim();
  return { number, label: match[1] ?? '', title, parted: true };
}

// `Signal Box, part 1/2`, `The Long Way (2/3)`, `The Long Way - Chapter Four`.
const TITLE_FIRST =
  /^(.{2,60}?)([,:]?\s+|\s*[-–—(]+\s*)((\p{L}{2,12})\.?\s+([\p{L}\d]+)(?:\s*\/\s*(?:\d+|\?)|\s+of\s+\w+)?)\s*\)?\.?$/u;
const COUNTED =
  /^(.{2,60}?)(?:\s*[([]|\s+[-–—]{1,2}\s+)(\d{1,2})\s*(?:\/|of)\s*(?:\d{1,2}|\?)[)\]]?$/;

// `Continued in Part 2`, `End of Chapter One`, `See Chapter 4`, `Title: The Lamp - Chapter 4`
const NOT_A_TITLE =
  /^(?:continued|to be|cont'?d|end|the end|fin|see|from|in|next|previous|read|title:)(?!\p{L})/iu;

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
  const [, title = '', gap = '', label = '', noun = '', numberText = ''] = match;
  // `I read part 2`
  if (/^\s+$/.test(gap) && /^\p{Ll}/u.test(noun) && lettering(title) === 'sentence')
    return undefined;
  const word = divisionWord(noun);
  const number = numeral(numberText);
  if (word === undefined || number === undefined) return undefined;
  // `WINTER WHEAT -- PART ONE`; a sentence may have the words as well
  if (number.style === 'word' && (!/[-–—(]/.test(gap) || lettering(title) === 'sentence'))
    return undefined;
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

// `PREFACE TO SECOND EDITION`, `Einleitung zur zweiten Auflage`, `INTRODUCTION BY MR. FINCH`, `PRÉFACE
// DU RÉDACTEUR`, `AVVERTENZA DELL’AUTORE`
const OF_WHAT =
  /^(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)?) (?:(?:to|by|of|zu[rm]?|von|des|à|par|de|du|al?|di|del|della|do|da|por|door|van|av) |dell['’]).{2,60}$/iu;

const LETTERED = /^(?:[A-H]|[IVX]{1,4}|\d{1,2})$/;

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
    /^(\p{L}[\p{L}’'-]*?(?:\s+\p{L}[\p{L}’'-]*)?)(-*\s*[:.(]\s*|\s+[-–—]+\s*|--+)(.+)$/u.exec(bare);
  if (match === null) return undefined;
  const [, label = '', gap = '', rest = ''] = match;
  const titled = namedHeading(label);
  if (titled === undefined || rest.length > 70) return undefined;
  // `APPENDIX. B.` over its title
  if (titled.role === 'appendix' && LETTERED.test(rest))
    return { named: titled, label: bare, title: '', parted: false };
  // `Notes: This was written in a rowing boat.`
  if (titled.role === 'notes' && lettering(rest) === 'sentence' && rest !== '') return undefined;
  return { named: titled, label, title: gap.includes('(') ? `(${rest}` : rest, parted: true };
}

// `(Première partie)` under the title, where `Deuxième partie` stands over the second
const BRACKETED = /^\(([^()]{6,30})\)$/;

function bracketed(text: string): Shape | undefined {
  const [, inner = ''] = text.startsWith('(') ? (BRACKETED.exec(text) ?? []) : [];
  const shape = inner === '' ? undefined : (ordinalFirst(inner) ?? wordFirst(inner));
  const isPart = shape?.number?.style === 'ordinal' && (shape.word?.rank ?? Infinity) < 4;
  return isPart && shape.title === '' ? shape : undefined;
}

const ANCHOR = /\s*([[{](?:\d{1,3}|[*†‡§]{1,3})[\]}])[.:]?$/;

/** Reads a line as a heading that announces itself; undefined when it does not. */
export function shapeOf(text: string): Shape | undefined {
  if (!mayAnnounce(text)) return undefined;
  const anchor = text.includes(']') || text.includes('}') ? ANCHOR.exec(text) : null;
  const bare = unframed(anchor === null ? text : text.slice(0, anchor.index));
  if (bare === '' || isQuoted(bare)) return undefined;
  const shape =
    bracketed(bare) ??
    eastAsianHeading(bare) ??
    wordFirst(bare) ??
    ordinalFirst(bare) ??
    numberFirst(bare) ??
    smallNumberFirst(bare) ??
    numberWord(bare) ??
    numberWordTitled(bare) ??
    byName(bare) ??
    titleFirst(bare);
  return shape === undefined || anchor?.[1] === undefined ? shape : { ...shape, anchor: anchor[1] };
}

import type { Hyphens } from './hyphens.ts';

/**
 * Where a designer would break a title: where the reader takes breath, never between a little word
 * and the word that it leads to.
 */

/** A piece of a title that stays on one line. */
export interface Piece {
  readonly text: string;
  /** What stands before the next piece when both share a line. */
  readonly joint: '' | ' ';
  /** What stands at the end of the line when it ends here. */
  readonly hyphen: '' | '-';
  /** How bad a line's end is here: 0 is where the reader takes breath. */
  readonly cost: number;
}

/** Articles, prepositions and conjunctions that lean on the next word. */
const LITTLE: Readonly<Record<string, string>> = {
  en: 'a an the of in on at to for from by with and or nor but as is into upon under over between through my your his her its our their no not mr mrs ms dr st',
  fr: 'le la les un une des du de au aux et ou à en dans sur sous pour par avec sans chez mon ma mes ton ta tes son sa ses notre votre leur ce cette ces ne',
  de: 'der die das den dem des ein eine einer eines einem einen und oder in im am an auf aus bei mit nach von vom vor zu zum zur für über unter durch ohne mein dein sein ihr kein',
  es: 'el la los las un una unos unas de del al a en y e o u con sin por para sobre entre mi tu su sus',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle da dal dalla a al alla in nel nella su sul con per tra fra e o',
  pt: 'o a os as um uma de do da dos das em no na nos nas e ou com sem por para ao à',
  nl: 'de het een van in op aan te ten ter en of met voor door uit bij naar',
  sv: 'en ett den det de i på av till för med och eller om från under över',
  da: 'en et den det de i på af til for med og eller om fra under over',
  nb: 'en ei et den det de i på av til for med og eller om fra under over',
  pl: 'a i o u w z na do od po za ze we nad pod przez dla bez przed',
  cs: 'a i k o s u v z na do od po za ze ve nad pod pro bez před',
  ru: 'а и в во о об на с со к ко у от до из за по под над для при без не ни но или',
  uk: 'а і й та в у о на з із до від за по під над для при без не або',
  el: 'ο η το οι τα του της των τον την ένα μια στο στη στον στην και σε με από για',
  he: 'של על את אל עם מן לא',
  ar: 'في من على إلى عن مع و',
  hi: 'का की के को में से पर और',
};

const LITTLE_WORDS = new Map(
  Object.entries(LITTLE).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Scripts that are written without spaces between words. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What may not begin a line (kinsoku): closing marks, small kana, signs of length and repetition. */
const NO_START =
  /^[、。，．・：；？！!?,.:;)\]}）」』】〉》〕｝”’…‥—ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻～〜%％]/u;
/** What may not end a line: opening marks. */
const NO_END = /[（「『【〈《〔｛“‘([{]$/u;
/** `月光下的`: a place word that leans on the noun before it. */
const LOCALIZER = /^[上下里中外内裡內](?:的|$)/u;
const PARTICLE = /[のはがをにへとでもや的之]$/u;

/** What a designer would pay to avoid, in the scale of `cost`: 1 is type three times smaller. */
const COST = {
  breath: 0,
  plain: 0.08,
  inside: 0.2,
  // `The` alone on a first line is an old custom.
  article: 0.25,
  number: 0.4,
  little: 0.5,
  inWord: 0.5,
  // `红楼外的` over `雨`: one sign alone at the beginning or end looks like a slip.
  stub: 0.5,
  hyphen: 0.25,
  syllable: 0.5,
};

/** A word longer than this may be broken anywhere, or it would be too small to read. */
const LONGEST_WORD = 22;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The first word of a title that is more than an article or a preposition. */
export function firstWeighty(title: string, language: string): string {
  const words = title.split(' ');
  const little = littleWords(language);
  return words.find((word) => !little.has(word.toLowerCase())) ?? words[0] ?? '';
}

function littleWords(language: string): ReadonlySet<string> {
  const [primary = ''] = language.split('-');
  return LITTLE_WORDS.get(primary) ?? LITTLE_WORDS.get('en') ?? new Set();
}

/** The pieces of a title in reading order. */
export function pieces(
  title: string,
  language: string,
  divide: Hyphens = (word) => [word],
): Piece[] {
  const words = title.split(' ').filter((word) => word !== '');
  const little = littleWords(language);
  const result: Piece[] = [];
  for (const [index, word] of words.entries()) {
    const within = piecesOfWord(word, language, divide);
    const last = within.pop();
    if (last === undefined) continue;
    const next = words[index + 1];
    const cost = next === undefined ? 0 : costBetween(word, next, little, index === 0);
    result.push(...within, { text: last.text, joint: ' ', hyphen: '', cost });
  }
  return result;
}

function costBetween(
  word: string,
  next: string,
  little: ReadonlySet<string>,
  isFirst: boolean,
): number {
  if (/[,;:!?…–—。，、]$/u.test(word)) return COST.breath;
  if (/^[–—&+]$/u.test(next)) return COST.little;
  if (/^[–—&+]$/u.test(word)) return COST.little;
  if (little.has(word.toLowerCase())) return isFirst ? COST.article : COST.little;
  // `J.`: an initial stays with its name; `Chapter 2`: a number with what it counts.
  if (/^\p{Lu}\.$/u.test(word)) return COST.little;
  if (/^[\p{N}IVXLC]+[.:]?$/u.test(next)) return COST.number;
  return little.has(next.toLowerCase()) ? COST.plain / 2 : COST.plain;
}

function piecesOfWord(word: string, language: string, divide: Hyphens): Piece[] {
  if (IDEOGRAPHIC.test(word)) return ideographs(word, language);
  if (UNSPACED.test(word)) return segments(word, language);
  // `Stratford-upon-Avon`, `either/or`: behind the sign.
  const parts = word.match(/[^-‐–—/]+[-‐–—/]*|[-‐–—/]+/gu) ?? [word];
  const result: Piece[] = [];
  for (const part of parts) {
    const slices = divide(part).flatMap(slicesOf);
    const last = slices.pop() ?? '';
    for (const slice of slices) {
      result.push(piece(slice, hyphenCost(slice), /\p{L}$/u.test(slice) ? '-' : ''));
    }
    result.push(piece(last, COST.inside));
  }
  return result;
}

/** `fahrts-` is a word's end, `ge-` is not: short syllables keep to the next. */
function hyphenCost(syllable: string): number {
  return syllable.length < 4 ? COST.syllable : COST.hyphen;
}

function piece(text: string, cost: number, hyphen: '' | '-' = ''): Piece {
  return { text, joint: '', hyphen, cost };
}

/** The parts of a word that is too long for any line. */
function slicesOf(word: string): string[] {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  if (letters.length <= LONGEST_WORD) return [word];
  const count = Math.ceil(letters.length / 12);
  return Array.from({ length: count }, (_, index) =>
    letters
      .slice(
        Math.round((index * letters.length) / count),
        Math.round(((index + 1) * letters.length) / count),
      )
      .join(''),
  );
}

function segments(word: string, language: string): Piece[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'th' : language, {
    granularity: 'word',
  });
  return [...segmenter.segment(word)].map(({ segment }) => piece(segment, COST.plain));
}

/** Between any two signs, but rather between words and after particles and stops. */
function ideographs(text: string, language: string): Piece[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'ja' : language, {
    granularity: 'word',
  });
  const wordEnds = new Set<number>();
  for (const { segment, index } of segmenter.segment(text)) wordEnds.add(index + segment.length);
  const result: Piece[] = [];
  let held = '';
  for (const { segment, index } of graphemes.segment(text)) {
    held += segment;
    const next = text.slice(index + segment.length, index + segment.length + 2);
    if (next === '' || !mayBreak(segment, next)) continue;
    const end = index + segment.length;
    const isStub = held === text.slice(0, 1) || end === text.length - 1;
    result.push(piece(held, isStub ? COST.stub : signCost(segment, next, wordEnds.has(end))));
    held = '';
  }
  if (held !== '') result.push(piece(held, 0));
  return result;
}

function mayBreak(sign: string, next: string): boolean {
  if (NO_END.test(sign) || NO_START.test(next)) return false;
  const western = /[\p{Script=Latin}\p{N}]/u;
  return !(western.test(sign) && western.test(next.charAt(0)));
}

function signCost(sign: string, next: string, atWordEnd: boolean): number {
  if (/[、。，：；！？…—」』》）]$/u.test(sign)) return COST.breath;
  if (!atWordEnd || PARTICLE.test(next.charAt(0)) || LOCALIZER.test(next)) return COST.inWord;
  return PARTICLE.test(sign) ? COST.breath : COST.plain;
}

import { codePage, type CodePage, type CodePageName } from './code-pages.ts';

/**
 * Which code page a text of single bytes was written in, by evidence over the whole file: every
 * high byte is counted with what stands to its left and right, and a page is believed when what it
 * makes of the bytes is what people write there: a letter of one language inside words, an opening
 * mark before them, a dash between them.
 */
export interface PageVerdict {
  readonly page: CodePage;
  /** How well the page explains the bytes, up to 1. */
  readonly score: number;
}

const HIGH_HALF = 0x80;
/** Below it ISO 8859 has controls, and Windows its quotes and dashes. */
const FIRST_OF_LATIN = 0xa0;

/** Neighbors, as kinds. */
const SPACE = 0;
const LOWER = 1;
const UPPER = 2;
const OTHER = 3;
const HIGH = 4;
/** The same high byte again: no language writes a letter three times, a typist three spaces. */
const AGAIN = 5;
const KINDS = 6;

const kindOfByte = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return HIGH;
  if (byte <= 0x20) return SPACE;
  if (byte >= 0x61 && byte <= 0x7a) return LOWER;
  return byte >= 0x41 && byte <= 0x5a ? UPPER : OTHER;
});

/** How often a high byte stands between two kinds of neighbors. */
interface Place {
  readonly byte: number;
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

function census(bytes: Uint8Array): Place[] {
  const counts = new Uint32Array(128 * KINDS * KINDS);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const before = bytes[i - 1] ?? 0;
    const after = bytes[i + 1] ?? 0;
    const left = before === byte ? AGAIN : (kindOfByte[before] ?? SPACE);
    const right = after === byte ? AGAIN : (kindOfByte[after] ?? SPACE);
    const at = ((byte - 0x80) * KINDS + left) * KINDS + right;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const places: Place[] = [];
  counts.forEach((count, at) => {
    if (count === 0) return;
    const byte = Math.floor(at / (KINDS * KINDS));
    places.push({ byte, left: Math.floor(at / KINDS) % KINDS, right: at % KINDS, count });
  });
  return places;
}

/** Letters beyond ASCII that each language writes, small ones; the common ones of a whole script. */
const WESTERN = [
  'éèêëàâçîïôùûüœæÿ',
  'äöüßéè',
  'áéíóúüñªº',
  'ãõáàâçéêíóôúüªº',
  'àèéìíòóùú',
  'åäöéüæøèêò',
  'ëïéèöüáóúíêô',
  'àçéèíïóòúü',
  'äõöüšž',
  'áðéíóúýþæö',
  'ïéèêàçöüœæñâôáíó',
];
const RUSSIAN = 'оеаинтсрвлкмдпуяыьгзбчйхжш';
const UKRAINIAN = 'оіаинтсрвлкмдпуяьгзбчйхжшєїґю';
const LANGUAGES: Readonly<Record<CodePageName, readonly string[]>> = {
  'windows-1252': WESTERN,
  'iso-8859-15': WESTERN,
  macintosh: WESTERN,
  ibm437: WESTERN,
  ibm850: WESTERN,
  'windows-1250': [
    'ąćęłńóśźż',
    'áčďéěíňóřšťúůýž',
    'áéíóöőúüű',
    'čćžšđ',
    'ăâîşţ',
    'áäčďéíĺľňóôŕšťúýž',
  ],
  'iso-8859-2': [
    'ąćęłńóśźż',
    'áčďéěíňóřšťúůýž',
    'áéíóöőúüű',
    'čćžšđ',
    'ăâîşţ',
    'áäčďéíĺľňóôŕšťúýž',
  ],
  'windows-1254': ['çğıöşüâî'],
  'windows-1257': ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöõüšž'],
  'windows-1251': [RUSSIAN, UKRAINIAN],
  'koi8-r': [RUSSIAN],
  'koi8-u': [UKRAINIAN],
  ibm866: [RUSSIAN],
  'x-mac-cyrillic': [RUSSIAN],
  'iso-8859-5': [RUSSIAN],
  'windows-1253': ['αοιετσνηυρπκμλςίάόήέύώωδγχθ'],
};

/**
 * MacRoman must explain this much more than Windows-1252, the commoner by far: `then\x97rain` is a
 * dash on the one and an accented letter on the other.
 */
const MACINTOSH_LEAD = 0.25;
/** Pages that need clear evidence. */
const OTHERS: readonly CodePageName[] = [
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'x-mac-cyrillic',
  'iso-8859-5',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'ibm850',
  'ibm437',
];
const CLEAR_SCORE = 0.7;
const CLEAR_LEAD = 0.15;
/** Fewer letters than this are no evidence for a rare page: three odd signs prove nothing. */
const CLEAR_COUNT = 12;
/** But a few that are letters of one language on a page of DOS and nonsense on the common ones do. */
const DOS: readonly CodePageName[] = ['ibm850', 'ibm437'];
const FEW = { count: 3, score: 0.8, common: 0.3 };

/** The page that best explains the high bytes of a text that is not UTF-8. */
export function pageByEvidence(bytes: Uint8Array): PageVerdict {
  const places = census(bytes);
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const verdict = (name: CodePageName): PageVerdict => {
    const page = codePage(name);
    return { page, score: total === 0 ? 0 : explained(places, page) / total };
  };
  const best = (names: readonly CodePageName[]): PageVerdict =>
    names.map(verdict).reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
  const [windows, macintosh] = [verdict('windows-1252'), verdict('macintosh')];
  const western = isLatin9(places) ? verdict('iso-8859-15') : windows;
  const common = macintosh.score > windows.score + MACINTOSH_LEAD ? macintosh : western;
  if (total < CLEAR_COUNT) {
    if (total < FEW.count || common.score > FEW.common) return common;
    const dos = best(DOS);
    return dos.score >= FEW.score ? dos : common;
  }
  const other = best(OTHERS);
  return other.score >= CLEAR_SCORE && other.score >= common.score + CLEAR_LEAD ? other : common;
}

/** The œ of ISO 8859-15, small and capital, has the place of fractions, which stand in no word. */
const IN_WORDS = new Set([0xbc, 0xbd]);

/** Whether fractions of Windows would stand within words alone, and nothing is of Windows alone. */
function isLatin9(places: readonly Place[]): boolean {
  const fractions = places.filter(({ byte }) => IN_WORDS.has(byte + HIGH_HALF));
  const isWithin = fractions.some(({ left, right }) => isAscii(left) && isAscii(right));
  return (
    isWithin &&
    fractions.every(({ right }) => isAscii(right)) &&
    places.every(({ byte }) => byte + HIGH_HALF >= FIRST_OF_LATIN)
  );
}

function explained(places: readonly Place[], page: CodePage): number {
  let marks = 0;
  for (const { byte, left, right, count } of places)
    marks += count * markScore(page.high[byte] ?? '', left, right);
  const letters = LANGUAGES[page.name].map((alphabet) => letterSum(places, page, alphabet));
  return marks + Math.max(...letters);
}

function letterSum(places: readonly Place[], { high }: CodePage, alphabet: string): number {
  const known = new Set((alphabet + alphabet.toUpperCase()).split(''));
  let total = 0;
  for (const { byte, left, right, count } of places)
    total += count * letterScore(known, high[byte] ?? '', left, right);
  return total;
}

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const LATIN = /\p{Script=Latin}/u;

function isAscii(neighbor: number): boolean {
  return neighbor === LOWER || neighbor === UPPER;
}

function letterScore(
  known: ReadonlySet<string>,
  char: string,
  left: number,
  right: number,
): number {
  if (!LETTER.test(char)) return 0;
  if (!known.has(char)) return -0.5;
  // Words are of one script: a letter beside one of ASCII is none of Russian or Greek.
  if ((isAscii(left) || isAscii(right)) && !LATIN.test(char)) return -1;
  if (left === AGAIN && right === AGAIN) return -1;
  const capital = CAPITAL.test(char);
  if (capital && left === LOWER) return -1;
  if (capital) return left >= HIGH ? 0.2 : 0.7;
  if (left === UPPER && right === UPPER) return -0.5;
  return left === SPACE && right === SPACE ? 0.5 : 1;
}

const OPENS = new Set('“‘„‚«‹¿¡');
const CLOSES = new Set('”’»›“‘');
const JOINS = new Set('–—');
const SIGNS = new Set('©®°£€¥§½¼¾²³¹ªº×·•\u00A0™†‡¢±µ¶÷');

const BOX = /[\u2500-\u259F]/;

function markScore(char: string, left: number, right: number): number {
  if (LETTER.test(char)) return 0;
  // What boxes and rows of DOS are drawn with comes in rows; letters of another page come one by one.
  if (BOX.test(char)) return left === AGAIN && right === AGAIN ? 1 : -1;
  const afterWord = left === LOWER || left === UPPER || left >= HIGH;
  const beforeWord = right === LOWER || right === UPPER || right >= HIGH;
  if (char === '’' && afterWord && beforeWord) return 1;
  const within = afterWord && beforeWord && left < HIGH && right < HIGH;
  // Indents of no-break spaces, and what stands after one.
  if (char === '\u00A0' && !within) return 0.9;
  if (OPENS.has(char) && left === HIGH && (right === LOWER || right === UPPER)) return 0.7;
  if (JOINS.has(char)) return 0.8;
  if (char === '…') return within ? 0.4 : 0.8;
  if (OPENS.has(char) && !afterWord && right !== SPACE) return 1;
  if (CLOSES.has(char) && left !== SPACE && (!beforeWord || right >= HIGH)) return 1;
  if (OPENS.has(char) || CLOSES.has(char)) return within ? -0.5 : 0.3;
  if (SIGNS.has(char)) return within ? -0.5 : 0.4;
  return char < '\u00A0' ? -2 : -1;
}

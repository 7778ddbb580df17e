/**
 * Numbers as headings write them: `12`, `XII`, `Twelve`, `the Twelfth`, `zwölftes`.
 *
 * Roman numerals count only in capitals and only when well formed: a case-blind test takes `did`,
 * `mild`, `mix` and `vivid` for numbers (field guide §4.1).
 */

export type NumberStyle = 'digits' | 'roman' | 'word' | 'ordinal';

export interface Numeral {
  readonly value: number;
  readonly style: NumberStyle;
}

// `XLIX`, `CXXXV`: the subtractive form, up to 399.
const ROMAN = /^(?=[CLXVI])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { C: 100, L: 50, X: 10, V: 5, I: 1 };

function roman(text: string): number | undefined {
  if (!ROMAN.test(text)) return additive(text);
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = ROMAN_DIGITS[text.charAt(i)] ?? 0;
    value += digit < (ROMAN_DIGITS[text.charAt(i + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}

/** Old printers also wrote `XXXX` and `VIIII`. */
function additive(text: string): number | undefined {
  if (!/^C{0,4}L?X{0,4}V?I{0,4}$/.test(text) || text === '') return undefined;
  let value = 0;
  for (const letter of text) value += ROMAN_DIGITS[letter] ?? 0;
  return value;
}

/** Cardinals and ordinals in their spellings without accents; the place in the row is the value. */
const CARDINALS: readonly (readonly string[])[] = [
  words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  words(
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  ),
  words(
    'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  ),
  words(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  ),
  words(
    'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  ),
  words(
    'um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
  ),
  words(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  ),
  words(
    'ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
  ),
];
const ORDINALS: readonly (readonly string[])[] = [
  words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  words(
    'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme',
  ),
  words('premiere seconde'),
  words(
    'erste zweite dritte vierte funfte sechste siebente achte neunte zehnte elfte zwolfte dreizehnte vierzehnte funfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste',
  ),
  words(
    'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo',
  ),
  words('primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo'),
  words('primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo'),
  words('eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'),
  // As Dutch was spelled by those who wrote no `ij`.
  words('eerste tweede derde vierde vyfde'),
  words('forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte'),
  words('forste andet tredje'),
  words('forste anden tredje'),
  words('forste annet tredje'),
  words('forste annen tredje fjerde femte sjette syvende ottende niende tiende'),
  words('pierwszy drugi trzeci czwarty piaty szosty siodmy osmy dziewiaty dziesiaty'),
  words(
    'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая',
  ),
  words('ensimmainen toinen kolmas neljas viides kuudes seitsemas kahdeksas yhdeksas kymmenes'),
  words('prvni druha treti ctvrta pata sesta sedma osma devata desata'),
  words('elso masodik harmadik negyedik otodik hatodik hetedik nyolcadik kilencedik tizedik'),
];
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TENTHS: Readonly<Record<string, number>> = {
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
};

function words(list: string): string[] {
  return list.split(' ');
}

const BY_WORD = new Map<string, Numeral>();
for (const [style, table] of [
  ['word', CARDINALS],
  ['ordinal', ORDINALS],
] as const) {
  for (const row of table) {
    row.forEach((word, i) => {
      if (!BY_WORD.has(word)) BY_WORD.set(word, { value: i + 1, style });
    });
  }
}
for (const [word, value] of Object.entries(TENS)) BY_WORD.set(word, { value, style: 'word' });
for (const [word, value] of Object.entries(TENTHS)) BY_WORD.set(word, { value, style: 'ordinal' });

/** Numbers as words; their forms begin as these do. */
export const NUMBER_WORDS: readonly string[] = [...BY_WORD.keys()];

// Endings that agree with the noun: `erstes`, `zweiter`, `primera`, `прва`; cut for the look-up.
const INFLECTED = /(?:[rsnm]|a|o|t)$/;

function spelled(word: string): Numeral | undefined {
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  const [tens, unit] = word.split('-');
  if (tens !== undefined && unit !== undefined && tens in TENS) {
    const rest = BY_WORD.get(unit);
    if (rest !== undefined && rest.value < 10) {
      return { value: (TENS[tens] ?? 0) + rest.value, style: rest.style };
    }
  }
  if (!INFLECTED.test(word) || word.length < 5) return undefined;
  const stem = word.slice(0, -1);
  const found = BY_WORD.get(stem) ?? BY_WORD.get(`${stem}o`) ?? BY_WORD.get(`${stem}y`);
  return found?.style === 'ordinal' ? found : undefined;
}

/** ASCII, and the dashes, quotes and dots of printers: nothing that has an accent. */
// oxlint-disable-next-line no-control-regex -- the range of ASCII is what is meant
const PLAIN = /^[\0-\x7F\u2010-\u2027]*$/;

/** Lower case without accents, as the tables spell: `Première` is `premiere`. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}

// `1st`, `2nd`, `3e`, `1er`, `1re`, `2º`.
const DIGITS = /^(\d{1,3})(?:st|nd|rd|th|er|re|e|eme|ème|º|ª|°)?$/i;

// `Ier`, `IER`, `IIe`, `XVe`; `Ce` and `Le` are words.
const ROMAN_ORDINAL = /^(?:(I)(?:er|re|ER|RE)|([XV]|[CLXVI]{2,})(?:e|ème))$/;

/** The number that a token is, without the punctuation around it; undefined when it is none. */
export function numeral(token: string): Numeral | undefined {
  const digits = DIGITS.exec(token);
  if (digits !== null) {
    return { value: Number(digits[1]), style: digits[0] === digits[1] ? 'digits' : 'ordinal' };
  }
  if (/^[CLXVI]+$/.test(token)) {
    const value = roman(token);
    return value === undefined ? undefined : { value, style: 'roman' };
  }
  const ordinal = ROMAN_ORDINAL.exec(token);
  const value = ordinal === null ? undefined : roman(ordinal[1] ?? ordinal[2] ?? '');
  // It counts on with `II` and `III`.
  if (value !== undefined) return { value, style: 'roman' };
  return spelled(folded(token));
}

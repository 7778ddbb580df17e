/** Characters by the names that Unicode gives them, as far as printed books have them. */

const SIGNS: Readonly<Record<string, string>> = {
  'HORIZONTAL ELLIPSIS': '…',
  'EM DASH': '—',
  'EN DASH': '–',
  'HORIZONTAL BAR': '―',
  'FIGURE DASH': '‒',
  HYPHEN: '-',
  'NON-BREAKING HYPHEN': '\u2011',
  'SOFT HYPHEN': '\u00AD',
  'MINUS SIGN': '−',
  'LEFT DOUBLE QUOTATION MARK': '“',
  'RIGHT DOUBLE QUOTATION MARK': '”',
  'DOUBLE LOW-9 QUOTATION MARK': '„',
  'LEFT SINGLE QUOTATION MARK': '‘',
  'RIGHT SINGLE QUOTATION MARK': '’',
  'SINGLE LOW-9 QUOTATION MARK': '‚',
  'SINGLE LEFT-POINTING ANGLE QUOTATION MARK': '‹',
  'SINGLE RIGHT-POINTING ANGLE QUOTATION MARK': '›',
  'LEFT-POINTING DOUBLE ANGLE QUOTATION MARK': '«',
  'RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK': '»',
  PRIME: '′',
  'DOUBLE PRIME': '″',
  'MODIFIER LETTER APOSTROPHE': 'ʼ',
  'MODIFIER LETTER TURNED COMMA': 'ʻ',
  'NO-BREAK SPACE': '\u00A0',
  'EN SPACE': ' ',
  'EM SPACE': ' ',
  'THIN SPACE': ' ',
  'HAIR SPACE': ' ',
  DAGGER: '†',
  'DOUBLE DAGGER': '‡',
  BULLET: '•',
  'PILCROW SIGN': '¶',
  'SECTION SIGN': '§',
  ASTERISM: '⁂',
  'REFERENCE MARK': '※',
  'TRADE MARK SIGN': '™',
  'REGISTERED SIGN': '®',
  'COPYRIGHT SIGN': '©',
  'NUMERO SIGN': '№',
  'PER MILLE SIGN': '‰',
  'POUND SIGN': '£',
  'EURO SIGN': '€',
  'DEGREE SIGN': '°',
  'MULTIPLICATION SIGN': '×',
  'DIVISION SIGN': '÷',
  'PLUS-MINUS SIGN': '±',
  'ALMOST EQUAL TO': '≈',
  INFINITY: '∞',
  'SQUARE ROOT': '√',
  'VULGAR FRACTION ONE HALF': '½',
  'VULGAR FRACTION ONE QUARTER': '¼',
  'VULGAR FRACTION THREE QUARTERS': '¾',
  'VULGAR FRACTION ONE THIRD': '⅓',
  'VULGAR FRACTION TWO THIRDS': '⅔',
  'VULGAR FRACTION ONE EIGHTH': '⅛',
  'RIGHTWARDS ARROW': '→',
  'LEFTWARDS ARROW': '←',
  'BLACK RIGHT-POINTING INDEX': '☛',
  'WHITE RIGHT POINTING INDEX': '☞',
  'MALTESE CROSS': '✠',
  'LATIN SMALL LIGATURE OE': 'œ',
  'LATIN CAPITAL LIGATURE OE': 'Œ',
  'LATIN SMALL LETTER AE': 'æ',
  'LATIN CAPITAL LETTER AE': 'Æ',
  'LATIN SMALL LETTER SHARP S': 'ß',
  'LATIN SMALL LETTER DOTLESS I': 'ı',
  'LATIN SMALL LETTER LONG S': 'ſ',
  'LATIN SMALL LIGATURE FI': 'fi',
  'LATIN SMALL LIGATURE FL': 'fl',
};

// `LATIN SMALL LETTER E WITH ACUTE`, `GREEK CAPITAL LETTER OMEGA WITH DASIA AND OXIA`
const LETTER = /^(LATIN|GREEK) (SMALL|CAPITAL) LETTER ([A-Z]+(?: SIGMA)?)(?: WITH ([A-Z ]+))?$/;

/** What stands over, under or through a letter, as a character that goes with it. */
const MARKS: Readonly<Record<string, string>> = {
  GRAVE: '\u0300',
  ACUTE: '\u0301',
  CIRCUMFLEX: '\u0302',
  TILDE: '\u0303',
  MACRON: '\u0304',
  BREVE: '\u0306',
  'DOT ABOVE': '\u0307',
  DIAERESIS: '\u0308',
  'RING ABOVE': '\u030A',
  'DOUBLE ACUTE': '\u030B',
  CARON: '\u030C',
  'DOT BELOW': '\u0323',
  CEDILLA: '\u0327',
  OGONEK: '\u0328',
  TONOS: '\u0301',
  DIALYTIKA: '\u0308',
  VARIA: '\u0300',
  OXIA: '\u0301',
  PERISPOMENI: '\u0342',
  PSILI: '\u0313',
  DASIA: '\u0314',
  YPOGEGRAMMENI: '\u0345',
  PROSGEGRAMMENI: '\u0345',
};

/** Letters whose stroke is part of them. */
const STRUCK: Readonly<Record<string, string>> = { O: 'Ø', L: 'Ł', D: 'Đ', H: 'Ħ' };

const GREEK: readonly string[] =
  'ALPHA BETA GAMMA DELTA EPSILON ZETA ETA THETA IOTA KAPPA LAMDA MU NU XI OMICRON PI RHO SIGMA TAU UPSILON PHI CHI PSI OMEGA'.split(
    ' ',
  );
const GREEK_LETTERS = 'αβγδεζηθικλμνξοπρστυφχψω';

/** The character that has this name; undefined where none has that books use. */
export function characterNamed(name: string): string | undefined {
  const sign = SIGNS[name];
  if (sign !== undefined) return sign;
  const [, script, size, letter = '', marks = ''] = LETTER.exec(name) ?? [];
  const small = script === 'LATIN' ? latin(letter, marks) : greek(letter);
  const signs = marks === '' || marks === 'STROKE' ? [] : marks.split(' AND ').map((m) => MARKS[m]);
  if (small === undefined || signs.includes(undefined)) return undefined;
  const bare = size === 'CAPITAL' ? small.toUpperCase() : small;
  return `${bare}${signs.join('')}`.normalize('NFC');
}

function latin(letter: string, marks: string): string | undefined {
  if (marks === 'STROKE') return STRUCK[letter]?.toLowerCase();
  return letter.length === 1 ? letter.toLowerCase() : undefined;
}

function greek(letter: string): string | undefined {
  if (letter === 'FINAL SIGMA') return 'ς';
  const at = GREEK.indexOf(letter);
  return at < 0 ? undefined : GREEK_LETTERS.charAt(at);
}

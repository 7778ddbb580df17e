/** Quotation marks as a pair. */
export interface Marks {
  readonly open: string;
  readonly close: string;
}

/** How a language sets its text. */
export interface Conventions {
  /** The primary subtag of the language, in small letters; `und` when unknown. */
  readonly language: string;
  readonly double: Marks;
  readonly single: Marks;
  /** The sign that hyphens typed for a dash are set as. */
  readonly dash: '—' | '–';
  /** No space stands around a dash in running text; else it stands as the author spaces it. */
  readonly closesDash: boolean;
  /** A dash at the head of a paragraph opens speech: the space that follows it. */
  readonly speechDash: string | undefined;
  /** The narrator's words inside speech stand between dashes glued to them: `—dijo—.` */
  readonly gluedAsides: boolean;
  /** Spaces that the language sets inside « » and before tall punctuation. */
  readonly points: 'plain' | 'french' | 'canadian';
  /** One-letter words are bound to the next. */
  readonly bindsLetters: boolean;
}

const NO_BREAK = '\u00A0';

const ENGLISH = { double: pair('“', '”'), single: pair('‘', '’') };
const GUILLEMETS = { double: pair('«', '»'), single: pair('“', '”') };
const GERMAN = { double: pair('„', '“'), single: pair('‚', '‘') };
const POLISH = { double: pair('„', '”'), single: pair('‚', '’') };
const SWEDISH = { double: pair('”', '”'), single: pair('’', '’') };
const RUSSIAN = { double: pair('«', '»'), single: pair('„', '“') };

const PLAIN = {
  dash: '—',
  closesDash: false,
  speechDash: undefined,
  gluedAsides: false,
  points: 'plain',
  bindsLetters: false,
} as const;
const SPOKEN = { ...PLAIN, speechDash: NO_BREAK };
/** The dash of Central and Northern Europe is an en dash between spaces. */
const SHORT = { ...PLAIN, dash: '–' } as const;
const SHORT_SPOKEN = { ...SPOKEN, dash: '–' } as const;
const SPANISH = { ...PLAIN, ...GUILLEMETS, speechDash: '', gluedAsides: true };

type Rules = Omit<Conventions, 'language'>;

const BY_LANGUAGE: Readonly<Record<string, Rules>> = {
  en: { ...PLAIN, ...ENGLISH, closesDash: true },
  fr: { ...SPOKEN, ...GUILLEMETS, points: 'french' },
  'fr-ca': { ...SPOKEN, ...GUILLEMETS, points: 'canadian' },
  'fr-ch': { ...SPOKEN, ...GUILLEMETS },
  de: { ...SHORT, ...GERMAN },
  'de-ch': { ...SHORT, double: pair('«', '»'), single: pair('‹', '›') },
  es: SPANISH,
  ca: SPANISH,
  gl: SPANISH,
  it: { ...SPOKEN, ...GUILLEMETS },
  pt: { ...SPOKEN, ...ENGLISH },
  'pt-pt': { ...SPOKEN, ...GUILLEMETS },
  ro: { ...SPOKEN, double: pair('„', '”'), single: pair('«', '»') },
  pl: { ...SPOKEN, ...POLISH, bindsLetters: true },
  cs: { ...SHORT_SPOKEN, ...GERMAN, bindsLetters: true },
  sk: { ...SHORT_SPOKEN, ...GERMAN, bindsLetters: true },
  hu: { ...SHORT_SPOKEN, double: pair('„', '”'), single: pair('»', '«') },
  ru: { ...SPOKEN, ...RUSSIAN },
  uk: { ...SPOKEN, ...RUSSIAN },
  be: { ...SPOKEN, ...RUSSIAN },
  bg: { ...SHORT_SPOKEN, ...GERMAN },
  el: { ...SPOKEN, ...GUILLEMETS },
  nl: { ...SHORT, ...ENGLISH },
  sv: { ...SHORT_SPOKEN, ...SWEDISH },
  fi: { ...SHORT_SPOKEN, ...SWEDISH },
  da: { ...SHORT_SPOKEN, ...SWEDISH },
  no: { ...SHORT_SPOKEN, double: pair('«', '»'), single: pair('‘', '’') },
  nb: { ...SHORT_SPOKEN, double: pair('«', '»'), single: pair('‘', '’') },
  nn: { ...SHORT_SPOKEN, double: pair('«', '»'), single: pair('‘', '’') },
};

const UNKNOWN: Rules = { ...PLAIN, ...ENGLISH };

function pair(open: string, close: string): Marks {
  return { open, close };
}

/** The rules of a language; English marks and nobody's dashes where it is unknown. */
export function conventions(language: string): Conventions {
  const tag = language.toLowerCase();
  const primary = tag.split('-')[0] ?? '';
  return { language: primary, ...(BY_LANGUAGE[tag] ?? BY_LANGUAGE[primary] ?? UNKNOWN) };
}

/** The marks of the second level that belong to an author's own marks of the first. */
const SINGLES: Readonly<Record<string, Marks>> = {
  '“”': pair('‘', '’'),
  '„“': pair('‚', '‘'),
  '„”': pair('‚', '’'),
  '»«': pair('›', '‹'),
  '””': pair('’', '’'),
  '»»': pair('’', '’'),
};

/** The inner marks beside the outer ones: the language's own, unless the author has other outer ones. */
export function singlesBeside(double: Marks, rules: Conventions): Marks {
  const { open, close } = rules.double;
  if (double.open === open && double.close === close) return rules.single;
  return SINGLES[double.open + double.close] ?? rules.single;
}

/** Quotation marks as a pair. */
export interface Marks {
  readonly open: string;
  readonly close: string;
}

/** How a language sets its text; the field guide's table of languages, with its sources. */
export interface Conventions {
  /** BCP 47, as given. */
  readonly language: string;
  readonly double: Marks;
  readonly single: Marks;
  /** `closed`: no space around an em dash in running text; `kept`: as the author spaces it. */
  readonly dash: 'closed' | 'kept';
  /** A dash at the head of a paragraph opens speech: the space that follows it. */
  readonly speechDash: string | undefined;
  /** Spaces that stand inside « » and before tall punctuation. */
  readonly french: boolean;
  /** One-letter words are bound to the next. */
  readonly bindsLetters: boolean;
}

const NO_BREAK = '\u00A0';

const ENGLISH = { double: pair('“', '”'), single: pair('‘', '’') };
const GUILLEMETS = { double: pair('«', '»'), single: pair('“', '”') };
const GERMAN = { double: pair('„', '“'), single: pair('‚', '‘') };
const POLISH = { double: pair('„', '”'), single: pair('‚', '’') };
const SWEDISH = { double: pair('”', '”'), single: pair('’', '’') };

const PLAIN = {
  dash: 'kept',
  speechDash: undefined,
  french: false,
  bindsLetters: false,
} as const;

type Rules = Omit<Conventions, 'language'>;

const BY_LANGUAGE: Readonly<Record<string, Rules>> = {
  en: { ...PLAIN, ...ENGLISH, dash: 'closed' },
  fr: { ...PLAIN, ...GUILLEMETS, speechDash: NO_BREAK, french: true },
  de: { ...PLAIN, ...GERMAN },
  es: { ...PLAIN, ...GUILLEMETS, speechDash: '' },
  it: { ...PLAIN, ...GUILLEMETS, speechDash: NO_BREAK },
  pt: { ...PLAIN, ...ENGLISH, speechDash: NO_BREAK },
  pl: { ...PLAIN, ...POLISH, speechDash: NO_BREAK, bindsLetters: true },
  cs: { ...PLAIN, ...GERMAN, speechDash: NO_BREAK, bindsLetters: true },
  hu: { ...PLAIN, ...POLISH, speechDash: NO_BREAK },
  ru: { ...PLAIN, double: pair('«', '»'), single: pair('„', '“'), speechDash: NO_BREAK },
  el: { ...PLAIN, ...GUILLEMETS, speechDash: NO_BREAK },
  nl: { ...PLAIN, ...ENGLISH },
  sv: { ...PLAIN, ...SWEDISH, speechDash: NO_BREAK },
  fi: { ...PLAIN, ...SWEDISH, speechDash: NO_BREAK },
  da: { ...PLAIN, ...SWEDISH, speechDash: NO_BREAK },
  no: { ...PLAIN, ...GUILLEMETS, speechDash: NO_BREAK },
  nb: { ...PLAIN, ...GUILLEMETS, speechDash: NO_BREAK },
};

function pair(open: string, close: string): Marks {
  return { open, close };
}

/** The rules of a language; English's where it is unknown. */
export function conventions(language: string): Conventions {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const rules = BY_LANGUAGE[primary] ?? { ...PLAIN, ...ENGLISH };
  return { language, ...rules };
}

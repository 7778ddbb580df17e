/** Whether a word read after an apostrophe is what is left of a longer one. */
export type Elision = 'sure' | 'possible' | 'none';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that no text has but with their head dropped. */
const ENGLISH = set(`
  em tis twas twere twill twould twixt tisn twasn twouldn tain taint til cos coz cuz neath gainst
  nother nuther nuff nough kay scuse cept ceptin tween mongst midst twil ere ome ave im imself ers
  erself e ow owever owd ello ullo alf eard eerd ouse ouses eaven evin andsome igh ighness orse orses
  ospital otel undred usband ungry un uns ud ll ve nless specially spectable spose spouse nah ye
  appen kerchief prentice prentices pothecary lectric lectricity burbs gater zackly zactly frisco
  magine tention ticular tother leven larums balmed sieur alfpenny apenny apence arf ard eathen
  strewth sdeath sblood swounds sfoot slife snails zounds
  arry enry enery erbert liza lizabeth merica mericans
`);

/** Words that lost their head as often as not, and are words of their own as well. */
const ENGLISH_ORDINARY = set(`
  cause course round bout way hood till member stead fore sides re is er ad as at all ear eat arm
  old it ill air edge ate and fraid most less low deed gin pears hind pon top sup spect
  count larm gator tater taters nuisance lowed clare fess cross long side appens bye t n o d s m r
  lo allo sh st
`);

/** Dutch and Afrikaans write 's, 't, 'n, 'k as words: 's avonds. */
const DUTCH = set('s t n k r m ns');

/** Spoken German: 's war, 'ne, 'nen, 'rum. */
const GERMAN = set(`
  s n ne nen nem ner nes rum rein raus rauf runter rüber ran rin ruff naus nauf nein nunter nüber
  mal ist
`);

/** A letter that is left of a verb can open no quotation: `I 'm`, `he 'd`. */
const CONTRACTED = set('s d m n ll ve re t');

/** How sure it is that `word` has lost its head. */
export function elision(word: string, language: string): Elision {
  const folded = word.toLowerCase();
  if (language === 'nl' || language === 'af') return DUTCH.has(folded) ? 'sure' : 'none';
  if (language === 'de') {
    if (!GERMAN.has(folded)) return 'none';
    return folded === 'mal' || folded === 'ist' || folded === 'nein' ? 'possible' : 'sure';
  }
  if (language !== 'en' && language !== 'und') return 'none';
  if (ENGLISH.has(folded) || (CONTRACTED.has(folded) && folded === word)) return 'sure';
  return ENGLISH_ORDINARY.has(folded) ? 'possible' : 'none';
}

/** Words of English that begin with a vowel and are not `h…` without its h: they open quotations. */
const WHOLE = set(`
  i in if of oh on our us or every even once only under until up you ah an any another about after
  again ain always o out over upon ought am
`);

/**
 * Whether a word after an apostrophe that nothing closes is more likely quoted than cut: it begins
 * with a capital, and with a consonant, for it is `h` and a vowel that dialect drops.
 */
export function opensSpeech(word: string): boolean {
  const first = word.charAt(0);
  if (first === '' || first === first.toLowerCase()) return false;
  return !/[aeiou]/i.test(first) || WHOLE.has(word.toLowerCase());
}

/** Words that lost their tail: the apostrophe after them closes nothing. */
const CUT = set(`
  n o an th wi ol ole t i fo mo mos jus las nex tha lil po de ha ver yer thro tho ev gi fra awa aft
  sen co eas wes nor sou mus bes firs roun groun poun fin min fren col behin
`);

/** Whether `word` before an apostrophe is likely to have lost its tail: `o'`, `goin'`, `boys'`. */
export function losesTail(word: string): boolean {
  const folded = word.toLowerCase();
  return folded.endsWith('s') || folded.endsWith('in') || CUT.has(folded);
}

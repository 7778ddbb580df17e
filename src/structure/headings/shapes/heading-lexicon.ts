import type { ChapterRole, Part, SectionRole } from '../../../book/book.ts';
import { folded } from './numerals.ts';

/** A word that announces a numbered division. */
export interface DivisionWord {
  /** One key for the word in all languages: `chapter`, `part`. */
  readonly key: string;
  /** What usually holds what: a lower rank holds a higher. Equal ranks are settled by the document. */
  readonly rank: number;
  readonly role: Part['role'] | ChapterRole;
  /** Also an everyday word, so that a line that goes on after the number is no heading. */
  readonly common?: true;
}

/** A word that is a heading by itself. */
export interface NamedHeading {
  readonly role: ChapterRole | SectionRole;
  /** Where such a piece usually stands. */
  readonly place: 'front' | 'body' | 'back';
  /** It is a heading only over what comes before the chapters: under one it may be a note. */
  readonly beforeChapters?: true;
  /** It is a heading only where chapters are numbered: a tale may end with it as a line of its own. */
  readonly amongNumbers?: true;
}

const DIVISIONS: readonly (DivisionWord & { readonly words: string })[] = [
  {
    key: 'volume',
    rank: 1,
    role: 'volume',
    words: 'volume vol tome band volumen tomo deel-band tom том cilt kotet svazek',
  },
  {
    key: 'part',
    rank: 2,
    role: 'part',
    common: true,
    words: 'part pt partie teil parte deel del delen osa czesc dil часть частина kisim resz pars',
  },
  {
    key: 'book',
    rank: 2,
    role: 'book',
    common: true,
    words: 'book livre buch libro livro boek bok bog kirja ksiega kniha книга liber',
  },
  {
    key: 'act',
    rank: 3,
    role: 'part',
    common: true,
    words: 'act acte akt aufzug acto atto ato akte действие',
  },
  { key: 'phase', rank: 3, role: 'part', words: 'phase cycle period epoch era season' },
  {
    key: 'chapter',
    rank: 5,
    role: 'chapter',
    words:
      'chapter chap chapt ch chapitre kapitel cap capitulo capitolo hoofdstuk kapittel kapitlet luku rozdzial kapitola fejezet глава розділ bolum poglavlje поглавље capitolul κεφαλαιο caput',
  },
  { key: 'stave', rank: 5, role: 'chapter', words: 'stave' },
  { key: 'canto', rank: 5, role: 'chapter', words: 'canto chant gesang sang zang piesn песнь' },
  {
    key: 'adventure',
    rank: 5,
    role: 'chapter',
    words: 'adventure aventure abenteuer aventura avventura',
  },
  {
    key: 'story',
    rank: 5,
    role: 'chapter',
    common: true,
    words: 'story tale histoire geschichte erzahlung cuento racconto conto',
  },
  {
    key: 'letter',
    rank: 5,
    role: 'chapter',
    common: true,
    words: 'letter lettre brief carta lettera письмо',
  },
  {
    key: 'episode',
    rank: 5,
    role: 'chapter',
    words: 'episode ep episodio folge instalment installment',
  },
  {
    key: 'entry',
    rank: 5,
    role: 'chapter',
    common: true,
    words: 'entry interlude track tape movement verse',
  },
  {
    key: 'lesson',
    rank: 5,
    role: 'chapter',
    common: true,
    words: 'lesson lecture essay problem case narrative fable',
  },
  {
    key: 'day',
    rank: 5,
    role: 'chapter',
    common: true,
    words: 'day night evening week journee nuit tag nacht dia noche giornata notte',
  },
  {
    key: 'scene',
    rank: 6,
    role: 'chapter',
    common: true,
    words: 'scene szene auftritt escena scena cena tableau tafel',
  },
  {
    key: 'section',
    rank: 6,
    role: 'chapter',
    common: true,
    words: 'section sec abschnitt seccion sezione',
  },
  { key: 'fit', rank: 5, role: 'chapter', common: true, words: 'fit fytte runo' },
];

const NAMED: readonly (NamedHeading & { readonly words: string })[] = [
  {
    role: 'prologue',
    place: 'body',
    words:
      'prologue|prolog|prólogo|prologo|vorspiel|пролог|proloog|prelude|prélude|preludio|overture|proem|induction|preliminary chapter|introductory chapter|序章|楔子|引子|序幕|プロローグ|프롤로그',
  },
  {
    role: 'epilogue',
    place: 'body',
    words:
      "epilogue|epilog|épilogue|epílogo|epilogo|эпилог|epiloog|coda|finale|conclusion|nachspiel|envoi|envoy|l’envoi|l'envoi|l’envoy|l'envoy|last words|concluding chapter|supplementary chapter|終章|终章|尾声|尾聲|エピローグ|에필로그",
  },
  {
    role: 'interlude',
    place: 'body',
    words:
      "interlude|intermission|intermezzo|entr’acte|entr'acte|intermède|zwischenspiel|interludio|intermedio|幕間|间章",
  },
  {
    role: 'introduction',
    place: 'front',
    words:
      "introduction|intro|einleitung|einführung|introducción|introduzione|introdução|inleiding|введение|inledning|introductory|introductory note|argument|the argument|explanatory|by way of introduction|introductory remarks|introductory words|introductory epistle|author's introduction|preliminary remarks|preliminary note",
  },
  {
    role: 'introduction',
    place: 'front',
    beforeChapters: true,
    words:
      'preamble|preliminary|explanation|preliminary word|introductory word|dramatis personae|dramatis personæ|the persons of the story|persons of the story|the people of the story|list of characters|characters in the story|characters of the story|principal characters|the principal characters|the characters in the book|names of the principal persons|the names of the principal persons|the names of the characters in the book',
  },
  {
    role: 'preface',
    place: 'front',
    words:
      "preface|the preface|general preface|préface|vorrede|prefacio|prefazione|prefácio|voorrede|предисловие|förord|forord|author's preface|author’s preface|preface by the author|translator's preface|translator’s preface|translator's note|translator’s note|translator's introduction|editor's preface|editor's note|editor's introduction|publisher's note|publishers' note|prefatory note by the editor|biographical note|note by the translator|vorwort des übersetzers|vorbemerkung|to the reader|the author to the reader|the publisher to the reader|the editor to the reader|au lecteur|avis au lecteur|al lettore|ao leitor|aan den lezer|do czytelnika|к читателю|от автора|an den leser|al lector|avant-propos|avertissement|avvertenza|advertencia|advertência|proemio|advertisement|author's advertisement|author’s advertisement|apology|the author's apology|by way of preface|préface de l’éditeur|préface de l'éditeur|prefatory note|prefatory remarks|prefatory letter|explanatory note|introductory letter|preface and dedication",
  },
  {
    role: 'preface',
    place: 'front',
    beforeChapters: true,
    words:
      "author's note|author’s note|a note by the author|notice|apologue|a word before|to the public|a word to the public|a few words to the reader|dedicatory poem|dedicatory verses",
  },
  {
    role: 'foreword',
    place: 'front',
    words:
      "foreword|author's foreword|vorwort|prefatory|voorwoord|forewords|fore-word|a word to the reader|a note on the text|前言|序言|まえがき|はじめに",
  },
  {
    role: 'dedication',
    place: 'front',
    words:
      'dedication|dédicace|widmung|zueignung|dedicatoria|dedica|dedicatória|epistle dedicatory|dedicatory epistle|посвящение',
  },
  { role: 'epigraph', place: 'front', words: 'epigraph|extracts|motto' },
  {
    role: 'afterword',
    place: 'back',
    words:
      "afterword|nachwort|postface|postfazione|posfacio|naschrift|послесловие|efterord|author's afterword|afterward|后记|後記|あとがき|후기",
  },
  { role: 'afterword', place: 'back', amongNumbers: true, words: 'postscript|post scriptum' },
  {
    role: 'acknowledgments',
    place: 'back',
    words:
      'acknowledgments|acknowledgements|danksagung|remerciements|agradecimientos|ringraziamenti|agradecimentos|dankwoord',
  },
  {
    role: 'appendix',
    place: 'back',
    words:
      'appendix|appendice|anhang|apéndice|apêndice|bijlage|приложение|appendices|addendum|addenda|glossary|chronology|index|bibliography',
  },
  {
    role: 'notes',
    place: 'back',
    words:
      "notes|endnotes|footnotes|notes to the text|anmerkungen|notas|note al testo|noten|примечания|original transcriber's notes|transcriber's notes",
  },
  { role: 'colophon', place: 'back', words: 'colophon|imprint|impressum' },
];

/** What words become for the look-up: no accents, no case. */
export function lexiconKey(word: string): string {
  // oxlint-disable-next-line no-control-regex -- the range of ASCII is what is meant
  if (/^[\0-\x7F]*$/.test(word)) return word.toLowerCase();
  return folded(word).replaceAll('’', "'");
}

const DIVISION_BY_WORD = new Map<string, DivisionWord>();
for (const { words, ...division } of DIVISIONS) {
  for (const word of words.split(' ')) DIVISION_BY_WORD.set(lexiconKey(word), division);
}

const NAMED_BY_WORD = new Map<string, NamedHeading>();
for (const { words, ...named } of NAMED) {
  for (const word of words.split('|')) NAMED_BY_WORD.set(lexiconKey(word), named);
}

/** The division that a word announces: `Chapitre` is a chapter. */
export function divisionWord(word: string): DivisionWord | undefined {
  return DIVISION_BY_WORD.get(lexiconKey(word));
}

// `THE PROLOGUE`, `The Author's Preface`, `A PREFATORY NOTE`
const ARTICLE =
  /^(?:the (?=\p{L}+logue$|introduction$|(?:author|editor|translator|publisher)['’]s |conclusion$|dedication$)|an? (?=(?:prefatory|introductory|explanatory|preliminary) |(?:preface|foreword|introduction)$))/u;

/** Characters of such words, and with the edition that they are to. */
const LONGEST = 40;
const LONGEST_OF_EDITION = 64;
const EDITION = / edition$/iu;

/** What a line says that is a heading by its words alone: `PREFACE`. */
export function namedHeading(text: string): NamedHeading | undefined {
  if (text.length > (EDITION.test(text) ? LONGEST_OF_EDITION : LONGEST)) return undefined;
  const words = lexiconKey(text);
  const named = NAMED_BY_WORD.get(words) ?? NAMED_BY_WORD.get(words.replace(ARTICLE, ''));
  if (named !== undefined || !words.endsWith(' edition')) return named;
  return NAMED_BY_WORD.get(words.replace(OF_EDITION, '').replace(/^note$/, 'prefatory note'));
}

/** `Note to the Third Edition`, `Introduction to the New Edition`, `Preface to the Second and Revised Edition` */
const OF_EDITION = / to the (?:[\p{L}\d]+ ){1,3}edition$/u;

// The first words of all headings that announce themselves, with articles before ordinals.
const FIRST_WORDS = new Set([
  ...DIVISION_BY_WORD.keys(),
  ...[...NAMED_BY_WORD.keys()].map((words) => words.split(' ')[0] ?? ''),
  ...'the la le el das der die il l'.split(' '),
]);

/** The words that a heading that announces itself may begin with. */
export const HEADING_WORDS: Iterable<string> = FIRST_WORDS;

/** Whether a word may be the first of a heading that announces itself. */
export function opensHeading(word: string): boolean {
  return word.length <= 16 && FIRST_WORDS.has(lexiconKey(word));
}

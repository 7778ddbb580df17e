import { numeral } from '../../headings/shapes/numerals.ts';
import { lettering } from '../../headings/shapes/title-shape.ts';
import type { Statement } from '../../manuscript.ts';
import { fieldLabel } from '../field-labels.ts';

/** How a line of a title page is read: what it says, or nothing when the rule does not fit. */
interface TitleLine {
  readonly pattern: RegExp;
  readonly says: (match: RegExpExecArray) => Statement[];
}

const NAME = String.raw`[\p{L}][\p{L}\p{M}.'’\-(), ]{1,60}`;

/** `Edited by Ann Moss`, not `EDITORE LIBRAIO`; the value is empty where the name is on the next line. */
function contributor(words: string, role: string): TitleLine {
  return {
    pattern: new RegExp(String.raw`^(?:${words})(?!\p{L})\s*:?(?:\s*(${NAME}))?\.?$`, 'iu'),
    says: ([, name = '']) => [{ about: 'contributor', value: bareName(name), label: role }],
  };
}

// `_Author of`, closed behind the titles below
const OPEN_EMPHASIS = /^_(?=[^_]*$)/u;

// Who handed a text round: `Brought to you by Hob`, `A Quay Fiction Presentation`
const PRESENTED =
  /^(?:brought to you|presented|uploaded|typed(?: in| up)?|transcribed|scanned|keyed(?: in)?|copied(?: out)?) by \S.{1,50}$|^\W*(?:an? )?(?:\p{L}+ ){1,4}(?:presentation|production)\W*$/iu;

/** Whether a line says who handed the text round. */
export function isPresented(text: string): boolean {
  return PRESENTED.test(text);
}

// `The Goose Saga-Typed in by The Loose Wire`
const HANDED =
  /^(\S.{2,59}?)\s?(?:-{1,2}|[–—,])\s?((?:copied(?: out)?|typed(?: in| up)?|transcribed|scanned(?: in)?|keyed(?: in)?|uploaded)\b.{0,30}?\bby \S.{1,40})$/iu;

/** A title, and behind a dash who typed the text in. */
export function titleAndHander(text: string): { title: string; who: string } | undefined {
  const [, title, who] = HANDED.exec(text) ?? [];
  return title === undefined || who === undefined ? undefined : { title, who };
}

/** Lines that a title page has beside title and author, each with what it means. */
export const TITLE_LINES: readonly TitleLine[] = [
  // `Translated by C. J. Hogarth`, `Traduit de l'anglais par …`
  contributor(
    "(?:newly )?translated(?: (?:from|out of) the [\\p{L} ]+?)? by|translation by|translator|traduit(?:e)?(?: d[eu’'][\\p{L}’' ]*?)? par|traduction(?: de)?|traducido por|traducción de|tradotto da|traduzione di|übersetzt von|(?:aus dem [\\p{L}]+ )?übersetzt von|deutsch von|vertaald door|tradução de",
    'trl',
  ),
  contributor(
    '(?:with )?(?:illustrations?|drawings|pictures) by|illustrated by|illustré(?:e)? par|illustrations de|mit (?:bildern|zeichnungen) von|illustrator|ilustrado por|illustrato da',
    'ill',
  ),
  contributor(
    'edited by|editor|edited with an introduction by|herausgegeben von|édité par|a cura di|edición de|compiled by',
    'edt',
  ),
  contributor(
    '(?:with (?:an?|the) )?(?:introduction|preface|foreword) by|with a preface by|' +
      // `Préface de Henri Grain`, not `Préface de l’auteur`, `Préface de la deuxième édition`
      "(?:(?:avec )?(?:une )?(?:préface|introduction)|(?:con )?(?:un )?(?:pr[óo]logo|prefazione|introduzione|introducción)|(?:mit (?:einem|einer) )?(?:vorwort|einleitung|einführung)|(?:met (?:een )?)?(?:voorwoord|inleiding)|prefácio) (?:de|par|di|por|von|van)(?= (?!l[’'ae]|el |die |dem |der |het |une? |autor|author)\\p{L}[\\p{L}.’-]* \\p{L})",
    'aui',
  ),
  {
    // `Copyright 1912 by The Century Company`, `Translation Copyright (C) Ann Moss`, `All rights reserved`
    pattern:
      /^(?:(?:[\p{L}]+ ){0,2}copyright\b|©|\(c\)|(?:all rights reserved|tous droits réservés|alle rechte vorbehalten)\b).*$/iu,
    says: ([all]) => [{ about: 'rights', value: all }],
  },
  {
    // `Book Two of the Marsh Quartet`, `Part 3 of Small Hours`; but not `Part 1 of 3`
    pattern:
      /^(?:book|part|volume|episode) (\p{L}+|\d{1,3}) (?:of|in) (?:the )?((?!(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)\p{L}.{2,60}?)(?: series)?$/iu,
    says: ([all, number = '', name = '']) => {
      const counted = numeral(number)?.value;
      if (counted === undefined || !/^\p{Lu}/u.test(name))
        return [{ about: 'field', label: 'Title page', value: all }];
      return [{ about: 'series', value: `${name} ${counted}` }];
    },
  },
  {
    // `Brought to you by The Verger`, `)> An Ink Circle Presentation <(`
    pattern: PRESENTED,
    says: ([all]) => [
      { about: 'field', label: 'Title page', value: all.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '') },
    ],
  },
  {
    // `(1857)`, `1878`, `MDCCCXXIX.`, `[1898]`
    pattern: /^[([]?(1[4-9]\d\d|20\d\d)[)\]]?\.?$/,
    says: ([, year = '']) => [{ about: 'published', value: year }],
  },
  {
    // `ILLUSTRÉ DE`, `98 DESSINS PAR …`, `GRAVÉS PAR …`, `_Illustrati con 40 tavole`, `Mit 12 Bildern`
    pattern:
      /^(?:illustr(?:ée?s? de|at[oi] con|iert mit|ated with)|gravée?s? par|(?:with|avec|con|mit|com|met) (?:\p{L}+|\d+) (?:illustrations|gravures|dessins|planches|incisioni|tavole|disegni|grabados|láminas|bildern|abbildungen|gravuras|platen)|\d+ (?:illustrations|gravures|dessins|planches|incisioni|tavole|disegni|grabados|láminas|bildern?|abbildungen|gravuras))(?!\p{L}).*$/iu,
    says: ([all]) => [{ about: 'field', label: 'Title page', value: all }],
  },
  {
    pattern:
      /^original (?:story|concept|idea|characters?|comic|novel) (?:by|von|par) .*$|^_?(?:by the )?(?:same )?(?:author|auteur|verfasser(?:in)?|autor(?:e|a)?) (?:of|de|von|di|des|du)\b.*$/iu,
    says: ([all]) => [
      { about: 'field', label: 'Title page', value: all.replace(OPEN_EMPHASIS, '') },
    ],
  },
];

const ORGANIZATION =
  /\b(?:publish(?:ers?|ed|ing)|printers?|(?:re)?print(?:ed|ing)|made in|press|co\.|company|& sons?|bros\.|brothers|editions?|impression|éditions|édition|éditeurs?|libraire|imprimerie|imprimé|verlag|gedruckt|druck|imprenta|tipografía|editorial|editore|editora|livraria|librer[ií]a|librairie|buchhandlung|förlag|boktryckeri|forlag|uitgever[a-z]*|drukkerij|wydawnictw[a-z]*|nakład[a-z]*|street|new york|london|paris|boston|chicago|madrid|leipzig|berlin|edinburgh|philadelphia|lisboa|porto|rio de janeiro|barcelona|milano|firenze|torino|wien|stuttgart|münchen|amsterdam|stockholm|kristiania|warszawa|rue|volumes?|complete|illustrat(?:ed|ions))\b/iu;

/** Whether the line is of a printer or publisher: kept on the information page as it stands. */
export function isImprint(text: string): boolean {
  if (text.length >= 90) return false;
  // Emphasis may begin and end inside the line: `_Reprinted April_, 1892`.
  return (
    ORGANIZATION.test(text.replaceAll('_', ' ')) || /^M?D?C{0,4}L?X{0,4}V?I{0,4}\.$/.test(text)
  );
}

// `by Edith Wharton`, `BY`, `par`, `von`; the name may stand on the next line.
const BY =
  /^(?:(?:originally )?written |told |(?:an? )?(?:(?:very )?short )?(?:novel|novella|story|tale|romance|play|fic|fanfic) |stories |retold )?(?:(?:by|par|von|por|av|af|door|przez|автор)\b\s*:?\s*(.*)|(?:de|di|da))$/iu;

// `nouvelle de Maud Keryell`, `conte d’Yann Ker`, `racconto di Vela Storti`
const KIND_OF =
  /^(?:(?:une?|una|um|uma) )?(?:nouvelle|conte|roman|récit|novela|cuento|relato|racconto|romanzo|novella|conto) (?:d['’]|d[eia] )(\p{Lu}.{3,40})$/iu;

/** Whose the work is that the line says the kind of; `conte de Noël` says what it is about. */
function authorOfKind(text: string): string | undefined {
  const name = KIND_OF.exec(text)?.[1];
  return name !== undefined && isFullName(name) ? name : undefined;
}

// `a story`, `A Tale for Winter Evenings`, `nouvelle`, `eine Erzählung` between title and name
const KIND =
  /^(?:(?:an?|une?|eine?|un|una|um|uma|een) )?(?:(?:very |long )?short |little )?(?:story|tale|novel|novella|novelette|romance|fable|fairy tale|nouvelle|conte|roman|récit|erzählung|novelle|kurzgeschichte|märchen|cuento|relato|novela|racconto|romanzo|conto|verhaal)(?: (?:for|of|in|about|from|on) .{2,40})?$/iu;

/** Whether a line says what kind of work it is, and no more. */
export function isKindOfWork(text: string): boolean {
  return KIND.test(text);
}

// `de Yann Ker`, `di Vela_` under a title: small, for a title may begin with the word.
const OF_NAME = /^(?:de|di|da) ((?![lL]a\b)[\p{Lu}\p{N}]\S*(?: \S+){0,3})$/u;

// `_By_ Ada Finch`; a pen name may hold one: `ada_77`.
const EMPHASIS_SIGN =
  /(?<![\p{L}\p{N}])(?:_|\*{1,3}(?=\p{L}))|(?:_|(?<=[\p{L}.])\*{1,3})(?![\p{L}\p{N}])/gu;
// `By H. J. Reed, Author of “The Mill”`
const AUTHOR_OF = /, (?:the )?author of .*$/iu;

// `Author: Jane Austen`
const LABELLED = /^(\p{L}[\p{L} ()]{1,14}?)\s*[:：]\s*(\S.*)$/u;

function labelled(text: string): string | undefined {
  const [, label = '', value] = LABELLED.exec(text) ?? [];
  return fieldLabel(label)?.about === 'author' ? value : undefined;
}

// `Nell Reed (nell@pier.example)`, `Nell Reed, nell@pier.example`, `Nell Reed <NELL @ PIER>`
const ADDRESS = /(?:,\s*|\s+|(?=[(<[]))(?:[(<[]\S+ ?@ ?\S+[)>\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/u;

/** A name without the address for letters behind it, which is not printed. */
export function nameBeforeAddress(name: string): string {
  return name.includes('@') ? name.replace(ADDRESS, '') : name;
}

/** The name in `By Jane Austen (1803)`; empty when it is on the next line. */
export function byline(text: string): string | undefined {
  const bare = text.replace(EMPHASIS_SIGN, '').replace(AUTHOR_OF, '').replace(BRACKETED, '$1');
  const match = BY.exec(bare);
  const said =
    match === null
      ? (OF_NAME.exec(text)?.[1] ?? authorOfKind(bare) ?? labelled(text))
      : (match[1] ?? '');
  if (said === undefined) return undefined;
  const name = bareName(datedName(nameBeforeAddress(said.trim())).name);
  if (name === '') return '';
  if (NOBODY.test(name)) return undefined;
  return isNameBehindBy(name) || areNames(name) ? name : undefined;
}

// `BY THE SAME AUTHOR` over the titles of other books
const NOBODY = /^the same (?:author|writer|hand)s?$/iu;

// `Walter de la Mare`: without a word that announces a name it may be a title, `Vida de la Mar`.
const OF_THE = /(?<!\p{L})de l(?:a|e|as|os) (?=\p{Lu})/giu;

function isNameBehindBy(text: string): boolean {
  return isName(text.replace(OF_THE, 'de '));
}

// `(by Ada Finch)`
const BRACKETED = /^\((.*)\)$/;

/** `Ada Finch and Hob Marrow`: two people, each by the whole name, or all by pen names. */
function areNames(text: string): boolean {
  if (arePenNames(text)) return true;
  const names = text.split(/,? (?:and|und|et|y|e|en) /);
  return names.length === 2 && names.every((name) => isFullName(name));
}

// `Slow Tide by Wrenfeather`, `The Time Machine, by H. G. Wells [1898]`, `Low Water by *Moss*`
// `Down by the Weir by Nell`: the last word that announces a name does.
const TITLE_BY = /^(.{1,79}[^\s,]),?\s+(?:by|par|von|por)\s+([*_~]{0,2}\p{L}.{1,50})$/iu;
// `Who Put Out the Lamp?`, `Low Water, Again...`; behind a full stop a sentence goes on
const STOPPED = /(?<!\.\.)\.$/;

/** A name, and the year that a title page may set behind it. */
export interface Dated {
  readonly name: string;
  readonly year?: string;
}

// `Anna Carlow (1803)`, `H. G. Wells [1898]`, `Ada Finch, 1999`, `Ada Finch - June 1999`
const YEAR_BEHIND =
  /(?:\s*[([]|,\s+|\s+[-–—]\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+)?)((?:1[4-9]|20)\d\d)[)\]]?$/u;
// `by Ada Finch 1999`: a surname has no number, where a pen name may
const YEAR_BARE =
  /(?<=^(?:by )?\p{Lu}\S* (?:\S+ ){0,4}\p{Lu}\p{Ll}{2,20}) ((?:1[4-9]|20)\d\d)\]?$/u;

/** Parts a name from the year behind it. */
export function datedName(text: string): Dated {
  const year = YEAR_BEHIND.exec(text) ?? (ENDS_IN_YEAR.test(text) ? YEAR_BARE.exec(text) : null);
  return year === null ? { name: text } : { name: text.slice(0, year.index), year: year[1] ?? '' };
}

const ENDS_IN_YEAR = / \d{4}\]?$/;

// `(c) 1999 by Ada Finch`, `Copyright 1999 Ada Finch`, `© Ada Finch 1999`
const OWNER =
  /^(?:copyright|©|\(c\))\s*(?:\(c\)\s*)?(?:(?:19|20)\d\d,?\s+)?(?:by\s+)?(\p{L}(?:[^,.\d]|(?<=\b\p{L})\.){3,40}?)(?:,?\s+(?:19|20)\d\d)?\.?$/iu;

/** Who has the rights, where it is a person. */
export function owner(text: string): string | undefined {
  const name = OWNER.exec(text)?.[1];
  return name !== undefined && isFullName(name) && !isImprint(text) ? name : undefined;
}

/** A title and its author on one line. */
export function titleAndAuthor(
  text: string,
): { title: string; author: string; year?: string } | undefined {
  const match = TITLE_BY.exec(text);
  if (match === null) return undefined;
  const [, title = '', rest = ''] = match;
  const { name, ...dated } = datedName(rest);
  const author = bareName(name);
  // `Home by Seven`
  if (numeral(author.toLowerCase())?.style === 'word') return undefined;
  const style = lettering(title);
  if (STOPPED.test(title) || style === 'sentence') return undefined;
  if (!isNameBehindBy(author) && !(style === 'title' && isSmallName(title, author)))
    return undefined;
  return { title, author, ...dated };
}

// `grey heron`
const SMALL_NAME = /^\p{Ll}{3,}(?: \p{Ll}{3,}){1,2}$/u;

/** `Slow Tide by grey heron`: who sets capitals on a title sets none on a pen name that has none. */
function isSmallName(title: string, name: string): boolean {
  return SMALL_NAME.test(name) && !NO_NAME.test(name) && /\s|[!?.…]$/.test(title);
}

function bareName(text: string): string {
  return text
    .replace(/^[\s*_:~@]+|[\s*_:~,]+$/g, '')
    .replace(/^u\/(?=\w)/, '')
    .replace(/\s+/g, ' ')
    .replace(/(\p{Ll}{3}|\p{Lu}{3})\.$/u, '$1');
}

// Not `\b`, which finds an `a` of its own in `Ocaña`.
const NO_NAME =
  /(?<!\p{L})(?:the|and|of|in|on|to|was|is|were|had|that|with|from|for|an?|le|la|les|un|une|das|ein|eine|und|los|las)(?!\p{L})/u;
const ARTICLE = /(?<!\p{L})(?:the|a|an)(?![\p{L}.])/iu;
const PARTICLE = new Set(
  (
    'de du des la le van von der den ter di da do dos del della zu zur zum vom af av y e and & et und of ' +
    'ap ab ferch bin ibn bint al nic ní uí mac'
  ).split(' '),
);
// `hEithir`, `d’Arcy`, `al-Rashid`: what stands small before a name's capital
const PREFIXED = /^\p{Ll}{1,3}['’-]?\p{Lu}\p{Ll}/u;

// `tam_oar, hobreed`: of pen names in a row one at least is no word
const PEN_NAMES = /^(?=.*[_\d])[\p{L}\p{N}_-]+(?:, [\p{L}\p{N}_-]+)+$/u;
// `tamoar, hobreed` behind `by`, where all are written small
const SMALL_NAMES = /^\p{Ll}[\p{Ll}\p{N}_-]{4,}(?:, \p{Ll}[\p{Ll}\p{N}_-]{4,})+$/u;

// `tamoar (lamp_wife)`: archives name the account behind the name
const ACCOUNT = /^[\p{L}\p{N}_.-]{2,30}(?: [\p{L}\p{N}_.-]{1,20}){0,2} \([\p{L}\p{N}_]{2,40}\)$/u;
// `by inkhorn and pellmell`, `by tam, hob and ada_r`
const SEVERAL = /^by ([\p{L}\p{N}_-]{2,30}(?:(?:, | and |, and | & )[\p{L}\p{N}_-]{2,30})+)$/u;

/** Pen names behind `by` on the page of an archive, where they may be any words. */
export function penNamesBehindBy(text: string): string | undefined {
  return SEVERAL.exec(text)?.[1];
}

/** Whether they are pen names, parted by commas. */
export function arePenNames(text: string): boolean {
  return PEN_NAMES.test(text) || SMALL_NAMES.test(text);
}

/** Whether the words may be a person's name or pen name. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[!?;:"“”…]/.test(text)) return false;
  if (PEN_NAMES.test(text) || ACCOUNT.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > 7) return false;
  if (words.length === 1) return /^[\p{L}\p{N}][\p{L}\p{N}._'’-]*$/u.test(text);
  if (NO_NAME.test(text)) return false;
  return words.every(
    (word) =>
      /^[("]?[\p{Lu}\p{N}]/u.test(word) || PARTICLE.has(word.toLowerCase()) || PREFIXED.test(word),
  );
}

/** Whether a line under a title is surely a name: two to five words, each with a capital. */
export function isFullName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    isName(text.trim()) &&
    !/\d/.test(text) &&
    !ARTICLE.test(text)
  );
}

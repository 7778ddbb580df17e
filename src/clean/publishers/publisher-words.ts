import { saysOfEdition } from '../../source/edition-words.ts';

/** The words of publishers and printers, as they stand in books of 1780–1930 in six languages. */

// `3s. 6d.`, `$1.50`, `50 cents`, `L. 5,--`, `L. 3 50` over `4 --`, `6 fr.`, `7 50` at the end of its line, `M. 3.--`
const PRICE =
  /\b\d{1,3}s\.(?: ?\d{1,2}d\.)?|\b\d{1,2}d\.(?: net)?(?=\W|$)|[$£] ?\d{1,3}(?:[.,]\d\d)?\b|\b\d{1,3} (?:cents|cts\.)|\b(?:L|M|Mk|Fr|Ptas?)\. ?\d{1,3}(?:[., ](?:--|—|\d\d))|\b\d{1,3}(?:[.,]\d\d)? (?:fr\.|francs|pesetas|pts\.|lire|mark|kr\.|gulden)|\S {3,}\d{1,2} (?:\d\d|»|--|—)\s*$/im;
// `Crown 8vo`, `in-18`
const SIZE = /\b(?:8|12|16|18|32)(?:vo|mo)\b|\b4to\b|\bin-(?:4|8|12|16|18|32)[°º]?(?![\d-])/i;
// `cloth gilt`, `post free`, `per volume`, `broché`, `geb.`
const BINDING =
  /\b(?:cloth|boards|paper covers?)(?:,| gilt| extra| binding|\.)|\bgilt (?:top|edges?)\b|\bpost(?:age)?[ -](?:free|paid|prepaid)\b|\bper vol(?:ume|\.)|\buniform style of binding\b|\bbroché\b|\b(?:geb|geh|brosch)\. |\bin brossura\b|\ben rústica\b/i;
// `May be had wherever books are sold.`, `Ask for our complete free list`, `Catalogue on application`
const OFFER =
  /\bwherever books are sold\b|\bask for\b.{0,60}\blist\b|\b(?:complete|free) (?:list|catalog(?:ue)?)\b|\bcatalog(?:ue)?s? (?:sent|free|gratis|on (?:request|application))|\bpopular copyright|\bwrapper (?:of this book|which covers)\b|\bcatalogue illustré\b|\bfranco (?:sur demande|di porto|contre)|\bsu richiesta\b|\bportofrei\b|\buniform with this (?:volume|edition)\b|\bmay be had on application\b|\bthe following pages contain (?:advertisements|announcements)\b|\bkostenlos (?:zu|ver)gesandt\b|\bveröffentlichung der\b/i;
// `BY THE SAME AUTHOR`, `STEFAN CRANDALL'S WORKS`, `New Novels for 1898`, `Extrait du Catalogue`
const LIST =
  /^[\s_=*[(]*(?:(?:an? |the )?(?:selection (?:from|of)\b.*|(?:descriptive |illustrated |complete )?catalogue\b.*|list of (?:books|works|publications|novels)\b.*|(?:notable )?(?:new|popular|recent|standard|other|latest) (?:[\p{L}&.’'-]+ )?(?:novels|books|works|publications|fiction|juveniles)\b.{0,40}|(?:great|good|famous|choice) (?:copyright )?(?:novels|books|fiction) (?:at|in) .{0,20}\b(?:prices?|priced)\b.{0,20}|a few of .{3,40}['’]s)|.{3,40}['’]s (?:works|books|novels|publications|list|catalogue of)|(?:[a-z]+ ){0,2}(?:books|works|novels|stories|tales) (?:by|published by)\b.{2,60}|by the same (?:author|writer).{0,10}|advertisements?|publications of\b.*|extrait du catalogue.*|(?:ouvrages |œuvres |oeuvres )?d(?:u|e la) même auteur.*|opere (?:di|d(?:ello|ella) stess[oa])\b.*|(?:del(?:lo|la) stess[oa]|del(?:la)? medesim[oa]) (?:autore|autrice|scrittore|scrittrice).*|obras (?:de|del mismo|de la misma|del autor|de la autora)\b.*|(?:otras )?(?:obras )?de(?:l mismo autor| la misma autora).*|(?:werke |schriften )?(?:von )?de(?:mselben|rselben|sselben) (?:verfasser|autor)(?:in|s)?.*|vo[nm] (?:gleichen|selben) verfasser.*|werke von\b.*|verlag von\b.*|bibliothèque d.*|(?:do mesmo autor|da mesma auto?ra).*|van de(?:nzelfden|zelfde) schrijf?(?:v?er|ster).*)[\s_=*.:)\]]*$/iu;
// `Printed by SPOTTERS & CO.`, `PRINTED IN GREAT BRITAIN`, `Imprimerie de J. Claye`, `Druck von X`,
// `HAZELL, WATSON AND CO., PRINTERS, AYLESBURY`
const PRINTER =
  /^[\s_=*[(—-]*(?:(?:made and )?printed (?:by|in|at|and|for)\b|(?:set up and )?electrotyped\b|printing office of\b|imprimerie\b|imprimé\b|imp\. |paris\. ?[—-]+ ?(?:typ|imp)|typographie\b|typ\. |druck (?:von|der|und)\b|gedruckt\b|buchdruckerei\b|(?:[\p{L} ]{3,20}\. ?[—-]+ ?)?en la imprenta de\b|stampato\b|tip(?:ografia|\.) |imprenta\b|gedrukt\b|drukkerij\b)|\bprinters,|\bprinters[.\s]*$/iu;
// `The Millside Press`, `LEEDS. YORKSHIRE`: the mark of a printing house over its town in capitals
const MARK =
  /^[\s_]*(?:The )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Press|PRESS)[\s.,_]+\p{Lu}\P{Ll}{2,40}$/u;
// `ANNE COLET--IMPRIMERIE DE VIRE`
const PRINTER_BEHIND_NAME =
  /^\P{Ll}{3,40}(?:--|—|–|\. ?-) ?(?:imprimerie|imp\.|typographie|typ\.|druck|buchdruckerei|tipografia|tip\.|imprenta)(?!\p{L})/iu;
// In capitals: `RIVERSIDE PRESS LIMITED, LEEDS`, `MADE AT THE`, `MILL PRESS`, `LEEDS`; `REED, FINCH & CO., LIMITED, LONDON`
const HOUSE =
  /^\P{Ll}*(?:\p{Lu}(?<!\bSTOP) PRESS\b|& SONS?[.,]|& CO(?:\.|MPANY)|AND CO\.|BROTHERS,|LIMITED,|LTD\.|PUBLISHERS,)\P{Ll}*$/u;
// `REED & FINCH, 12 WEST 30TH ST., NEW YORK`: the firm with street and town, in capitals, closes a page of offers
const ADDRESS =
  /^[\s_=*]*\P{Ll}*(?:&|\bAND\b|\bCO\.|COMPANY|PUBLISHERS?)\P{Ll}*,\s*\d{1,4}(?:[-–]\d+)?,? \P{Ll}*\b(?:ST\.|STREET|AVE\.|AVENUE|SQUARE|BROADWAY|ROAD|PLACE)\P{Ll}*$/u;
const WORDS = 3;
// `Richard Day & Sons, Limited,`, `London: WILLIAM HEINMAN, 21 Bedford Street, W.C.`
const FIRM =
  /(?:& sons?|& co|and co|brothers|limited|ltd|publishers?)\b[.,]|^[\s_=*]*(?:london|new york|boston|edinburgh|paris|milano|leipzig|berlin|madrid)(?::|\. ?[—-])/i;
const END =
  /^[^\p{L}\p{N}]*(?:the end|finis|fin|ende|das ende|fine|fim|einde|slut|konec|koniec)[^\p{L}\p{N}]*$/iu;
const SIGNS = /^[^\p{L}\p{N}]+$/u;
/** What is behind a book and of it, though nobody reads it as the story. */
const NOTES =
  /^[\s_=*+|-]*(?:\[(?:footnote|\d)|\{\d|footnotes?\b|(?:end)?notes?\b|notas?\b|anmerkungen\b|appendix\b|index\b|glossary\b|errata\b|transcriber)/i;

// Over the titles of other books of the author: `_Fiction_`, `BY THE SAME AUTHOR`, `BOOKS BY ADA FINCH`
const WORKS =
  /^[\s=*]*(?:fiction|novels?|juveniles?|essays|poems|poetry|verse|plays|drama|biography|criticism|history|travel|(?:short|mystery|detective) stor(?:y|ies)|for children|(?:other |new )?(?:books|novels|works|stories) by\b.{2,40}|(?:also )?by the same (?:author|writer)s?)(?:, etc\.)?[\s=*.:]*$/i;

/** Whether a line stands over a list of what else its author wrote. */
export function isOverWorks(marked: string): boolean {
  return marked.length <= SHORT && WORKS.test(marked.replaceAll('_', ' '));
}

/** What a stretch of lines behind the text may be. */
export type PublisherKind =
  | 'sale'
  | 'price'
  | 'list'
  | 'printer'
  /** A printer or publisher by the name alone, as a shop's sign says it. */
  | 'house'
  | 'firm'
  | 'end'
  | 'signs'
  | 'notes';

const SHORT = 200;
/** No size and no price is without one. */
const DIGIT = /\d/;

/** Tells what a stretch of lines is by its words; `undefined` where they are nobody's but a book's. */
export function publisherKind(marked: string): PublisherKind | undefined {
  const text = marked.replaceAll('_', ' ');
  if (SIGNS.test(text)) return 'signs';
  const isShort = text.length <= SHORT;
  if (isShort && END.test(text)) return 'end';
  if (NOTES.test(text)) return 'notes';
  const isCounted = DIGIT.test(text);
  if ((isCounted && SIZE.test(text)) || BINDING.test(text) || OFFER.test(text)) return 'sale';
  if (isCounted && isShort && ADDRESS.test(text)) return 'sale';
  if (isCounted && PRICE.test(text)) return 'price';
  if (!isShort) return undefined;
  if (PRINTER.test(text) || PRINTER_BEHIND_NAME.test(text) || MARK.test(text)) return 'printer';
  if (saysOfEdition(text)) return 'printer';
  if (HOUSE.test(text) && text.split(/\s+/).length >= WORDS && !LIST.test(text)) return 'house';
  if (LIST.test(text)) return 'list';
  return FIRM.test(text) ? 'firm' : undefined;
}

/**
 * What a publisher says of an edition on the pages around a book, in the languages whose books were
 * read for it, 2026-11: how often it was printed, in how many copies, by whom, and whose it is.
 */

/** `first`, `12.`, `3.ª`, `5ᵉ`: which edition, in words of one language or in figures. */
function ordinal(words: string): string {
  return String.raw`(?:${words}|\d{1,3}(?:st|nd|rd|th|e|ᵉ|è?me|[.ªº°a])*)`;
}

const FIRST = {
  english: ordinal(
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|twentieth',
  ),
  french: ordinal('première|premier|deuxième|seconde|troisième|quatrième|\\p{L}+ième|nouvelle'),
  italian: ordinal(
    'prim[ao]|second[ao]|terz[ao]|quart[ao]|quint[ao]|sest[ao]|settim[ao]|ottav[ao]|non[ao]|decim[ao]|nuova',
  ),
  spanish: ordinal(
    'primera?|segund[ao]|tercera?|cuart[ao]|quint[ao]|sext[ao]|s[ée]ptim[ao]|octav[ao]|noven[ao]|d[ée]cim[ao]|nueva',
  ),
  portuguese: ordinal(
    'primeir[ao]|segund[ao]|terceir[ao]|quart[ao]|quint[ao]|sext[ao]|s[ée]tim[ao]|oitav[ao]|non[ao]|d[ée]cim[ao]|nova',
  ),
  german: ordinal(
    '(?:erste|zweite|dritte|vierte|fünfte|sechste|siebente|siebte|achte|neunte|zehnte|neue)[nrs]?',
  ),
  dutch: ordinal('eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|nieuwe'),
};

/** A number of copies: `170`, `1,000`, `Twelve`, `five hundred`. */
const COUNT = String.raw`(?:\d[\d.,]*|\p{L}+(?:[ -]\p{L}+){0,3}?)`;

/** How such a line or paragraph begins. */
const BEGINNINGS = [
  // `First English Edition, revised`, `TENTH IMPRESSION`, `Since reprinted March 1895`, `First published in 1908`
  `${FIRST.english} (?:(?:american|english|cheap|popular|revised|and) ){0,3}(?:edition|impression|printing|thousand)(?! of (?:the|an?|his|her|my|our|their) )`,
  '(?:first|since|then|thence|originally|afterwards|this edition|privately) (?:re)?(?:printed|published|issued)|original (?:publication|edition)\\b.{0,30}\\d{4}',
  'reprinted\\b.{0,40}\\d{4}|printed (?:at|by) the .{2,40} press\\b',
  // `Of this edition 500 copies have been printed`, `of 170 copies`, `This copy is number`
  '(?:of )?th(?:is|e) (?:\\p{L}+ ){0,2}edition (?:is|was|of this|consists|limited)',
  '(?:of )?this edition,? .{0,80}\\bcopies',
  `(?:of |only )?${COUNT} (?:numbered |large-paper )?copies (?:only )?(?:of this|have been|were|are|printed|numbered|on)`,
  'of \\d[\\d,]* (?:numbered )?copies',
  'this (?:copy )?is (?:copy )?(?:number|no\\.)(?: |$)',
  // `Il a été tiré de cet ouvrage`, `12 exemplaires sur Japon`, `Troisième mille`, `Ouvrage couronné par`
  `(?:il (?:a été|est) tiré|tirage (?:limité|unique|à|de)|justification du tirage|${FIRST.french} (?:édition|mille|tirage|réimpression)|achevé d’imprimer|ouvrage couronné)`,
  `(?:de )?(?:cet(?:te)?|ce|le présent) (?:édition|livre|ouvrage|volume)\\b.{0,80}(?:tirée?s?|limitée?|exemplaires) `,
  `${COUNT} exemplaires (?:sur|numérotés|hors|de luxe|de cet)`,
  // `Secondo migliaio`, `Finito di stampare`, `Di questa edizione`, `50 esemplari numerati`
  `(?:${FIRST.italian} (?:edizione|ristampa|impressione|migliaio)|finito di stampare|edizione di \\d|tiratura (?:di|limitata))`,
  'di quest[ao] (?:edizione|opera|volume|libro)\\b.{0,80}(?:esemplari|copie|tirat|stampat)',
  `${COUNT} (?:esemplari|copie) (?:numerat|su |in carta|fuori)`,
  // `Segunda edición`, `Tercer millar`, `Se acabó de imprimir`, `De esta edición se han tirado`
  `(?:${FIRST.spanish} (?:edici[óo]n|impresi[óo]n|tirada|millar)|(?:se )?(?:acabó|terminó) (?:de imprimir|la impresión)|tirada (?:de|limitada|especial))`,
  '(?:de )?esta (?:edici[óo]n|obra)\\b.{0,80}(?:ejemplares|tirado|impreso|limitada)',
  `${COUNT} ejemplares (?:numerados|en papel|de esta)`,
  // `Segunda edição`, `Terceiro milhar`, `Tiragem de 500 exemplares`, `Desta edição tiraram-se`
  `(?:${FIRST.portuguese} (?:edi[cç]?ção|impressão|tiragem|milhar)|tiragem (?:de|limitada|especial))`,
  'd?est[ae] (?:edi[cç]?ção|obra|livro)\\b.{0,80}(?:exemplares|tira)',
  // `Dritte Auflage`, `12. bis 15. Tausend`, `Von diesem Buche wurden`, `500 numerierte Exemplare`
  `(?:${FIRST.german} (?:bis ${FIRST.german} )?(?:\\p{L}+ )?(?:auflage|ausgabe|tausend)|\\d+\\.? ?(?:bis|und|[-–—]) ?\\d+\\. (?:tausend|auflage))`,
  'von diese[rm]\\b.{0,80}(?:exemplare|abgezogen|abzüge)',
  `${COUNT} (?:nummerierte|numerierte|handschriftlich \\p{L}+) exemplare`,
  // `Derde druk`, `Tweede, herziene druk`, `Van deze uitgave`
  `${FIRST.dutch},? (?:\\p{L}+,? )?(?:druk|uitgave|oplage|duizend)`,
  'van (?:dit|deze) (?:boek|werk|uitgave)\\b.{0,80}(?:exemplaren|gedrukt)',
  // Rights: `All rights reserved`, `Tous droits …`, `I diritti di …`, `Es propiedad`, `Nachdruck verboten`
  '(?:all rights reserved|the rights? of (?:translation|reproduction)|entered (?:according to|at stationers)|no part of this (?:book|publication) may)',
  '(?:tous (?:les )?)?droits (?:de (?:traduction|reproduction)|réservés|d’auteur|.{0,50}réservés)|reproduction (?:et traduction )?(?:interdite|réservée)|dépôt légal',
  '(?:tutti )?(?:i )?diritti (?:di (?:riproduzione|traduzione|proprietà)|d’autore|.{0,30}riservati)|propriet[àa]’? (?:letteraria|artistica|riservata|dell’editore)|riproduzione (?:vietata|riservata)|deposito legale',
  '(?:todos )?(?:los )?derechos (?:de (?:reproducción|traducción|autor)|.{0,30}reservados)|es propiedad(?: del? |\\.|$)|queda hecho|quedan? (?:reservados|prohibida)|propiedad (?:literaria|del (?:autor|editor))|dep[óo]sito legal|hecho el depósito',
  '(?:reservados )?(?:todos )?(?:os )?direitos (?:de (?:reprodu[cç]+ção|tradu[cç]+ção|autor)|.{0,30}reservados)|propriedade (?:literaria|literária|do (?:autor|editor))',
  'alle rechte\\b|nachdruck (?:verboten|untersagt)|(?:das )?(?:übersetzungs|aufführungs)recht|den bühnen gegenüber',
  'alle rechten|(?:het )?auteursrecht|nadruk verboden',
  // Numbers: `ISBN: 0-…`, `Library of Congress Catalog Card Number: 88-…`
  '(?:(?:standard )?book number|isbn|issn|library of congress|l\\.? ?c\\.? catalog|catalog card|a cip catalogue|lccn)[ :\\d-]',
  // Printers: `Tip. Fratelli …`, `Druck von …`, `Imprimerie de …`, `Printed in Germany`
  '(?:(?:tip|typ|imp|impr|est|stab)\\. (?=\\S)|tipografia (?=\\p{L})|tipografía (?=\\p{L})|imprimerie (?=\\p{L})|imprenta (?=\\p{L})|druck (?:von|der|und)|gedruckt (?:bei|in|von)|buchdruckerei|gedrukt (?:bij|door|ter)|(?:snelpers)?drukkerij|stampato (?:in|a|da)|impreso (?:en|por)|impresso (?:em|na|no)|composto e impresso|imprimé (?:en|par|chez)|satz und druck)',
];

const EDITION = new RegExp(`^(?:${BEGINNINGS.join('|')})`, 'iu');
/** Where only capitals tell a name: `Printed in Germany`, `MADE AND PRINTED BY REED`. */
const PRINTED =
  /^(?:(?:[Mm]ade|MADE) (?:[Aa]nd|AND) )?(?:[Pp]rinted|PRINTED)(?: and [a-z]+)? (?:in|In|IN|by|By|BY|at|At|AT) (?:(?:[Tt]he|THE) )?\p{Lu}/u;
// `THE REED PRESS, NEWCASTLE-ON-TYNE.`, `The Quay Press, Boston`
const PRESS = /^(?:THE|The) (?:\p{Lu}[\p{L}’'.&-]* ){1,4}(?:PRESS|Press), \p{Lu}[\p{L}’'.,& -]*$/u;

/** Most of what a publisher says in one paragraph; what is longer, or spoken, is an author's. */
const LONGEST = 420;
const UNFRAMED = /[_*~\uE000-\uE003]+/g;
const AROUND = /^[\s([«—–-]+|[\s)\]»—–-]+$/g;

/** Whether a paragraph or a line of its own says how an edition was made, and whose it is. */
export function saysOfEdition(marked: string): boolean {
  if (marked.length > LONGEST) return false;
  const text = marked
    .replace(UNFRAMED, '')
    .replace(/\s+/g, ' ')
    .replace(AROUND, '')
    .replaceAll("'", '’');
  return EDITION.test(text) || PRINTED.test(text) || PRESS.test(text);
}

/**
 * What publishers and printers say of an edition in one language. Each is how a paragraph of theirs
 * begins, in any case; `<first>` stands for a word of `ordinals` or a figure, `<count>` for a number
 * of copies.
 */
interface EditionPhrases {
  /** Which edition: `first`, `neue`. */
  readonly ordinals: RegExp;
  /** How often it was printed, and when first. */
  readonly printings: readonly RegExp[];
  /** In how many copies. */
  readonly copies: readonly RegExp[];
  /** Whose it is. */
  readonly rights: readonly RegExp[];
  /** Who printed it. */
  readonly printers: readonly RegExp[];
}

const ENGLISH: EditionPhrases = {
  ordinals:
    /first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|twentieth/u,
  printings: [
    // `First English Edition, revised`, `TENTH IMPRESSION`; in a story it is `the second edition of the paper`
    /<first> (?:(?:american|english|cheap|popular|revised|and) ){0,3}(?:edition|impression|printing|thousand)(?! of (?:the|an?|his|her|my|our|their) )/,
    // `First published in 1908`, `Since reprinted March 1895`, `Privately printed`
    /(?:first|since|then|thence|originally|afterwards|this edition|privately) (?:re)?(?:printed|published|issued)/,
    // `Original edition, Boston, 1871`
    /original (?:publication|edition)\b.{0,30}\d{4}/,
    // `Reprinted March and May 1895`
    /reprinted\b.{0,40}\d{4}/,
  ],
  copies: [
    // `Of this edition 500 copies have been printed`, `This special edition is limited`
    /(?:of )?th(?:is|e) (?:\p{L}+ ){0,2}edition (?:is|was|of this|consists|limited)/u,
    /(?:of )?this edition,? .{0,80}\bcopies/,
    // `Five hundred numbered copies only of this`, `Of 170 copies`
    /(?:of |only )?<count> (?:numbered |large-paper )?copies (?:only )?(?:of this|have been|were|are|printed|numbered|on)/,
    /of \d[\d,]* (?:numbered )?copies/,
    // `This copy is number 12`, `This is No.`
    /this (?:copy )?is (?:copy )?(?:number|no\.)(?: |$)/,
  ],
  rights: [
    /all rights reserved|the rights? of (?:translation|reproduction)/,
    // `Entered according to Act of Congress`, `Entered at Stationers' Hall`
    /entered (?:according to|at stationers)/,
    /no part of this (?:book|publication) may/,
    // `ISBN: 0-…`, `Library of Congress Catalog Card Number: 88-…`
    /(?:(?:standard )?book number|isbn|issn|library of congress|l\.? ?c\.? catalog|catalog card|a cip catalogue|lccn)[ :\d-]/,
  ],
  // `Printed at the Heron Press`; most printers are told by their capitals
  printers: [/printed (?:at|by) the .{2,40} press\b/],
};

const FRENCH: EditionPhrases = {
  ordinals: /première|premier|deuxième|seconde|troisième|quatrième|\p{L}+ième|nouvelle/u,
  printings: [
    // `Troisième mille`, `5ᵉ édition`
    /<first> (?:édition|mille|tirage|réimpression)/,
    // `Ouvrage couronné par l’Académie`
    /ouvrage couronné/,
  ],
  copies: [
    // `Il a été tiré de cet ouvrage`, `Tirage limité à`, `Justification du tirage`
    /il (?:a été|est) tiré|tirage (?:limité|unique|à|de)|justification du tirage/,
    // `De cette édition, limitée à 500 exemplaires numérotés`
    /(?:de )?(?:cet(?:te)?|ce|le présent) (?:édition|livre|ouvrage|volume)\b.{0,80}(?:tirée?s?|limitée?|exemplaires) /,
    // `12 exemplaires sur Japon`
    /<count> exemplaires (?:sur|numérotés|hors|de luxe|de cet)/,
  ],
  rights: [
    // `Tous droits de traduction et de reproduction réservés`
    /(?:tous (?:les )?)?droits (?:de (?:traduction|reproduction)|réservés|d’auteur|.{0,50}réservés)/,
    /reproduction (?:et traduction )?(?:interdite|réservée)|dépôt légal/,
  ],
  // `Achevé d’imprimer le`, `Imprimerie de Vire`, `Imprimé en France`, `Imp. Vire`
  printers: [
    /achevé d’imprimer|imprimerie (?=\p{L})|imprimé (?:en|par|chez)|(?:imp|impr)\. (?=\S)/u,
  ],
};

const ITALIAN: EditionPhrases = {
  ordinals:
    /prim[ao]|second[ao]|terz[ao]|quart[ao]|quint[ao]|sest[ao]|settim[ao]|ottav[ao]|non[ao]|decim[ao]|nuova/,
  // `Secondo migliaio`, `2ª edizione`
  printings: [/<first> (?:edizione|ristampa|impressione|migliaio)/],
  copies: [
    // `Edizione di 500 esemplari`, `Tiratura limitata`
    /edizione di \d|tiratura (?:di|limitata)/,
    // `Di questa edizione si sono tirati`
    /di quest[ao] (?:edizione|opera|volume|libro)\b.{0,80}(?:esemplari|copie|tirat|stampat)/,
    // `50 esemplari numerati`
    /<count> (?:esemplari|copie) (?:numerat|su |in carta|fuori)/,
  ],
  rights: [
    // `I diritti di riproduzione e traduzione sono riservati`
    /(?:tutti )?(?:i )?diritti (?:di (?:riproduzione|traduzione|proprietà)|d’autore|.{0,30}riservati)/,
    // `Proprietà letteraria`
    /propriet[àa]’? (?:letteraria|artistica|riservata|dell’editore)/,
    /riproduzione (?:vietata|riservata)|deposito legale/,
  ],
  // `Finito di stampare`, `Tip. Fratelli Reti`, `Stab. Reti`, `Stampato in Italia`
  printers: [
    /finito di stampare|tipografia (?=\p{L})|stampato (?:in|a|da)|(?:tip|typ|est|stab)\. (?=\S)/u,
  ],
};

const SPANISH: EditionPhrases = {
  ordinals:
    /primera?|segund[ao]|tercera?|cuart[ao]|quint[ao]|sext[ao]|s[ée]ptim[ao]|octav[ao]|noven[ao]|d[ée]cim[ao]|nueva/,
  // `Segunda edición`, `Tercer millar`
  printings: [/<first> (?:edici[óo]n|impresi[óo]n|tirada|millar)/],
  copies: [
    /tirada (?:de|limitada|especial)/,
    // `De esta edición se han tirado 500 ejemplares`
    /(?:de )?esta (?:edici[óo]n|obra)\b.{0,80}(?:ejemplares|tirado|impreso|limitada)/,
    /<count> ejemplares (?:numerados|en papel|de esta)/,
  ],
  rights: [
    /(?:todos )?(?:los )?derechos (?:de (?:reproducción|traducción|autor)|.{0,30}reservados)/,
    // `Es propiedad del autor`, `Propiedad literaria`
    /es propiedad(?: del? |\.|$)|propiedad (?:literaria|del (?:autor|editor))/,
    // `Queda hecho el depósito que marca la ley`, `Quedan reservados`
    /queda hecho|quedan? (?:reservados|prohibida)|dep[óo]sito legal|hecho el depósito/,
  ],
  // `Se acabó de imprimir este libro`, `Terminó la impresión`, `Imprenta de Rivera`
  printers: [
    /(?:se )?(?:acabó|terminó) (?:de imprimir|la impresión)|tipografía (?=\p{L})|imprenta (?=\p{L})|impreso (?:en|por)/u,
  ],
};

const PORTUGUESE: EditionPhrases = {
  ordinals:
    /primeir[ao]|segund[ao]|terceir[ao]|quart[ao]|quint[ao]|sext[ao]|s[ée]tim[ao]|oitav[ao]|non[ao]|d[ée]cim[ao]|nova/,
  // `Segunda edição`, `Terceiro milhar`
  printings: [/<first> (?:edi[cç]?ção|impressão|tiragem|milhar)/],
  copies: [
    /tiragem (?:de|limitada|especial)/,
    // `Desta edição tiraram-se 500 exemplares`
    /d?est[ae] (?:edi[cç]?ção|obra|livro)\b.{0,80}(?:exemplares|tira)/,
  ],
  rights: [
    /(?:reservados )?(?:todos )?(?:os )?direitos (?:de (?:reprodu[cç]+ção|tradu[cç]+ção|autor)|.{0,30}reservados)/,
    /propriedade (?:literaria|literária|do (?:autor|editor))/,
  ],
  // `Composto e impresso na`, `Impresso em Portugal`
  printers: [/impresso (?:em|na|no)|composto e impresso/],
};

const GERMAN: EditionPhrases = {
  ordinals:
    /(?:erste|zweite|dritte|vierte|fünfte|sechste|siebente|siebte|achte|neunte|zehnte|neue)[nrs]?/,
  printings: [
    // `Dritte Auflage`, `Zweite verbesserte Auflage`, `Erstes bis drittes Tausend`
    /<first> (?:bis <first> )?(?:\p{L}+ )?(?:auflage|ausgabe|tausend)/u,
    // `12. bis 15. Tausend`, `3–5. Auflage`
    /\d+\.? ?(?:bis|und|[-–—]) ?\d+\. (?:tausend|auflage)/,
  ],
  copies: [
    // `Von diesem Buche wurden 500 Exemplare abgezogen`
    /von diese[rm]\b.{0,80}(?:exemplare|abgezogen|abzüge)/,
    // `500 numerierte Exemplare`
    /<count> (?:nummerierte|numerierte|handschriftlich \p{L}+) exemplare/u,
  ],
  rights: [
    // `Alle Rechte vorbehalten`, `Nachdruck verboten`
    /alle rechte\b|nachdruck (?:verboten|untersagt)/,
    // `Das Übersetzungsrecht`, `Den Bühnen gegenüber als Manuskript gedruckt`
    /(?:das )?(?:übersetzungs|aufführungs)recht|den bühnen gegenüber/,
  ],
  // `Druck von Reuter`, `Gedruckt bei`, `Buchdruckerei Reuter`, `Satz und Druck`
  printers: [/druck (?:von|der|und)|gedruckt (?:bei|in|von)|buchdruckerei|satz und druck/],
};

const DUTCH: EditionPhrases = {
  ordinals: /eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|nieuwe/,
  // `Derde druk`, `Tweede, herziene druk`
  printings: [/<first>,? (?:\p{L}+,? )?(?:druk|uitgave|oplage|duizend)/u],
  // `Van deze uitgave werden 500 exemplaren gedrukt`
  copies: [/van (?:dit|deze) (?:boek|werk|uitgave)\b.{0,80}(?:exemplaren|gedrukt)/],
  rights: [/alle rechten|(?:het )?auteursrecht|nadruk verboden/],
  // `Gedrukt bij Riet`, `Snelpersdrukkerij`
  printers: [/gedrukt (?:bij|door|ter)|(?:snelpers)?drukkerij/],
};

/** By language; an author of one may be printed in the country of another. */
export const EDITION_PHRASES: readonly EditionPhrases[] = [
  ENGLISH,
  FRENCH,
  ITALIAN,
  SPANISH,
  PORTUGUESE,
  GERMAN,
  DUTCH,
];

/**
 * Words that begin with an apostrophe because their head was dropped: 'tis, 'em, 'cause. After an
 * opening position an apostrophe before one of these is no quotation mark.
 */
const ELIDED = new Set(
  `em tis twas twere twill twould twixt tisn twasn til till cause cos coz cuz bout round neath gainst
   nother nuff kay sup scuse cept fraid course tween mongst midst pon ere ome ave ad im er is ers
   imself erself e ow ello alf eard ouse s d n un uns ud allo sides member spect specially nless stead
   way larm gator tater taters kerchief burbs hood bye fore nah re ud ll appen appens andsome eaven
   prentice pothecary lectric lectricity`.split(/\s+/),
);

/** Those of them that are words of their own, and may as well open a quotation: 'is', 'way'. */
const ORDINARY = new Set(
  `is er ad cause round course way hood till member stead bye fore d n e s im ere sides re appens`.split(
    /\s+/,
  ),
);

/** Dutch and Afrikaans write 's, 't, 'n, 'k as words: 's avonds. */
const DUTCH = new Set(['s', 't', 'n', 'k', 'r', 'm']);

export type Elision = 'sure' | 'possible' | 'none';

/** Whether `word`, read after an apostrophe, is what is left of a longer one. */
export function elision(word: string, language: string): Elision {
  const folded = word.toLowerCase();
  if (language.startsWith('nl')) return DUTCH.has(folded) ? 'sure' : 'none';
  if (!language.startsWith('en') && language !== 'und') return 'none';
  if (!ELIDED.has(folded)) return 'none';
  return ORDINARY.has(folded) ? 'possible' : 'sure';
}

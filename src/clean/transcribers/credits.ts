/**
 * Who made the electronic text: `Produced by …` and the thanks and addresses around it. They stand
 * where the text begins, and go to the colophon.
 */

// `Produced by X`, `E-text prepared by X`, `Transcribed from the 1889 edition by X, email …`
const MADE_BY =
  /^\W*(?:produced|e-?text (?:prepared|produced|scanned|created|typed)|transcribed|scanned|digiti[sz]ed|typed|proofed|proofread|html version|(?:this|the) (?:e-?text|e-?book|text|file|edition|version) (?:was|is|has been) (?:\w+ )?(?:prepared|produced|created|scanned|transcribed|typed|converted|digiti[sz]ed|proofread))\b.{0,200}\b(?:by|from|at|for)\b/i;
const WITH_LIBRARY =
  /project gutenberg|distributed proofread|\bpgdp\b|\be-?texts?\b|\bocr\b|scanned (?:images|by|from)|page images|image files|(?:images|copies) (?:of the original|generously|made available)|(?:https?:\/\/|\bwww[.:])|\b[\w.]+@[\w.]+\.\w/i;
const RULE = /^[\s*=_~-]{3,}$/;

/** Says who made the electronic text. */
export function isCredit(text: string): boolean {
  return MADE_BY.test(text) && text.length < 1200;
}

/**
 * Says so of an electronic text by name, which no title page has: below the title, too, where
 * `Produced by Ada Finch` may be of a play.
 */
export function isElectronicCredit(text: string): boolean {
  return ELECTRONIC.test(text) && text.length < 600;
}

/** What goes on from there: an address, and what the reader is asked for and wished. */
export function isBelowCredit(text: string): boolean {
  return PLEA.test(text) || ADDRESS.test(text);
}

// `Hob Marrow (hob@mill.uk)`
const ADDRESS = /^[^@]{0,60}\b[\w.-]{1,40}@[\w.-]{1,60}\W*$/;

// `PLEASE report any typos …`, `Thank you!  I hope you enjoy reading _The Mill_ as much as I have.`
const PLEA =
  /^\W*(?:please report any (?:typos|errors|mistakes)\b|(?:thank you\W+)?i hope you enjoy reading\b)/i;

// `E-text prepared by X`, `This extext was scanned by X`, `Electronic edition MILL10 published 1993 by X`, `This electronic edition was produced from …`, `A … Edition produced in 1991
// by X. Note that while a copyright was claimed for the labor involved in digitization …`
const ELECTRONIC =
  /^\W*(?:(?:this |the )?\w{0,4}text (?:was |is |has been )?scanned\b.{0,200}\bby\b|(?:this |the )?(?:e-?text|e-?book|electronic (?:text|edition|version)|html version) (?:was |is |has been )?(?:prepared|produced|scanned|created|typed|transcribed|converted)\b.{0,200}\b(?:by|from)\b|electronic edition (?:\w+ )?published \d{4} by\b|.{0,80}\bedition (?:was )?(?:produced|prepared|created|digiti[sz]ed) (?:in|on) .{0,20}\b(?:19[789]|20\d)\d,? by\b)/i;

/** Belongs to credits that it stands beside: thanks, addresses, where the pictures are. */
export function isBesideCredits(text: string): boolean {
  return (WITH_LIBRARY.test(text) && text.length < 1200) || RULE.test(text);
}

/** Speaks of the library, wherever at the head or the foot of a file it stands. */
export function isLibraryNotice(text: string): boolean {
  return NOTICE.test(text) && text.length < 1500;
}

// One sentence each of the libraries whose files go round as plain text.
const NOTICE = new RegExp(
  [
    'this e-?(?:book|text) (?:is|was) (?:for the use of|produced|downloaded|made available|brought to you|based on)',
    '(?:book|file|text) (?:is|was) brought to you by',
    '(?:project gutenberg|wikisource|feedbooks|manybooks|librivox|mobileread|fadedpage|faded page|ebooks libres et gratuits|liber liber|projekt gutenberg-de)\\b.{0,200}(?:e-?book|e-?text|www|http|library|license|licence|edition|biblioth)',
    '(?:www\\.|https?://)(?:www\\.)?(?:feedbooks|gutenberg|manybooks|ebooksgratuits|fadedpage|wikisource)\\b',
    'strictly for personal use, do not use this file for commercial',
    'exported from wikisource',
    'distributed proofreaders canada e-?book',
    'texte libre de droits',
    'à propos de cette édition électronique',
    'food for the mind$',
    '^\\W*e-?book no\\.?: ?\\d',
    '^\\W*project gutenberg\\b',
    'treasure-trove of literature',
    'is in the \\w+ public domain|public domain in (?:the united states|australia|canada|many countries)',
    '^\\[(?:the )?end of .{1,120} by .{1,80}\\]$',
    'this site is full of free e-?books',
  ].join('|'),
  'i',
);

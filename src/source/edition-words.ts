import { EDITION_PHRASES } from './edition-phrases.ts';

/**
 * What a publisher says of an edition on the pages around a book, in the languages whose books were
 * read for it, 2026-11: how often it was printed, in how many copies, by whom, and whose it is.
 */

/** Which edition in figures: `12.`, `3.ª`, `5ᵉ`, `2nd`. */
const FIGURE = String.raw`\d{1,3}(?:st|nd|rd|th|e|ᵉ|è?me|[.ªº°a])*`;
/** A number of copies: `170`, `1,000`, `Twelve`, `five hundred`. */
const COUNT = String.raw`(?:\d[\d.,]*|\p{L}+(?:[ -]\p{L}+){0,3}?)`;

const BEGINNINGS = EDITION_PHRASES.flatMap(({ ordinals, printings, copies, rights, printers }) =>
  [printings, copies, rights, printers]
    .flat()
    .map(({ source }) =>
      source.replaceAll('<first>', `(?:${ordinals.source}|${FIGURE})`).replaceAll('<count>', COUNT),
    ),
);
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

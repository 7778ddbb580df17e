import type { Fault, Rule } from '../finding.ts';
import { matches, passages } from '../prose.ts';
import type { Publication } from '../publication.ts';

/** Rules of English punctuation ask nothing of a book in another language. */
function english(book: Publication, pattern: RegExp, message: string): Iterable<Fault> {
  return /^en\b/i.test(book.language) ? matches(book, pattern, message) : [];
}

export const PUNCTUATION_RULES: readonly Rule[] = [
  {
    id: 'Y1',
    severity: 'warning',
    asks: 'curly quotation marks and apostrophes',
    check: (book) =>
      english(book, /\p{L}["']\p{L}|\s["']\p{L}|\p{L}["']\s/u, 'a straight quotation mark'),
  },
  {
    id: 'Y3',
    severity: 'error',
    asks: 'an apostrophe where letters were left out',
    // `‘tis`, `‘twas`, `‘em`, `‘90s`
    check: (book) =>
      english(
        book,
        /‘(?:(?:[Tt]is|[Tt]was|[Tt]will|[Tt]were|em)(?![\p{L}’])|\d0s\b)/u,
        'an opening quotation mark for an apostrophe',
      ),
  },
  {
    id: 'Y4',
    severity: 'error',
    asks: 'quotation marks that face their words',
    // `she said ” Come`, `“Come” “`
    check: (book) =>
      english(book, /[\p{L},.] ”\p{L}|“$|^”/u, 'a quotation mark that faces the wrong way'),
  },
  {
    id: 'Y5',
    severity: 'error',
    asks: 'one space between words, none before a comma or stop',
    // `word , word`, `word  word`
    check: (book) => english(book, /\p{L} [,;](?= )|\p{L} {2,}\p{L}/u, 'a space too many'),
  },
  {
    id: 'Y6',
    severity: 'warning',
    asks: 'dashes and not hyphens in a row',
    check: (book) => english(book, /\p{L}--\p{L}/u, 'two hyphens for a dash'),
  },
  {
    id: 'Y7',
    severity: 'warning',
    asks: 'one or three dots, not two',
    check: (book) => english(book, /\p{L}\.\.(?!\.)/u, 'two dots'),
  },
  {
    id: 'Y9',
    severity: 'error',
    asks: 'no-break spaces only where a line must not break',
    *check(book) {
      for (const { document, element, text } of passages(book)) {
        const place = { file: document.path, line: element.line };
        if (/^\u00a0{2}/.test(text)) yield { ...place, message: 'an indent of no-break spaces' };
        else if (/\u00a0{3}/.test(text)) yield { ...place, message: 'no-break spaces in a row' };
        else if (mostlyUnbreakable(text)) {
          yield { ...place, message: 'no-break spaces for the spaces between words' };
        }
      }
    },
  },
  {
    id: 'Y10',
    severity: 'warning',
    asks: 'no word printed twice',
    check: (book) => english(book, /\b(the|and|of|to|a) \1\b/, 'a word that stands twice'),
  },
];

/** More no-break spaces than spaces, in a passage that has a few of them. */
function mostlyUnbreakable(text: string): boolean {
  const unbreakable = text.split('\u00a0').length - 1;
  return unbreakable > 5 && unbreakable > text.split(' ').length - 1;
}

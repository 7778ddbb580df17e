import type { Rule } from '../finding.ts';
import { named } from '../xml.ts';

const MEGABYTE = 1_000_000;

/** Languages that Send to Kindle takes (Amazon’s help page, read 2026-11). */
const LANGUAGES = new Set(
  'af ar as br bn bg ca cs cy da de el en es et eu fa fi fr frr fy ga gd gl gsw gu gv he hi hr hu hy id is it ja kn ko ksh kw la lb lt lv mk ml mr ms mt nb nds ne nl nn no oc pa pl ps pt rm ro ru sk sl smi sq sr st stq sv ta te th tr uk ur uz vi zh zu'.split(
    ' ',
  ),
);

/** What Send to Kindle answers with “E999” or spoils without a word. */
export const KINDLE_RULES: readonly Rule[] = [
  {
    id: 'kindle/language',
    severity: 'error',
    reader: 'kindle',
    asks: 'a language that Kindle knows',
    *check(book) {
      const primary = book.language.toLowerCase().split('-', 1)[0] ?? '';
      if (!LANGUAGES.has(primary)) {
        yield {
          file: book.packagePath,
          message: `Send to Kindle knows no language “${book.language}”`,
        };
      }
    },
  },
  {
    id: 'kindle/size',
    severity: 'error',
    reader: 'kindle',
    asks: 'at most 200 MB over the web, 50 MB by mail',
    *check({ bytes, packagePath }) {
      const size = Math.round(bytes.length / MEGABYTE);
      if (bytes.length > 200 * MEGABYTE)
        yield { file: packagePath, message: `the book has ${size} MB; Send to Kindle takes 200` };
    },
  },
  {
    id: 'kindle/mail',
    severity: 'warning',
    reader: 'kindle',
    asks: 'at most 50 MB by mail',
    *check({ bytes, packagePath }) {
      const size = Math.round(bytes.length / MEGABYTE);
      if (bytes.length > 50 * MEGABYTE)
        yield { file: packagePath, message: `the book has ${size} MB; by mail 50 are taken` };
    },
  },
  {
    id: 'kindle/body-link',
    severity: 'error',
    reader: 'kindle',
    asks: 'no links to a whole page by its body',
    *check(book) {
      const bodies = new Set(
        book.documents.flatMap(({ path, body }) =>
          body?.attributes['id'] ? [`${path}#${body.attributes['id']}`] : [],
        ),
      );
      for (const { path, fragment, label, line } of book.contents) {
        if (bodies.has(`${path}#${fragment}`)) {
          yield {
            file: book.navigation?.path ?? '',
            line,
            message: `“${label}” leads to a body element, and a Kindle refuses the book`,
          };
        }
      }
    },
  },
  {
    id: 'kindle/guide',
    severity: 'warning',
    reader: 'kindle',
    asks: 'a reference into the text, or the progress stands still',
    *check(book) {
      if (book.package && ![...named(book.package, 'reference')].length) {
        yield {
          file: book.packagePath,
          message: 'no guide leads into the text, and a Kindle’s progress stands still',
        };
      }
    },
  },
  {
    id: 'P7',
    severity: 'warning',
    reader: 'kindle',
    asks: 'a contents list of two levels',
    *check(book) {
      const deepest = Math.max(0, ...book.contents.map(({ depth }) => depth));
      if (deepest > 2) {
        yield {
          file: book.navigation?.path ?? '',
          message: `the contents list has ${deepest} levels; a Kindle shows two`,
        };
      }
    },
  },
];

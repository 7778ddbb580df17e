import type { Rule } from '../finding.ts';

/** What Kobo's shop refuses or its devices spoil (kobolabs/epub-spec, read 2026-11). */
export const KOBO_RULES: readonly Rule[] = [
  {
    id: 'kobo/document-size',
    severity: 'error',
    reader: 'kobo',
    asks: 'at most 10 MB in one document',
    *check(book) {
      for (const { path } of book.documents) {
        const size = book.container[path]?.length ?? 0;
        if (size > 10_000_000)
          yield {
            file: path,
            message: `${Math.round(size / 1e6)} MB in one document; Kobo takes 10`,
          };
      }
    },
  },
  {
    id: 'kobo/book-size',
    severity: 'error',
    reader: 'kobo',
    asks: 'at most 1 GB',
    *check({ bytes, packagePath }) {
      if (bytes.length > 1_000_000_000)
        yield { file: packagePath, message: 'the book has more than 1 GB' };
    },
  },
  {
    id: 'kobo/names',
    severity: 'error',
    reader: 'kobo',
    asks: 'file names without spaces',
    *check(book) {
      for (const { path, line } of book.items) {
        if (/\s/.test(path))
          yield { file: book.packagePath, line, message: `“${path}” has a space in it` };
      }
    },
  },
  {
    id: 'kobo/percent-size',
    severity: 'warning',
    reader: 'kobo',
    asks: 'type sizes in em',
    *check(book) {
      for (const { path, sheet } of book.sheets) {
        for (const { declarations } of sheet.rules) {
          for (const { property, value, line } of declarations) {
            if (property === 'font-size' && value.endsWith('%') && value !== '100%') {
              yield { file: path, line, message: `a type size of ${value}: Kobo asks for em` };
            }
          }
        }
      }
    },
  },
  {
    id: 'kobo/levels',
    severity: 'info',
    reader: 'kobo',
    asks: 'a contents list of three levels',
    *check(book) {
      const deepest = Math.max(0, ...book.contents.map(({ depth }) => depth));
      if (deepest > 3) {
        yield {
          file: book.navigation?.path ?? '',
          message: `the contents list has ${deepest} levels; Kobo’s apps show three`,
        };
      }
    },
  },
];

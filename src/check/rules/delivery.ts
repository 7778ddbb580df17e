import type { Rule } from '../finding.ts';
import { elements, named } from '../xml.ts';

const REMOTE = /^(?:https?:)?\/\//i;

export const DELIVERY_RULES: readonly Rule[] = [
  {
    id: 'B7',
    severity: 'error',
    asks: 'Kobo’s spans, if there are any, in one row around all of the text',
    *check(book) {
      const spanned = book.spine.filter(({ source }) => source.includes('koboSpan'));
      if (!spanned.length) return;
      for (const { path, body } of book.spine) {
        if (!body || !/\S/.test(path)) continue;
        let [paragraph, segment] = [0, 0];
        for (const { attributes, line } of named(body, 'span')) {
          if (attributes['class'] !== 'koboSpan') continue;
          const [, p, s] = /^kobo\.(\d+)\.(\d+)$/.exec(attributes['id'] ?? '') ?? [];
          const next = Number(p) === paragraph ? segment + 1 : 1;
          if (p === undefined || Number(p) < paragraph || Number(s) !== next) {
            yield {
              file: path,
              line,
              message: `the span ${attributes['id'] ?? ''} is out of its row`,
            };
            break;
          }
          [paragraph, segment] = [Number(p), Number(s)];
        }
        if (![...named(body, 'div')].some(({ attributes }) => attributes['id'] === 'book-inner')) {
          if (path !== book.navigation?.path)
            yield { file: path, message: 'the boxes that Kobo puts around a page are missing' };
        }
      }
      const [opening] = book.spine;
      if (
        opening?.source.includes('koboSpan') &&
        !/<img\b/.test(opening.source) &&
        !opening.types.has('titlepage')
      ) {
        yield {
          file: opening.path,
          message:
            'the first page has text, and Kobo passes over it: a cover or title page goes first',
        };
      }
    },
  },
  {
    id: 'B8',
    severity: 'error',
    asks: 'nothing that runs, nothing fetched, nothing outside the container',
    *check(book) {
      for (const path of Object.keys(book.container)) {
        if (path.startsWith('/') || path.split(/[\\/]/).includes('..')) {
          yield { file: path, message: 'the file wants to be unpacked outside the book' };
        }
      }
      for (const { path, body } of book.documents) {
        if (!body) continue;
        for (const { name, attributes, line } of elements(body)) {
          if (name === 'script' || name === 'iframe' || name === 'object' || name === 'embed') {
            yield { file: path, line, message: `<${name}>: a book does not run programs` };
          }
          if (Object.keys(attributes).some((each) => /^on[a-z]+$/.test(each))) {
            yield { file: path, line, message: `<${name}> runs a program when it is touched` };
          }
          const source = attributes['src'] ?? attributes['poster'] ?? '';
          if (REMOTE.test(source))
            yield { file: path, line, message: `${source} would be fetched from elsewhere` };
        }
      }
      for (const { path, sheet } of book.sheets) {
        for (const { declarations } of sheet.rules) {
          for (const { value, line } of declarations) {
            if (/url\(\s*["']?(?:https?:)?\/\//i.test(value)) {
              yield { file: path, line, message: `${value} would be fetched from elsewhere` };
            }
          }
        }
        for (const { name, line } of sheet.atRules) {
          if (name === '@import')
            yield {
              file: path,
              line,
              message: 'one style sheet calls another, and many readers do not follow',
            };
        }
      }
    },
  },
];

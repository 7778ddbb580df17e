import type { Rule } from '../finding.ts';
import { elements, first, named, textIn } from '../xml.ts';

const PRESENTATIONAL = new Set(['b', 'big', 'center', 'font', 'strike', 'tt', 'u']);

export const MARKUP_RULES: readonly Rule[] = [
  {
    id: 'H1',
    severity: 'error',
    asks: 'XHTML that every reader can parse, in UTF-8, with its language',
    *check(book) {
      for (const { path, parsed, source } of book.documents) {
        if ('fault' in parsed) {
          yield {
            file: path,
            line: parsed.line,
            message: `the page cannot be read: ${parsed.fault}`,
          };
          continue;
        }
        const { attributes, line } = parsed.root;
        if (!attributes['lang'] || !attributes['xml:lang']) {
          yield {
            file: path,
            line,
            message: 'the page does not say its language (lang and xml:lang)',
          };
        }
        if (
          !/^<\?xml[^>]*encoding=["']utf-8["']/i.test(source) &&
          !/charset=["']?utf-8/i.test(source)
        ) {
          yield { file: path, line: 1, message: 'the page does not say that it is UTF-8' };
        }
      }
    },
  },
  {
    id: 'H2',
    severity: 'warning',
    asks: 'a title of its own for every page',
    *check(book) {
      const seen = new Map<string, string>();
      for (const { path, parsed } of book.documents) {
        if ('fault' in parsed) continue;
        const title = textIn(first(parsed.root, 'title') ?? '').trim();
        const same = seen.get(title);
        if (!title) yield { file: path, message: 'the page has no title' };
        else if (same !== undefined)
          yield { file: path, message: `the title of ${same} again: “${title}”` };
        seen.set(title, path);
      }
    },
  },
  {
    id: 'H3',
    severity: 'warning',
    asks: 'looks in the style sheet and not in the text',
    *check(book) {
      for (const { path, body } of book.documents) {
        if (!body) continue;
        for (const { name, attributes, line } of elements(body)) {
          if (attributes['style'] !== undefined) {
            yield { file: path, line, message: `a style of its own on <${name}>` };
          } else if (PRESENTATIONAL.has(name)) {
            yield { file: path, line, message: `<${name}> says how it looks and not what it is` };
          }
        }
      }
    },
  },
  {
    id: 'H4',
    severity: 'warning',
    asks: 'no empty elements for space',
    *check(book) {
      for (const { path, body } of book.documents) {
        if (!body) continue;
        for (const node of named(body, 'p', 'div', 'span')) {
          if (!node.children.length)
            yield { file: path, line: node.line, message: `an empty <${node.name}>` };
        }
      }
    },
  },
  {
    id: 'H7',
    severity: 'error',
    asks: 'comments without two hyphens in them',
    *check(book) {
      for (const { path, source } of book.documents) {
        for (let at = source.indexOf('<!--'); at >= 0; at = source.indexOf('<!--', at + 4)) {
          const end = source.indexOf('-->', at + 4);
          if (source.slice(at + 4, end < 0 ? undefined : end).includes('--')) {
            yield {
              file: path,
              message: 'a comment has two hyphens in it, and a Kindle refuses the book',
            };
            break;
          }
        }
      }
    },
  },
  {
    id: 'H8',
    severity: 'error',
    asks: 'no long text that is hidden',
    *check(book) {
      const hiding = new Set(
        book.sheets.flatMap(({ sheet }) =>
          sheet.rules
            .filter(({ declarations }) =>
              declarations.some(
                ({ property, value }) => property === 'display' && value.startsWith('none'),
              ),
            )
            .flatMap(({ selectors }) =>
              selectors.flatMap((each) => /^\.([\w-]+)$/.exec(each)?.[1] ?? []),
            ),
        ),
      );
      for (const { path, body } of book.spine) {
        if (!body) continue;
        for (const node of elements(body)) {
          const classes = (node.attributes['class'] ?? '').split(/\s+/);
          const hidden =
            node.attributes['hidden'] !== undefined ||
            /display:\s*none/.test(node.attributes['style'] ?? '') ||
            classes.some((name) => hiding.has(name));
          if (hidden && textIn(node).length > 10_000) {
            yield {
              file: path,
              line: node.line,
              message: 'more than 10,000 characters are hidden, and a Kindle refuses the book',
            };
          }
        }
      }
    },
  },
  {
    id: 'C14',
    severity: 'error',
    asks: 'no empty boxes for space',
    *check(book) {
      for (const { path, body } of book.documents) {
        if (!body) continue;
        for (const node of named(body, 'span')) {
          if (
            node.children.length &&
            /^[\s\u00a0]+$/.test(textIn(node)) &&
            !node.attributes['class']?.includes('koboSpan')
          ) {
            yield { file: path, line: node.line, message: 'a box of spaces pushes the text aside' };
          }
        }
      }
    },
  },
];

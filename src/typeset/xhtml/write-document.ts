import type { XhtmlDocument } from './documents.ts';
import { element, serialize, type Markup } from './markup.ts';

const VOCABULARY = 'z3998: http://www.daisy.org/z3998/2012/vocab/structure/';

/** A document as the file that stands in the book. */
export function writeDocument(document: XhtmlDocument): string {
  const { language, title, matter, body } = document;
  return page(language, title, { 'epub:type': matter === 'cover' ? 'frontmatter' : matter }, body);
}

/** A page around a body. */
export function page(
  language: string,
  title: string,
  bodyAttributes: Readonly<Record<string, string>>,
  body: readonly Markup[],
): string {
  const html = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      'epub:prefix': VOCABULARY,
      lang: language,
      'xml:lang': language,
    },
    [
      element('head', {}, [
        element('meta', { charset: 'utf-8' }),
        element('title', {}, [title]),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      element('body', bodyAttributes, body),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${serialize(html)}`;
}

import { direction } from './direction.ts';
import type { XhtmlDocument } from './documents.ts';
import { element, serialize } from './markup.ts';

const VOCABULARY = 'z3998: http://www.daisy.org/z3998/2012/vocab/structure/';

/** A document as the file that stands in the book. */
export function writeDocument(document: Omit<XhtmlDocument, 'file'>): string {
  const { language, title, matter, head, body } = document;
  const html = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      'epub:prefix': VOCABULARY,
      lang: language,
      'xml:lang': language,
      ...(direction(language) === 'rtl' ? { dir: 'rtl' } : {}),
    },
    [
      element('head', {}, [
        element('meta', { charset: 'utf-8' }),
        element('title', {}, [title]),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
        ...(head ?? []),
      ]),
      element('body', { 'epub:type': matter === 'cover' ? 'frontmatter' : matter }, body),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${serialize(html)}`;
}

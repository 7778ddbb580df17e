import { labelsFor } from '../../typeset/labels.ts';
import type { ContentsEntry, XhtmlDocuments } from '../../typeset/xhtml/documents.ts';
import { element, writeXml, type Element } from '../../typeset/xhtml/markup.ts';
import { writeDocument } from '../../typeset/xhtml/write-document.ts';

/** The navigation document: the contents, nested as the book is, and the landmarks. */
export function navigation({ language, contents, landmarks }: XhtmlDocuments): string {
  const { labels: words } = labelsFor(language);
  const body = [
    element('nav', { id: 'toc', 'epub:type': 'toc', role: 'doc-toc' }, [
      element('h2', {}, [words.contents]),
      list(contents),
    ]),
    element('nav', { id: 'landmarks', 'epub:type': 'landmarks', hidden: 'hidden' }, [
      element(
        'ol',
        {},
        landmarks.map((mark) =>
          element('li', {}, [
            element('a', { 'epub:type': mark.type, href: mark.href }, [mark.label]),
          ]),
        ),
      ),
    ]),
  ];
  return writeDocument({ language, title: words.contents, matter: 'frontmatter', body });
}

function list(entries: readonly ContentsEntry[]): Element {
  return element(
    'ol',
    {},
    entries.map((entry) =>
      element('li', {}, [
        element('a', { href: entry.href }, [entry.label]),
        ...(entry.children.length ? [list(entry.children)] : []),
      ]),
    ),
  );
}

/** The same contents for reading systems of EPUB 2. */
export function ncx({ language, contents, title }: XhtmlDocuments, identifier: string): string {
  let order = 0;
  const point = (entry: ContentsEntry): Element => {
    order += 1;
    return element('navPoint', { id: `point-${order}`, playOrder: `${order}` }, [
      element('navLabel', {}, [element('text', {}, [entry.label])]),
      element('content', { src: entry.href }),
      ...entry.children.map(point),
    ]);
  };
  const depth = (entries: readonly ContentsEntry[]): number =>
    entries.reduce((most, entry) => Math.max(most, 1 + depth(entry.children)), 0);
  const meta = (name: string, content: string): Element => element('meta', { name, content });
  const root = element(
    'ncx',
    { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': language },
    [
      element('head', {}, [
        meta('dtb:uid', `urn:uuid:${identifier}`),
        meta('dtb:depth', `${depth(contents)}`),
        meta('dtb:totalPageCount', '0'),
        meta('dtb:maxPageNumber', '0'),
      ]),
      element('docTitle', {}, [element('text', {}, [title])]),
      element('navMap', {}, contents.map(point)),
    ],
  );
  return writeXml(root);
}

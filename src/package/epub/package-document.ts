import { direction } from '../../typeset/xhtml/direction.ts';
import type { XhtmlDocuments } from '../../typeset/xhtml/documents.ts';
import { element, writeXml, type Element } from '../../typeset/xhtml/markup.ts';
import type { Edition } from '../format.ts';
import { metadataElement } from './metadata.ts';

/** A file of the book beside its documents. */
export interface Resource {
  readonly id: string;
  readonly path: string;
  readonly mediaType: string;
  readonly properties?: string;
}

/** The package document: what the book is, what files it has, and in which order they are read. */
export function packageDocument(
  book: XhtmlDocuments,
  edition: Edition,
  resources: readonly Resource[],
): string {
  const root = element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': book.language,
    },
    [metadataElement(book, edition), manifest(book, resources), spine(book), guide(book)],
  );
  return writeXml(root);
}

function manifest(book: XhtmlDocuments, resources: readonly Resource[]): Element {
  return element('manifest', {}, [
    element('item', {
      id: 'toc',
      href: 'toc.xhtml',
      'media-type': 'application/xhtml+xml',
      properties: 'nav',
    }),
    element('item', { id: 'ncx', href: 'toc.ncx', 'media-type': 'application/x-dtbncx+xml' }),
    element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...resources.map(({ id, path, mediaType, properties }) =>
      element('item', {
        id,
        href: path,
        'media-type': mediaType,
        ...(properties ? { properties } : {}),
      }),
    ),
    ...book.documents.map(({ file }) =>
      element('item', { id: idOf(file), href: file, 'media-type': 'application/xhtml+xml' }),
    ),
  ]);
}

function spine(book: XhtmlDocuments): Element {
  const turnsLeft = direction(book.language) === 'rtl';
  return element(
    'spine',
    { toc: 'ncx', ...(turnsLeft ? { 'page-progression-direction': 'rtl' } : {}) },
    book.documents.flatMap(({ file }) => [
      ...(file === book.contentsBefore ? [element('itemref', { idref: 'toc' })] : []),
      element('itemref', { idref: idOf(file) }),
    ]),
  );
}

const GUIDE: Readonly<Record<string, string>> = { cover: 'cover', toc: 'toc', bodymatter: 'text' };

/** For old readers; a Kindle's progress stands still without one reference into the text. */
function guide(book: XhtmlDocuments): Element {
  return element(
    'guide',
    {},
    book.landmarks.map(({ type, label, href }) =>
      element('reference', { type: GUIDE[type] ?? type, title: label, href }),
    ),
  );
}

/** `chapter-4.xhtml` is `document-chapter-4`, so that no name meets an id of ours. */
function idOf(file: string): string {
  return `document-${file.slice(0, file.lastIndexOf('.'))}`;
}

import type { XhtmlDocuments } from '../../typeset/xhtml/documents.ts';
import { element, serialize, type Element } from '../../typeset/xhtml/markup.ts';
import type { Edition } from '../format.ts';

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
  title: string,
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
    [metadata(book, edition, title), manifest(book, resources), spine(book), guide(book)],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${serialize(root)}`;
}

function metadata(book: XhtmlDocuments, edition: Edition, title: string): Element {
  const { metadata } = book;
  const property = (name: string, value: string, refines?: string): Element =>
    element('meta', refines ? { refines: `#${refines}`, property: name } : { property: name }, [
      value,
    ]);
  return element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    element('dc:identifier', { id: 'identifier' }, [`urn:uuid:${edition.identifier}`]),
    element('dc:title', { id: 'title' }, [title]),
    ...metadata.authors.flatMap((author, at) => [
      element('dc:creator', { id: `creator-${at + 1}` }, [author.value]),
      property('role', 'aut', `creator-${at + 1}`),
    ]),
    element('dc:language', {}, [book.language]),
    property('dcterms:modified', `${edition.modified.toISOString().slice(0, 19)}Z`),
    property('schema:accessMode', 'textual'),
    property('schema:accessModeSufficient', 'textual'),
    property('schema:accessibilityFeature', 'structuralNavigation'),
    property('schema:accessibilityFeature', 'tableOfContents'),
    property('schema:accessibilityFeature', 'readingOrder'),
    property('schema:accessibilityHazard', 'none'),
    // `name` first: Nooks read the attributes in this order only.
    element('meta', { name: 'cover', content: 'cover-image' }),
  ]);
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
  return element(
    'spine',
    { toc: 'ncx' },
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

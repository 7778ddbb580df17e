import type { XhtmlDocuments } from '../typeset/xhtml/documents.ts';
import { writeDocument } from '../typeset/xhtml/write-document.ts';
import { xhtmlDocuments } from '../typeset/xhtml/xhtml.ts';
import { looksOf } from './epub/looks.ts';
import { navigation, ncx } from './epub/navigation.ts';
import { packageDocument, type Resource } from './epub/package-document.ts';
import { readBackEpub } from './epub/read-back.ts';
import type { Edition, Format } from './format.ts';

/** EPUB 3.3. The packager takes half a second to load, so it is loaded when a book is packed. */
export const epub: Format<XhtmlDocuments> = {
  name: 'epub',
  extension: '.epub',
  typeset: async (book, edition) => xhtmlDocuments(book, edition),
  pack: packEpub,
  readBack: readBackEpub,
};

const COVER: Resource = {
  id: 'cover-image',
  path: 'cover.jpg',
  mediaType: 'image/jpeg',
  properties: 'cover-image',
};

/** Packs documents with everything that makes them a book. */
export async function packEpub(book: XhtmlDocuments, edition: Edition): Promise<Uint8Array> {
  const [{ packed }, looks] = await Promise.all([
    import('./epub/packager.ts'),
    looksOf(book, edition),
  ]);
  const resources = [COVER, ...looks.resources];
  return packed({
    title: book.title,
    language: book.language,
    modified: edition.modified,
    documents: book.documents.map((document) => ({
      file: document.file,
      xhtml: writeDocument(document),
    })),
    css: looks.css,
    packageDocument: packageDocument(book, edition, resources),
    navigation: navigation(book),
    ncx: ncx(book, edition.identifier),
    resources: new Map([[COVER.path, edition.cover.jpeg], ...looks.files]),
  });
}

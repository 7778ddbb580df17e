import type { XhtmlDocument, XhtmlDocuments } from '../typeset/xhtml/documents.ts';
import { element } from '../typeset/xhtml/markup.ts';
import { epub } from './epub.ts';
import type { Format } from './format.ts';
import { koboSpans } from './kepub/kobo-spans.ts';

/**
 * Kobo's flavour of EPUB, from the same tree: such books open in Kobo's quicker engine, with its
 * statistics and its page turns. The first document is the cover's and holds no text, as Kobo wants
 * it, and the cover's picture is marked in the package document already.
 */
export const kepub: Format<XhtmlDocuments> = {
  ...epub,
  name: 'kepub',
  extension: '.kepub.epub',
  typeset: async (book, edition, report) => {
    const documents = await epub.typeset(book, edition, report);
    return { ...documents, documents: documents.documents.map(koboDocument) };
  },
};

/** Kobo's own books end their heads with a style of this id. */
const STYLE = element('style', { type: 'text/css', id: 'kobostylehacks' }, [
  'div#book-inner { margin-top: 0; margin-bottom: 0; }',
]);

function koboDocument(document: XhtmlDocument): XhtmlDocument {
  return { ...document, head: [STYLE], body: koboSpans(document.body) };
}

import type { Fault } from './finding.ts';
import type { Document, Publication } from './publication.ts';
import { elements, textIn, type XmlElement } from './xml.ts';

/** A paragraph, a heading, a line of a list: what is read in one breath. */
export interface Passage {
  readonly document: Document;
  readonly element: XmlElement;
  readonly text: string;
}

const PASSAGES = new Set('p h1 h2 h3 h4 h5 h6 li dt dd figcaption td th'.split(' '));
const INNER = new Set('p ol ul blockquote div section'.split(' '));

/** Kinds of pages that are not the author's text. */
const APPARATUS = ['cover', 'titlepage', 'colophon', 'copyright-page', 'imprint', 'toc'];

/** The documents that hold the author's text: not the cover, not the colophon, not the contents. */
export function storyDocuments(book: Publication): Document[] {
  return book.spine.filter(
    (document) =>
      document !== book.navigation && !APPARATUS.some((type) => document.types.has(type)),
  );
}

const cache = new WeakMap<Publication, readonly Passage[]>();

/** Every passage of the author's text, in reading order. */
export function passages(book: Publication): readonly Passage[] {
  const known = cache.get(book);
  if (known) return known;
  const found = storyDocuments(book).flatMap((document) => passagesOf(document));
  cache.set(book, found);
  return found;
}

/** The passages of one document. */
export function passagesOf(document: Document): Passage[] {
  if (!document.body) return [];
  const found: Passage[] = [];
  for (const element of elements(document.body)) {
    if (!PASSAGES.has(element.name) || holdsPassages(element)) continue;
    found.push({ document, element, text: textIn(element) });
  }
  return found;
}

function holdsPassages(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && INNER.has(child.name));
}

/** The first place in each passage at which the pattern is found, told as a fault. */
export function* matches(book: Publication, pattern: RegExp, message: string): Generator<Fault> {
  for (const { document, element, text } of passages(book)) {
    const at = text.search(pattern);
    if (at >= 0) {
      yield {
        file: document.path,
        line: element.line,
        message: `${message}: “${around(text, at)}”`,
      };
    }
  }
}

/** A few words around a place, for a message. */
export function around(text: string, at: number): string {
  const from = Math.max(0, at - 20);
  const to = Math.min(text.length, at + 20);
  return `${from ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
}

import type { Book } from '../../book/book.ts';
import type { Edition } from '../../package/format.ts';
import type { Labels } from '../labels.ts';
import type { BlockSetter } from './blocks.ts';
import type { Matter, XhtmlDocument } from './documents.ts';
import { element, type Attributes, type Element, type Markup } from './markup.ts';
import { NOTES_FILE, type NoteLinks } from './note-links.ts';

/** What the pages that a publisher adds are made of. */
export interface Apparatus {
  readonly book: Book;
  readonly edition: Edition;
  /** The title, or what stands in for it. */
  readonly title: string;
  readonly language: string;
  readonly labels: Labels;
  /** The language of the labels, where it is not the book's. */
  readonly labelLanguage: string;
}

/** Who made the copy and not the text, by MARC relator code: the colophon thanks them. */
export const MAKERS: ReadonlySet<string> = new Set(['bkp', 'pbl']);

/** The cover on a page of its own, with nothing else on it. */
export function coverPage(pages: Apparatus): XhtmlDocument {
  const image = element('img', {
    src: 'cover.jpg',
    alt: pages.edition.cover.alternative,
    role: 'doc-cover',
  });
  return page(pages, 'cover', pages.labels.cover, 'cover', { 'epub:type': 'cover' }, [
    element('div', { class: 'cover-image' }, [image]),
  ]);
}

/** Title, subtitle, authors, series, and who else had a hand in it. */
export function titlePage(pages: Apparatus): XhtmlDocument {
  const { metadata } = pages.book;
  const { roles } = pages.labels;
  const { series } = metadata;
  const number = series?.number === undefined ? '' : ` ${series.number}`;
  return page(pages, 'title', pages.labels.titlePage, 'frontmatter', { 'epub:type': 'titlepage' }, [
    element('h1', { 'epub:type': 'title' }, [pages.title]),
    ...(metadata.subtitle
      ? [
          element('p', { class: 'subtitle', 'epub:type': 'subtitle', role: 'doc-subtitle' }, [
            metadata.subtitle.value,
          ]),
        ]
      : []),
    ...metadata.authors.map((author) => paragraph('author', [author.value])),
    ...metadata.contributors
      .filter(({ role }) => roles[role] && !MAKERS.has(role))
      .map(({ name, role }) => paragraph('contributor', [`${roles[role]}: ${name}`])),
    ...(series ? [paragraph('series', [`${series.name}${number}`])] : []),
  ]);
}

/** Notes as pop-ups find them, each with a way back for readers without pop-ups. */
export function notesPage(
  pages: Apparatus,
  setter: BlockSetter,
  links: NoteLinks,
): XhtmlDocument | undefined {
  const { book, labels } = pages;
  if (!book.notes.length) return undefined;
  const texts = book.notes.map((note) => setter.blocks(note.children, 2));
  for (const text of texts) links.stand(text, NOTES_FILE);
  const notes = book.notes.map((note, at) =>
    element(
      'div',
      { id: note.id, class: 'footnote', 'epub:type': 'footnote', role: 'doc-footnote' },
      [
        element('p', { class: 'note-label' }, [note.label]),
        ...(texts[at] ?? []),
        ...links
          .places(note)
          .map((place) =>
            element('p', { class: 'backlink' }, [
              element('a', { href: place, role: 'doc-backlink' }, [labels.back]),
            ]),
          ),
      ],
    ),
  );
  const type = { 'epub:type': 'endnotes', role: 'doc-endnotes' };
  return page(pages, 'notes', labels.notes, 'backmatter', type, [
    header(labels.notes, { class: 'ours' }),
    ...notes,
  ]);
}

/** A paragraph of a kind. */
export function paragraph(kind: string, children: readonly Markup[]): Element {
  return element('p', { class: kind }, children);
}

/** A heading of ours; where the words under it are the author's, its class says so. */
export function header(title: string, attributes: Attributes = {}): Element {
  return element('header', attributes, [element('h2', {}, [title])]);
}

/** Words in a language that may not be that of the words around them. */
export function spoken(language: string, around: string): Attributes {
  return language === around ? {} : { lang: language, 'xml:lang': language };
}

/** A page of ours, in its own file. */
export function page(
  { language, labelLanguage }: Apparatus,
  name: string,
  title: string,
  matter: Matter,
  attributes: Attributes,
  children: readonly Markup[],
): XhtmlDocument {
  const own = name === 'cover' || name === 'title' ? language : labelLanguage;
  return {
    file: `${name}.xhtml`,
    title,
    language,
    matter,
    body: [
      element(
        'section',
        { id: name, class: name, ...attributes, ...spoken(own, language) },
        children,
      ),
    ],
  };
}

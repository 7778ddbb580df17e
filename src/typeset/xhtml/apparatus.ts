import type { Book, Metadata } from '../../book/book.ts';
import type { Edition } from '../../package/format.ts';
import type { BlockSetter } from './blocks.ts';
import type { Matter, XhtmlDocument } from './documents.ts';
import type { Labels } from './labels.ts';
import { element, type Attributes, type Element, type Markup } from './markup.ts';
import { NOTES_FILE, type NoteLinks } from './note-links.ts';

/** The pages that a publisher adds: cover, title page, story information, notes, colophon. */
export interface Apparatus {
  readonly book: Book;
  readonly edition: Edition;
  readonly language: string;
  readonly labels: Labels;
}

/** The cover on a page of its own, with nothing else on it. */
export function coverPage({ edition, labels, language }: Apparatus): XhtmlDocument {
  return page('cover', labels.cover, language, 'cover', { 'epub:type': 'cover' }, [
    element('p', { class: 'cover' }, [
      element('img', {
        src: 'cover.jpg',
        alt: edition.cover.alternative,
        role: 'doc-cover',
      }),
    ]),
  ]);
}

export function titlePage({ book, labels, language }: Apparatus): XhtmlDocument {
  const { metadata } = book;
  return page('title', labels.titlePage, language, 'frontmatter', { 'epub:type': 'titlepage' }, [
    element('h1', { 'epub:type': 'title' }, [metadata.title?.value ?? '']),
    ...(metadata.subtitle
      ? [element('p', { class: 'subtitle', 'epub:type': 'subtitle' }, [metadata.subtitle.value])]
      : []),
    ...metadata.authors.map((author) => paragraph('author', author.value)),
    ...seriesLine(metadata),
  ]);
}

function seriesLine({ series }: Metadata): Element[] {
  if (!series) return [];
  const number = series.number === undefined ? '' : ` ${series.number}`;
  return [paragraph('series', `${series.name}${number}`)];
}

/** What the file said about itself: nothing of it is lost, and nothing of it stands in the story. */
export function informationPage({ book, labels, language }: Apparatus): XhtmlDocument | undefined {
  const { description, fields, subjects } = book.metadata;
  if (!description.length && !fields.length && !subjects.length) return undefined;
  return page('story-information', labels.storyInformation, language, 'frontmatter', {}, [
    element('header', {}, [element('h2', {}, [labels.storyInformation])]),
    ...description.map((each) => paragraph('description', each)),
    ...(subjects.length ? [paragraph('subjects', subjects.join(', '))] : []),
    ...(fields.length
      ? [
          element(
            'dl',
            {},
            fields.flatMap((field) => [
              element('dt', {}, [field.label]),
              element('dd', {}, [field.value]),
            ]),
          ),
        ]
      : []),
  ]);
}

/** Notes as pop-ups find them, each with a way back for readers without pop-ups. */
export function notesPage(
  { book, labels, language }: Apparatus,
  setter: BlockSetter,
  links: NoteLinks,
): XhtmlDocument | undefined {
  if (!book.notes.length) return undefined;
  links.enter(NOTES_FILE);
  const notes = book.notes.map((note) =>
    element('div', { id: note.id, class: 'note', 'epub:type': 'footnote', role: 'doc-footnote' }, [
      element('p', { class: 'note-label' }, [note.label]),
      ...setter.blocks(note.children, 2),
      ...links
        .places(note)
        .map((place) =>
          element('p', { class: 'backlink' }, [
            element('a', { href: place, role: 'doc-backlink' }, [labels.backToText]),
          ]),
        ),
    ]),
  );
  return page(
    'notes',
    labels.notes,
    language,
    'backmatter',
    { 'epub:type': 'endnotes', role: 'doc-endnotes' },
    [element('header', { class: 'ours' }, [element('h2', {}, [labels.notes])]), ...notes],
  );
}

export function colophon({ edition, labels, language }: Apparatus): XhtmlDocument {
  return page(
    'colophon',
    labels.colophon,
    language,
    'backmatter',
    { 'epub:type': 'colophon', role: 'doc-colophon' },
    [
      element('header', {}, [element('h2', {}, [labels.colophon])]),
      ...edition.sources.map((source) => paragraph('source', `${source.name} ${source.sha256}`)),
      paragraph('program', `${edition.program.name} ${edition.program.version}`),
    ],
  );
}

function paragraph(kind: string, text: string): Element {
  return element('p', { class: kind }, [text]);
}

function page(
  name: string,
  title: string,
  language: string,
  matter: Matter,
  attributes: Attributes,
  children: readonly Markup[],
): XhtmlDocument {
  return {
    file: `${name}.xhtml`,
    title,
    language,
    matter,
    body: [element('section', { id: name, class: name, ...attributes }, children)],
  };
}

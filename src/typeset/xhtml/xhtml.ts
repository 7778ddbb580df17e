import type { Book } from '../../book/book.ts';
import type { Edition } from '../../package/format.ts';
import {
  colophon,
  coverPage,
  informationPage,
  notesPage,
  titlePage,
  type Apparatus,
} from './apparatus.ts';
import { blockSetter } from './blocks.ts';
import { section, story, type Press } from './divisions.ts';
import type { ContentsEntry, Landmark, XhtmlDocument, XhtmlDocuments } from './documents.ts';
import { fileNames } from './file-names.ts';
import { inlineSetter } from './inlines.ts';
import { labels, type Labels } from './labels.ts';
import { noteLinks } from './note-links.ts';

/** Sets a book as XHTML documents in reading order. */
export function xhtmlDocuments(book: Book, edition: Edition): XhtmlDocuments {
  const language = book.metadata.language === 'und' ? 'en' : book.metadata.language;
  const words = labels(language);
  const links = noteLinks(book);
  const setter = blockSetter(inlineSetter(links));
  const press: Press = {
    setter,
    links,
    language,
    names: fileNames(),
    untitled: book.metadata.title?.value ?? words.begin,
  };
  const pages: Apparatus = { book, edition, language, labels: words };

  const front = book.front.map((node) => section(node, 'frontmatter', press));
  const body = story(book, press);
  const back = book.back.map((node) => section(node, 'backmatter', press));
  const opening = [coverPage(pages), titlePage(pages), ...present(informationPage(pages))];
  const closing = [...present(notesPage(pages, setter, links)), colophon(pages)];

  const set = [...front, ...body, ...back];
  const first = body[0]?.entry;
  const listed = body.length >= WORTH_A_LIST ? [...front, ...body][0]?.entry.href : undefined;
  return {
    metadata: book.metadata,
    language,
    documents: [...opening, ...set.flatMap((each) => each.documents), ...closing],
    contents: [
      ...opening.slice(1).map(entryOf),
      ...set.map((each) => each.entry),
      ...closing.map(entryOf),
    ],
    landmarks: landmarks(words, first, listed !== undefined),
    ...(listed ? { contentsBefore: listed } : {}),
  };
}

/** With fewer divisions a page of contents only stands in the way. */
const WORTH_A_LIST = 3;

function landmarks(words: Labels, first: ContentsEntry | undefined, listed: boolean): Landmark[] {
  return [
    { type: 'cover', label: words.cover, href: 'cover.xhtml' },
    ...(listed ? [{ type: 'toc', label: words.contents, href: 'toc.xhtml' }] : []),
    ...(first ? [{ type: 'bodymatter', label: words.begin, href: first.href }] : []),
  ];
}

function entryOf(document: XhtmlDocument): ContentsEntry {
  return { label: document.title, href: document.file, children: [] };
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

import type { Book } from '../../book/book.ts';
import type { Edition } from '../../package/format.ts';
import { labelsFor, type Labels } from '../labels.ts';
import { storyTitle } from '../story-title.ts';
import { coverPage, notesPage, titlePage, type Apparatus } from './apparatus.ts';
import { blockSetter } from './blocks.ts';
import { colophon } from './colophon.ts';
import { section, story, type Press } from './divisions.ts';
import type { ContentsEntry, Landmark, XhtmlDocument, XhtmlDocuments } from './documents.ts';
import { fileNames } from './file-names.ts';
import { informationPage } from './information.ts';
import { inlineSetter } from './inlines.ts';
import { noteLinks } from './note-links.ts';
import { titles } from './titles.ts';

/** Sets a book as XHTML documents in reading order. */
export function xhtmlDocuments(book: Book, edition: Edition): XhtmlDocuments {
  const pages = apparatus(book, edition);
  const { labels, language, labelLanguage, title } = pages;
  const links = noteLinks(book);
  const setter = blockSetter(inlineSetter(links));
  const press: Press = {
    setter,
    links,
    language,
    labelLanguage,
    names: fileNames(),
    titles: titles(labels, title, book.children.length === 1),
    lead: edition.design.lead,
  };

  const front = book.front.map((node) => section(node, 'frontmatter', press));
  const body = story(book, press);
  const back = book.back.map((node) => section(node, 'backmatter', press));
  const opening = [coverPage(pages), titlePage(pages), ...present(informationPage(pages))];
  const closing = [...present(notesPage(pages, setter, links)), colophon(pages)];

  const set = [...front, ...body, ...back];
  const listed = body.length >= WORTH_A_LIST ? [...front, ...body][0]?.entry.href : undefined;
  return {
    metadata: book.metadata,
    title,
    language,
    documents: [...opening, ...set.flatMap((each) => each.documents), ...closing],
    contents: [
      ...opening.slice(1).map(entryOf),
      ...set.map((each) => each.entry),
      ...closing.map(entryOf),
    ],
    landmarks: landmarks(labels, body[0]?.entry, listed !== undefined),
    ...(listed ? { contentsBefore: listed } : {}),
  };
}

function apparatus(book: Book, edition: Edition): Apparatus {
  const language = book.metadata.language === 'und' ? 'en' : book.metadata.language;
  const spoken = labelsFor(language);
  return {
    book,
    edition,
    language,
    title: storyTitle(book, edition, spoken.labels),
    labels: spoken.labels,
    labelLanguage: spoken.language,
  };
}

/** With fewer divisions a page of contents only stands in the way. */
const WORTH_A_LIST = 3;

function landmarks(labels: Labels, first: ContentsEntry | undefined, listed: boolean): Landmark[] {
  return [
    { type: 'cover', label: labels.cover, href: 'cover.xhtml' },
    ...(listed ? [{ type: 'toc', label: labels.contents, href: 'toc.xhtml' }] : []),
    ...(first ? [{ type: 'bodymatter', label: labels.begin, href: first.href }] : []),
  ];
}

function entryOf({ file, title }: XhtmlDocument): ContentsEntry {
  return { label: title, href: file, children: [] };
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

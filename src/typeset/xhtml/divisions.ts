import type { Book, Chapter, Part, Section } from '../../book/book.ts';
import type { BlockSetter } from './blocks.ts';
import type { ContentsEntry, Matter, XhtmlDocument } from './documents.ts';
import type { FileNames } from './file-names.ts';
import { headingElement, headingText } from './headings.ts';
import { element, type Attributes, type Element } from './markup.ts';
import type { NoteLinks } from './note-links.ts';

/** What the divisions of one book are set with. */
export interface Press {
  readonly setter: BlockSetter;
  readonly links: NoteLinks;
  readonly names: FileNames;
  readonly language: string;
  /** What a division without a heading is called in the contents. */
  readonly untitled: string;
}

/** A division set: its documents in reading order, and its line of the contents. */
export interface SetDivision {
  readonly documents: readonly XhtmlDocument[];
  readonly entry: ContentsEntry;
}

type Titled = Part | Chapter | Section;

/** DPUB-ARIA has a role for some parts of a book and none for others; a wrong one is an error. */
const ROLES: Readonly<Record<Titled['role'], Attributes>> = {
  volume: { 'epub:type': 'volume' },
  book: { 'epub:type': 'part', role: 'doc-part' },
  part: { 'epub:type': 'part', role: 'doc-part' },
  chapter: { 'epub:type': 'chapter', role: 'doc-chapter' },
  prologue: { 'epub:type': 'prologue', role: 'doc-prologue' },
  epilogue: { 'epub:type': 'epilogue', role: 'doc-epilogue' },
  introduction: { 'epub:type': 'introduction', role: 'doc-introduction' },
  preface: { 'epub:type': 'preface', role: 'doc-preface' },
  foreword: { 'epub:type': 'foreword', role: 'doc-foreword' },
  afterword: { 'epub:type': 'afterword', role: 'doc-afterword' },
  interlude: { 'epub:type': 'chapter', role: 'doc-chapter' },
  appendix: { 'epub:type': 'appendix', role: 'doc-appendix' },
  dedication: { 'epub:type': 'dedication', role: 'doc-dedication' },
  epigraph: { 'epub:type': 'epigraph' },
  acknowledgments: { 'epub:type': 'acknowledgments', role: 'doc-acknowledgments' },
  notes: {},
  colophon: { 'epub:type': 'colophon', role: 'doc-colophon' },
};

/** A section of the front or back matter. */
export function section(node: Section, matter: Matter, press: Press): SetDivision {
  return leaf(node, 2, '', matter, press);
}

/** A part with everything under it, or a chapter. */
export function division(
  node: Part | Chapter,
  level: number,
  within: string,
  press: Press,
): SetDivision {
  if (node.type === 'chapter') return leaf(node, level, within, 'bodymatter', press);
  const name = press.names.name(node, within);
  const opening = page(node, name, level, 'bodymatter', press, node.opening);
  const inner = node.children.map((child) => division(child, level + 1, name, press));
  return {
    documents: [opening, ...inner.flatMap((each) => each.documents)],
    entry: {
      label: titleOf(node, press),
      href: opening.file,
      children: inner.map((each) => each.entry),
    },
  };
}

function leaf(
  node: Chapter | Section,
  level: number,
  within: string,
  matter: Matter,
  press: Press,
): SetDivision {
  const name = press.names.name(node, within);
  const document = page(node, name, level, matter, press, node.children);
  return {
    documents: [document],
    entry: { label: titleOf(node, press), href: document.file, children: [] },
  };
}

function page(
  node: Titled,
  name: string,
  level: number,
  matter: Matter,
  press: Press,
  blocks: Chapter['children'],
): XhtmlDocument {
  const file = `${name}.xhtml`;
  press.links.enter(file);
  const header: Element[] = node.heading
    ? [headingElement(node.heading, level, press.setter.inlines)]
    : [];
  const under = node.heading ? level : level - 1;
  return {
    file,
    title: titleOf(node, press),
    language: press.language,
    matter,
    body: [
      element('section', { id: name, class: node.role, ...ROLES[node.role] }, [
        ...header,
        ...press.setter.blocks(blocks, under),
      ]),
    ],
  };
}

function titleOf(node: Titled, press: Press): string {
  return headingText(node.heading) || press.untitled;
}

/** Every division of the story. */
export function story(book: Book, press: Press): SetDivision[] {
  return book.children.map((child) => division(child, 2, '', press));
}

import type { Block, Book, Chapter, Part, Section } from '../../book/book.ts';
import type { Design } from '../design.ts';
import { header, spoken } from './apparatus.ts';
import type { BlockSetter } from './blocks.ts';
import type { ContentsEntry, Matter, XhtmlDocument } from './documents.ts';
import type { FileNames } from './file-names.ts';
import { headingElement } from './headings.ts';
import { opening } from './lead.ts';
import { element, type Attributes, type Element } from './markup.ts';
import type { NoteLinks } from './note-links.ts';
import { pieces } from './split.ts';
import type { Titles } from './titles.ts';

/** What the divisions of one book are set with. */
export interface Press {
  readonly setter: BlockSetter;
  readonly links: NoteLinks;
  readonly names: FileNames;
  readonly titles: Titles;
  readonly language: string;
  readonly labelLanguage: string;
  readonly lead: Design['lead'];
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
  epigraph: { 'epub:type': 'epigraph', role: 'doc-epigraph' },
  acknowledgments: { 'epub:type': 'acknowledgments', role: 'doc-acknowledgments' },
  notes: {},
  colophon: { 'epub:type': 'colophon', role: 'doc-colophon' },
};

/** What holds a division: its level among the headings, and the parts it is in. */
interface Place {
  readonly level: number;
  readonly within: string;
  readonly parents: readonly Part[];
  readonly matter: Matter;
}

/** A section of the front or back matter. */
export function section(node: Section, matter: Matter, press: Press): SetDivision {
  return leaf(node, { level: 2, within: '', parents: [], matter }, press);
}

/** Every division of the story. */
export function story(book: Book, press: Press): SetDivision[] {
  const place: Place = { level: 2, within: '', parents: [], matter: 'bodymatter' };
  return book.children.map((child) => division(child, place, press));
}

/** A part with everything under it, or a chapter. */
function division(node: Part | Chapter, place: Place, press: Press): SetDivision {
  if (node.type === 'chapter') return leaf(node, place, press);
  const name = press.names.name(node, place.within);
  const label = press.titles.entry(node);
  const documents = pages(node, name, node.opening, place, press);
  const inside: Place = {
    ...place,
    level: place.level + 1,
    within: name,
    parents: [node, ...place.parents],
  };
  const inner = node.children.map((child) => division(child, inside, press));
  return {
    documents: [...documents, ...inner.flatMap((each) => each.documents)],
    entry: { label, href: `${name}.xhtml`, children: inner.map((each) => each.entry) },
  };
}

function leaf(node: Chapter | Section, place: Place, press: Press): SetDivision {
  const name = press.names.name(node, place.within);
  return {
    documents: pages(node, name, node.children, place, press),
    entry: { label: press.titles.entry(node), href: `${name}.xhtml`, children: [] },
  };
}

/** The documents of a division: one, or several where one would be too long. */
function pages(
  node: Titled,
  name: string,
  blocks: readonly Block[],
  place: Place,
  press: Press,
): XhtmlDocument[] {
  const heading = headingOf(node, place.level, press);
  const text = press.setter.blocks(blocks, heading ? place.level : place.level - 1);
  // A motto on a page of its own is marked once: the block or, where there is none, the page.
  const isMarked = blocks.some((block) => block.type === node.role);
  const type = isMarked ? {} : ROLES[node.role];
  const whole = element('section', { id: name, class: node.role, ...type }, [
    ...(heading ? [heading] : []),
    ...(node.type === 'chapter' ? opened(text, press) : text),
  ]);
  return pieces(whole).map((piece, at) => {
    const file = at ? `${name}.${at + 1}.xhtml` : `${name}.xhtml`;
    press.links.stand([piece], file);
    return {
      file,
      title: press.titles.page(node, place.parents),
      language: press.language,
      matter: place.matter,
      body: [piece],
    };
  });
}

/** Sections that printers leave without a heading. */
const DISPLAYED: ReadonlySet<Titled['role']> = new Set(['dedication', 'epigraph']);

/** The author's heading; else the words by which the contents lead here, where they are ours. */
function headingOf(node: Titled, level: number, press: Press): Element | undefined {
  if (node.heading) return headingElement(node.heading, level, press.setter.inlines);
  const given = DISPLAYED.has(node.role) ? '' : press.titles.given(node);
  if (!given) return undefined;
  return header(given, { class: 'ours', ...spoken(press.labelLanguage, press.language) });
}

/** The chapter's text with its first paragraph set as an opening, behind whatever goes before it. */
function opened(blocks: readonly Element[], press: Press): readonly Element[] {
  const at = blocks.findIndex((block) => !goesBefore(block));
  const first = blocks[at];
  if (first?.tag !== 'p' || first.attributes['class']) return blocks;
  return blocks.with(at, opening(first, press.lead));
}

const BEFORE_TEXT: ReadonlySet<string> = new Set(['epigraph', 'argument', 'attribution']);

/** The author's word before the chapter, its motto, what it tells, and who wrote it. */
function goesBefore({ tag, attributes }: Element): boolean {
  const name = attributes['class'];
  return tag === 'aside' || (typeof name === 'string' && BEFORE_TEXT.has(name));
}

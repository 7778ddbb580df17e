import type {
  Block,
  Book,
  Division,
  Handlers,
  Heading,
  Inline,
  Metadata,
  Note,
  Section,
} from '../book/book.ts';
import { handle } from '../book/handle.ts';
import type { Origin } from '../source/origin.ts';
import { WordList, type Words } from './words.ts';

/** A stretch of the book's text that was read from one place. */
export interface Piece {
  readonly text: string;
  readonly words: Words;
  readonly origin?: Origin;
  /** `story`: in the divisions, where the order of the source is kept; `matter`: before or after
   *  the story; `note`: to which the text refers; `metadata`: what the file said about itself. */
  readonly place: 'story' | 'matter' | 'note' | 'metadata';
  /** A label that the book counts out by itself: the number of a list's item. */
  readonly generated?: true;
  /** The label of a note, which its format may have taken off the line: `[^1]: …`. */
  readonly label?: true;
}

const INLINE: Handlers<Inline, string> = {
  text: (node) => node.value,
  emphasis: (node) => inlineText(node.children),
  strong: (node) => inlineText(node.children),
  smallCaps: (node) => inlineText(node.children),
  foreign: (node) => inlineText(node.children),
  link: (node) => inlineText(node.children),
  noteRef: (node) => ` ${node.label} `,
  lineBreak: () => '\n',
};

/** The text of a run of inlines, with note labels as they are printed. */
export function inlineText(run: readonly Inline[]): string {
  let text = '';
  for (const node of run) text += handle(INLINE, node);
  return text;
}

type Leaf = Omit<Piece, 'place' | 'words'>;

/** A leaf without the member `origin` when there is none. */
function leaf(text: string, origin: Origin | undefined): Leaf {
  return origin === undefined ? { text } : { text, origin };
}

function numberOf(number: number, origin: Origin | undefined): Leaf {
  return { ...leaf(String(number), origin), generated: true };
}

const BLOCK: Handlers<Block, Leaf[]> = {
  paragraph: (node) => [leaf(inlineText(node.children), node.origin)],
  subheading: (node) => [leaf(inlineText(node.children), node.origin)],
  sceneBreak: () => [],
  verse: (node) =>
    node.children.flatMap((stanza) =>
      stanza.children.map((line) => leaf(inlineText(line.children), line.origin ?? node.origin)),
    ),
  quote: (node) => node.children.flatMap(leaves),
  letter: (node) => node.children.flatMap(leaves),
  epigraph: (node) => node.children.flatMap(leaves),
  aside: (node) => [
    ...(node.label === undefined ? [] : [leaf(node.label, node.origin)]),
    ...node.children.flatMap(leaves),
  ],
  list: ({ ordered, start, children, origin }) =>
    children.flatMap((item, i) => [
      ...(ordered && start !== undefined ? [numberOf(start + i, item.origin ?? origin)] : []),
      ...item.children.flatMap(leaves),
    ]),
  ending: (node) => [leaf(inlineText(node.children), node.origin)],
  figure: (node) => [leaf(inlineText(node.caption), node.origin)],
  preformatted: (node) => [leaf(node.lines.join('\n'), node.origin)],
};

function leaves(block: Block): Leaf[] {
  return handle(BLOCK, block);
}

function headingLeaves(heading: Heading | undefined): Leaf[] {
  if (heading === undefined) return [];
  const text = `${heading.label ?? ''} ${inlineText(heading.title ?? [])}`;
  return [leaf(text, heading.origin)];
}

function divisionLeaves(division: Division): Leaf[] {
  return division.type === 'part'
    ? [
        ...headingLeaves(division.heading),
        ...division.opening.flatMap(leaves),
        ...division.children.flatMap(divisionLeaves),
      ]
    : [...headingLeaves(division.heading), ...division.children.flatMap(leaves)];
}

function sectionLeaves(section: Section): Leaf[] {
  return [...headingLeaves(section.heading), ...section.children.flatMap(leaves)];
}

function noteLeaves(note: Note): Leaf[] {
  return [{ ...leaf(note.label, note.origin), label: true }, ...note.children.flatMap(leaves)];
}

function metadataLeaves(metadata: Metadata): Leaf[] {
  const { title, subtitle, series } = metadata;
  return [
    ...[title, subtitle, ...metadata.authors].flatMap((item) =>
      item === undefined ? [] : [leaf(item.value, item.origin)],
    ),
    ...metadata.contributors.map((person) => leaf(person.name, person.origin)),
    ...(series === undefined ? [] : [leaf(`${series.name} ${series.number ?? ''}`, series.origin)]),
    ...metadata.fields.map((field) => leaf(`${field.label} ${field.value}`, field.origin)),
    ...[
      ...metadata.description,
      ...metadata.subjects,
      metadata.rights,
      metadata.source,
      metadata.published,
      metadata.language,
    ].flatMap((text) => (text === undefined ? [] : [{ text }])),
  ];
}

/** Pieces in a row. */
export interface Stream {
  readonly words: Words;
  readonly pieces: readonly Piece[];
}

/** The words of a book in reading order, counted once for the source and for all finished files. */
export interface BookWords {
  readonly metadata: Stream;
  /** The text without its notes. */
  readonly main: Stream;
  /** In the order of the references. */
  readonly notes: readonly Stream[];
}

/** All words of a book in reading order: of its metadata, its text and its notes. */
export function bookWords({ metadata, front, children, back, notes }: Book): BookWords {
  return {
    metadata: streamOf(placed('metadata', metadataLeaves(metadata))),
    main: streamOf([
      ...placed('matter', front.flatMap(sectionLeaves)),
      ...placed('story', children.flatMap(divisionLeaves)),
      ...placed('matter', back.flatMap(sectionLeaves)),
    ]),
    notes: notes.map((note) => streamOf(placed('note', noteLeaves(note)))),
  };
}

/** All pieces of the book in reading order, each with where it was read. */
export function pieces({ metadata, main, notes }: BookWords): Piece[] {
  return [...metadata.pieces, ...main.pieces, ...notes.flatMap((note) => note.pieces)];
}

type Placed = Omit<Piece, 'words'>;

function placed(place: Piece['place'], list: readonly Leaf[]): Placed[] {
  return list.map((item) => ({ ...item, place }));
}

function streamOf(list: readonly Placed[]): Stream {
  const all = new WordList();
  const ends = list.map(({ text }) => all.append(text));
  return {
    words: all.slice(0, all.length),
    pieces: list.map((piece, i) => ({
      ...piece,
      words: all.slice(ends[i - 1] ?? 0, ends[i] ?? 0),
    })),
  };
}

import type {
  Block,
  Book,
  Division,
  Handlers,
  Heading,
  Metadata,
  Paragraph,
  Section,
  Verse,
} from '../../book/book.ts';
import { handleWith } from '../../book/handle.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { ClosingMarks } from './closing-marks.ts';
import { conventions } from './conventions.ts';
import { habits } from './habits.ts';
import { runs } from './runs.ts';
import { Setter, type Hand } from './setter.ts';

/**
 * Sets quotes, dashes, ellipses and spaces as the book's language does, or as its author does all
 * through; changes no word. Text that is already set stays as it is: typography twice is typography
 * once.
 */
export function typography(book: Book, report: Report): Book {
  const rules = conventions(book.metadata.language);
  const setter = new Setter(rules, habits(runs(book), rules), report);
  const set = bookSet(book, setter);
  if (setter.changed > 0) {
    report({
      code: 'typeset/typography-set',
      message: `quotes, dashes, ellipses or spaces were set in ${setter.changed} paragraphs and lines`,
    });
  }
  const { lost } = setter.speech;
  return lost.size === 0 ? set : bookSet(set, new ClosingMarks(lost, setter.closingMark));
}

/** The book, walked in reading order. */
function bookSet(book: Book, hand: Hand): Book {
  return {
    ...book,
    metadata: metadataSet(book.metadata, hand),
    front: book.front.map((section) => sectionSet(section, hand)),
    children: storySet(book.children, hand),
    back: book.back.map((section) => sectionSet(section, hand)),
    notes: book.notes.map((note) => ({ ...note, children: apart(note.children, hand) })),
  };
}

function metadataSet(metadata: Metadata, { text }: Hand): Metadata {
  const { title, subtitle, series } = metadata;
  return {
    ...metadata,
    ...(title === undefined ? {} : { title: { ...title, value: text(title.value) } }),
    ...(subtitle === undefined ? {} : { subtitle: { ...subtitle, value: text(subtitle.value) } }),
    authors: metadata.authors.map((author) => ({ ...author, value: nameSet(author.value, text) })),
    contributors: metadata.contributors.map((person) => ({ ...person, name: text(person.name) })),
    ...(series === undefined ? {} : { series: { ...series, name: text(series.name) } }),
    description: metadata.description.map(text),
    fields: metadata.fields.map((field) => ({ ...field, value: text(field.value) })),
  };
}

/** A pen name that has no space gets none: `x.Moth.x`. */
function nameSet(name: string, text: Hand['text']): string {
  return /\s/.test(name) ? text(name) : text(name).replaceAll(' ', '');
}

function sectionSet(section: Section, hand: Hand): Section {
  return {
    ...section,
    ...(section.heading === undefined ? {} : { heading: headingSet(section.heading, hand) }),
    children: apart(section.children, hand),
  };
}

/** The story itself: who tells a tale in it may go on from chapter to chapter. */
function storySet(divisions: readonly Division[], hand: Hand): Division[] {
  const set = divisionsSet(divisions, hand);
  hand.speech.end();
  return set;
}

function divisionsSet(divisions: readonly Division[], hand: Hand): Division[] {
  const set: Division[] = [];
  for (const division of divisions) set.push(divisionSet(division, hand));
  return set;
}

function divisionSet(division: Division, hand: Hand): Division {
  if (division.type === 'part')
    return {
      ...division,
      heading: headingSet(division.heading, hand),
      opening: blocksSet(division.opening, hand),
      children: divisionsSet(division.children, hand),
    };
  return {
    ...division,
    ...(division.heading === undefined ? {} : { heading: headingSet(division.heading, hand) }),
    children: blocksSet(division.children, hand),
  };
}

function headingSet(heading: Heading, hand: Hand): Heading {
  const { label, title } = heading;
  return {
    ...heading,
    ...(label === undefined ? {} : { label: hand.text(label) }),
    ...(title === undefined ? {} : { title: hand.run(title) }),
  };
}

/** Blocks with nothing before and after them that speech could go on in. */
function apart(blocks: readonly Block[], hand: Hand): Block[] {
  const set = blocksSet(blocks, hand);
  hand.speech.end();
  return set;
}

function blocksSet(blocks: readonly Block[], hand: Hand): Block[] {
  const set: Block[] = [];
  for (const block of blocks) set.push(handleWith(BLOCKS, block, hand));
  return set;
}

/** The block with the blocks in it set. */
function withBlocks<Holder extends { readonly children: readonly Block[] }>(
  holder: Holder,
  hand: Hand,
): Holder {
  return { ...holder, children: blocksSet(holder.children, hand) };
}

function paragraphSet(paragraph: Paragraph, hand: Hand): Paragraph {
  const children = hand.paragraph(paragraph.children, paragraph.origin);
  return children === paragraph.children ? paragraph : { ...paragraph, children };
}

function verseSet(verse: Verse, hand: Hand): Verse {
  const lines = verse.children.flatMap((stanza) => stanza.children);
  const set = hand.lines(
    lines.map((line) => line.children),
    verse.origin,
  );
  let next = 0;
  return {
    ...verse,
    children: verse.children.map((stanza) => ({
      ...stanza,
      children: stanza.children.map((line) => ({ ...line, children: set[next++] ?? [] })),
    })),
  };
}

const BLOCKS: Handlers<Block, Block, Hand> = {
  paragraph: paragraphSet,
  subheading: (node, hand) => ({ ...node, children: hand.run(node.children) }),
  sceneBreak: (node) => node,
  verse: verseSet,
  quote: withBlocks,
  letter: withBlocks,
  list: (node, hand) => ({
    ...node,
    children: node.children.map((item) => withBlocks(item, hand)),
  }),
  epigraph: withBlocks,
  aside: (node, hand) => ({
    ...node,
    ...(node.label === undefined ? {} : { label: hand.text(node.label) }),
    children: apart(node.children, hand),
  }),
  ending: (node, hand) => ({ ...node, children: hand.run(node.children) }),
  figure: (node, hand) => ({ ...node, caption: hand.run(node.caption) }),
  preformatted: (node) => node,
};

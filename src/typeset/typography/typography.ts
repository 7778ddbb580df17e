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
import { conventions } from './conventions.ts';
import { habits } from './habits.ts';
import { runs } from './runs.ts';
import { Setter } from './setter.ts';

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
  return set;
}

/** The book, walked in reading order. */
function bookSet(book: Book, setter: Setter): Book {
  return {
    ...book,
    metadata: metadataSet(book.metadata, setter),
    front: book.front.map((section) => sectionSet(section, setter)),
    children: storySet(book.children, setter),
    back: book.back.map((section) => sectionSet(section, setter)),
    notes: book.notes.map((note) => ({ ...note, children: apart(note.children, setter) })),
  };
}

function metadataSet(metadata: Metadata, { text }: Setter): Metadata {
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
function nameSet(name: string, text: Setter['text']): string {
  return /\s/.test(name) ? text(name) : text(name).replaceAll(' ', '');
}

function sectionSet(section: Section, setter: Setter): Section {
  return {
    ...section,
    ...(section.heading === undefined ? {} : { heading: headingSet(section.heading, setter) }),
    children: apart(section.children, setter),
  };
}

/** The story itself: who tells a tale in it may go on from chapter to chapter. */
function storySet(divisions: readonly Division[], setter: Setter): Division[] {
  const set = divisionsSet(divisions, setter);
  setter.speech.end();
  return set;
}

function divisionsSet(divisions: readonly Division[], setter: Setter): Division[] {
  const set: Division[] = [];
  for (const division of divisions) set.push(divisionSet(division, setter));
  return set;
}

function divisionSet(division: Division, setter: Setter): Division {
  if (division.type === 'part')
    return {
      ...division,
      heading: headingSet(division.heading, setter),
      opening: blocksSet(division.opening, setter),
      children: divisionsSet(division.children, setter),
    };
  return {
    ...division,
    ...(division.heading === undefined ? {} : { heading: headingSet(division.heading, setter) }),
    children: blocksSet(division.children, setter),
  };
}

function headingSet(heading: Heading, setter: Setter): Heading {
  const { label, title } = heading;
  return {
    ...heading,
    ...(label === undefined ? {} : { label: setter.text(label) }),
    ...(title === undefined ? {} : { title: setter.run(title) }),
  };
}

/** Blocks with nothing before and after them that speech could go on in. */
function apart(blocks: readonly Block[], setter: Setter): Block[] {
  const set = blocksSet(blocks, setter);
  setter.speech.end();
  return set;
}

function blocksSet(blocks: readonly Block[], setter: Setter): Block[] {
  const set: Block[] = [];
  for (const block of blocks) set.push(handleWith(BLOCKS, block, setter));
  return set;
}

/** The block with the blocks in it set. */
function withBlocks<Holder extends { readonly children: readonly Block[] }>(
  holder: Holder,
  setter: Setter,
): Holder {
  return { ...holder, children: blocksSet(holder.children, setter) };
}

function paragraphSet(paragraph: Paragraph, setter: Setter): Paragraph {
  const children = setter.paragraph(paragraph.children, paragraph.origin);
  return children === paragraph.children ? paragraph : { ...paragraph, children };
}

function verseSet(verse: Verse, setter: Setter): Verse {
  const lines = verse.children.flatMap((stanza) => stanza.children);
  const set = setter.lines(
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

const BLOCKS: Handlers<Block, Block, Setter> = {
  paragraph: paragraphSet,
  subheading: (node, setter) => ({ ...node, children: setter.run(node.children) }),
  sceneBreak: (node) => node,
  verse: verseSet,
  quote: withBlocks,
  letter: withBlocks,
  list: (node, setter) => ({
    ...node,
    children: node.children.map((item) => withBlocks(item, setter)),
  }),
  epigraph: withBlocks,
  aside: (node, setter) => ({
    ...node,
    ...(node.label === undefined ? {} : { label: setter.text(node.label) }),
    children: apart(node.children, setter),
  }),
  ending: (node, setter) => ({ ...node, children: setter.run(node.children) }),
  figure: (node, setter) => ({ ...node, caption: setter.run(node.caption) }),
  preformatted: (node) => node,
};

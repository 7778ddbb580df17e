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
import { handle } from '../../book/handle.ts';
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
  const set = new BookSetter(setter).book(book);
  if (setter.changed > 0) {
    report({
      code: 'typeset/typography-set',
      message: `quotes, dashes, ellipses or spaces were set in ${setter.changed} paragraphs and lines`,
    });
  }
  return set;
}

/** Walks a book in reading order. */
class BookSetter {
  /** Always alive, so that the code that reads its kind is not thrown away (docs/performance.md). */
  static readonly none = new BookSetter(Setter.none);
  readonly #set: Setter;

  constructor(setter: Setter) {
    this.#set = setter;
  }

  book(book: Book): Book {
    return {
      ...book,
      metadata: this.#metadata(book.metadata),
      front: book.front.map(this.#section),
      children: this.#divisions(book.children),
      back: book.back.map(this.#section),
      notes: book.notes.map((note) => ({ ...note, children: this.#text(note.children) })),
    };
  }

  #metadata(metadata: Metadata): Metadata {
    const { text } = this.#set;
    const { title, subtitle, series } = metadata;
    return {
      ...metadata,
      ...(title === undefined ? {} : { title: { ...title, value: text(title.value) } }),
      ...(subtitle === undefined ? {} : { subtitle: { ...subtitle, value: text(subtitle.value) } }),
      authors: metadata.authors.map((author) => ({ ...author, value: text(author.value) })),
      contributors: metadata.contributors.map((person) => ({ ...person, name: text(person.name) })),
      ...(series === undefined ? {} : { series: { ...series, name: text(series.name) } }),
      description: metadata.description.map(text),
      fields: metadata.fields.map((field) => ({ ...field, value: text(field.value) })),
    };
  }

  readonly #section = (section: Section): Section => ({
    ...section,
    ...(section.heading === undefined ? {} : { heading: this.#heading(section.heading) }),
    children: this.#text(section.children),
  });

  readonly #division = (division: Division): Division =>
    division.type === 'part'
      ? {
          ...division,
          heading: this.#heading(division.heading),
          opening: division.opening.map(this.#block),
          children: division.children.map(this.#division),
        }
      : {
          ...division,
          ...(division.heading === undefined ? {} : { heading: this.#heading(division.heading) }),
          children: division.children.map(this.#block),
        };

  /** The story itself: who tells a tale in it may go on from chapter to chapter. */
  #divisions(divisions: readonly Division[]): Division[] {
    const set = divisions.map(this.#division);
    this.#set.speech.end();
    return set;
  }

  #heading(heading: Heading): Heading {
    const { label, title } = heading;
    return {
      ...heading,
      ...(label === undefined ? {} : { label: this.#set.text(label) }),
      ...(title === undefined ? {} : { title: this.#set.run(title) }),
    };
  }

  /** Blocks with nothing before and after them that speech could go on in. */
  #text(blocks: readonly Block[]): Block[] {
    const set = blocks.map(this.#block);
    this.#set.speech.end();
    return set;
  }

  readonly #block = (block: Block): Block => handle(this.#blocks, block);

  #paragraph(paragraph: Paragraph): Paragraph {
    const children = this.#set.paragraph(paragraph.children, paragraph.origin);
    return children === paragraph.children ? paragraph : { ...paragraph, children };
  }

  #verse(verse: Verse): Verse {
    const lines = verse.children.flatMap((stanza) => stanza.children);
    const set = this.#set.lines(
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

  readonly #blocks: Handlers<Block, Block> = {
    paragraph: (node) => this.#paragraph(node),
    subheading: (node) => ({ ...node, children: this.#set.run(node.children) }),
    sceneBreak: (node) => node,
    verse: (node) => this.#verse(node),
    quote: (node) => ({ ...node, children: node.children.map(this.#block) }),
    letter: (node) => ({ ...node, children: node.children.map(this.#block) }),
    list: (node) => ({
      ...node,
      children: node.children.map((item) => ({
        ...item,
        children: item.children.map(this.#block),
      })),
    }),
    epigraph: (node) => ({ ...node, children: node.children.map(this.#block) }),
    aside: (node) => ({
      ...node,
      ...(node.label === undefined ? {} : { label: this.#set.text(node.label) }),
      children: this.#text(node.children),
    }),
    ending: (node) => ({ ...node, children: this.#set.run(node.children) }),
    figure: (node) => ({ ...node, caption: this.#set.run(node.caption) }),
    preformatted: (node) => node,
  };
}

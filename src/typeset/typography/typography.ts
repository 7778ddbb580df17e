import type {
  Block,
  Book,
  Division,
  Handlers,
  Heading,
  Inline,
  Metadata,
  Section,
} from '../../book/book.ts';
import { handle } from '../../book/handle.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { conventions, type Conventions } from './conventions.ts';
import { dashes } from './dashes.ts';
import { ellipses } from './ellipses.ts';
import { habits, type Habits } from './habits.ts';
import { quotes } from './quotes.ts';
import { mapRun } from './run.ts';
import { runs } from './runs.ts';
import { noBreakSpaces, spaces } from './spaces.ts';

/**
 * Sets quotes, dashes, ellipses and spaces as the book's language does, or as its author does all
 * through; changes no word. Text that is already set stays as it is: typography twice is typography
 * once.
 */
export function typography(book: Book, report: Report): Book {
  const rules = conventions(book.metadata.language);
  const setter = new Setter(rules, habits(runs(book), rules));
  const set = setter.book(book);
  setter.tell(report);
  return set;
}

type MapRun = (run: readonly Inline[]) => Inline[];

class Setter {
  readonly #rules: Conventions;
  readonly #own: Habits;
  #changedRuns = 0;

  constructor(rules: Conventions, own: Habits) {
    this.#rules = rules;
    this.#own = own;
  }

  tell(report: Report): void {
    if (this.#changedRuns === 0) return;
    report({
      code: 'typeset/typography-set',
      message: `quotes, dashes, ellipses or spaces were set in ${this.#changedRuns} paragraphs and lines`,
    });
  }

  readonly #text = (text: string): string => {
    const spaced = spaces(text, this.#rules);
    const dotted = ellipses(spaced);
    const dashed = dashes(dotted, this.#rules, this.#own);
    const quoted = quotes(dashed, this.#rules, this.#own);
    const set = noBreakSpaces(quoted, this.#rules);
    if (set !== text) this.#changedRuns++;
    return set;
  };

  readonly #run: MapRun = (run) => mapRun(run, this.#text);

  book(book: Book): Book {
    return {
      ...book,
      metadata: this.#metadata(book.metadata),
      front: book.front.map(this.#section),
      children: book.children.map(this.#division),
      back: book.back.map(this.#section),
      notes: book.notes.map((note) => ({ ...note, children: note.children.map(this.#block) })),
    };
  }

  #metadata(metadata: Metadata): Metadata {
    const { title, subtitle, series } = metadata;
    return {
      ...metadata,
      ...(title === undefined ? {} : { title: { ...title, value: this.#text(title.value) } }),
      ...(subtitle === undefined
        ? {}
        : { subtitle: { ...subtitle, value: this.#text(subtitle.value) } }),
      ...(series === undefined ? {} : { series: { ...series, name: this.#text(series.name) } }),
      description: metadata.description.map(this.#text),
    };
  }

  readonly #section = (section: Section): Section => ({
    ...section,
    ...(section.heading === undefined ? {} : { heading: this.#heading(section.heading) }),
    children: section.children.map(this.#block),
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

  #heading(heading: Heading): Heading {
    const { label, title } = heading;
    return {
      ...heading,
      ...(label === undefined ? {} : { label: this.#text(label) }),
      ...(title === undefined ? {} : { title: this.#run(title) }),
    };
  }

  readonly #block = (block: Block): Block => handle(this.#blocks, block);

  readonly #blocks: Handlers<Block, Block> = {
    paragraph: (node) => ({ ...node, children: this.#run(node.children) }),
    subheading: (node) => ({ ...node, children: this.#run(node.children) }),
    sceneBreak: (node) => node,
    verse: (node) => ({
      ...node,
      children: node.children.map((stanza) => ({
        ...stanza,
        children: stanza.children.map((line) => ({ ...line, children: this.#run(line.children) })),
      })),
    }),
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
    aside: (node) => ({ ...node, children: node.children.map(this.#block) }),
    ending: (node) => ({ ...node, children: this.#run(node.children) }),
    figure: (node) => ({ ...node, caption: this.#run(node.caption) }),
    preformatted: (node) => node,
  };
}

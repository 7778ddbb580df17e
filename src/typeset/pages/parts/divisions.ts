// This folder sets the parts of a book: pages before the story, its divisions, contents, and the heads of pages.

import type { Book, Chapter, Division, Heading, Note, Part, Section } from '../../../book/book.ts';
import { setBlocks } from '../blocks/blocks.ts';
import { runsOf } from '../blocks/inline-runs.ts';
import { noteLabel } from '../blocks/notes.ts';
import { Stick } from '../blocks/stick.ts';
import type { Workshop } from '../blocks/workshop.ts';
import type { Flow } from '../make-up/make-up.ts';
import type { OutlineItem } from '../make-up/pages.ts';
import { headingText, titleText } from '../names.ts';
import { headingRole } from '../structure-tree.ts';
import type { Entry } from './contents.ts';
import { furniture, type Heads } from './furniture.ts';
import { setChapterText, setHeading, sink } from './opening.ts';

/** Takes flows as they are set: the story's are made up at once, so that its rows can go. */
export type TakeFlow = (flow: Flow) => void;

/** Sets what a book consists of, and notes down what contents and outline will say of it. */
export class Divisions {
  readonly #shop: Workshop;
  readonly #book: Book;
  readonly entries: Entry[] = [];
  #count = 0;

  constructor(shop: Workshop, book: Book) {
    this.#shop = shop;
    this.#book = book;
  }

  /** A section before or after the story; dedications and epigraphs have a page to themselves. */
  section(section: Section, take: TakeFlow): OutlineItem {
    const { tree } = this.#shop;
    const stick = new Stick(this.#shop);
    const element = tree.add('Sect', 0);
    const frame = stick.frame(element);
    const name = headingText(section.heading) || this.#shop.labels.sections[section.role];
    if (isDisplay(section)) {
      const destination = this.#destination();
      stick.galley.fixed(sink(stick, 7));
      stick.leadHere(destination);
      const { size } = frame;
      const { align } = this.#shop.design.opening;
      const inset = { ...frame, left: size * 3, right: size * 3, italic: true, align };
      for (const block of section.children) {
        stick.flush = true;
        setBlocks([block], stick, inset);
      }
      take({ galley: stick.galley, side: 'recto', furniture: () => [] });
      return { title: name, destination, children: [] };
    }
    const destination = this.#entry(section.heading, name, 0, false);
    const given = section.heading !== undefined;
    const heading = section.heading ?? { title: [{ type: 'text' as const, value: name }] };
    setHeading(heading, given ? 'H1' : 'added', stick, frame, destination);
    setBlocks(section.children, stick, frame);
    stick.clearCap();
    take({ galley: stick.galley, side: 'any', furniture: this.#furniture(name) });
    return { title: name, destination, children: [] };
  }

  divisions(divisions: readonly Division[], take: TakeFlow, depth = 0, parent = 0): OutlineItem[] {
    return divisions.flatMap((division) =>
      division.type === 'part'
        ? [this.#part(division, take, depth, parent)]
        : this.#chapter(division, take, depth, parent),
    );
  }

  #part(part: Part, take: TakeFlow, depth: number, parent: number): OutlineItem {
    const { tree, format } = this.#shop;
    const element = tree.add('Part', parent);
    const stick = new Stick(this.#shop);
    const destination = this.#entry(part.heading, '', depth, true);
    const page = stick.frame(tree.add('Sect', element), depth + 1);
    stick.galley.fixed(sink(stick, 4));
    setHeading(part.heading, headingRole(depth), stick, page, destination);
    setBlocks(part.opening, stick, page);
    stick.clearCap();
    const side = format.paper ? 'recto' : 'any';
    take({ galley: stick.galley, side, furniture: () => [] });
    const children = this.divisions(part.children, take, depth + 1, element);
    return { title: headingText(part.heading), destination, children };
  }

  #chapter(chapter: Chapter, take: TakeFlow, depth: number, parent: number): OutlineItem[] {
    const { tree, design, format, labels } = this.#shop;
    const stick = new Stick(this.#shop);
    const frame = stick.frame(tree.add('Sect', parent), depth + 1);
    const { role: kind } = chapter;
    const called = kind === 'chapter' ? '' : labels.sections[kind];
    const name = headingText(chapter.heading) || called;
    const destination = this.#entry(chapter.heading, called, depth, false);
    setHeading(chapter.heading, headingRole(depth), stick, frame, destination);
    setChapterText(chapter.children, stick, frame);
    const side = design.opening.recto && format.paper ? 'recto' : 'any';
    take({ galley: stick.galley, side, furniture: this.#furniture(name) });
    const title = name || this.#book.metadata.title?.value || '';
    return title === '' ? [] : [{ title, destination, children: [] }];
  }

  /** Notes that no page's foot holds, in a section of their own. */
  restOfNotes(take: TakeFlow): OutlineItem[] {
    const notes = this.#shop.notes.rest;
    if (notes.length === 0) return [];
    const stick = new Stick(this.#shop);
    const element = this.#shop.tree.add('Sect', 0);
    const title = this.#shop.labels.notes;
    const destination = this.#entry(undefined, title, 0, false);
    const heading: Heading = { title: [{ type: 'text', value: title }] };
    setHeading(heading, 'added', stick, stick.frame(element), destination);
    for (const note of notes) this.#endnote(note, stick, element);
    take({ galley: stick.galley, side: 'any', furniture: this.#furniture(title) });
    return [{ title, destination, children: [] }];
  }

  #endnote(note: Note, stick: Stick, parent: number): void {
    const { tree } = this.#shop;
    const frame = stick.frame(tree.add('Note', parent));
    const element = tree.add('P', frame.element);
    const [first, ...others] = note.children;
    const label = noteLabel(note, element, frame.size, this.#shop);
    const paragraph = first?.type === 'paragraph' ? first : undefined;
    const context = { ...this.#shop, element };
    const runs = paragraph ? runsOf(paragraph.children, { size: frame.size }, context) : [];
    const style = { destinations: [note.id], origin: paragraph?.origin ?? note.origin };
    stick.paragraph([...label, ...runs], { ...frame, element }, style);
    setBlocks(paragraph ? others : note.children, stick, frame);
  }

  #furniture(chapter: string): Flow['furniture'] {
    return furniture(this.#shop, this.#heads(chapter));
  }

  /** A story without divisions has its author on the left and its title on the right. */
  #heads(chapter: string): Heads {
    const { metadata } = this.#book;
    const title = metadata.title?.value ?? '';
    const author = metadata.authors.map(({ value }) => value).join(', ');
    return chapter === ''
      ? { verso: author || title, recto: title }
      : { verso: title || author, recto: chapter };
  }

  /** Names of destinations are of one width and lower case, as PDF's name trees sort them. */
  #destination(): string {
    this.#count++;
    return `place-${String(this.#count).padStart(5, '0')}`;
  }

  #entry(heading: Heading | undefined, name: string, depth: number, part: boolean): string {
    const destination = this.#destination();
    const label = heading?.label ?? '';
    const title = titleText(heading?.title ?? []);
    const shown = label === '' && title === '' ? { label: '', title: name } : { label, title };
    if (shown.label !== '' || shown.title !== '') {
      this.entries.push({ ...shown, depth, part, destination });
    }
    return destination;
  }
}

/** Dedications and epigraphs without a heading have a page to themselves. */
export function isDisplay(section: Section): boolean {
  return (
    section.heading === undefined && (section.role === 'dedication' || section.role === 'epigraph')
  );
}

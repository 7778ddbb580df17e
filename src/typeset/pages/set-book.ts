import type { Book, Chapter, Division, Heading, Note, Part, Section } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../package/format.ts';
import { place } from '../../source/origin.ts';
import type { Hyphenator } from '../hyphenation.ts';
import { setBlocks } from './blocks.ts';
import { Compositor } from './compose.ts';
import { setContents, type Entry } from './contents.ts';
import type { TypeCase } from './fount.ts';
import {
  hasInformation,
  setColophon,
  setHalfTitle,
  setInformation,
  setTitlePage,
} from './front-matter.ts';
import { bare, furniture, type Heads } from './furniture.ts';
import { runsOf } from './inline-runs.ts';
import { MakeUp, type Flow } from './make-up.ts';
import { CHAPTER_NAMES, headingText, roman, SECTION_NAMES, titleText } from './names.ts';
import { Footnotes, noteLabel } from './notes.ts';
import { setChapterText, setHeading, sink } from './opening.ts';
import { gutter, pageFormat } from './page-format.ts';
import type { Labels, OutlineItem, Pages } from './pages.ts';
import { Stick, type Workshop } from './stick.ts';
import { StructureTree } from './structure-tree.ts';
import { TypeStyles } from './type-styles.ts';
import { WordMaker } from './words.ts';

/** What the compositor is given: founts that are open, hyphenation for the book's language. */
export interface Materials {
  readonly typeCase: TypeCase;
  readonly hyphenator: Hyphenator;
}

/**
 * Makes a book up into pages. How thick it will be decides the inner margin, and the margin how
 * thick it is: when the guess from the length of the text was wrong, the book is set again.
 */
export function setBook(book: Book, edition: Edition, materials: Materials, report: Report): Pages {
  const guess = guessPages(book);
  const remarks: Parameters<Report>[0][] = [];
  const set = (pages: number): Pages => {
    remarks.length = 0;
    return new BookSetter(book, edition, materials, pages, (remark) => remarks.push(remark)).set();
  };
  let pages = set(guess);
  const { length } = pages.pages;
  if (pages.paper && gutter(length) !== gutter(guess)) pages = set(length);
  for (const remark of remarks) report(remark);
  return pages;
}

/** Letters on an A5 page of a novel, dialogue and chapter ends included: between 1,500 and 1,900
 *  in ten novels. */
const LETTERS_A_PAGE = 1700;

function guessPages(book: Book): number {
  let letters = 0;
  const count = (value: unknown): void => {
    if (typeof value === 'string') letters += value.length;
    else if (Array.isArray(value)) value.forEach(count);
    else if (typeof value === 'object' && value !== null) {
      if ('value' in value) count(value.value);
      if ('lines' in value) count(value.lines);
      if ('children' in value) count(value.children);
    }
  };
  count(book.children);
  return letters / LETTERS_A_PAGE + 10;
}

/** A part of the book that begins a page, set but not yet made up. */
interface Planned {
  readonly stick: Stick;
  readonly side: Flow['side'];
  readonly heads?: Heads;
}

class BookSetter {
  readonly #book: Book;
  readonly #edition: Edition;
  readonly #shop: Workshop;
  readonly #notes: Footnotes;
  readonly #entries: Entry[] = [];
  #count = 0;

  constructor(book: Book, edition: Edition, materials: Materials, pages: number, report: Report) {
    const { design } = edition;
    const format = pageFormat(edition.page, pages);
    const { typeCase, hyphenator } = materials;
    this.#book = book;
    this.#edition = edition;
    this.#notes = new Footnotes(book.notes);
    this.#shop = {
      design,
      format,
      measure: format.width - format.inner - format.outer,
      styles: new TypeStyles(typeCase, design, hyphenator),
      tree: new StructureTree(),
      compositor: new Compositor(new WordMaker(typeCase)),
      noteText: (id, parent) => this.#notes.text(id, parent, this.#shop),
      missing: (characters, origin) => {
        report({
          code: 'typeset/missing-glyph',
          message: `No packaged face has ${named(characters)}; a sign stands in its place.`,
          ...(origin === undefined ? {} : { origin }),
          hint: origin === undefined ? 'Look for it in the book.' : `See ${place(origin)}.`,
        });
      },
    };
  }

  set(): Pages {
    const { tree, format } = this.#shop;
    const cover = tree.add('Sect', 0);
    tree.add('Figure', cover, { alternative: this.#edition.cover.alternative });
    const display = this.#displayPages();
    const information = this.#information();
    const contentsPart = tree.add('Sect', 0);
    const front = this.#book.front.map((section) => this.#section(section));
    const body = this.#divisions(this.#book.children, 0);
    const back = this.#book.back.map((section) => this.#section(section));
    const rest = this.#restOfNotes();
    const story = [...body.planned, ...back.flatMap((s) => s.planned), ...rest.planned];
    const hasContents = this.#entries.length > 1;

    // The front is made up first with a contents list without numbers, for its length; the numbers
    // are known when the story is made up.
    const frontPages = (numbers: (destination: string) => string, real: boolean): MakeUp => {
      const makeUp = new MakeUp(format, (index) => roman(Math.max(1, index - coverPages + 1)));
      this.#cover(makeUp);
      for (const planned of display) this.#add(makeUp, planned);
      if (information !== undefined) this.#add(makeUp, information);
      const early = front.filter(({ section }) => isDisplay(section));
      for (const { planned } of early) for (const plan of planned) this.#add(makeUp, plan);
      if (hasContents) this.#add(makeUp, this.#contents(contentsPart, numbers, real));
      const late = front.filter(({ section }) => !isDisplay(section));
      for (const { planned } of late) for (const plan of planned) this.#add(makeUp, plan);
      if (format.paper && !makeUp.nextIsRecto) makeUp.blank();
      return makeUp;
    };
    const coverPages = format.paper ? 2 : 1;
    const draft = frontPages(() => '', false);
    const first = draft.pages.length;
    const makeUp = new MakeUp(format, (index) => String(index - first + 1));
    makeUp.pages.push(...draft.pages);
    for (const planned of story) this.#add(makeUp, planned);
    if (format.paper && makeUp.pages.length % 2 === 1) makeUp.blank();
    const number = (destination: string): string => {
      const inStory = makeUp.places.get(destination);
      if (inStory !== undefined) return String(inStory.page - first + 1);
      const inFront = draft.places.get(destination);
      return inFront === undefined ? '' : roman(inFront.page - coverPages + 1);
    };
    const final = hasContents ? frontPages(number, true) : draft;
    const pages = [...final.pages, ...makeUp.pages.slice(first)];
    const places = new Map([...final.places, ...makeUp.places]);
    const labels: Labels[] = [
      { page: 0, style: 'none', prefix: 'Cover' },
      { page: coverPages, style: 'roman' },
      { page: first, style: 'arabic' },
    ];
    const outline = [
      ...front.map(({ item }) => item),
      ...(hasContents ? [{ title: 'Contents', destination: 'contents', children: [] }] : []),
      ...body.items,
      ...back.map(({ item }) => item),
      ...rest.items,
    ];
    return {
      ...this.#description(),
      pages,
      labels: labels.filter(({ page }, i) => labels[i + 1]?.page !== page),
      elements: tree.elements,
      outline,
      places,
    };
  }

  #description() {
    const { metadata } = this.#book;
    const { width, height, paper } = this.#shop.format;
    return {
      width,
      height,
      paper,
      title: metadata.title?.value ?? '',
      authors: metadata.authors.map(({ value }) => value),
      description: metadata.description.join('\n'),
      subjects: metadata.subjects,
      language: metadata.language,
    };
  }

  #cover(makeUp: MakeUp): void {
    makeUp.pages.push({ lines: [], cover: true });
    if (this.#shop.format.paper) makeUp.blank();
  }

  #add(makeUp: MakeUp, { stick, side, heads }: Planned): void {
    const pageFurniture = heads === undefined ? bare : furniture(this.#shop, heads);
    makeUp.add({ rows: stick.galley.rows, side, furniture: pageFurniture });
  }

  #displayPages(): Planned[] {
    const { tree, format } = this.#shop;
    const title = this.#book.metadata.title === undefined ? undefined : new Stick(this.#shop);
    const planned: Planned[] = [];
    if (title !== undefined && format.paper) {
      setHalfTitle(this.#book, title, tree.add('Sect', 0));
      planned.push({ stick: title, side: 'recto' });
    }
    const titlePage = new Stick(this.#shop);
    setTitlePage(this.#book, titlePage, tree.add('Sect', 0));
    if (title !== undefined || this.#book.metadata.authors.length > 0) {
      planned.push({ stick: titlePage, side: 'recto' });
    }
    const colophon = new Stick(this.#shop);
    setColophon(this.#edition, colophon, tree.add('Sect', 0));
    planned.push({ stick: colophon, side: 'verso' });
    return planned;
  }

  #information(): Planned | undefined {
    if (!hasInformation(this.#book)) return undefined;
    const stick = new Stick(this.#shop);
    setInformation(this.#book, stick, this.#shop.tree.add('Sect', 0));
    return { stick, side: 'recto' };
  }

  #contents(part: number, numbers: (destination: string) => string, real: boolean): Planned {
    const tree = real ? this.#shop.tree : new StructureTree();
    const stick = new Stick({ ...this.#shop, tree });
    setContents(this.#entries, stick, real ? part : 0, numbers);
    return { stick, side: 'recto', heads: { verso: 'Contents', recto: 'Contents' } };
  }

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
      this.#entries.push({ ...shown, depth, part, destination });
    }
    return destination;
  }

  #section(section: Section): { section: Section; planned: Planned[]; item: OutlineItem } {
    const { tree } = this.#shop;
    const stick = new Stick(this.#shop);
    const element = tree.add('Sect', 0);
    const frame = stick.frame(element);
    const name = headingText(section.heading) || SECTION_NAMES[section.role];
    if (isDisplay(section)) {
      const destination = this.#destination();
      stick.galley.fixed(sink(stick, 7));
      stick.galley.rows[0] = { ...stick.galley.rows[0]!, destinations: [destination] };
      const inset = { ...frame, left: frame.size * 3, right: frame.size * 3, italic: true };
      for (const block of section.children) {
        stick.flush = true;
        setBlocks([block], stick, inset);
      }
      const item = { title: name, destination, children: [] };
      return { section, planned: [{ stick, side: 'recto' }], item };
    }
    const destination = this.#entry(section.heading, name, 0, false);
    const heading = section.heading ?? { title: [{ type: 'text' as const, value: name }] };
    setHeading(heading, 'H1', stick, frame, destination);
    setBlocks(section.children, stick, frame);
    stick.clearCap();
    const item = { title: name, destination, children: [] };
    return { section, planned: [{ stick, side: 'any', heads: this.#heads(name) }], item };
  }

  #heads(chapter: string): Heads {
    const { metadata } = this.#book;
    const title = metadata.title?.value ?? '';
    const author = metadata.authors.map(({ value }) => value).join(', ');
    // A story without divisions has its title on the right and its author on the left.
    return chapter === ''
      ? { verso: author || title, recto: title }
      : { verso: title || author, recto: chapter };
  }

  #divisions(divisions: readonly Division[], depth: number, parent = 0): Divided {
    const planned: Planned[] = [];
    const items: OutlineItem[] = [];
    for (const division of divisions) {
      const set =
        division.type === 'part'
          ? this.#part(division, depth, parent)
          : this.#chapter(division, depth, parent);
      planned.push(...set.planned);
      items.push(...set.items);
    }
    return { planned, items };
  }

  #part(part: Part, depth: number, parent: number): Divided {
    const { tree, format } = this.#shop;
    const element = tree.add('Part', parent);
    const stick = new Stick(this.#shop);
    const destination = this.#entry(part.heading, '', depth, true);
    stick.galley.fixed(sink(stick, 4));
    setHeading(part.heading, depth === 0 ? 'H1' : 'H2', stick, stick.frame(element), destination);
    setBlocks(part.opening, stick, stick.frame(element));
    stick.clearCap();
    const inside = this.#divisions(part.children, depth + 1, element);
    const title = headingText(part.heading);
    return {
      planned: [{ stick, side: format.paper ? 'recto' : 'any' }, ...inside.planned],
      items: [{ title, destination, children: inside.items }],
    };
  }

  #chapter(chapter: Chapter, depth: number, parent: number): Divided {
    const { tree, design, format } = this.#shop;
    const element = tree.add('Sect', parent);
    const stick = new Stick(this.#shop);
    const name = headingText(chapter.heading) || CHAPTER_NAMES[chapter.role];
    const destination = this.#entry(chapter.heading, CHAPTER_NAMES[chapter.role], depth, false);
    const role = (['H1', 'H2', 'H3'] as const)[Math.min(2, depth)]!;
    const frame = stick.frame(element);
    setHeading(chapter.heading, role, stick, frame, destination);
    setChapterText(chapter.children, stick, frame);
    const side = design.opening.recto && format.paper ? 'recto' : 'any';
    const title = name || this.#book.metadata.title?.value || '';
    return {
      planned: [{ stick, side, heads: this.#heads(name) }],
      items: title === '' ? [] : [{ title, destination, children: [] }],
    };
  }

  /** Notes that no page's foot holds, in a section of their own. */
  #restOfNotes(): Divided {
    const notes = this.#notes.rest;
    if (notes.length === 0) return { planned: [], items: [] };
    const stick = new Stick(this.#shop);
    const element = this.#shop.tree.add('Sect', 0);
    const destination = this.#entry(undefined, 'Notes', 0, false);
    const heading: Heading = { title: [{ type: 'text', value: 'Notes' }] };
    setHeading(heading, 'H1', stick, stick.frame(element), destination);
    for (const note of notes) this.#endnote(note, stick, element);
    return {
      planned: [{ stick, side: 'any', heads: this.#heads('Notes') }],
      items: [{ title: 'Notes', destination, children: [] }],
    };
  }

  #endnote(note: Note, stick: Stick, parent: number): void {
    const { tree, styles } = this.#shop;
    const element = tree.add('Note', parent);
    const frame = stick.frame(element);
    const [first, ...others] = note.children;
    const label = noteLabel(note, element, frame.size, this.#shop);
    const paragraph = first?.type === 'paragraph' ? first : undefined;
    const context = { styles, tree, element };
    const runs = paragraph ? runsOf(paragraph.children, { size: frame.size }, context) : [];
    stick.paragraph([...label, ...runs], frame, {
      destinations: [note.id],
      origin: paragraph?.origin ?? note.origin,
    });
    setBlocks(paragraph ? others : note.children, stick, frame);
  }
}

interface Divided {
  readonly planned: readonly Planned[];
  readonly items: readonly OutlineItem[];
}

/** Dedications and epigraphs have a page to themselves and no heading. */
function isDisplay(section: Section): boolean {
  return (
    section.heading === undefined && (section.role === 'dedication' || section.role === 'epigraph')
  );
}

/** Characters by number and as themselves: `U+12345`. */
function named(characters: string): string {
  const unique = [...new Set(characters)].slice(0, 8);
  return unique
    .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
}

// This folder makes a book up into pages. Its files set the whole and know what it consists of for the reader; the
// folders in it set lines, blocks, and parts, and break them into pages.

import type { Book, Section } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../package/format.ts';
import { storyTitle } from '../story-title.ts';
import { Stick } from './blocks/stick.ts';
import { TypeStyles } from './blocks/type-styles.ts';
import { workshop, type Materials, type Workshop } from './blocks/workshop.ts';
import type { Galley } from './lines/galley.ts';
import { atTheFoot, bare, onOnePage } from './make-up/display-pages.ts';
import { MakeUp, type Flow } from './make-up/make-up.ts';
import { gutter, pageFormat } from './make-up/page-format.ts';
import type { Labels, OutlineItem, Pages, Place } from './make-up/pages.ts';
import { thickness } from './make-up/thickness.ts';
import { roman } from './names.ts';
import { setContents } from './parts/contents.ts';
import { Divisions, isDisplay } from './parts/divisions.ts';
import {
  hasInformation,
  setColophon,
  setHalfTitle,
  setInformation,
  setTitlePage,
} from './parts/front-matter.ts';
import { furniture } from './parts/furniture.ts';
import { StructureTree, type AddedTitle } from './structure-tree.ts';

/** Pages of a book whose margins serve to guess how many it has. */
export const USUAL = 250;

/**
 * Makes a book up into pages. How thick it will be decides the inner margin, and the margin how
 * thick it is: when the guess from the length of the text was wrong, the book is set again.
 */
export function setBook(book: Book, edition: Edition, materials: Materials, report: Report): Pages {
  const { design, page } = edition;
  const { typeCase, hyphenator } = materials;
  const fount = new TypeStyles(typeCase, design, hyphenator).fount({ size: 1 });
  const guess = thickness(book, design, pageFormat(page, USUAL), fount);
  const remarks: Parameters<Report>[0][] = [];
  const set = (pages: number): Pages => {
    remarks.length = 0;
    const shop = workshop(book, edition, materials, pages, (remark) => remarks.push(remark));
    return new BookSetter(book, edition, shop).set();
  };
  let pages = set(guess);
  const { length } = pages.pages;
  if (pages.paper && gutter(length) !== gutter(guess)) pages = set(length);
  for (const remark of remarks) report(remark);
  return pages;
}

/**
 * A story of fewer pages, three sheets of sixteen, is a booklet: it has no half-title, and its
 * contents stand on the back of the title page, above the imprint. A story of 2,000 words opened
 * with eight pages before its first (2026-11).
 */
const BOOKLET = 48;

/** With fewer divisions a list of contents only stands in the way. */
const WORTH_A_LIST = 3;

class BookSetter {
  readonly #book: Book;
  readonly #edition: Edition;
  readonly #shop: Workshop;
  readonly #divisions: Divisions;
  /** Pages before the one that is numbered i. */
  readonly #coverPages: number;

  constructor(book: Book, edition: Edition, shop: Workshop) {
    this.#book = book;
    this.#edition = edition;
    this.#shop = shop;
    this.#divisions = new Divisions(shop, book);
    this.#coverPages = shop.format.paper ? 2 : 1;
  }

  /**
   * The story begins on a right-hand page, so it is made up before it is known how many pages come
   * before; then the front, twice if it has contents: their numbers are roman where a preface is
   * listed, and their length decides where it begins.
   */
  set(): Pages {
    const { tree, format, labels } = this.#shop;
    const cover = tree.add('Sect', 0, { title: 'Cover' });
    tree.add('Figure', cover, { alternative: this.#edition.cover.alternative });
    const halfTitle = this.#halfTitle();
    const titlePage = this.#titlePage();
    const language = this.#shop.labelLanguage;
    const colophon = tree.add('Sect', 0, { title: 'Colophon', ...language });
    const information = this.#information();
    const contents = tree.add('Sect', 0, { title: 'Contents' });
    const { early, late, outline } = this.#frontFlows();
    const story = new MakeUp(format, (index) => String(index + 1));
    const items = this.#story(story);

    const booklet = story.pages.length < BOOKLET;
    const listed = this.#divisions.entries.length >= WORTH_A_LIST;
    const front = (numbers: (destination: string) => string, draft: boolean): MakeUp => {
      const shop = draft ? { ...this.#shop, tree: new StructureTree() } : this.#shop;
      const list = listed ? [this.#contentsFlow(shop, draft ? 0 : contents, numbers)] : [];
      const imprint = this.#imprint(shop, draft ? 0 : colophon);
      const shared = booklet ? list.flatMap((flow) => onOnePage(flow, imprint, format.rows)) : [];
      const makeUp = new MakeUp(format, (index) => this.#roman(index));
      makeUp.cover();
      const flows = [
        ...(booklet ? [] : halfTitle),
        ...titlePage,
        ...(shared.length > 0 ? shared : [atTheFoot(imprint, format.rows)]),
        ...information,
        ...early,
        ...(shared.length > 0 ? [] : list),
        ...late,
      ];
      for (const flow of flows) makeUp.add(flow);
      if (format.paper && !makeUp.nextIsRecto) makeUp.blank();
      return makeUp;
    };
    const draft = listed ? front(() => '', true) : undefined;
    const number = (destination: string): string => {
      const inStory = story.places.get(destination);
      if (inStory !== undefined) return String(inStory.page + 1);
      return this.#roman(draft?.places.get(destination)?.page ?? 0);
    };
    const own = { title: labels.contents, destination: 'contents', children: [] };
    const bound = [...outline, ...(listed ? [own] : []), ...items];
    return this.#bound(front(number, false), story, bound);
  }

  #roman(index: number): string {
    return roman(Math.max(1, index - this.#coverPages + 1));
  }

  #story(makeUp: MakeUp): OutlineItem[] {
    const { children, back } = this.#book;
    const take = (flow: Flow): void => {
      makeUp.add(flow);
    };
    const items = [
      ...this.#divisions.divisions(children, take),
      ...back.map((section) => this.#divisions.section(section, take)),
      ...this.#divisions.restOfNotes(take),
    ];
    if (this.#shop.format.paper && !makeUp.nextIsRecto) makeUp.blank();
    return items;
  }

  /** Front and story as one book. */
  #bound(front: MakeUp, story: MakeUp, outline: readonly OutlineItem[]): Pages {
    const { metadata } = this.#book;
    const { width, height, paper } = this.#shop.format;
    const first = front.pages.length;
    const places = new Map<string, Place>(front.places);
    for (const [name, place] of story.places) {
      places.set(name, { ...place, page: place.page + first });
    }
    const labels: Labels[] = [
      { page: 0, style: 'none', prefix: this.#shop.labels.cover },
      { page: this.#coverPages, style: 'roman' },
      { page: first, style: 'arabic' },
    ];
    return {
      width,
      height,
      paper,
      title: storyTitle(this.#book, this.#edition, this.#shop.labels),
      authors: metadata.authors.map(({ value }) => value),
      description: metadata.description.join('\n'),
      subjects: metadata.subjects,
      rights: metadata.rights ?? '',
      language: metadata.language,
      pages: [...front.pages, ...story.pages],
      labels: labels.filter(({ page }, i) => labels[i + 1]?.page !== page),
      elements: this.#shop.tree.elements,
      outline,
      places,
    };
  }

  #flow(title: AddedTitle, side: Flow['side'], set: (stick: Stick, element: number) => void): Flow {
    const stick = new Stick(this.#shop);
    set(stick, this.#shop.tree.add('Sect', 0, { title }));
    return { galley: stick.galley, side, furniture: bare };
  }

  #halfTitle(): Flow[] {
    if (this.#book.metadata.title === undefined || !this.#shop.format.paper) return [];
    return [
      this.#flow('Half-title', 'recto', (stick, element) => {
        setHalfTitle(this.#book, stick, element);
      }),
    ];
  }

  #titlePage(): Flow[] {
    const { title, authors } = this.#book.metadata;
    if (title === undefined && authors.length === 0) return [];
    return [
      this.#flow('Title page', 'recto', (stick, element) => {
        setTitlePage(this.#book, stick, element);
      }),
    ];
  }

  /** What the file said about itself. */
  #information(): Flow[] {
    if (!hasInformation(this.#book)) return [];
    return [
      this.#flow('Story information', 'recto', (stick, element) => {
        setInformation(this.#book, stick, element);
      }),
    ];
  }

  /** The back of the title page. */
  #imprint(shop: Workshop, element: number): Galley {
    const stick = new Stick(shop);
    setColophon(this.#book, this.#edition, stick, element);
    return stick.galley;
  }

  /** Dedication and epigraph stand before the contents, a preface after them. */
  #frontFlows(): { early: Flow[]; late: Flow[]; outline: OutlineItem[] } {
    const early: Flow[] = [];
    const late: Flow[] = [];
    const outline = this.#book.front.map((section: Section) =>
      this.#divisions.section(section, (flow) => {
        (isDisplay(section) ? early : late).push(flow);
      }),
    );
    return { early, late, outline };
  }

  #contentsFlow(shop: Workshop, element: number, numbers: (destination: string) => string): Flow {
    const stick = new Stick(shop);
    setContents(this.#divisions.entries, stick, element, numbers);
    const { contents } = shop.labels;
    const heads = { verso: contents, recto: contents };
    return { galley: stick.galley, side: 'recto', furniture: furniture(shop, heads) };
  }
}

// This folder breaks the column into pages, and knows what a page measures and how thick the book will be.

import type { Galley, NoteText, Row, SetLine } from '../lines/galley.ts';
import type { PageForm, PageRange } from './break-pages.ts';
import { fitPages } from './fit-pages.ts';
import type { PageFormat } from './page-format.ts';
import type { Page, Place, PlacedLine } from './pages.ts';

/** Rows that begin a new page, and what stands around them on their pages. */
export interface Flow {
  readonly galley: Galley;
  /** Begins on a right-hand page, on a left-hand one, or on whichever comes next. */
  readonly side: 'recto' | 'verso' | 'any';
  /** Furniture of a page: running head and folio; `opening` is the flow's first page. */
  readonly furniture: (page: PageNumber) => readonly PlacedLine[];
}

/** What furniture needs to know of its page. */
export interface PageNumber {
  readonly label: string;
  readonly recto: boolean;
  readonly opening: boolean;
  /** Left edge of the column. */
  readonly left: number;
}

/** How notes are set: the step of their lines, and the rows they take from the text. */
export const NOTE_SIZE = 0.84;
export const NOTE_LEADING = 0.84;
/** Rows of white, with the rule in it, between text and notes. */
const NOTE_GAP = 0.7;

/** Pages made so far: the printer's forme, filled flow by flow. */
export class MakeUp {
  readonly pages: Page[] = [];
  readonly places = new Map<string, Place>();
  readonly #format: PageFormat;
  readonly #label: (index: number) => string;

  constructor(format: PageFormat, label: (index: number) => string) {
    this.#format = format;
    this.#label = label;
  }

  /** Pages of even index are right-hand ones: the first page of a book is. */
  get nextIsRecto(): boolean {
    return this.pages.length % 2 === 0;
  }

  /** An empty page, which carries nothing at all. */
  blank(): void {
    this.pages.push({ lines: [] });
  }

  /** The cover, and in a printed book the empty back of it. */
  cover(): void {
    this.pages.push({ lines: [], cover: true });
    if (this.#format.paper) this.blank();
  }

  add(flow: Flow): void {
    const { paper } = this.#format;
    if (paper && flow.side !== 'any' && (flow.side === 'recto') !== this.nextIsRecto) this.blank();
    const first = this.pages.length;
    const { rows, ranges } = fitPages(flow.galley, this.#form());
    for (const range of ranges) this.#page(flow, rows, range, this.pages.length === first);
  }

  #form(): PageForm {
    const { rows, leading, paper } = this.#format;
    const step = leading * NOTE_LEADING;
    return {
      rows,
      startsVerso: paper && !this.nextIsRecto,
      facing: paper,
      noteRows: (row) =>
        (row.notes ?? []).reduce((sum, note) => sum + (note.lines.length * step) / leading, 0),
      noteGap: NOTE_GAP,
    };
  }

  #page(flow: Flow, rows: readonly Row[], range: PageRange, opening: boolean): void {
    const { top, leading, size, inner, outer, paper } = this.#format;
    const recto = this.nextIsRecto;
    const left = paper && !recto ? outer : inner;
    const index = this.pages.length;
    const label = this.#label(index);
    const lines: PlacedLine[] = [...flow.furniture({ label, recto, opening, left })];
    const notes: NoteText[] = [];
    let y = top + size;
    for (let i = range.from; i < range.to; i++) {
      const row = rows[i]!;
      const edge = i === range.from || i === range.to - 1;
      for (const set of row.lines) lines.push(at(set, left, y));
      if (edge) for (const set of row.edge ?? []) lines.push(at(set, left, y));
      for (const name of row.destinations ?? [])
        this.places.set(name, { page: index, y: y - size });
      notes.push(...(row.notes ?? []));
      y += leading;
    }
    const { width } = this.#format;
    const column = [left, left + width - inner - outer] as const;
    if (notes.length === 0) {
      this.pages.push({ lines, column });
      return;
    }
    this.pages.push({ lines, column, rule: this.#notes(notes, lines, left, index, range) });
  }

  /** Sets the notes so that the last line stands on the page's last row. */
  #notes(
    notes: readonly NoteText[],
    lines: PlacedLine[],
    left: number,
    index: number,
    range: PageRange,
  ): { x: number; y: number; width: number } {
    const { top, leading, size, rows } = this.#format;
    const step = leading * NOTE_LEADING;
    const all = notes.flatMap((note) => note.lines);
    const foot = top + size + (rows - 1 - Math.min(0, range.short)) * leading;
    let y = foot - (all.length - 1) * step;
    const rule = { x: left, y: y - step - leading * 0.1, width: size * 5 };
    for (const note of notes) {
      this.places.set(note.id, { page: index, y: y - size });
      for (const set of note.lines) {
        lines.push(at(set, left, y));
        if (set.drop === 0) y += step;
      }
    }
    return rule;
  }
}

function at(set: SetLine, left: number, y: number): PlacedLine {
  return { set, x: left + set.x + set.line.x, y: y + set.drop };
}

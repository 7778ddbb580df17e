import type { Origin } from '../../source/origin.ts';
import type { Design } from '../design.ts';
import type { Compositor, Line, ParagraphForm, Run } from './compose.ts';
import type { NoteText, Row, SetLine } from './galley.ts';
import { Galley } from './galley.ts';
import type { PageFormat } from './page-format.ts';
import type { StructureTree } from './structure-tree.ts';
import type { TypeStyles } from './type-styles.ts';

/** What every part of a book is set with. */
export interface Workshop {
  readonly design: Design;
  readonly format: PageFormat;
  readonly measure: number;
  readonly styles: TypeStyles;
  readonly tree: StructureTree;
  readonly compositor: Compositor;
  /** The lines of a note, when there is a note of that name that fits the foot of a page. */
  readonly noteText: (id: string, parent: number) => NoteText | undefined;
  /** Says that no face has these characters. */
  readonly missing: (characters: string, origin: Origin | undefined) => void;
}

/** Where in the column and in the structure something is set. */
export interface Frame {
  /** Indents from the column's edges, points. */
  readonly left: number;
  readonly right: number;
  readonly element: number;
  readonly size: number;
  readonly italic: boolean;
}

/** How a paragraph is asked for. */
export interface ParagraphStyle {
  readonly align?: ParagraphForm['align'];
  readonly indent?: number;
  readonly turnover?: number;
  readonly keep?: boolean;
  readonly origin?: Origin | undefined;
  readonly destinations?: readonly string[];
}

/**
 * The composing stick: sets paragraphs into a galley, and remembers what the next paragraph must
 * know: whether it is indented, and whether a drop cap still stands beside it.
 */
export class Stick {
  readonly galley = new Galley();
  readonly shop: Workshop;
  /** The next paragraph follows a heading or a break and is not indented. */
  flush = true;
  /** Rows still beside a drop cap, and its width. */
  #beside = { rows: 0, width: 0 };

  constructor(shop: Workshop) {
    this.shop = shop;
  }

  frame(element: number): Frame {
    return { left: 0, right: 0, element, size: this.shop.format.size, italic: false };
  }

  /** Narrows the next rows to leave room for a drop cap. */
  standBeside(rows: number, width: number): void {
    this.#beside = { rows, width };
  }

  /** White down to the foot of a drop cap, when too little text stands beside it. */
  clearCap(): void {
    if (this.#beside.rows > 0) this.galley.fixed(this.#beside.rows);
    this.#beside = { rows: 0, width: 0 };
  }

  get besideCap(): boolean {
    return this.#beside.rows > 0;
  }

  compose(runs: readonly Run[], frame: Frame, style: ParagraphStyle): Line[] {
    const { shop } = this;
    const measure = shop.measure - frame.left - frame.right;
    const { rows, width } = this.#beside;
    const turnover = style.turnover ?? 0;
    const align = style.align ?? (shop.design.paragraph.justify ? 'justify' : 'left');
    const first = measure - width;
    const lines = shop.compositor.compose(runs, {
      measure: {
        first: turnover > 0 ? measure : first,
        narrow: turnover > 0 ? 1 : rows,
        rest: measure - turnover,
        leastLast: frame.size * 3,
        ...(align === 'justify' ? {} : { rag: Math.min(frame.size * 8, measure * 0.4) }),
      },
      indent: style.indent ?? 0,
      align,
      ...(turnover > 0 ? { turnover } : {}),
    });
    const missing = shop.compositor.takeMissing();
    if (missing !== '') shop.missing(missing, style.origin);
    return lines;
  }

  /** Sets a paragraph, one line to a row. */
  paragraph(runs: readonly Run[], frame: Frame, style: ParagraphStyle = {}): void {
    const lines = this.compose(runs, frame, style);
    const noted = runs.some((run) => run.note !== undefined);
    const beside = this.#beside;
    const { length } = lines;
    lines.forEach((line, i) => {
      const x = frame.left + (i < beside.rows ? beside.width : 0);
      this.galley.text([{ line, x, drop: 0, element: frame.element }], {
        first: i === 0,
        last: i === length - 1,
        hyphenated: line.hyphenated,
        keep: style.keep === true || (beside.rows > 0 && i < beside.rows - 1),
        ...(i === 0 && style.destinations ? { destinations: style.destinations } : {}),
        ...(noted ? this.#notes(line, frame.element) : {}),
      });
    });
    this.#beside = { rows: Math.max(0, beside.rows - length), width: beside.width };
    if (this.#beside.rows === 0) this.#beside = { rows: 0, width: 0 };
    this.flush = false;
  }

  /** Sets each line of a paragraph that has its own step: headings. */
  heading(runs: readonly Run[], frame: Frame, style: ParagraphStyle & { step: number }): void {
    const { leading } = this.shop.format;
    const lines = this.compose(runs, frame, style);
    const set: SetLine[] = lines.map((line, i) => ({
      line,
      x: frame.left,
      drop: i * style.step,
      element: frame.element,
    }));
    const rows = Math.max(1, Math.ceil(((lines.length - 1) * style.step) / leading + 1));
    const notes = runs.some((run) => run.note !== undefined)
      ? Object.assign({}, ...lines.map((line) => this.#notes(line, frame.element)))
      : {};
    this.galley.text(set, {
      keep: true,
      ...(style.destinations ? { destinations: style.destinations } : {}),
      ...notes,
    });
    this.galley.fixed(rows - 1);
    this.flush = true;
  }

  #notes(line: Line, element: number): Partial<Row> {
    const notes: NoteText[] = [];
    const destinations: string[] = [];
    for (const { run } of line.segments) {
      if (run.note === undefined || destinations.includes(`${run.note}-ref`)) continue;
      destinations.push(`${run.note}-ref`);
      const note = this.shop.noteText(run.note, element);
      if (note !== undefined) notes.push(note);
    }
    if (destinations.length === 0) return {};
    return notes.length === 0 ? { destinations } : { destinations, notes };
  }
}

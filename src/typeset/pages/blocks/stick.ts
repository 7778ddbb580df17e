import type { Origin } from '../../../source/origin.ts';
import type { ParagraphForm } from '../lines/copy.ts';
import type { NoteText, Row, SetLine } from '../lines/galley.ts';
import { Galley } from '../lines/galley.ts';
import type { Line, Run } from '../lines/line.ts';
import type { Workshop } from './workshop.ts';

/** Where in the column and in the structure something is set. */
export interface Frame {
  /** Indents from the column's edges, points. */
  readonly left: number;
  readonly right: number;
  readonly element: number;
  readonly size: number;
  readonly italic: boolean;
  /** Depth of a heading that stands in the text, from 0. */
  readonly depth: number;
  /** How plain paragraphs stand, where not as the design has them: dedications. */
  readonly align?: ParagraphForm['align'];
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

interface Beside {
  readonly rows: number;
  readonly width: number;
}

/** Shares of the measure that a heading is tried in. */
const BALANCED_SHARES = [0.5, 0.6, 0.7, 0.8, 0.9] as const;
const NO_CAP: Beside = { rows: 0, width: 0 };
/** How far ragged lines may fall short, in em; less where a paragraph is asked for a line more, or
 *  all its lines would stop at two thirds of the measure. */
const RAG = 8;
const VARIED_RAG = 3;
/** Last lines narrower than this, in em, are avoided. */
const LEAST_LAST = 3.2;
/** Paragraphs of fewer lines are too stiff to gain or lose one. */
const LEAST_VARIED = 4;

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
  #beside: Beside = NO_CAP;

  constructor(shop: Workshop) {
    this.shop = shop;
  }

  frame(element: number, depth = 1): Frame {
    return { left: 0, right: 0, element, size: this.shop.format.size, italic: false, depth };
  }

  /** Links to this destination lead to the first row set so far. */
  leadHere(destination: string): void {
    const [first] = this.galley.rows;
    if (first !== undefined) this.galley.rows[0] = { ...first, destinations: [destination] };
  }

  /** Narrows the next rows to leave room for a drop cap. */
  standBeside(rows: number, width: number): void {
    this.#beside = { rows, width };
  }

  /** White down to the foot of a drop cap, when too little text stands beside it. */
  clearCap(): void {
    if (this.#beside.rows > 0) this.galley.fixed(this.#beside.rows);
    this.#beside = NO_CAP;
  }

  get besideCap(): boolean {
    return this.#beside.rows > 0;
  }

  compose(runs: readonly Run[], frame: Frame, style: ParagraphStyle, looseness?: number): Line[] {
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
        leastLast: frame.size * LEAST_LAST,
        rag: align === 'justify' ? 0 : ragOf(frame.size, measure, looseness),
        looseness,
      },
      indent: style.indent ?? 0,
      align,
      turnover,
    });
    const missing = shop.compositor.takeMissing();
    if (missing !== '') shop.missing(missing, style.origin);
    return lines;
  }

  /** Sets a paragraph, one line to a row. */
  paragraph(runs: readonly Run[], frame: Frame, style: ParagraphStyle = {}): void {
    const lines = this.compose(runs, frame, style);
    const beside = this.#beside;
    const { length } = lines;
    const { rows, variants } = this.galley;
    const noted = runs.some((run) => run.note !== undefined);
    if (beside.rows === 0 && !noted && length >= LEAST_VARIED && style.align === undefined) {
      const again = (looseness: number): Row[] =>
        this.#rows(this.compose(runs, frame, style, looseness), frame, style, false, NO_CAP);
      variants.push({ at: rows.length, count: length, again });
    }
    rows.push(...this.#rows(lines, frame, style, noted, beside));
    const left = Math.max(0, beside.rows - length);
    this.#beside = left === 0 ? NO_CAP : { rows: left, width: beside.width };
    this.flush = false;
  }

  #rows(
    lines: readonly Line[],
    frame: Frame,
    style: ParagraphStyle,
    noted: boolean,
    beside: Beside,
  ): Row[] {
    return lines.map((line, i) => ({
      lines: [
        {
          line,
          x: frame.left + (i < beside.rows ? beside.width : 0),
          drop: 0,
          element: frame.element,
        },
      ],
      kind: 'text',
      first: i === 0,
      last: i === lines.length - 1,
      hyphenated: line.hyphenated,
      keep: style.keep === true || i < beside.rows - 1,
      destinations: i === 0 ? style.destinations : undefined,
      ...(noted ? this.#notes(line, frame.element) : {}),
    }));
  }

  /** Sets each line of a paragraph that has its own step: headings. */
  heading(runs: readonly Run[], frame: Frame, style: ParagraphStyle & { step: number }): void {
    const { leading } = this.shop.format;
    const lines = this.#balanced(runs, frame, style);
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

  /** Lines of a heading of about one length, as few as there must be. */
  #balanced(runs: readonly Run[], frame: Frame, style: ParagraphStyle): Line[] {
    const widest = this.compose(runs, frame, style);
    if (widest.length < 2) return widest;
    const measure = this.shop.measure - frame.left - frame.right;
    for (const share of BALANCED_SHARES) {
      const spare = measure * (1 - share);
      const inset = style.align === 'center' ? spare / 2 : 0;
      const narrower = { ...frame, left: frame.left + inset, right: frame.right + spare - inset };
      const lines = this.compose(runs, narrower, style);
      if (lines.length === widest.length && lines.every((line) => line.width <= measure * share)) {
        return lines.map((line) => ({ ...line, x: line.x + inset }));
      }
    }
    return widest;
  }

  #notes(line: Line, element: number): Partial<Row> {
    const notes: NoteText[] = [];
    const destinations: string[] = [];
    for (const { run } of line.segments) {
      if (run.note === undefined || destinations.includes(`${run.note}-ref`)) continue;
      destinations.push(`${run.note}-ref`);
      const { parent } = this.shop.tree.elements[element]!;
      const note = this.shop.notes.text(run.note, parent, this.shop);
      if (note !== undefined) notes.push(note);
    }
    if (destinations.length === 0) return {};
    return notes.length === 0 ? { destinations } : { destinations, notes };
  }
}

function ragOf(size: number, measure: number, looseness: number | undefined): number {
  return Math.min(size * (looseness === undefined ? RAG : VARIED_RAG), measure * 0.4);
}

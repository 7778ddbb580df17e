import type { Line } from './line.ts';

/** A line with its place against the row it stands on, in points. */
export interface SetLine {
  readonly line: Line;
  /** From the left edge of the column. */
  readonly x: number;
  /** Below the row's baseline. */
  readonly drop: number;
  /** Element of the structure tree; -1 for furniture. */
  readonly element: number;
}

/** One step of the baseline grid. */
export interface Row {
  readonly lines: readonly SetLine[];
  /** `space` is dropped at the head and foot of a page, `fixed` is blank and stays. */
  readonly kind: 'text' | 'space' | 'fixed';
  /** First or last row of a paragraph: what widows and orphans are. */
  readonly first: boolean;
  readonly last: boolean;
  readonly hyphenated: boolean;
  /** No page ends after this row. */
  readonly keep: boolean;
  /** Shown when the row is the first or last of a page: the mark of a break that is but a space. */
  readonly edge?: readonly SetLine[];
  /** Notes that this row refers to, set at the foot of its page. */
  readonly notes?: readonly NoteText[];
  /** Places that links lead to. */
  readonly destinations?: readonly string[] | undefined;
}

/** A note at the foot of a page. */
export interface NoteText {
  readonly id: string;
  readonly lines: readonly SetLine[];
}

const TEXT = { kind: 'text', hyphenated: false, keep: false, first: true, last: true } as const;

/** A paragraph that can be set again with a line more or less, when its pages ask for it. */
export interface Variant {
  /** Its first row in the galley, and its number of rows. */
  readonly at: number;
  readonly count: number;
  /** Its rows with so many lines more or fewer; none when it cannot be had decently. */
  readonly again: (looseness: number) => readonly Row[];
}

/** The story in one long column, before it is made up into pages. */
export class Galley {
  readonly rows: Row[] = [];
  readonly variants: Variant[] = [];

  text(lines: readonly SetLine[], more: Partial<Row> = {}): void {
    this.rows.push({ ...TEXT, lines, ...more });
  }

  /** What comes next stands on the page of the last line set: who signed a letter. */
  keepLast(): void {
    const last = this.rows.at(-1);
    if (last?.kind === 'text') this.rows[this.rows.length - 1] = { ...last, keep: true };
  }

  /** No page ends after the first line of what was set from row `from` on, nor before its last. */
  keepEnds(from: number): void {
    const lines: number[] = [];
    for (let i = from; i < this.rows.length; i++) if (this.rows[i]!.kind === 'text') lines.push(i);
    if (lines.length < 2) return;
    for (const i of [lines[0]!, lines.at(-2)!]) this.rows[i] = { ...this.rows[i]!, keep: true };
  }

  /** White that a page's edge swallows; never more than the largest asked for in one place. */
  space(rows: number): void {
    let there = 0;
    while (there < this.rows.length && this.rows.at(-1 - there)!.kind === 'space') there++;
    for (let i = there; i < rows; i++) this.rows.push({ ...TEXT, lines: [], kind: 'space' });
  }

  /** White that stays, together with what follows. */
  fixed(rows: number): void {
    for (let i = 0; i < rows; i++) {
      this.rows.push({ ...TEXT, lines: [], kind: 'fixed', keep: true });
    }
  }
}

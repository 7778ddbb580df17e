// This folder sets words in lines: paragraphs as Knuth and Plass break them, and the long column that holds them.

import { placedBothWays, type BidiLevels } from './bidi.ts';
import { LineBreaker, type Break, type Measure } from './break-lines.ts';
import { Copy, EXPANSION, SHRINK, STRETCH, type ParagraphForm } from './copy.ts';
import { markWidth, type Line, type Mark, type Run, type Segment } from './line.ts';
import { BOX, FORBIDDEN, GLUE, PENALTY } from './material.ts';
import { fragment, type Setting, type WordMaker } from './words.ts';

/** Share of what a line is short of that stands before it. */
const LEADS = { justify: 0, left: 0, center: 0.5, right: 1 } as const;

/** Sets paragraphs: words to material, material to breaks, breaks to lines. */
export class Compositor {
  readonly #breaker = new LineBreaker();
  readonly #copy: Copy;
  readonly #levels: BidiLevels;

  constructor(maker: WordMaker, levels: BidiLevels) {
    this.#copy = new Copy(maker);
    this.#levels = levels;
  }

  /** Characters that no face had in what was set since this was last asked. */
  takeMissing(): string {
    const { missing } = this.#copy;
    this.#copy.missing = '';
    return missing;
  }

  /** The lines of a paragraph; with a looseness asked for that cannot be had, none. */
  compose(runs: readonly Run[], form: ParagraphForm): Line[] {
    this.#copy.fill(runs, form);
    const breaks = this.#withoutRunt(this.#breaker.break(this.#copy.material, form.measure), form);
    return breaks.map((at) => this.#line(at, form));
  }

  /** A last line of a word's end is drawn into the line before, or given company. */
  #withoutRunt(breaks: Break[], form: ParagraphForm): Break[] {
    const { measure, align } = form;
    if (measure.looseness !== undefined || align !== 'justify' || !this.#isRunt(breaks, measure)) {
      return breaks;
    }
    for (const looseness of [-1, 0, 1]) {
      const other = this.#breaker.break(this.#copy.material, { ...measure, looseness });
      if (other.length > 0 && !this.#isRunt(other, measure)) return other;
    }
    return breaks;
  }

  #isRunt(breaks: readonly Break[], measure: Measure): boolean {
    const last = breaks.at(-1);
    if (last === undefined || breaks.length < 2) return false;
    let width = 0;
    for (let i = last.start; i < last.end - 2; i++) {
      if (this.#copy.material.kind[i] !== PENALTY) width += this.#copy.material.width[i]!;
    }
    return width < measure.leastLast;
  }

  #line(at: Break, form: ParagraphForm): Line {
    const { measure, align } = form;
    const material = this.#copy.material;
    const last = material.kind[at.end] === PENALTY && material.penalty[at.end]! <= -FORBIDDEN;
    const hyphenated = material.flagged[at.end] === 1;
    const soft = hyphenated && material.width[at.end]! > 0;
    const { segments, letters, space, spaces, indent } = this.#segments(at, last, soft);
    const hangLeft = material.hangLeft[at.start]!;
    const hanging = last ? 0 : material.hangRight[at.end]!;
    const room = at.line < measure.narrow ? measure.first : measure.rest;
    const natural = indent + letters + space;
    const spare = room - (natural - hangLeft - hanging);
    // Glue that is nobody's space fills the line: at a paragraph's end, within an address.
    const filled = material.kind[at.end - 1] === GLUE && this.#copy.runs[at.end - 1] === null;
    const fill = align === 'justify' && !(filled && spare >= 0);
    const spread = fill || spare < 0 ? spreadOver(spare, letters, space, spaces) : AS_SET;
    const width = (fill ? room : natural) - indent;
    const spaceAfter = last || (material.kind[at.end] === GLUE && material.width[at.end]! > 0);
    const lead = spare * LEADS[align];
    const turned = at.line > 0 ? (form.turnover ?? 0) : 0;
    const x = lead + indent + turned - hangLeft;
    const line = { x, width, ...spread, hyphenated, spaceAfter, segments };
    if (this.#copy.direction === undefined) return line;
    const placed = placedBothWays(segments, this.#copy.direction, this.#levels, (mark, segment) =>
      markWidth(mark, segment.setting, line),
    );
    // What would stand at the left of a line that runs rightwards stands at its right.
    const leftwards =
      this.#copy.direction === 'rtl' && align !== 'center'
        ? fill
          ? 0
          : spare - lead
        : lead + indent;
    return { ...line, x: leftwards + turned, segments: placed };
  }

  #segments(at: Break, last: boolean, hyphen: boolean): Measured {
    const { kind, width } = this.#copy.material;
    const end = last ? at.end - 2 : at.end;
    const segments: Segment[] = [];
    let letters = 0;
    let space = 0;
    let spaces = 0;
    let indent = 0;
    let marks: Mark[] = [];
    let current: Run | null = null;
    let setting: Setting | null = null;
    let i = at.start;
    while (i < end) {
      const run = this.#copy.runs[i] ?? null;
      const word = this.#copy.words[i] ?? null;
      if (kind[i] === PENALTY || (kind[i] === GLUE && run === null)) {
        i++;
        continue;
      }
      if (run === null) {
        indent += width[i++]!;
        continue;
      }
      const spaced = kind[i] === GLUE && width[i]! > 0;
      const its: Setting =
        kind[i] === BOX ? word!.setting : spaced ? run.setting : (setting ?? run.setting);
      if (run !== current || its !== setting) {
        marks = [];
        segments.push({ run, setting: its, marks });
        current = run;
        setting = its;
      }
      if (kind[i] === GLUE) {
        marks.push(spaced ? null : 'give');
        space += width[i++]!;
        spaces++;
        continue;
      }
      const from = this.#copy.from[i]!;
      let to = this.#copy.to[i]!;
      let next = i + 1;
      while (next < end && this.#copy.words[next] === word && kind[next] !== GLUE) {
        if (kind[next] === BOX && this.#copy.from[next] === to) to = this.#copy.to[next]!;
        else if (kind[next] === BOX) break;
        next++;
      }
      while (next < end && kind[next] === PENALTY) next++;
      const shape = fragment(word!, from, to, hyphen && next >= end);
      marks.push(shape);
      letters += (shape.width * its.size) / 1000;
      i = next;
    }
    return { segments, letters, space, spaces, indent };
  }
}

/** What is added to each space of a line, and the width of its letters in per cent. */
interface Spread {
  readonly gap: number;
  readonly expansion: number;
}

const AS_SET: Spread = { gap: 0, expansion: 100 };

/** What a line is short of (or has too much), shared between its letters and its spaces. */
function spreadOver(spare: number, letters: number, space: number, spaces: number): Spread {
  const give = space * (spare > 0 ? STRETCH : SHRINK) + letters * EXPANSION;
  const share = give > 0 ? Math.max(-1, Math.min(1, spare / give)) : 0;
  const left = spare - letters * EXPANSION * share;
  return { gap: spaces > 0 ? left / spaces : 0, expansion: 100 * (1 + EXPANSION * share) };
}

/** The segments of a line with the widths of its letters, its spaces and its indent, in points. */
interface Measured {
  readonly segments: readonly Segment[];
  readonly letters: number;
  readonly space: number;
  readonly spaces: number;
  readonly indent: number;
}

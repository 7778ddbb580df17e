import { baseDirection, placedBothWays, runsLeftwards, type BidiLevels } from './bidi.ts';
import { LineBreaker, type Break, type Measure } from './break-lines.ts';
import { LINE_END, markWidth, type Line, type Mark, type Run, type Segment } from './line.ts';
import { hangRight } from './margins.ts';
import { BOX, FORBIDDEN, GLUE, Material, PENALTY } from './material.ts';
import {
  DASH,
  fragment,
  HARD_HYPHEN,
  SOFT_HYPHEN,
  type Setting,
  type Word,
  type WordMaker,
} from './words.ts';

/** How a paragraph stands. */
export interface ParagraphForm {
  readonly measure: Measure;
  /** First line's indent, points; negative for a hanging indent. */
  readonly indent: number;
  readonly align: 'justify' | 'left' | 'center' | 'right';
  /** A line other than the first starts further in: turned-over lines of verse. */
  readonly turnover?: number;
}

const STRETCH = 0.5;
const SHRINK = 0.28;
/** Letters may be widened or narrowed by 1.5 %, which no eye sees (Thành, Micro-typography). */
const EXPANSION = 0.015;
const HYPHEN_PENALTY = 200;
const DASH_PENALTY = 20;
/** Between Han characters: no space, but a little give. */
const LOOSE_STRETCH = 0.08;
/** A word wider than the measure (an address, a scream) may be cut anywhere, at a price. */
const ANYWHERE_PENALTY = 3000;
/** Or after its slashes and dashes, and then the line may fall short by this share of the measure. */
const RAGGED_CUT = 0.3;

/** Share of what a line is short of that stands before it. */
const LEADS = { justify: 0, left: 0, center: 0.5, right: 1 } as const;

/** Sets paragraphs: words to material, material to breaks, breaks to lines. */
export class Compositor {
  readonly #maker: WordMaker;
  readonly #breaker = new LineBreaker();
  readonly #material = new Material();
  /** What the boxes of the material are, by item. */
  readonly #words: (Word | null)[] = [];
  readonly #runs: (Run | null)[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #levels: BidiLevels;
  #missing = '';
  /** The direction of a paragraph that has letters of both; none for nearly all. */
  #direction: 'ltr' | 'rtl' | undefined;

  constructor(maker: WordMaker, levels: BidiLevels) {
    this.#maker = maker;
    this.#levels = levels;
  }

  /** Characters that no face had in what was set since this was last asked. */
  takeMissing(): string {
    const missing = this.#missing;
    this.#missing = '';
    return missing;
  }

  /** The lines of a paragraph; with a looseness asked for that cannot be had, none. */
  compose(runs: readonly Run[], form: ParagraphForm): Line[] {
    this.#fill(runs, form);
    const breaks = this.#withoutRunt(this.#breaker.break(this.#material, form.measure), form);
    return breaks.map((at) => this.#line(at, form));
  }

  /** A last line of a word's end is drawn into the line before, or given company. */
  #withoutRunt(breaks: Break[], form: ParagraphForm): Break[] {
    const { measure, align } = form;
    if (measure.looseness !== undefined || align !== 'justify' || !this.#isRunt(breaks, measure)) {
      return breaks;
    }
    for (const looseness of [-1, 0, 1]) {
      const other = this.#breaker.break(this.#material, { ...measure, looseness });
      if (other.length > 0 && !this.#isRunt(other, measure)) return other;
    }
    return breaks;
  }

  #isRunt(breaks: readonly Break[], measure: Measure): boolean {
    const last = breaks.at(-1);
    if (last === undefined || breaks.length < 2) return false;
    let width = 0;
    for (let i = last.start; i < last.end - 2; i++) {
      if (this.#material.kind[i] !== PENALTY) width += this.#material.width[i]!;
    }
    return width < measure.leastLast;
  }

  #fill(runs: readonly Run[], form: ParagraphForm): void {
    this.#material.clear();
    const both = runs.some((run) => runsLeftwards(run.text));
    this.#direction = both ? baseDirection(runs.map((run) => run.text).join('')) : undefined;
    const expand = form.align === 'justify' ? EXPANSION : 0;
    if (form.indent !== 0) this.#note(this.#material.box(form.indent, 0, 0, 0), null, null, 0, 0);
    for (const run of runs) {
      if (run.text === LINE_END) this.#end();
      else this.#text(run, form, expand);
    }
    this.#end();
  }

  #note(at: number, word: Word | null, run: Run | null, from: number, to: number): void {
    this.#words[at] = word;
    this.#runs[at] = run;
    this.#from[at] = from;
    this.#to[at] = to;
  }

  #end(): void {
    const material = this.#material;
    this.#note(material.breakpoint(FORBIDDEN, 0, false, 0), null, null, 0, 0);
    this.#note(material.glue(0, 1e6, 0, 0), null, null, 0, 0);
    this.#note(material.breakpoint(-FORBIDDEN, 0, false, 0), null, null, 0, 0);
  }

  #text(run: Run, form: ParagraphForm, expand: number): void {
    const { text, setting } = run;
    const material = this.#material;
    const justify = form.align === 'justify';
    const space = (setting.fount.space * setting.size) / 1000;
    const stretch = justify ? space * STRETCH : 0;
    const shrink = justify ? space * SHRINK : 0;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === SPACE || code === NO_BREAK_SPACE) {
        if (code === NO_BREAK_SPACE) {
          this.#note(material.breakpoint(FORBIDDEN, 0, false, 0), null, null, 0, 0);
        }
        const before = material.length - 1;
        const hang = before >= 0 ? material.hangRight[before]! : 0;
        this.#note(material.glue(space, stretch, shrink, hang), null, run, 0, 0);
        at++;
        // Reading beyond the end would have V8 drop what it compiled.
        while (at < text.length && text.charCodeAt(at) === SPACE) at++;
        continue;
      }
      const end = wordEnd(text, at);
      const words = this.#maker.words(setting, text.slice(at, end));
      // Iterators cost an object for each step until V8 optimizes them away.
      for (let i = 0; i < words.length; i++) {
        const word = words[i]!;
        if (word.shape.width * (word.setting.size / 1000) > form.measure.rest) {
          this.#letters(word, run, form.measure.rest);
        } else {
          this.#word(word, run, justify, expand);
        }
      }
      at = end;
    }
  }

  #word(word: Word, run: Run, hyphenate: boolean, expand: number): void {
    const material = this.#material;
    const { shape, cuts, sorts, setting } = word;
    const scale = setting.size / 1000;
    if (word.missing !== '') this.#missing += word.missing;
    if (word.loose) {
      this.#note(material.glue(0, setting.size * LOOSE_STRETCH, 0, 0), word, run, 0, 0);
    }
    let from = 0;
    for (let i = 0; i < cuts.length; i++) {
      const sort = sorts[i]!;
      if (sort === SOFT_HYPHEN && !hyphenate) continue;
      const to = cuts[i]!;
      this.#box(word, run, from, to, expand);
      this.#note(this.#cut(sort, setting.fount.hyphen * scale), word, run, to, to);
      from = to;
    }
    this.#box(word, run, from, word.text.length, expand);
    material.hangRight[material.length - 1] = shape.hangRight * scale;
  }

  #box(word: Word, run: Run, from: number, to: number, expand: number): void {
    const { shape, setting } = word;
    const scale = setting.size / 1000;
    const width = (shape.before[to]! - shape.before[from]!) * scale;
    const hang = from === 0 ? shape.hangLeft * scale : 0;
    const at = this.#material.box(width, width * expand, hang, 0);
    this.#note(at, word, run, from, to);
  }

  #cut(sort: number, hyphen: number): number {
    const material = this.#material;
    const hang = hyphen * hangRight('-');
    if (sort === SOFT_HYPHEN) return material.breakpoint(HYPHEN_PENALTY, hyphen, true, hang);
    if (sort === HARD_HYPHEN) return material.breakpoint(HYPHEN_PENALTY, 0, true, hang);
    return material.breakpoint(DASH_PENALTY, 0, false, 0);
  }

  #letters(word: Word, run: Run, measure: number): void {
    if (word.missing !== '') this.#missing += word.missing;
    const signs = new Set(word.cuts.filter((_, i) => word.sorts[i] === DASH));
    let from = 0;
    for (const char of word.text) {
      const to = from + char.length;
      this.#box(word, run, from, to, 0);
      if (to === word.text.length) return;
      if (signs.has(to)) this.#raggedCut(measure);
      else {
        const cut = this.#material.breakpoint(ANYWHERE_PENALTY, 0, false, 0);
        this.#note(cut, word, run, to, to);
      }
      from = to;
    }
  }

  /** A cut at which a line may end short; where it does not, what stands after takes back the give. */
  #raggedCut(measure: number): void {
    const material = this.#material;
    const give = measure * RAGGED_CUT;
    this.#note(material.breakpoint(FORBIDDEN, 0, false, 0), null, null, 0, 0);
    this.#note(material.glue(0, give, 0, 0), null, null, 0, 0);
    this.#note(material.breakpoint(DASH_PENALTY, 0, false, 0), null, null, 0, 0);
    this.#note(material.glue(0, -give, 0, 0), null, null, 0, 0);
  }

  #line(at: Break, form: ParagraphForm): Line {
    const { measure, align } = form;
    const material = this.#material;
    const last = material.kind[at.end] === PENALTY && material.penalty[at.end]! <= -FORBIDDEN;
    const hyphenated = material.flagged[at.end] === 1;
    const soft = hyphenated && material.width[at.end]! > 0;
    const { segments, letters, space, spaces, indent } = this.#segments(at, last, soft);
    const hangLeft = material.hangLeft[at.start]!;
    const hanging = last ? 0 : material.hangRight[at.end]!;
    const room = at.line < measure.narrow ? measure.first : measure.rest;
    const natural = indent + letters + space;
    const spare = room - (natural - hangLeft - hanging);
    let gap = 0;
    let expansion = 100;
    // Glue that is nobody's space fills the line: at a paragraph's end, within an address.
    const filled = material.kind[at.end - 1] === GLUE && this.#runs[at.end - 1] === null;
    const fill = align === 'justify' && !(filled && spare >= 0);
    if (fill || spare < 0) {
      const give = space * (spare > 0 ? STRETCH : SHRINK) + letters * EXPANSION;
      const share = give > 0 ? Math.max(-1, Math.min(1, spare / give)) : 0;
      expansion = 100 * (1 + EXPANSION * share);
      const left = spare - letters * EXPANSION * share;
      gap = spaces > 0 ? left / spaces : 0;
    }
    const width = (fill ? room : natural) - indent;
    const spaceAfter = last || (material.kind[at.end] === GLUE && material.width[at.end]! > 0);
    const lead = spare * LEADS[align];
    const turned = at.line > 0 ? (form.turnover ?? 0) : 0;
    const x = lead + indent + turned - hangLeft;
    const line = { x, width, gap, expansion, hyphenated, spaceAfter, segments };
    if (this.#direction === undefined) return line;
    const placed = placedBothWays(segments, this.#direction, this.#levels, (mark, segment) =>
      markWidth(mark, segment.setting, line),
    );
    // What would stand at the left of a line that runs rightwards stands at its right.
    const leftwards =
      this.#direction === 'rtl' && align !== 'center' ? (fill ? 0 : spare - lead) : lead + indent;
    return { ...line, x: leftwards + turned, segments: placed };
  }

  #segments(at: Break, last: boolean, hyphen: boolean): Measured {
    const { kind, width } = this.#material;
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
      const run = this.#runs[i] ?? null;
      const word = this.#words[i] ?? null;
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
      const from = this.#from[i]!;
      let to = this.#to[i]!;
      let next = i + 1;
      while (next < end && this.#words[next] === word && kind[next] !== GLUE) {
        if (kind[next] === BOX && this.#from[next] === to) to = this.#to[next]!;
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

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

function wordEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === SPACE || code === NO_BREAK_SPACE) break;
  }
  return end;
}

interface Measured {
  readonly segments: readonly Segment[];
  readonly letters: number;
  readonly space: number;
  readonly spaces: number;
  readonly indent: number;
}

import { baseDirection, runsLeftwards } from './bidi.ts';
import type { Measure } from './break-lines.ts';
import { LINE_END, type Run } from './line.ts';
import { hangRight } from './margins.ts';
import { FORBIDDEN, Material } from './material.ts';
import { DASH, HARD_HYPHEN, SOFT_HYPHEN, type Word, type WordMaker } from './words.ts';

/** How a paragraph stands. */
export interface ParagraphForm {
  readonly measure: Measure;
  /** First line's indent, points; negative for a hanging indent. */
  readonly indent: number;
  readonly align: 'justify' | 'left' | 'center' | 'right';
  /** A line other than the first starts further in: turned-over lines of verse. */
  readonly turnover?: number;
}

/** Shares of a space that it may grow and shrink by. */
export const STRETCH = 0.5;
export const SHRINK = 0.28;
/** Letters may be widened or narrowed by 1.5 %, which no eye sees (Thành, Micro-typography). */
export const EXPANSION = 0.015;
const HYPHEN_PENALTY = 200;
const DASH_PENALTY = 20;
/** Between Han characters: no space, but a little give. */
const LOOSE_STRETCH = 0.08;
/** A word wider than the measure (an address, a scream) may be cut anywhere, at a price. */
const ANYWHERE_PENALTY = 3000;
/** Or after its slashes and dashes, and then the line may fall short by this share of the measure. */
const RAGGED_CUT = 0.3;

/** The words of one paragraph as boxes, glue and penalties, and what each of these is. One instance
 *  serves a whole book; its arrays are reused. */
export class Copy {
  readonly material = new Material();
  /** By item of the material: the word it is of, its run, and which letters of the word it has. */
  readonly words: (Word | null)[] = [];
  readonly runs: (Run | null)[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** Characters that no face had, of all paragraphs so far. */
  missing = '';
  /** The direction of a paragraph that has letters of both; none for nearly all. */
  direction: 'ltr' | 'rtl' | undefined;
  readonly #maker: WordMaker;

  constructor(maker: WordMaker) {
    this.#maker = maker;
  }

  /** Fills it anew with a paragraph. */
  fill(runs: readonly Run[], form: ParagraphForm): void {
    this.material.clear();
    const both = runs.some((run) => runsLeftwards(run.text));
    this.direction = both ? baseDirection(runs.map((run) => run.text).join('')) : undefined;
    const expand = form.align === 'justify' ? EXPANSION : 0;
    if (form.indent !== 0) this.#note(this.material.box(form.indent, 0, 0, 0), null, null, 0, 0);
    for (const run of runs) {
      if (run.text === LINE_END) this.#end();
      else this.#text(run, form, expand);
    }
    this.#end();
  }

  #note(at: number, word: Word | null, run: Run | null, from: number, to: number): void {
    this.words[at] = word;
    this.runs[at] = run;
    this.from[at] = from;
    this.to[at] = to;
  }

  #end(): void {
    const material = this.material;
    this.#note(material.breakpoint(FORBIDDEN, 0, false, 0), null, null, 0, 0);
    this.#note(material.glue(0, 1e6, 0, 0), null, null, 0, 0);
    this.#note(material.breakpoint(-FORBIDDEN, 0, false, 0), null, null, 0, 0);
  }

  #text(run: Run, form: ParagraphForm, expand: number): void {
    const { text, setting } = run;
    const material = this.material;
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
    const material = this.material;
    const { shape, cuts, sorts, setting } = word;
    const scale = setting.size / 1000;
    if (word.missing !== '') this.missing += word.missing;
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
    const at = this.material.box(width, width * expand, hang, 0);
    this.#note(at, word, run, from, to);
  }

  #cut(sort: number, hyphen: number): number {
    const material = this.material;
    const hang = hyphen * hangRight('-');
    if (sort === SOFT_HYPHEN) return material.breakpoint(HYPHEN_PENALTY, hyphen, true, hang);
    if (sort === HARD_HYPHEN) return material.breakpoint(HYPHEN_PENALTY, 0, true, hang);
    return material.breakpoint(DASH_PENALTY, 0, false, 0);
  }

  #letters(word: Word, run: Run, measure: number): void {
    if (word.missing !== '') this.missing += word.missing;
    const signs = new Set(word.cuts.filter((_, i) => word.sorts[i] === DASH));
    let from = 0;
    for (const char of word.text) {
      const to = from + char.length;
      this.#box(word, run, from, to, 0);
      if (to === word.text.length) return;
      if (signs.has(to)) this.#raggedCut(measure);
      else {
        const cut = this.material.breakpoint(ANYWHERE_PENALTY, 0, false, 0);
        this.#note(cut, word, run, to, to);
      }
      from = to;
    }
  }

  /** A cut at which a line may end short; where it does not, what stands after takes back the give. */
  #raggedCut(measure: number): void {
    const material = this.material;
    const give = measure * RAGGED_CUT;
    this.#note(material.breakpoint(FORBIDDEN, 0, false, 0), null, null, 0, 0);
    this.#note(material.glue(0, give, 0, 0), null, null, 0, 0);
    this.#note(material.breakpoint(DASH_PENALTY, 0, false, 0), null, null, 0, 0);
    this.#note(material.glue(0, -give, 0, 0), null, null, 0, 0);
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

import type { Shape } from '../../typeset/pages/lines/fount.ts';
import { markWidth, type Line, type Segment } from '../../typeset/pages/lines/line.ts';
import type { Page, PlacedLine } from '../../typeset/pages/make-up/pages.ts';
import { FURNITURE, ORNAMENT, type Element } from '../../typeset/pages/structure-tree.ts';
import type { EmbeddedFont } from './document.ts';
import type { Glyphs } from './glyphs.ts';
import { MISSING, PAGINATION } from './read/shown-text.ts';
import type { Tags } from './tags.ts';

/** A rectangle on the page that leads somewhere: left, bottom, right, top. */
export interface LinkArea {
  readonly element: number;
  readonly area: readonly [number, number, number, number];
}

/** What a page's content needs beside its text. */
export interface PageContent {
  readonly content: string;
  readonly fonts: ReadonlyMap<string, EmbeddedFont>;
  readonly links: readonly LinkArea[];
}

const NO_ELEMENT = -3;

/**
 * Writes pages as PDF content: one text object a page, and one string built up from the words'
 * ready-made pieces. (`doc.text` for every line took seven times the processor time, measured
 * 2026-11.)
 */
export class PageWriter {
  readonly #glyphs: Glyphs;
  readonly #tags: Tags;
  readonly #elements: readonly Element[];
  readonly #height: number;
  #text = '';
  #open = NO_ELEMENT;
  #font: EmbeddedFont | undefined;
  #size = 0;
  #expansion = 100;
  #rise = 0;
  #fonts = new Map<string, EmbeddedFont>();
  #links: LinkArea[] = [];

  constructor(glyphs: Glyphs, tags: Tags, elements: readonly Element[], height: number) {
    this.#glyphs = glyphs;
    this.#tags = tags;
    this.#elements = elements;
    this.#height = height;
  }

  write(page: Page): PageContent {
    this.#fonts = new Map();
    this.#links = [];
    this.#open = NO_ELEMENT;
    this.#font = undefined;
    this.#expansion = 100;
    this.#rise = 0;
    const { rule } = page;
    const ruled =
      rule === undefined
        ? ''
        : `/Artifact BMC\n0.4 w ${number(rule.x)} ${number(this.#height - rule.y)} m ` +
          `${number(rule.x + rule.width)} ${number(this.#height - rule.y)} l S\nEMC\n`;
    this.#text = `${ruled}BT\n`;
    for (const placed of page.lines) this.#line(placed);
    this.#close();
    return { content: `${this.#text}ET`, fonts: this.#fonts, links: this.#links };
  }

  #line({ set, x, y }: PlacedLine): void {
    const { line, element } = set;
    const baseline = this.#height - y;
    if (line.expansion !== this.#expansion) {
      this.#expansion = line.expansion;
      this.#text += `${number(line.expansion)} Tz\n`;
    }
    this.#mark(element);
    this.#text += `1 0 0 1 ${number(x)} ${number(baseline)} Tm\n`;
    const { segments } = line;
    let pen = x;
    let owed = 0;
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i]!;
      const own = segment.run.element ?? element;
      this.#mark(element < 0 ? element : own);
      this.#setting(segment);
      if (segment.x !== undefined) {
        pen = x + segment.x;
        owed = 0;
        this.#text += `1 0 0 1 ${number(pen)} ${number(baseline)} Tm\n`;
      }
      owed = this.#segment(segment, line, owed);
      const linked = own >= 0 && this.#elements[own]!.target !== undefined;
      if (!linked && i === segments.length - 1) break;
      const from = pen;
      pen += segmentWidth(segment, line);
      if (linked) this.#link(own, from, pen, baseline, segment);
    }
    const last = line.segments.at(-1);
    if (line.spaceAfter && last !== undefined) {
      this.#text += `[<${this.#space(last)}>]TJ\n`;
    }
  }

  /** Opens the marked content of an element, if another is open. */
  #mark(element: number): void {
    if (element === this.#open) return;
    this.#close();
    if (element === FURNITURE) this.#text += `${PAGINATION}\n`;
    else this.#text += element === ORNAMENT ? '/Artifact BMC\n' : this.#tags.open(element);
    this.#open = element;
  }

  #close(): void {
    if (this.#open !== NO_ELEMENT) this.#text += 'EMC\n';
    this.#open = NO_ELEMENT;
  }

  #setting({ setting }: Segment): void {
    const font = this.#glyphs.font(setting.fount);
    if (font !== this.#font || setting.size !== this.#size) {
      this.#font = font;
      this.#size = setting.size;
      this.#fonts.set(font.id, font);
      this.#text += `/${font.id} ${number(setting.size)} Tf\n`;
    }
    if (setting.rise !== this.#rise) {
      this.#rise = setting.rise;
      this.#text += `${number(setting.rise)} Ts\n`;
    }
  }

  /** Adjustments are whole thousandths; what rounding owes is carried to the next space. */
  #segment(segment: Segment, line: Line, owed: number): number {
    const { setting, marks } = segment;
    const scale = setting.size / 1000;
    const stretch = line.expansion / 100;
    const natural = setting.fount.space;
    const space = this.#space(segment);
    const wanted = natural - (natural * scale + line.gap) / (scale * stretch);
    let text = '[<';
    let adjusted = space;
    let adjustment = 0;
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i] ?? null;
      if (mark === null) {
        const exact = wanted + owed;
        const whole = Math.round(exact);
        owed = exact - whole;
        // Spaces of a line differ by a thousandth at most.
        if (whole !== adjustment) {
          adjustment = whole;
          adjusted = whole === 0 ? space : `${space}>${whole}<`;
        }
        text += adjusted;
      } else if (mark === 'give') {
        text += `>${number(-line.gap / (scale * stretch))}<`;
      } else if (mark.offsets === undefined) {
        text += this.#glyphs.word(mark);
      } else {
        text += this.#placed(mark, setting.size);
      }
    }
    if (setting.fount.substitute) this.#text += MISSING;
    this.#text += `${text}>]TJ\n`;
    return owed;
  }

  #space({ setting }: Segment): string {
    return this.#glyphs.word(setting.fount.shape(' '));
  }

  /** Glyphs that stand off their baseline: vowel points, marks of the Arabic script. */
  #placed(shape: Shape, size: number): string {
    let text = '';
    let owed = 0;
    shape.glyphs.forEach((_, i) => {
      const { x, y } = shape.offsets![i]!;
      const glyph = this.#glyphs.glyph(shape, i);
      const shift = number(-(owed + x));
      const rise = number(this.#rise + (y * size) / 1000);
      text +=
        y === 0
          ? `>${shift}<${glyph}`
          : `>${shift}]TJ ${rise} Ts [<${glyph}>]TJ ${this.#rise} Ts [<`;
      owed = shape.advances[i]! - shape.widths[i]! - x;
    });
    return `${text}>${number(-owed)}<`;
  }

  #link(element: number, from: number, to: number, baseline: number, { setting }: Segment): void {
    if (to <= from) return;
    const { fount, size, rise } = setting;
    const bottom = baseline + rise + (fount.descender * size) / 1000;
    const top = baseline + rise + (fount.ascender * size) / 1000;
    const before = this.#links.at(-1);
    if (before?.element === element && Math.abs(before.area[1] - bottom) < size) {
      const [left, low, , high] = before.area;
      this.#links[this.#links.length - 1] = { element, area: [left, low, to, high] };
    } else {
      this.#links.push({ element, area: [from, bottom, to, top] });
    }
  }
}

function segmentWidth({ setting, marks }: Segment, line: Line): number {
  let width = 0;
  for (let i = 0; i < marks.length; i++) width += markWidth(marks[i] ?? null, setting, line);
  return width;
}

/** Three decimals are a three-hundredth of a hair's breadth. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

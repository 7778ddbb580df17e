import type { FontFile } from '../../typeset/faces.ts';
import type { Fount, Shape } from '../../typeset/pages/lines/fount.ts';
import type { EmbeddedFont, PdfDocument } from './document.ts';

/**
 * The fonts of one file, and words as they are written in its content: hexadecimal glyphs of the
 * subset with adjustments between them.
 *
 * A glyph stands in the subset once for every text it stands for (a small capital for `a` and for
 * `A`, the hyphen for U+002D and U+00AD), so that text comes back out as it went in.
 */
export class Glyphs {
  readonly #document: PdfDocument;
  readonly #fonts = new Map<FontFile, Subset>();
  readonly #words = new Map<Shape, string>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  font(fount: Fount): EmbeddedFont {
    return this.#subset(fount.file).font;
  }

  /** The inside of a TJ array's string: opened and closed by the caller. */
  word(shape: Shape): string {
    let written = this.#words.get(shape);
    if (written === undefined) {
      written = this.#write(shape);
      this.#words.set(shape, written);
    }
    return written;
  }

  /** One glyph of a shape, for those that must be placed one by one. */
  glyph(shape: Shape, i: number): string {
    const subset = this.#subset(shape.fount.file);
    return subset.code(shape.glyphs[i]!, shape.letters[i]!, shape.widths[i]!);
  }

  #subset(file: FontFile): Subset {
    let subset = this.#fonts.get(file);
    if (subset === undefined) {
      subset = new Subset(this.#document.embed(file));
      this.#fonts.set(file, subset);
    }
    return subset;
  }

  #write(shape: Shape): string {
    let text = '';
    let owed = 0;
    for (let i = 0; i < shape.glyphs.length; i++) {
      const adjustment = Math.round(owed * 100) / 100;
      if (adjustment !== 0) {
        text += `>${-adjustment}<`;
        owed -= adjustment;
      }
      text += this.glyph(shape, i);
      owed += shape.advances[i]! - shape.widths[i]!;
    }
    const left = Math.round(owed * 100) / 100;
    return left === 0 ? text : `${text}>${-left}<`;
  }
}

class Subset {
  readonly font: EmbeddedFont;
  /** By glyph and the text it stands for. */
  readonly #known = new Map<number, Map<string, string>>();

  constructor(font: EmbeddedFont) {
    this.font = font;
  }

  /** Four hexadecimal digits: the glyph's place in the subset. */
  code(glyph: number, letters: string, width: number): string {
    let codes = this.#known.get(glyph);
    if (codes === undefined) this.#known.set(glyph, (codes = new Map()));
    let code = codes.get(letters);
    if (code === undefined) {
      code = this.#add(glyph, letters, width).toString(16).padStart(4, '0');
      codes.set(letters, code);
    }
    return code;
  }

  #add(glyph: number, letters: string, width: number): number {
    const { subset, widths, unicode } = this.font;
    const index = subset.glyphs.push(glyph) - 1;
    widths[index] = width;
    unicode[index] = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
    return index;
  }
}

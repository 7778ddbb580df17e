import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { FACES, FALLBACKS, type FontFile } from '../../typeset/faces.ts';
import type { Fount, FountRequest, Shape, TypeCase } from '../../typeset/pages/lines/fount.ts';
import { hangLeft, hangRight } from '../../typeset/pages/lines/margins.ts';
import {
  CLUSTER,
  features,
  GLYPH,
  HarfBuzzFont,
  type Features,
  type Shaped,
  X_OFFSET,
  Y_OFFSET,
} from './harfbuzz.ts';

const { resolve } = createRequire(import.meta.url);

/** Where a packaged font lies on this machine. */
export function fontPath(file: FontFile): string {
  return resolve(file);
}

/** A font file that HarfBuzz has open. */
interface OpenFont {
  readonly font: HarfBuzzFont;
  readonly scale: number;
  readonly covered: Map<number, boolean>;
  /** Glyphs' own widths, as far as they were asked for. */
  readonly widths: Map<number, number>;
}

const opened = new Map<FontFile, OpenFont>();

function open(file: FontFile): OpenFont {
  let found = opened.get(file);
  if (found === undefined) {
    const font = new HarfBuzzFont(readFileSync(fontPath(file)));
    found = { font, scale: 1000 / font.unitsPerEm, covered: new Map(), widths: new Map() };
    opened.set(file, found);
  }
  return found;
}

/** The soft hyphen: what a line-end hyphen reads back as, so that words come out whole. */
export const SOFT_HYPHEN = '\u00ad';
/** Stands where no face has the character. */
const REPLACEMENT = '\ufffd';

/** Shapes that a fount remembers before it forgets them all: a long batch of books must not grow
 *  without end, and a novel has about 15,000 different words. */
const MOST_SHAPES = 60_000;

class MeasuredFount implements Fount {
  readonly name: string;
  readonly file: FontFile;
  readonly substitute: boolean = false;
  readonly space: number;
  readonly hyphen: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly ascender: number;
  readonly descender: number;
  readonly #open: OpenFont;
  readonly #features: Features;
  readonly #tracking: number;
  readonly #capitals: boolean;
  readonly #shapes = new Map<string, Shape>();

  constructor(
    name: string,
    file: FontFile,
    wanted: readonly string[] = [],
    tracking = 0,
    capitals = false,
  ) {
    this.name = name;
    this.file = file;
    this.#open = open(file);
    this.#features = features(wanted);
    this.#tracking = tracking;
    this.#capitals = capitals;
    const { font, scale } = this.#open;
    this.ascender = font.ascender * scale;
    this.descender = font.descender * scale;
    this.xHeight = font.xHeight * scale;
    this.capHeight = font.capHeight * scale;
    this.space = this.shape(' ').width;
    this.hyphen = this.shape('-').width;
  }

  covers(codePoint: number): boolean {
    const { covered, font } = this.#open;
    let has = covered.get(codePoint);
    if (has === undefined) {
      has = font.has(codePoint);
      covered.set(codePoint, has);
    }
    return has;
  }

  ink(letter: string): { left: number; right: number; foot: number } {
    const shape = this.shape(letter);
    const { font, scale } = this.#open;
    const ink = font.ink(shape.glyphs[0] ?? 0);
    if (ink === undefined) return { left: 0, right: shape.width, foot: 0 };
    const left = ink.left * scale;
    const foot = Math.max(0, -(ink.top + ink.height) * scale);
    return { left, right: left + ink.width * scale, foot };
  }

  shape(text: string, rightToLeft = false): Shape {
    const key = rightToLeft ? `<${text}` : text;
    return this.#remembered(key, () => this.#shape(text, rightToLeft));
  }

  shapeHyphenated(text: string): Shape {
    return this.#remembered(`${text}${SOFT_HYPHEN}-`, () => {
      const shape = this.#shape(`${text}-`, false);
      return { ...shape, letters: [...shape.letters.slice(0, -1), SOFT_HYPHEN] };
    });
  }

  #remembered(key: string, make: () => Shape): Shape {
    let shape = this.#shapes.get(key);
    if (shape === undefined) {
      if (this.#shapes.size >= MOST_SHAPES) this.#shapes.clear();
      shape = make();
      this.#shapes.set(key, shape);
    }
    return shape;
  }

  /** In capitals, index for index: `ß` and what the font has no capital of stay as they are. */
  #raised(text: string): string {
    return Array.from(text, (letter) => {
      const capital = letter.toUpperCase();
      const fits = capital.length === letter.length && this.covers(capital.codePointAt(0) ?? 0);
      return fits ? capital : letter;
    }).join('');
  }

  /** A glyph's own width, in thousandths of an em. */
  #width(glyph: number): number {
    const { font, scale, widths } = this.#open;
    let width = widths.get(glyph);
    if (width === undefined) widths.set(glyph, (width = font.advance(glyph) * scale));
    return width;
  }

  #shape(text: string, rightToLeft: boolean): Shape {
    const { font, scale } = this.#open;
    const shown = this.#capitals ? this.#raised(text) : text;
    const shaped = font.shape(shown, rightToLeft, this.#features);
    const { words, count, infos, positions } = shaped;
    const glyphs: number[] = [];
    const widths: number[] = [];
    const advances: number[] = [];
    const letters = clusterLetters(text, shaped, rightToLeft);
    const before: number[] = [];
    for (let i = 0; i <= text.length; i++) before.push(-1);
    let pen = 0;
    for (let i = 0; i < count; i++) {
      const glyph = words[infos + i * GLYPH]!;
      const cluster = words[infos + i * GLYPH + CLUSTER]!;
      if (before[cluster]! < 0) before[cluster] = pen;
      const advance = words[positions + i * GLYPH]! * scale + this.#tracking;
      glyphs.push(glyph);
      widths.push(this.#width(glyph));
      advances.push(advance);
      pen += advance;
    }
    if (rightToLeft) before.forEach((_, i) => (before[i] = (pen * i) / text.length));
    else fillBetween(before, pen);
    return {
      fount: this,
      glyphs,
      widths,
      advances,
      offsets: offsetsOf(shaped, scale),
      letters,
      width: pen,
      before,
      hangLeft: count === 0 ? 0 : hangLeft(letters[0]!) * widths[0]!,
      hangRight: count === 0 ? 0 : hangRight(letters[count - 1]!) * widths[count - 1]!,
    };
  }
}

/** What each glyph stands for: the first of a cluster has its characters. HarfBuzz keeps clusters in
 *  the order of the text, which is backwards where the script is. */
function clusterLetters(text: string, shaped: Shaped, rightToLeft: boolean): string[] {
  const { words, count, infos } = shaped;
  const letters: string[] = [];
  for (let i = 0; i < count; i++) letters.push('');
  let end = text.length;
  let last = count - 1;
  for (let k = 0; k < count; k++) {
    const i = rightToLeft ? k : count - 1 - k;
    const at = infos + i * GLYPH + CLUSTER;
    const cluster = words[at]!;
    if (i > 0 && words[at - GLYPH] === cluster) continue;
    letters[i] = text.slice(cluster, end);
    if (!rightToLeft && last > i) shareOut(letters, shaped, i, last);
    end = cluster;
    last = i - 1;
  }
  return letters;
}

/** A glyph with a width that stands for nothing is read as a space: in `रामू` the vowel signs take the
 *  last characters of their clusters. */
function shareOut(letters: string[], { words, positions }: Shaped, from: number, to: number): void {
  const characters = Array.from(letters[from]!);
  for (let i = to; i > from && characters.length > 1; i--)
    if (words[positions + i * GLYPH]! > 0) letters[i] = characters.pop()!;
  letters[from] = characters.join('');
}

/** Nearly always none: Latin glyphs stand where the pen is. */
function offsetsOf({ words, count, positions }: Shaped, scale: number): Shape['offsets'] {
  for (let i = 0; i < count; i++) {
    const at = positions + i * GLYPH;
    if (words[at + X_OFFSET] !== 0 || words[at + Y_OFFSET] !== 0) {
      return Array.from({ length: count }, (_, k) => ({
        x: words[positions + k * GLYPH + X_OFFSET]! * scale,
        y: words[positions + k * GLYPH + Y_OFFSET]! * scale,
      }));
    }
  }
  return undefined;
}

/** Positions inside a ligature are shared out evenly. */
function fillBetween(before: number[], width: number): void {
  before[before.length - 1] = width;
  if (before[0]! < 0) before[0] = 0;
  for (let i = 1; i < before.length - 1; i++) {
    if (before[i]! >= 0) continue;
    let next = i + 1;
    while (before[next]! < 0) next++;
    before[i] = before[i - 1]! + (before[next]! - before[i - 1]!) / (next - i + 1);
  }
}

/** Shows a sign for each character that no face has, and reads back as the character. */
class SubstituteFount extends MeasuredFount {
  override readonly substitute = true;

  override covers(): boolean {
    return true;
  }

  override shape(text: string, rightToLeft = false): Shape {
    const letters = rightToLeft ? Array.from(text).toReversed() : Array.from(text);
    const shape = super.shape(letters.map(() => REPLACEMENT).join(''), rightToLeft);
    const before = Array.from(
      { length: text.length + 1 },
      (_, i) => (shape.width * i) / text.length,
    );
    return { ...shape, fount: this, letters, before };
  }
}

const founts = new Map<string, Fount>();

function fountOf(
  file: FontFile,
  features: readonly string[] = [],
  tracking = 0,
  capitals = false,
): Fount {
  const name = [file, ...features, tracking, capitals].join(' ');
  let fount = founts.get(name);
  if (fount === undefined) {
    fount = new MeasuredFount(name, file, features, tracking, capitals);
    founts.set(name, fount);
  }
  return fount;
}

const SUBSTITUTE: FontFile =
  '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf';

/**
 * The packaged faces as HarfBuzz measures them. Founts outlive a book: the words that one book
 * shaped are shaped for the next.
 */
export const packagedTypeCase: TypeCase = {
  fount: ({ face, style, features, tracking, capitals }: FountRequest) =>
    fountOf(FACES[face][style], features, tracking, capitals),
  fallback: (codePoint) => {
    for (const file of FALLBACKS) {
      const fount = fountOf(file);
      if (fount.covers(codePoint)) return fount;
    }
    return undefined;
  },
  substitute: () => {
    const name = 'substitute';
    const known = founts.get(name) ?? new SubstituteFount(name, SUBSTITUTE);
    founts.set(name, known);
    return known;
  },
};

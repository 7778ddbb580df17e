import { isDictionary, Pointer, type Dictionary, type PdfFile } from './pdf-file.ts';
import { readFont, type ReadFont } from './to-unicode.ts';

/** A stretch of text as one operator shows it. */
export interface Shown {
  /** Marked-content number on the page; -1 for heads and folios, -2 for ornaments. */
  readonly content: number;
  readonly text: string;
  readonly font: ReadFont;
  readonly size: number;
  /** Where it begins and ends, points from the page's lower left. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Baseline of the line it stands on, whatever its own rise. */
  readonly rise: number;
  /** Spaces with the adjustment that follows them, each in normal spaces of its font. */
  readonly gaps: readonly number[];
  /** Goes on where the text before it ended. */
  readonly continues: boolean;
}

export interface ShownPage {
  readonly shown: readonly Shown[];
  /** Characters that no face has. */
  readonly missing: number;
}

/** What opens heads and folios in a page's content. */
export const PAGINATION = '/Artifact <</Type /Pagination>> BDC';

/** The point in a page's content that says: here a sign stands for a character no face has. */
export const MISSING = '/MissingGlyph MP\n';

/** Fonts are shared by all pages: each is read once. */
export class TextReader {
  readonly #file: PdfFile;
  readonly #fonts = new Map<number, ReadFont>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** What a page shows, in the order of its content. */
  read(page: Dictionary): ShownPage {
    const contents = page.get('Contents');
    const stream =
      contents instanceof Pointer ? this.#file.object(contents.number).stream : undefined;
    if (stream === undefined) return { shown: [], missing: 0 };
    const fonts = this.#pageFonts(page);
    const content = Buffer.from(stream).toString('latin1');
    return { shown: interpret(content, fonts), missing: content.split(MISSING).length - 1 };
  }

  #pageFonts(page: Dictionary): Map<string, ReadFont> {
    const resources = this.#file.dictionary(page.get('Resources'));
    const fonts = new Map<string, ReadFont>();
    for (const [name, value] of this.#file.dictionary(resources.get('Font'))) {
      if (!(value instanceof Pointer)) continue;
      let font = this.#fonts.get(value.number);
      if (font === undefined) {
        const dictionary = this.#file.object(value.number).value;
        font = readFont(this.#file, isDictionary(dictionary) ? dictionary : new Map());
        this.#fonts.set(value.number, font);
      }
      fonts.set(name, font);
    }
    return fonts;
  }
}

// One operator with its operands: `/F1 11 Tf`, `1 0 0 1 54 500 Tm`, `[<00010002>-20<0003>]TJ`.
const OPERATION =
  /(?:\/(\S+) (\S+) Tf|1 0 0 1 (\S+) (\S+) Tm|\[([^\]]*)\]TJ|(\S+) Tz|(\S+) Ts|\/\S+ <<\/MCID (\d+)>> BDC|(\/Artifact BMC)|(\/Artifact <<\/Type \/Pagination>> BDC|EMC))/g;

interface Pen {
  font: ReadFont | undefined;
  size: number;
  expansion: number;
  rise: number;
  x: number;
  y: number;
  content: number;
  moved: boolean;
}

function interpret(content: string, fonts: ReadonlyMap<string, ReadFont>): Shown[] {
  const shown: Shown[] = [];
  const pen: Pen = {
    font: undefined,
    size: 0,
    expansion: 1,
    rise: 0,
    x: 0,
    y: 0,
    content: -1,
    moved: true,
  };
  for (const match of content.matchAll(OPERATION)) {
    const [, font, size, x, y, array, expansion, rise, mcid, artifact, close] = match;
    if (array !== undefined) {
      const text = show(array, pen);
      if (text !== undefined) shown.push(text);
    } else if (x !== undefined) {
      pen.x = Number(x);
      pen.y = Number(y);
      pen.moved = true;
    } else if (font !== undefined) {
      pen.font = fonts.get(font);
      pen.size = Number(size);
    } else if (expansion !== undefined) pen.expansion = Number(expansion) / 100;
    else if (rise !== undefined) pen.rise = Number(rise);
    else if (mcid !== undefined) pen.content = Number(mcid);
    else if (artifact !== undefined) pen.content = -2;
    else if (close !== undefined) pen.content = -1;
  }
  return shown;
}

const OPEN = 0x3c;
const CLOSE = 0x3e;

/** `<0001>-20<0002>`: glyphs, and adjustments in thousandths of an em between them. */
function show(array: string, pen: Pen): Shown | undefined {
  const { font, size, expansion } = pen;
  if (font === undefined) return undefined;
  const start = pen.x;
  const scale = (size / 1000) * expansion;
  const normal = font.widths[font.space] ?? 0;
  const gaps: number[] = [];
  let text = '';
  let spaced = false;
  let at = 0;
  // Sign by sign: a novel has 280,000 of these pieces, and each match of a pattern is an object.
  while (at < array.length) {
    if (array.charCodeAt(at) === OPEN) {
      for (at++; at + 4 <= array.length && array.charCodeAt(at) !== CLOSE; at += 4) {
        const code = glyphAt(array, at);
        pen.x += (font.widths[code] ?? 0) * scale;
        text += font.text[code] ?? '';
        spaced = code === font.space;
        if (spaced) gaps.push(expansion);
      }
      at++;
    } else {
      const next = array.indexOf('<', at);
      const end = next < 0 ? array.length : next;
      const move = -Number(array.slice(at, end));
      pen.x += move * scale;
      // A space's adjustment follows it at once, and belongs to the gap that the eye sees.
      if (spaced) gaps[gaps.length - 1]! += (move * expansion) / normal;
      spaced = false;
      at = end;
    }
  }
  const { content, y, rise, moved } = pen;
  pen.moved = false;
  return { content, text, font, size, x: start, end: pen.x, y, rise, gaps, continues: !moved };
}

/** The glyph whose number stands there in four hexadecimal digits. */
function glyphAt(array: string, at: number): number {
  let glyph = 0;
  for (let i = at; i < at + 4; i++) glyph = glyph * 16 + digit(array.charCodeAt(i));
  return glyph;
}

/** `0` to `9`, `a` to `f`. */
function digit(unit: number): number {
  return unit < 0x3a ? unit - 0x30 : unit - 0x57;
}

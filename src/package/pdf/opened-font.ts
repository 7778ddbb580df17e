import { FontTables, subsetTrueType } from './true-type.ts';

/**
 * What pdfkit asks of a font that it is given opened (0.20.2), in place of a path: fontkit, which
 * opens paths for it, takes longer to load than all else of pdfkit. Text is shaped and fonts are cut
 * down by own code, so that nothing but names and measures is asked for.
 */
export interface OpenedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly post: { readonly isFixedPitch: boolean };
  readonly 'OS/2': { readonly sFamilyClass: number };
  readonly getGlyph: (glyph: number) => { readonly advanceWidth: number };
  /** The glyphs to embed, in their order, and the file cut down to them. */
  readonly createSubset: () => {
    readonly glyphs: number[];
    readonly encode: () => Uint8Array;
  };
  /** What pdfkit knows an opened font by; it is never called. */
  readonly layout: () => never;
}

/** The sign for what a font has not: the first of every font. */
const NO_GLYPH = 0;
/** Bit of `macStyle`. */
const ITALIC = 2;

/** Reads a font file; throws where one of the tables that every font has is missing. */
export function openedFont(file: Uint8Array): OpenedFont {
  const tables = new FontTables(file);
  const head = tables.table('head');
  const hhea = tables.table('hhea');
  const post = tables.table('post');
  const os2 = tables.table('OS/2');
  return {
    postscriptName: postscriptName(tables.table('name')),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    italicAngle: post.getInt32(4) / 65_536,
    bbox: {
      minX: head.getInt16(36),
      minY: head.getInt16(38),
      maxX: head.getInt16(40),
      maxY: head.getInt16(42),
    },
    head: { macStyle: { italic: (head.getUint16(44) & ITALIC) !== 0 } },
    post: { isFixedPitch: post.getUint32(12) !== 0 },
    'OS/2': { sFamilyClass: os2.getInt16(30) },
    getGlyph: (glyph) => ({ advanceWidth: tables.metric(glyph)[0] }),
    createSubset: () => {
      const glyphs = [NO_GLYPH];
      return { glyphs, encode: () => subsetTrueType(file, glyphs) };
    },
    layout: () => {
      throw new Error('pdfkit was asked to set text.');
    },
  };
}

/** Of the `name` table: what a font is called in PostScript, and Windows' platform. */
const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

/** Every packaged face has its name for Windows, in UTF-16. */
function postscriptName(names: DataView): string {
  const count = names.getUint16(2);
  const strings = names.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 6 + i * 12;
    if (names.getUint16(record) !== WINDOWS || names.getUint16(record + 6) !== POSTSCRIPT_NAME) {
      continue;
    }
    const length = names.getUint16(record + 8);
    const from = names.byteOffset + strings + names.getUint16(record + 10);
    return new TextDecoder('utf-16be').decode(new Uint8Array(names.buffer, from, length));
  }
  throw new Error('The font has no name.');
}

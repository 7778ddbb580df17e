import type { FaceName } from '../../design.ts';
import type { FaceStyle, FontFile } from '../../faces.ts';

/**
 * A word as its glyphs stand: what shaping decided, in thousandths of an em. Shapes are shared by
 * every line that shows the word, so nothing here knows of a line.
 */
export interface Shape {
  readonly fount: Fount;
  /** Glyph numbers of the font file, from left to right. */
  readonly glyphs: readonly number[];
  /** How far the glyph moves the pen by its own width. */
  readonly widths: readonly number[];
  /** How far shaping moved the pen: the width with kerning and tracking. */
  readonly advances: readonly number[];
  /** Where the glyph is drawn against the pen; none when all are zero. */
  readonly offsets: readonly { readonly x: number; readonly y: number }[] | undefined;
  /** The characters each glyph stands for; empty for a later glyph of a cluster. */
  readonly letters: readonly string[];
  readonly width: number;
  /** Width before each UTF-16 index of the text, and after the last. */
  readonly before: readonly number[];
  /** How far the first and the last glyph may hang into the margin. */
  readonly hangLeft: number;
  readonly hangRight: number;
}

/** A face in one cut with one set of features: what the compositor measures with. */
export interface Fount {
  /** Unique: the file with the features. */
  readonly name: string;
  readonly file: FontFile;
  /** Shows one sign for whatever it is given: no face has the characters. */
  readonly substitute: boolean;
  /** Thousandths of an em. */
  readonly space: number;
  readonly hyphen: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly ascender: number;
  readonly descender: number;
  readonly covers: (codePoint: number) => boolean;
  /** Where the ink of a letter begins and ends, from its left edge, and how far it hangs below the
   *  line it stands on. */
  readonly ink: (letter: string) => {
    readonly left: number;
    readonly right: number;
    readonly foot: number;
  };
  /** Text of one direction without spaces. */
  readonly shape: (text: string, rightToLeft?: boolean) => Shape;
  /** A piece of a word with the hyphen of a line's end, which reads back as U+00AD. */
  readonly shapeHyphenated: (text: string) => Shape;
}

/** What a fount is asked for by. */
export interface FountRequest {
  readonly face: FaceName;
  readonly style: FaceStyle;
  /** OpenType features beside the usual: `onum`, `smcp`; with `-` in front: switched off. */
  readonly features: readonly string[];
  /** Extra space after every letter, in thousandths of an em. */
  readonly tracking?: number;
  /** Shows small letters as capitals, which read back as the small letters that they are. */
  readonly capitals?: boolean;
}

/** The drawers that founts are taken from; opening a font is the packager's affair. */
export interface TypeCase {
  readonly fount: (request: FountRequest) => Fount;
  /** The first packaged fount that has the character; none when no face has it. */
  readonly fallback: (codePoint: number) => Fount | undefined;
  /** Shows one sign for whatever character it is given. */
  readonly substitute: () => Fount;
}

import bidiModule from 'bidi-js';
import type { GlyphRun } from 'fontkit';

import type { Face } from './faces.ts';

/** A row of letters as outlines, in em: the baseline is 0, down is positive. */
export interface Row {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly width: number;
  readonly ink: Ink;
  /** The lowest letter height of its faces. */
  readonly letterHeight: number;
}

interface Run {
  readonly face: Face;
  readonly glyphs: GlyphRun;
  readonly x: number;
}

interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How a row is set, beside its text. */
export interface Hand {
  /** Tried in this order for every letter. */
  readonly faces: readonly [Face, ...Face[]];
  readonly direction: 'ltr' | 'rtl';
  /** Space between letters, in em; only where the script lets its letters stand apart. */
  readonly tracking: number;
}

// Its types speak of an ES module's default export; what Node loads is that function itself.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const bidi = (bidiModule as unknown as typeof bidiModule.default)();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * In Thai and Lao `am` is a ring above the consonant and a letter after it; a tone mark stands above
 * that ring (HarfBuzz orders it so, fontkit 2.0.4 leaves the ring above the tone).
 */
function inWrittenOrder(text: string): string {
  return text
    .replace(/([\u0e48-\u0e4b])\u0e33/gu, '\u0e4d$1\u0e32')
    .replace(/([\u0ec8-\u0ecb])\u0eb3/gu, '\u0ecd$1\u0eb2');
}

/** Scripts whose capitals may be spaced out: the others join their letters or look broken. */
const SPACED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;

/** Shapes and orders one row of text. Letters that no face has are left out: see `missing`. */
export function row(text: string, hand: Hand): Row {
  const tracking = SPACED.test(text) ? hand.tracking : 0;
  const runs: Run[] = [];
  let x = 0;
  for (const stretch of visualOrder(stretches(text, hand))) {
    const glyphs = stretch.face.font.layout(
      inWrittenOrder(stretch.text),
      tracking === 0 ? {} : { liga: false, clig: false },
      undefined,
      undefined,
      stretch.level % 2 === 1 ? 'rtl' : 'ltr',
    );
    space(glyphs, tracking * stretch.face.font.unitsPerEm);
    runs.push({ face: stretch.face, glyphs, x });
    x += glyphs.advanceWidth / stretch.face.font.unitsPerEm;
  }
  const letterHeight = Math.min(...runs.map((run) => run.face.letterHeight), Infinity);
  return {
    text,
    runs,
    width: Math.max(0, x - tracking),
    ink: ink(runs),
    letterHeight: Number.isFinite(letterHeight) ? letterHeight : hand.faces[0].letterHeight,
  };
}

/** The outlines of a row as SVG path data, its baseline beginning at x and y. */
export function outlines(line: Row, size: number, x: number, y: number): string {
  const parts: string[] = [];
  for (const [placed, glyph] of glyphsOf(line.runs)) {
    const scale = size / placed.unitsPerEm;
    for (const { command, args } of glyph.path.commands) {
      parts.push(COMMANDS[command]);
      for (let index = 0; index + 1 < args.length; index += 2) {
        const px = x + placed.x * size + (args[index] ?? 0) * scale;
        const py = y + placed.y * size - (args[index + 1] ?? 0) * scale;
        parts.push(`${px.toFixed(1)} ${py.toFixed(1)} `);
      }
    }
  }
  return parts.join('');
}

/** The clusters of a text that none of the faces can draw. */
export function missing(text: string, faces: readonly Face[]): readonly string[] {
  return [...graphemes.segment(text)]
    .map(({ segment }) => segment)
    .filter((cluster) => !faces.some((face) => has(face, cluster)));
}

const COMMANDS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

interface Stretch {
  readonly text: string;
  readonly face: Face;
  readonly level: number;
}

/** Cuts a row where the face or the direction changes, in logical order. */
function stretches(text: string, hand: Hand): Stretch[] {
  const { levels } = bidi.getEmbeddingLevels(text, hand.direction);
  const result: { text: string; face: Face; level: number }[] = [];
  const whole = hand.faces.find((face) => missing(text, [face]).length === 0);
  for (const { segment, index } of graphemes.segment(text)) {
    const level = levels[index] ?? 0;
    const last = result.at(-1);
    // A space or comma stays with the letters before it, so that a row is cut rarely.
    const stays = last !== undefined && !/[\p{L}\p{N}]/u.test(segment) && has(last.face, segment);
    const face = whole ?? (stays ? last.face : hand.faces.find((each) => has(each, segment)));
    if (face === undefined) continue;
    const shown = level % 2 === 1 ? (bidi.getMirroredCharacter(segment) ?? segment) : segment;
    if (last !== undefined && last.face === face && last.level === level) last.text += shown;
    else result.push({ text: shown, face, level });
  }
  return result;
}

/** Rule L2 of the bidirectional algorithm: from the highest level down, each sequence turns round. */
function visualOrder(logical: readonly Stretch[]): Stretch[] {
  const order = [...logical];
  const highest = Math.max(0, ...order.map((stretch) => stretch.level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = to;
    }
  }
  return order;
}

function has(face: Face, cluster: string): boolean {
  for (const letter of cluster) {
    if (INVISIBLE.test(letter)) continue;
    if (!face.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** Joiners and variation selectors: fonts do without a glyph for them. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;

function space(glyphs: GlyphRun, units: number): void {
  if (units === 0) return;
  for (const position of glyphs.positions) if (position.xAdvance > 0) position.xAdvance += units;
}

interface PlacedGlyph {
  readonly x: number;
  readonly y: number;
  readonly unitsPerEm: number;
}

function* glyphsOf(runs: readonly Run[]): Generator<[PlacedGlyph, GlyphRun['glyphs'][number]]> {
  for (const { face, glyphs, x } of runs) {
    const { unitsPerEm } = face.font;
    let pen = 0;
    for (const [index, glyph] of glyphs.glyphs.entries()) {
      const position = glyphs.positions[index];
      if (position === undefined) continue;
      yield [
        {
          x: x + (pen + position.xOffset) / unitsPerEm,
          y: -position.yOffset / unitsPerEm,
          unitsPerEm,
        },
        glyph,
      ];
      pen += position.xAdvance;
    }
  }
}

function ink(runs: readonly Run[]): Ink {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [{ x, y, unitsPerEm }, glyph] of glyphsOf(runs)) {
    const box = glyph.bbox;
    if (!(box.maxX > box.minX)) continue;
    left = Math.min(left, x + box.minX / unitsPerEm);
    right = Math.max(right, x + box.maxX / unitsPerEm);
    top = Math.min(top, y - box.maxY / unitsPerEm);
    bottom = Math.max(bottom, y - box.minY / unitsPerEm);
  }
  return Number.isFinite(left)
    ? { left, top, right, bottom }
    : { left: 0, top: 0, right: 0, bottom: 0 };
}

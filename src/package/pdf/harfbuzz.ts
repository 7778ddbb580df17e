/* oxlint-disable no-underscore-dangle -- the names are emscripten's: this file is the door to it */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * HarfBuzz's shaper, as C functions of a WebAssembly module; `hb.h` has the signatures. harfbuzzjs
 * wraps it in objects for every glyph and font, and takes 40 ms to load (1.6.4); what is read here
 * is read out of the module's memory.
 */
interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly __wasm_call_ctors: () => void;
  readonly malloc: (size: number) => number;
  readonly hb_blob_create: (
    data: number,
    size: number,
    mode: number,
    user: number,
    free: number,
  ) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_get_upem: (face: number) => number;
  readonly hb_font_create: (face: number) => number;
  readonly hb_font_get_h_extents: (font: number, extents: number) => number;
  readonly hb_font_get_nominal_glyph: (font: number, codePoint: number, glyph: number) => number;
  readonly hb_font_get_glyph_h_advance: (font: number, glyph: number) => number;
  readonly hb_font_get_glyph_extents: (font: number, glyph: number, extents: number) => number;
  readonly hb_ot_metrics_get_position_with_fallback: (
    font: number,
    metric: number,
    position: number,
  ) => void;
  readonly hb_buffer_create: () => number;
  readonly hb_buffer_clear_contents: (buffer: number) => void;
  readonly hb_buffer_add_utf16: (
    buffer: number,
    text: number,
    length: number,
    from: number,
    count: number,
  ) => void;
  readonly hb_buffer_guess_segment_properties: (buffer: number) => void;
  readonly hb_buffer_set_direction: (buffer: number, direction: number) => void;
  readonly hb_buffer_get_length: (buffer: number) => number;
  readonly hb_buffer_get_glyph_infos: (buffer: number, length: number) => number;
  readonly hb_buffer_get_glyph_positions: (buffer: number, length: number) => number;
  readonly hb_shape: (font: number, buffer: number, features: number, count: number) => void;
}

/** As much of WebAssembly as is used here: the types of Node 20 have none. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: HarfBuzz };
};

/** `HB_MEMORY_MODE_WRITABLE`: the memory is the module's own. */
const WRITABLE = 2;
/** `HB_DIRECTION_LTR` and `HB_DIRECTION_RTL`. */
const RIGHTWARDS = 4;
const LEFTWARDS = 5;
/** Tags of `hb_ot_metrics_tag_t`. */
const X_HEIGHT = tag('xhgt');
const CAP_HEIGHT = tag('cpht');
/** `hb_feature_t`: tag, value, start and end, in words of four bytes. */
const FEATURE_WORDS = 4;
/** `HB_FEATURE_GLOBAL_END`: a feature holds to the end of the text. */
const GLOBAL_END = -1;
/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65_536;
/** Text is handed over in memory for so many UTF-16 units; words are rarely longer. */
const USUAL_LENGTH = 1024;

const hb = start();
/** Where functions that return more than a number write it: at most `hb_font_extents_t`. */
const answer = hb.malloc(48);
const buffer = hb.hb_buffer_create();
let text = roomFor(USUAL_LENGTH);

/** Room for so many UTF-16 units. What was there before stays allocated: as room doubles, all of
 *  that is less than the last. */
function roomFor(length: number): { readonly at: number; readonly length: number } {
  return { at: hb.malloc(length * 2), length };
}

function start(): HarfBuzz {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');
  const fail = (): never => {
    throw new Error('HarfBuzz gave up.');
  };
  const unused = (): number => 0;
  const module = new WebAssembly.Module(readFileSync(path));
  const instance = new WebAssembly.Instance(module, {
    env: {
      emscripten_resize_heap: grow,
      _abort_js: fail,
      _emscripten_runtime_keepalive_clear: unused,
      _setitimer_js: unused,
    },
    wasi_snapshot_preview1: { proc_exit: fail },
  });
  instance.exports.__wasm_call_ctors();
  return instance.exports;
}

/** More memory, and a fifth more than was asked for, as emscripten has it. */
function grow(bytes: number): number {
  const { byteLength } = hb.memory.buffer;
  const wanted = Math.max(bytes >>> 0, byteLength * 1.2);
  return hb.memory.grow(Math.ceil((wanted - byteLength) / PAGE)) < 0 ? 0 : 1;
}

let view = new Int32Array(hb.memory.buffer);
/** The module's memory in words: another buffer each time it has grown. */
function words(): Int32Array {
  if (view.buffer !== hb.memory.buffer) view = new Int32Array(hb.memory.buffer);
  return view;
}

function tag(letters: string): number {
  let value = 0;
  for (let i = 0; i < 4; i++) value = (value << 8) | letters.charCodeAt(i);
  return value;
}

/** OpenType features to shape with, as HarfBuzz reads them. */
export interface Features {
  readonly at: number;
  readonly count: number;
}

/** `onum` switches a feature on, `-liga` one off. */
export function features(names: readonly string[]): Features {
  const at = hb.malloc(Math.max(1, names.length) * FEATURE_WORDS * 4);
  names.forEach((name, i) => {
    const off = name.startsWith('-');
    words().set(
      [tag(off ? name.slice(1) : name), off ? 0 : 1, 0, GLOBAL_END],
      at / 4 + i * FEATURE_WORDS,
    );
  });
  return { at, count: names.length };
}

/**
 * A shaped text, in memory until the next is shaped. Glyph `i` begins at `infos + i * GLYPH` with
 * its number, and at `positions + i * GLYPH` with its advance.
 */
export interface Shaped {
  readonly words: Int32Array;
  readonly count: number;
  readonly infos: number;
  readonly positions: number;
}

/** `hb_glyph_info_t` and `hb_glyph_position_t` are five words each: in the first the index of the
 *  glyph's text comes third, in the second the offsets. */
export const GLYPH = 5;
export const CLUSTER = 2;
export const X_OFFSET = 2;
export const Y_OFFSET = 3;

/** A font file that HarfBuzz has open, in the font's own units. */
export class HarfBuzzFont {
  readonly unitsPerEm: number;
  readonly ascender: number;
  readonly descender: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly #font: number;

  constructor(file: Uint8Array) {
    const data = hb.malloc(file.length);
    new Uint8Array(hb.memory.buffer).set(file, data);
    const face = hb.hb_face_create(hb.hb_blob_create(data, file.length, WRITABLE, 0, 0), 0);
    this.#font = hb.hb_font_create(face);
    this.unitsPerEm = hb.hb_face_get_upem(face);
    hb.hb_font_get_h_extents(this.#font, answer);
    this.ascender = words()[answer / 4]!;
    this.descender = words()[answer / 4 + 1]!;
    this.xHeight = this.#metric(X_HEIGHT);
    this.capHeight = this.#metric(CAP_HEIGHT);
  }

  #metric(metric: number): number {
    hb.hb_ot_metrics_get_position_with_fallback(this.#font, metric, answer);
    return words()[answer / 4]!;
  }

  has(codePoint: number): boolean {
    return (
      hb.hb_font_get_nominal_glyph(this.#font, codePoint, answer) !== 0 && words()[answer / 4] !== 0
    );
  }

  advance(glyph: number): number {
    return hb.hb_font_get_glyph_h_advance(this.#font, glyph);
  }

  /** The box of a glyph's ink from its top left; its height points down. */
  ink(glyph: number): { left: number; top: number; width: number; height: number } | undefined {
    if (hb.hb_font_get_glyph_extents(this.#font, glyph, answer) === 0) return undefined;
    const [left, top, width, height] = words().subarray(answer / 4, answer / 4 + 4);
    return { left: left!, top: top!, width: width!, height: height! };
  }

  shape(letters: string, rightToLeft: boolean, { at, count }: Features): Shaped {
    const { length } = letters;
    if (length > text.length) text = roomFor(Math.max(length, text.length * 2));
    const units = new Uint16Array(hb.memory.buffer, text.at, length);
    for (let i = 0; i < length; i++) units[i] = letters.charCodeAt(i);
    hb.hb_buffer_clear_contents(buffer);
    hb.hb_buffer_add_utf16(buffer, text.at, length, 0, length);
    hb.hb_buffer_guess_segment_properties(buffer);
    hb.hb_buffer_set_direction(buffer, rightToLeft ? LEFTWARDS : RIGHTWARDS);
    hb.hb_shape(this.#font, buffer, at, count);
    return {
      words: words(),
      count: hb.hb_buffer_get_length(buffer),
      infos: hb.hb_buffer_get_glyph_infos(buffer, 0) / 4,
      positions: hb.hb_buffer_get_glyph_positions(buffer, 0) / 4,
    };
  }
}

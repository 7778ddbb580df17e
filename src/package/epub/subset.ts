import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * HarfBuzz's subsetter, as C functions of a WebAssembly module without imports. harfbuzzjs wraps its
 * shaper and leaves this one bare; `hb-subset.h` has the signatures.
 */
interface Subsetter {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (size: number) => number;
  readonly free: (at: number) => void;
  readonly hb_blob_create: (
    data: number,
    size: number,
    mode: number,
    user: number,
    free: number,
  ) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_unicode_set: (input: number) => number;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

/** As much of WebAssembly as is used here: the types of Node 20 have none. The names of the exports
 *  are those that `WebAssembly.Module.exports` lists (harfbuzzjs 1.6.4). */
declare const WebAssembly: {
  readonly instantiate: (
    bytes: Uint8Array,
    imports: object,
  ) => Promise<{ readonly instance: { readonly exports: Subsetter & Starter } }>;
};

interface Starter {
  readonly _initialize: () => void;
}

/** `HB_MEMORY_MODE_WRITABLE`: the memory is the module's own. */
const WRITABLE = 2;

let loading: Promise<Subsetter> | undefined;

async function load(): Promise<Subsetter> {
  const path = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(await readFile(path), {});
  const { _initialize: initialize, ...subsetter } = instance.exports;
  initialize();
  return subsetter;
}

/** A font with the glyphs of some letters and no others, ligatures and kerning among them kept. */
export async function subset(font: Uint8Array, letters: Iterable<string>): Promise<Uint8Array> {
  const hb = await (loading ??= load());
  const data = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  hb.hb_blob_destroy(blob);
  const input = hb.hb_subset_input_create_or_fail();
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const letter of letters) hb.hb_set_add(wanted, letter.codePointAt(0) ?? 0);
  const smaller = hb.hb_subset_or_fail(face, input);
  hb.hb_subset_input_destroy(input);
  const result = hb.hb_face_reference_blob(smaller);
  const at = hb.hb_blob_get_data(result, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(at, at + hb.hb_blob_get_length(result));
  hb.hb_blob_destroy(result);
  hb.hb_face_destroy(smaller);
  hb.hb_face_destroy(face);
  hb.free(data);
  if (!bytes.length) throw new Error('the font cannot be cut down to the letters of the book');
  return bytes;
}

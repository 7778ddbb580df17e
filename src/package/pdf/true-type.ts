/** Tables that a TrueType font in a PDF needs (ISO 32000-1, 9.9), beside those made anew. */
const COPIED = ['cvt ', 'fpgm', 'prep'] as const;

/** Flags of a composite glyph's components. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/**
 * Cuts a TrueType font down to some glyphs, in their order: a glyph asked for twice is there twice.
 * Components of composite glyphs are added at the end.
 *
 * fontkit's own subsetter (2.0.4) measures every glyph and crashes on an empty one at the end of
 * the `glyf` table, which Noto Sans Symbols 2 has.
 */
export function subsetTrueType(font: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const source = new FontTables(font);
  const wanted = [...glyphs];
  const places = new Map<number, number>();
  const outlines: Uint8Array[] = [];
  // Components join the list while it is walked.
  for (let i = 0; i < wanted.length; i++) {
    outlines.push(
      withComponents(source.outline(wanted[i]!), (component) => {
        let place = places.get(component);
        if (place === undefined) {
          place = wanted.push(component) - 1;
          places.set(component, place);
        }
        return place;
      }),
    );
  }
  return assembled(source, wanted, outlines);
}

/** A TrueType file, table by table. */
export class FontTables {
  readonly #tables = new Map<string, DataView>();
  readonly #long: boolean;
  readonly #metrics: number;

  constructor(font: Uint8Array) {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    const count = view.getUint16(4);
    for (let i = 0; i < count; i++) {
      const entry = 12 + i * 16;
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
      const offset = font.byteOffset + view.getUint32(entry + 8);
      const length = view.getUint32(entry + 12);
      this.#tables.set(tag, new DataView(font.buffer, offset, length));
    }
    this.#long = this.table('head').getInt16(50) === 1;
    this.#metrics = this.table('hhea').getUint16(34);
  }

  table(tag: string): DataView {
    const table = this.#tables.get(tag);
    if (table === undefined) throw new Error(`The font has no table ${tag}.`);
    return table;
  }

  has(tag: string): boolean {
    return this.#tables.has(tag);
  }

  bytes(tag: string): Uint8Array<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.table(tag);
    return new Uint8Array(buffer, byteOffset, byteLength).slice();
  }

  outline(glyph: number): Uint8Array {
    const loca = this.table('loca');
    const at = (i: number): number =>
      this.#long ? loca.getUint32(i * 4) : loca.getUint16(i * 2) * 2;
    const { buffer, byteOffset } = this.table('glyf');
    return new Uint8Array(buffer, byteOffset + at(glyph), at(glyph + 1) - at(glyph));
  }

  /** Advance width and left side bearing; glyphs after the last full metric share its width. */
  metric(glyph: number): readonly [advance: number, bearing: number] {
    const hmtx = this.table('hmtx');
    const full = Math.min(glyph, this.#metrics - 1);
    const bearing =
      glyph < this.#metrics
        ? hmtx.getInt16(glyph * 4 + 2)
        : hmtx.getInt16(this.#metrics * 4 + (glyph - this.#metrics) * 2);
    return [hmtx.getUint16(full * 4), bearing];
  }
}

/** The outline with its components renumbered, if it is made of others. */
function withComponents(outline: Uint8Array, place: (glyph: number) => number): Uint8Array {
  if (outline.length < 10) return outline;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const into = new DataView(copy.buffer);
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    into.setUint16(at + 2, place(view.getUint16(at + 2)));
    at += 4 + ((flags & WORDS) !== 0 ? 4 : 2);
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & TWO_SCALES) !== 0) at += 4;
    else if ((flags & MATRIX) !== 0) at += 8;
    if ((flags & MORE) === 0) return copy;
  }
}

function assembled(
  source: FontTables,
  glyphs: readonly number[],
  outlines: readonly Uint8Array[],
): Uint8Array {
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4));
  let length = 0;
  outlines.forEach((outline, i) => {
    loca.setUint32(i * 4, length);
    length += aligned(outline.length);
    const [advance, bearing] = source.metric(glyphs[i]!);
    hmtx.setUint16(i * 4, advance);
    hmtx.setInt16(i * 4 + 2, bearing);
  });
  loca.setUint32(outlines.length * 4, length);
  const glyf = new Uint8Array(length);
  outlines.forEach((outline, i) => {
    glyf.set(outline, loca.getUint32(i * 4));
  });
  const tables: [string, Uint8Array][] = [
    ...COPIED.filter((tag) => source.has(tag)).map((tag): [string, Uint8Array] => [
      tag,
      source.bytes(tag),
    ]),
    ['glyf', glyf],
    ['head', patched(source.bytes('head'), 50, 1)],
    ['hhea', patched(source.bytes('hhea'), 34, glyphs.length)],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', patched(source.bytes('maxp'), 4, glyphs.length)],
  ];
  return directory(tables);
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}

function patched(table: Uint8Array<ArrayBuffer>, at: number, value: number): Uint8Array {
  new DataView(table.buffer).setUint16(at, value);
  return table;
}

/** The file: a directory of the tables, in the order of their tags, and the tables. */
function directory(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const head = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, table]) => sum + aligned(table.length), head);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x0001_0000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = head;
  tables.forEach(([tag, table], i) => {
    const entry = 12 + i * 16;
    for (let k = 0; k < 4; k++) file[entry + k] = tag.charCodeAt(k);
    file.set(table, offset);
    view.setUint32(entry + 4, checksum(view, offset, aligned(table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += aligned(table.length);
  });
  return file;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

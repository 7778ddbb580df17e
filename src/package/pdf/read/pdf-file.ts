import { inflateSync } from 'node:zlib';

/** A value as it stands in a PDF. */
export type Value =
  | number
  | string
  | boolean
  | null
  | Name
  | Pointer
  | readonly Value[]
  | Dictionary;

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A reference to an object. */
export class Pointer {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export type Dictionary = ReadonlyMap<string, Value>;

/** One object of the file: its value, and its stream when it has one. */
export interface Stored {
  readonly value: Value;
  readonly stream?: Uint8Array;
}

/**
 * Reads the PDFs that this program writes: a classic table of cross references, flate streams,
 * nothing encrypted. Others are refused by a clear error.
 */
export class PdfFile {
  readonly #bytes: Buffer;
  readonly #offsets: ReadonlyMap<number, number>;
  readonly #known = new Map<number, Stored>();
  readonly catalog: Dictionary;
  readonly information: Dictionary;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { offsets, trailer } = crossReferences(this.#bytes);
    this.#offsets = offsets;
    this.catalog = this.dictionary(trailer.get('Root'));
    this.information = this.dictionary(trailer.get('Info'));
  }

  object(number: number): Stored {
    let stored = this.#known.get(number);
    if (stored === undefined) {
      stored = this.#read(number);
      this.#known.set(number, stored);
    }
    return stored;
  }

  /** The value itself, whether it stands here or is pointed to. */
  value(value: Value | undefined): Value {
    if (value === undefined) return null;
    return value instanceof Pointer ? this.object(value.number).value : value;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.value(value);
    return isDictionary(found) ? found : new Map();
  }

  array(value: Value | undefined): readonly Value[] {
    const found = this.value(value);
    return isArray(found) ? found : [];
  }

  /** The page dictionaries in order, with their object numbers. */
  get pages(): { readonly number: number; readonly page: Dictionary }[] {
    const tree = this.dictionary(this.catalog.get('Pages'));
    return this.array(tree.get('Kids')).map((kid) => {
      const number = kid instanceof Pointer ? kid.number : 0;
      return { number, page: this.dictionary(kid) };
    });
  }

  #read(number: number): Stored {
    const offset = this.#offsets.get(number);
    if (offset === undefined) return { value: null };
    const head = this.#bytes.indexOf('obj', offset) + 3;
    const window = headEnd(this.#bytes, head);
    const value = parse(this.#bytes.toString('latin1', head, window.end));
    if (!window.stream || !isDictionary(value)) return { value };
    const length = this.value(value.get('Length'));
    if (typeof length !== 'number') return { value };
    const start = window.end + 'stream\n'.length;
    const raw = this.#bytes.subarray(start, start + length);
    const filter = value.get('Filter');
    const flate = filter instanceof Name && filter.name === 'FlateDecode';
    return { value, stream: flate ? inflateSync(raw) : raw };
  }
}

/** Whether a value is a dictionary: `<< /Key value … >>`. */
export function isDictionary(value: Value): value is Dictionary {
  return value instanceof Map;
}

/** Whether a value is an array: `[ … ]`. */
export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

const FOREIGN = 'The file is no PDF that chapbook wrote: its cross references cannot be read.';

function crossReferences(bytes: Buffer): { offsets: Map<number, number>; trailer: Dictionary } {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 64));
  const start = /startxref\s+(\d+)/.exec(tail);
  if (start === null) throw new Error(FOREIGN);
  const table = bytes.toString('latin1', Number(start[1]));
  const head = /^xref\s+0 (\d+)\s+/.exec(table);
  const trailerAt = table.indexOf('trailer');
  if (head === null || trailerAt < 0) throw new Error(FOREIGN);
  const offsets = new Map<number, number>();
  table
    .slice(head[0].length, trailerAt)
    .trim()
    .split(/\s*\n/)
    .forEach((line, number) => {
      if (line.trimEnd().endsWith('n')) offsets.set(number, Number(line.slice(0, 10)));
    });
  const trailer = parse(table.slice(trailerAt + 'trailer'.length));
  if (!isDictionary(trailer)) throw new Error(FOREIGN);
  return { offsets, trailer };
}

/** Where an object's dictionary ends, and whether a stream follows. */
function headEnd(bytes: Buffer, from: number): { end: number; stream: boolean } {
  const end = bytes.indexOf('endobj', from);
  // Sought in this object only: most objects have no stream, and the next one may be far.
  const inside = bytes.subarray(from, end).indexOf('\nstream\n');
  const stream = inside < 0 ? -1 : from + inside;
  return stream >= 0 && (stream < end || end < 0)
    ? { end: stream + 1, stream: true }
    : { end: end < 0 ? bytes.length : end, stream: false };
}

// Everything between delimiters: `<<`, `[`, `/Name`, `12 0 R`, `-1.5`, `(text)`, `<feff>`, `true`.
const TOKEN =
  /\s*(?:(<<)|(>>)|(\[)|(\])|\/([^\s<>[\]()/]*)|(\d+) (\d+) R|([-+]?(?:\d+\.?\d*|\.\d+))|\(((?:[^()\\]|\\[^])*)\)|<([0-9a-fA-F\s]*)>|(true|false|null))/y;

interface Open {
  readonly dictionary: boolean;
  readonly values: Value[];
}

/** Parses one value; nesting is kept on a stack of its own, so that no file can exhaust ours. */
export function parse(text: string): Value {
  const stack: Open[] = [];
  TOKEN.lastIndex = 0;
  for (;;) {
    const match = TOKEN.exec(text);
    if (match === null) return null;
    let value: Value;
    if (match[1] !== undefined || match[3] !== undefined) {
      stack.push({ dictionary: match[1] !== undefined, values: [] });
      continue;
    } else if (match[2] !== undefined || match[4] !== undefined) {
      const open = stack.pop();
      if (open === undefined) return null;
      value = open.dictionary ? dictionaryOf(open.values) : open.values;
    } else value = atom(match);
    const holder = stack.at(-1);
    if (holder === undefined) return value;
    holder.values.push(value);
  }
}

function atom(match: RegExpExecArray): Value {
  if (match[5] !== undefined) return new Name(match[5]);
  if (match[6] !== undefined) return new Pointer(Number(match[6]));
  if (match[8] !== undefined) return Number(match[8]);
  if (match[9] !== undefined) return text(literal(match[9]));
  if (match[10] !== undefined) return text(Buffer.from(match[10], 'hex').toString('latin1'));
  return match[11] === 'true' ? true : match[11] === 'false' ? false : null;
}

function dictionaryOf(values: readonly Value[]): Dictionary {
  const dictionary = new Map<string, Value>();
  for (let i = 0; i + 1 < values.length; i += 2) {
    const key = values[i]!;
    if (key instanceof Name) dictionary.set(key.name, values[i + 1]!);
  }
  return dictionary;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

function literal(raw: string): string {
  return raw.replace(/\\([^])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
}

/** Text strings are UTF-16 with a mark in front, or one byte a letter. */
function text(bytes: string): string {
  if (!bytes.startsWith('þÿ')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

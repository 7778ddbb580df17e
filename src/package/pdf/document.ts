/* oxlint-disable no-underscore-dangle -- the names are pdfkit's: this file is the door to it */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

import PdfKit from 'pdfkit';

import type { FontFile } from '../../typeset/faces.ts';
import { fontPath } from './founts.ts';
import { openedFont, type OpenedFont } from './opened-font.ts';

/** An object of the file, as pdfkit writes it. */
export interface Reference {
  data: Record<string, unknown>;
  end: (chunk?: Uint8Array) => void;
  write: (chunk: Uint8Array | string) => void;
  buffer: Uint8Array[];
  compress: boolean;
}

/** zlib's level 3 in place of its usual 6: a novel's file grows by a tenth, and 700,000 words take a
 *  fifth less processor time (measured 2026-11). */
const LEVEL = 3;

/** A font as pdfkit embeds it: glyphs join the subset in the order they are pushed. */
export interface EmbeddedFont {
  readonly id: string;
  readonly subset: { readonly glyphs: number[] };
  readonly widths: (number | null)[];
  readonly unicode: (readonly number[])[];
  readonly ref: () => Reference;
}

export interface WritablePage {
  readonly dictionary: Reference;
  readonly content: Reference;
  readonly fonts: Record<string, Reference>;
  readonly annotations: Reference[];
}

export interface OutlineNode {
  readonly addItem: (title: string, at: { pageNumber: number; top: number }) => OutlineNode;
}

/** What the file's own dictionary says; the same goes into its XMP. */
export interface Information {
  readonly Title: string;
  readonly Author: string;
  readonly Subject: string;
  readonly Keywords: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

/** The members of pdfkit's document that are used beyond its types (0.20.2). */
interface PdfKitDocument {
  readonly ref: (data: object) => Reference;
  readonly addPage: () => void;
  readonly page: WritablePage;
  readonly font: (source: OpenedFont) => void;
  readonly _font: EmbeddedFont;
  readonly image: (jpeg: Buffer, x: number, y: number, size: object) => void;
  readonly outline: OutlineNode;
  readonly _root: Reference;
  _id: Buffer;
  endMetadata: () => void;
  readonly on: (event: 'data', listener: (chunk: Uint8Array) => void) => void;
  readonly once: (event: 'end', listener: () => void) => void;
  readonly end: () => void;
}

/** A string of the file: pdfkit takes plain strings for names. */
export function text(value: string): object {
  // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- pdfkit tells strings from names by their being objects
  return new String(value);
}

/**
 * A PDF being written. pdfkit is the writer of objects, fonts, outline and cross references; lines,
 * tags and metadata are written by own code.
 */
export class PdfDocument {
  readonly #kit: PdfKitDocument;

  constructor(size: readonly [number, number], language: string, info: Information) {
    const said = Object.fromEntries(Object.entries(info).filter(([, value]) => value !== ''));
    const options = {
      size: [...size],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7' as const,
      lang: language,
      displayTitle: true,
      info: said,
      // pdfkit opens Helvetica unless told that no font is wanted.
      font: null,
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pdfkit's types know neither `font: null` nor the members above
    this.#kit = new PdfKit(options as object) as unknown as PdfKitDocument;
  }

  /** An object to be written; it must be ended once. */
  ref(data: object): Reference {
    return this.#kit.ref(data);
  }

  newPage(): WritablePage {
    this.#kit.addPage();
    return this.#kit.page;
  }

  get page(): WritablePage {
    return this.#kit.page;
  }

  /** The pages so far, as links name them. */
  get pageReferences(): readonly Reference[] {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pdfkit keeps the pages in its page tree's dictionary
    return (this.catalog['Pages'] as Reference).data['Kids'] as Reference[];
  }

  /** The document's catalog dictionary. */
  get catalog(): Record<string, unknown> {
    return this.#kit._root.data;
  }

  get outline(): OutlineNode {
    return this.#kit.outline;
  }

  /** Opens a packaged font for embedding. */
  embed(file: FontFile): EmbeddedFont {
    this.#kit.font(openedFont(readFileSync(fontPath(file))));
    return this.#kit._font;
  }

  /** Sets the whole content of the page begun last, in place of what pdfkit begins pages with. */
  setContent(operators: string): void {
    const { content } = this.#kit.page;
    content.buffer.length = 0;
    content.compress = false;
    content.data['Length'] = 0;
    content.data['Filter'] = 'FlateDecode';
    content.write(deflateSync(Buffer.from(operators, 'latin1'), { level: LEVEL }));
  }

  image(jpeg: Uint8Array, x: number, y: number, width: number, height: number): void {
    this.#kit.image(Buffer.from(jpeg), x, y, { width, height });
  }

  /** The file's identifier and its metadata packet, in place of pdfkit's. */
  identify(identifier: Uint8Array, xmp: string): void {
    this.#kit._id = Buffer.from(identifier);
    this.#kit.endMetadata = () => {
      const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
      // Kept uncompressed, so that programs that know no PDF find it.
      Object.assign(metadata, { compress: false });
      metadata.end(new TextEncoder().encode(xmp));
      this.catalog['Metadata'] = metadata;
    };
  }

  /** All bytes of the finished file. */
  finish(): Promise<Uint8Array> {
    return new Promise((resolve) => {
      const chunks: Uint8Array[] = [];
      this.#kit.on('data', (chunk) => chunks.push(chunk));
      this.#kit.once('end', () => {
        resolve(Buffer.concat(chunks));
      });
      this.#kit.end();
    });
  }
}

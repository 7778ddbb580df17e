import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { codePage, decodeSingleBytes, type CodePageName } from '../../src/source/code-pages.ts';
import { decode } from '../../src/source/decode.ts';
import { decodeWide, type WideEncoding } from '../../src/source/utf-16.ts';

const PAGES: readonly CodePageName[] = [
  'windows-1252',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1253',
  'windows-1254',
  'ibm437',
  'ibm850',
];

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const anyBytes = fc.uint8Array({ maxLength: 400 });

describe('every reading', () => {
  test('UTF-8 is read back as it was written', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(decode(new TextEncoder().encode(`lamp ${written}`)).text).toBe(`lamp ${written}`);
      }),
    );
  });

  test('UTF-16 is read back, in either order', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (written, little) => {
        const units = `\uFEFF${written}`;
        const view = new DataView(new ArrayBuffer(units.length * 2));
        for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), little);
        expect(decode(new Uint8Array(view.buffer)).text).toBe(written);
      }),
    );
  });

  test('a code page gives every byte one character, and back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), anyBytes, (name, bytes) => {
        const { high } = codePage(name);
        const back = Array.from(decodeSingleBytes(bytes, codePage(name)), (char) =>
          char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : 0x80 + high.indexOf(char),
        );
        expect(back).toEqual([...bytes]);
      }),
    );
  });

  test('no bytes at all make a sign for a lost character', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const spelled = Buffer.from(bytes).includes(Buffer.from('\uFFFD'));
        const wide = decode(bytes).encoding.startsWith('utf-16');
        expect(decode(bytes).text.includes('\uFFFD') && !spelled && !wide).toBe(false);
      }),
    );
  });

  test('wide units give well-formed text, whatever they are', () => {
    const encodings = fc.constantFrom<WideEncoding>('utf-16le', 'utf-16be', 'utf-32le', 'utf-32be');
    fc.assert(
      fc.property(anyBytes, encodings, (bytes, encoding) => {
        expect(decodeWide(bytes, encoding).text.isWellFormed()).toBe(true);
      }),
    );
  });

  test('ASCII is what it is', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const ascii = bytes.map((byte) => byte & 0x7f).filter((byte) => byte > 0);
        expect(decode(ascii).text).toBe(String.fromCharCode(...ascii));
      }),
    );
  });
});

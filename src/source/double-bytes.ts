/** A multibyte code page of East Asia, believed only when nearly all of it is what people write. */
interface DoubleBytePage {
  readonly name: 'euc-jp' | 'shift_jis' | 'euc-kr' | 'gbk' | 'big5';
  /** Characters that texts in it are full of. */
  readonly common: RegExp;
  /** The least share of them among the characters beyond ASCII. */
  readonly least: number;
}

// Kana make up half of any Japanese story, hangul nearly all of a Korean one; the Chinese pages
// are told apart by particles that every paragraph has, in the simplified and the full form.
const PAGES: readonly DoubleBytePage[] = [
  { name: 'euc-jp', common: /[\u3041-\u30FE]/g, least: 0.3 },
  { name: 'shift_jis', common: /[\u3041-\u30FE]/g, least: 0.3 },
  { name: 'euc-kr', common: /[\uAC00-\uD7A3]/g, least: 0.6 },
  { name: 'gbk', common: /[的一是不了在人有我他这个们来到时大地为子中你说]/g, least: 0.08 },
  { name: 'big5', common: /[的一是不了在人有我他這個們來到時大地為子中你說]/g, least: 0.08 },
];

/** JIS: every character in seven bits, each stretch of Japanese behind an escape. Mail has it. */
const JIS_ESCAPE = '\u001B$';

/** The text of bytes that are all ASCII and say that they mean another script. */
export function decodeEscapedBytes(
  ascii: string,
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: string } | undefined {
  if (!ascii.includes(`${JIS_ESCAPE}B`) && !ascii.includes(`${JIS_ESCAPE}@`)) return undefined;
  const text = strictly('iso-2022-jp', bytes);
  return text === undefined ? undefined : { text, encoding: 'iso-2022-jp' };
}

const LEAST_SHARE_OF_HIGH_BYTES = 0.3;
const BEYOND_ASCII = /[\u0080-\uFFFF]/g;

/** The text of bytes in a double-byte page, when one explains them. */
export function decodeDoubleBytes(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: string } | undefined {
  let high = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) >= 0x80) high++;
  if (high < bytes.length * LEAST_SHARE_OF_HIGH_BYTES) return undefined;
  for (const { name, common, least } of PAGES) {
    const text = strictly(name, bytes);
    if (text === undefined) continue;
    const beyond = text.match(BEYOND_ASCII)?.length ?? 0;
    if ((text.match(common)?.length ?? 0) >= beyond * least) return { text, encoding: name };
  }
  return undefined;
}

function strictly(name: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import { WINDOWS_1252 } from './windows-1252.ts';

/** A code page of one byte a character: what the bytes 80 to FF stand for. */
export interface CodePage {
  readonly name: CodePageName;
  readonly high: readonly string[];
}

export type CodePageName =
  | 'windows-1252'
  | 'iso-8859-15'
  | 'macintosh'
  | 'windows-1250'
  | 'iso-8859-2'
  | 'windows-1251'
  | 'koi8-r'
  | 'koi8-u'
  | 'ibm866'
  | 'x-mac-cyrillic'
  | 'iso-8859-5'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1257'
  | 'ibm437'
  | 'ibm850';

// The two pages of DOS that wrote Western Europe and that ICU does not know.
const IBM437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»' +
  '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»' +
  '░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

const OWN: Partial<Record<CodePageName, readonly string[]>> = {
  'windows-1252': WINDOWS_1252,
  ibm437: IBM437.split(''),
  ibm850: IBM850.split(''),
};

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
const known = new Map<CodePageName, CodePage>();

/** The code page of that name. */
export function codePage(name: CodePageName): CodePage {
  let page = known.get(name);
  if (page === undefined) {
    page = { name, high: OWN[name] ?? highHalf(name) };
    known.set(name, page);
  }
  return page;
}

/** A byte that a page leaves open keeps its number: no table may bring in U+FFFD. */
function highHalf(name: CodePageName): readonly string[] {
  const chars = new TextDecoder(name).decode(HIGH_BYTES).split('');
  return chars.map((char, i) => (char === '\uFFFD' ? String.fromCharCode(0x80 + i) : char));
}

const CHUNK = 0x2000;

/** The text that `bytes` spell in one code page. */
export function decodeSingleBytes(bytes: Uint8Array, { high }: CodePage): string {
  const units = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? byte : (high[byte - 0x80] ?? '').charCodeAt(0),
  );
  const buffer = new Uint16Array(Math.min(CHUNK, bytes.length));
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const length = Math.min(CHUNK, bytes.length - from);
    for (let i = 0; i < length; i++) buffer[i] = units[bytes[from + i] ?? 0] ?? 0;
    parts.push(Reflect.apply(String.fromCharCode, undefined, buffer.subarray(0, length)));
  }
  return parts.join('');
}

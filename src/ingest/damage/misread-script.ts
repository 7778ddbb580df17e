import { codePage, type CodePage } from '../../source/code-pages.ts';
import { pageByEvidence } from '../../source/page-evidence.ts';

/** `Ëàìïà`: no language of the West writes four letters with marks in a row. */
const ROW = /[À-ÿ]{4}/;
const MARKED = /[À-ÿ]/g;
const PLAIN = /[A-Za-z]/g;

/** The byte of each Western letter and sign, and of the controls that Latin-1 has in their place. */
const BYTES = new Map(
  codePage('windows-1252').high.flatMap((char, i) => [
    [char, 0x80 + i],
    [String.fromCharCode(0x80 + i), 0x80 + i],
  ]),
);
const OTHER_SCRIPTS = new Set(['windows-1251', 'koi8-r', 'koi8-u', 'windows-1253']);

/**
 * The code page of a text whose bytes were read as Western ones and saved so: most of its letters
 * have marks, and as bytes they are words in another script.
 */
export function misreadScript(text: string): CodePage | undefined {
  if (!ROW.test(text)) return undefined;
  const marked = text.match(MARKED)?.length ?? 0;
  if (marked <= (text.match(PLAIN)?.length ?? 0)) return undefined;
  const bytes = Uint8Array.from(text, (char) =>
    char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : (BYTES.get(char) ?? 0x20),
  );
  const { page } = pageByEvidence(bytes);
  return OTHER_SCRIPTS.has(page.name) ? page : undefined;
}

/** A line with the characters that its bytes are in `page`. */
export function inScript(line: string, { high }: CodePage): string {
  return Array.from(line, (char) => {
    const byte = BYTES.get(char);
    return byte === undefined ? char : (high[byte - 0x80] ?? char);
  }).join('');
}

// This folder undoes what mail does to lines: its encoding, its line ends, the signs before what is quoted.

import { decode } from '../../source/decode.ts';
import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { asLine, lineRuns, type LineRun } from '../line-runs.ts';
import { repairs } from '../repairs.ts';
import { anyFits, rule } from '../rule.ts';

/**
 * Mail that was saved as it travelled (RFC 2045, 6.7): bytes beyond ASCII are spelled `=E9`, and
 * lines end at 76 columns with `=` wherever that falls, in the middle of a word too.
 */

const DECLARED = rule(/^content-transfer-encoding:\s*quoted-printable/i, { holds: Sign.colon });
/**
 * What the encoding writes: a byte beyond ASCII, the sign itself, a first dot or `From`, white at a
 * line's end, and that end.
 */
const WRITTEN = /=(?:[89A-F][\dA-F]|3D|2E|46(?=rom)|(?:20|09)?$|0D=0A|0A)/g;
/** The line goes on in the next. */
const SOFT_END = /=[ \t]*$/;
const FEWEST = 3;
/** Lines of the encoding have 76 columns; programs that quote them add a few. */
const LONGEST_LINE = 80;

/** Mail without its encoding: the letters that it wrote as bytes, its lines as they were. */
export const quotedPrintable: Format = {
  name: 'quoted-printable',
  isUsed: ({ lines }) => anyFits(lines, DECLARED) || isWritten(lines),
  read({ lines, head }, report) {
    const repair = repairs(
      'ingest/transfer-read',
      'Read text as it was before it was packed for mail',
      report,
    );
    const runs = lineRuns(lines, (text) => SOFT_END.test(text));
    const texts = decode(bytesOf(runs)).text.split('\n');
    const read = runs.map((run, i) => asLine(run, texts[i] ?? '', repair));
    repair.done();
    return { lines: read, head };
  },
};

/** Nearly every `=` is one that the encoding writes; tags with `[size=85]` and sums are not. */
function isWritten(lines: readonly Line[]): boolean {
  let signs = 0;
  let written = 0;
  for (const { text, signs: held } of lines) {
    if (text.length > LONGEST_LINE) return false;
    if ((held & Sign.equals) === 0) continue;
    signs += text.match(/=/g)?.length ?? 0;
    written += text.match(WRITTEN)?.join('').match(/=/g)?.length ?? 0;
    if (/[[<]\w+=(?!3D)/.test(text)) return false;
  }
  return written >= FEWEST && written >= 0.9 * signs;
}

const UTF_8 = new TextEncoder();

/** The bytes that were packed, with a line feed after each run. */
function bytesOf(runs: readonly LineRun[]): Uint8Array {
  const parts: number[] = [];
  for (const run of runs) {
    const packed = run.map(({ text }) => text.replace(SOFT_END, '')).join('');
    // `=0D=0A` at a line's end is that end once more.
    const bytes = UTF_8.encode(packed.replace(/(?:=0D|=0A)+$/, ''));
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      const pair = byte === EQUALS ? hexPair(bytes[at + 1], bytes[at + 2]) : undefined;
      if (pair === undefined) parts.push(byte);
      else {
        parts.push(pair);
        at += 2;
      }
    }
    parts.push(LINE_FEED);
  }
  return Uint8Array.from(parts);
}

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;

/** The byte that two digits spell; control characters are nobody's text and stay spelled. */
function hexPair(high = 0, low = 0): number | undefined {
  const digits = String.fromCharCode(high, low);
  if (!/^[\dA-F]{2}$/.test(digits)) return undefined;
  const byte = parseInt(digits, 16);
  return byte >= 0x20 || byte === 0x09 ? byte : undefined;
}

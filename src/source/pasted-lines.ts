import { sequenceLength, type Utf8Census } from './utf-8.ts';

/** A file in which whole lines are UTF-8 and whole lines are of another encoding. */
export interface PastedLines {
  /** The lines that are no UTF-8. */
  readonly rest: Uint8Array;
  /** The text of all lines, given that of the rest. */
  readonly woven: (rest: string) => string;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly isRest: boolean;
}

const FEED = 0x0a;

/**
 * Fewer sequences than these are an accident of a code page: `Spaß…` of Windows is well-formed as
 * UTF-8, and a novel has such a line in a thousand.
 */
const LEAST_SEQUENCES = 3;
const LEAST_SHARE = 0.1;

function isPasted({ sequences, strays }: Pick<Utf8Census, 'sequences' | 'strays'>): boolean {
  return sequences >= LEAST_SEQUENCES && sequences >= strays * LEAST_SHARE;
}

/**
 * Parts the lines of a file that was pasted together from files in two encodings. What the whole file
 * has tells most that are not: their lines are not looked at.
 */
export function pastedLines(
  bytes: Uint8Array,
  census: Pick<Utf8Census, 'sequences' | 'strays'>,
): PastedLines | undefined {
  if (!isPasted(census)) return undefined;
  const lines: Line[] = [];
  let sequences = 0;
  let strays = 0;
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(FEED, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    const found = highBytesOf(bytes, from, to);
    if (found.strays === 0) sequences += found.sequences;
    strays += found.strays;
    lines.push({ from, to, isRest: found.strays > 0 });
    from = to;
  }
  if (!isPasted({ sequences, strays })) return undefined;
  const others = lines.filter(({ isRest }) => isRest);
  const rest = new Uint8Array(others.reduce((sum, { from, to }) => sum + to - from, 0));
  let at = 0;
  for (const { from, to } of others) {
    rest.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return { rest, woven: (text) => woven(bytes, lines, text) };
}

function highBytesOf(bytes: Uint8Array, from: number, to: number) {
  let sequences = 0;
  let strays = 0;
  for (let at = from; at < to;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) sequences++;
    if (length === 0) strays++;
    at += Math.max(1, length);
  }
  return { sequences, strays };
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

function woven(bytes: Uint8Array, lines: readonly Line[], rest: string): string {
  const others = rest.split(/(?<=\n)/);
  let next = 0;
  return lines
    .map(({ from, to, isRest }) =>
      isRest ? (others[next++] ?? '') : UTF8.decode(bytes.subarray(from, to)),
    )
    .join('');
}

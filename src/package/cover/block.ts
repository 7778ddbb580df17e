import { pieces, type Piece } from './breaks.ts';
import type { Face } from './faces.ts';
import type { Hyphens } from './hyphens.ts';
import { outlines, row, type Hand, type Row } from './letters.ts';
import { directionOf } from './wording.ts';

/** Lines of letters at the size that fits their box best, in pixels of the cover. */
export interface TextBlock {
  readonly rows: readonly Row[];
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** What the eye measures: the height of the capitals. */
  readonly letterHeight: number;
  readonly width: number;
  /** From the top of the first row's ink to the bottom of the last one's. */
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
}

/** How a text is to be fitted. */
export interface Fit {
  /** The first face that lets the letters be as large as wanted is taken. */
  readonly faces: readonly (readonly [Face, ...Face[]])[];
  readonly width: number;
  readonly height: number;
  /** Letters grow to this height and no further. */
  readonly tallest: number;
  /** A face that reaches this is good enough; below it the next face is tried. */
  readonly wanted?: number;
  readonly tracking?: number;
  readonly rows?: number;
  readonly language: string;
  readonly divide?: Hyphens;
  /** Shapes a row; whoever fits several texts remembers the rows. */
  readonly shape?: (text: string, hand: Hand) => Row;
  /** From line to line, against the letters' height; never less than they need. */
  readonly leading?: number;
  readonly capitals?: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MOST_ROWS = 14;
/** What a line twice as long as the others costs, in the scale of `Piece.cost`. */
const UNEVEN = 0.14;

/** Sets a text as large as its box allows, broken where it reads best. */
export function fit(text: string, options: Fit): TextBlock | undefined {
  let best: TextBlock | undefined;
  for (const faces of options.faces) {
    const block = fitIn(text, faces, options);
    if (block === undefined) continue;
    if (best === undefined || block.letterHeight > best.letterHeight * 1.04) best = block;
    if (block.letterHeight >= Math.min(options.wanted ?? 0, options.tallest) * 0.99) break;
  }
  return best;
}

/** The block's outlines with its ink's top at y, and the box that the ink fills. */
export function place(
  block: TextBlock,
  area: { readonly x: number; readonly y: number; readonly width: number },
  align: 'start' | 'center',
): { readonly d: string; readonly box: Box } {
  const first = block.rows[0];
  let y = area.y - (first?.ink.top ?? 0) * block.size;
  let [left, right] = [Infinity, -Infinity];
  const paths: string[] = [];
  for (const line of block.rows) {
    const inkWidth = (line.ink.right - line.ink.left) * block.size;
    const slack = area.width - inkWidth;
    const start = block.direction === 'rtl' ? slack : 0;
    const x = area.x + (align === 'center' ? slack / 2 : start);
    paths.push(outlines(line, block.size, x - line.ink.left * block.size, y));
    left = Math.min(left, x);
    right = Math.max(right, x + inkWidth);
    y += block.leading;
  }
  return {
    d: paths.join(''),
    box: { x: left, y: area.y, width: right - left, height: block.height },
  };
}

function fitIn(
  text: string,
  faces: readonly [Face, ...Face[]],
  options: Fit,
): TextBlock | undefined {
  const shape = options.shape ?? row;
  const cased = options.capitals === true ? upperCase(text, options.language) : text;
  const direction = directionOf(cased);
  const hand = { faces, direction, tracking: options.tracking ?? 0 } as const;
  if (cased.includes('\n')) {
    const rows = cased.split('\n').map((line) => shape(line, hand));
    return rows.every((line) => line.width === 0) ? undefined : sized(rows, direction, options);
  }
  const parts = pieces(cased, options.language, options.divide);
  const widths = parts.map((part) => shape(part.text, hand).width);
  if (widths.every((width) => width === 0)) return undefined;
  let best: { score: number; block: TextBlock } | undefined;
  for (let count = 1; count <= Math.min(options.rows ?? MOST_ROWS, parts.length); count += 1) {
    const broken = partition(parts, widths, count);
    const block = sized(
      broken.lines.map((line) => shape(line, hand)),
      direction,
      options,
    );
    const score = Math.log(block.size) - broken.cost;
    if (best === undefined || score > best.score) best = { score, block };
  }
  return best?.block;
}

function sized(rows: readonly Row[], direction: 'ltr' | 'rtl', options: Fit): TextBlock {
  const leading = leadingOf(rows, options.leading ?? 1.22);
  const inkWidth = Math.max(...rows.map((line) => line.ink.right - line.ink.left));
  const inkHeight =
    leading * (rows.length - 1) + (rows.at(-1)?.ink.bottom ?? 0) - (rows[0]?.ink.top ?? 0);
  const letterHeight = Math.min(...rows.map((line) => line.letterHeight));
  const size = Math.min(
    options.width / inkWidth,
    options.height / inkHeight,
    options.tallest / letterHeight,
  );
  return {
    rows,
    size,
    leading: leading * size,
    letterHeight: letterHeight * size,
    width: inkWidth * size,
    height: inkHeight * size,
    direction,
  };
}

/** As tight as the letters allow: no descender touches the accent below it. */
function leadingOf(rows: readonly Row[], share: number): number {
  let leading = Math.max(...rows.map((line) => line.letterHeight)) * share;
  for (const [index, line] of rows.entries()) {
    const next = rows[index + 1];
    if (next !== undefined) leading = Math.max(leading, line.ink.bottom - next.ink.top + 0.07);
  }
  return leading;
}

interface Partition {
  readonly lines: readonly string[];
  /** Of its breaks and of its unevenness. */
  readonly cost: number;
}

/** The best way to break the pieces into so many lines: even lines, good places. */
function partition(parts: readonly Piece[], widths: readonly number[], count: number): Partition {
  const sums = [0];
  for (const width of widths) sums.push((sums.at(-1) ?? 0) + width);
  const even = (sums.at(-1) ?? 0) / count;
  const lineCost = (from: number, to: number): number => {
    const off = ((sums[to] ?? 0) - (sums[from] ?? 0)) / even - 1;
    const end = to === parts.length ? 0 : (parts[to - 1]?.cost ?? 0);
    return UNEVEN * off * off + end;
  };
  let costs = parts.map((_, index) => lineCost(0, index + 1));
  const from: number[][] = [parts.map(() => 0)];
  for (let line = 1; line < count; line += 1) {
    const chosen: number[] = [];
    const previous = costs;
    costs = parts.map((_, index) => {
      let best = Infinity;
      for (let start = line; start <= index; start += 1) {
        const cost = (previous[start - 1] ?? Infinity) + lineCost(start, index + 1);
        if (cost < best) [best, chosen[index]] = [cost, start];
      }
      return best;
    });
    from.push(chosen);
  }
  return { lines: traceBack(parts, from), cost: costs.at(-1) ?? 0 };
}

function traceBack(parts: readonly Piece[], from: readonly (readonly number[])[]): string[] {
  const lines: string[] = [];
  let end = parts.length;
  for (const starts of from.toReversed()) {
    const start = starts[end - 1] ?? 0;
    lines.push(joined(parts.slice(start, end), end === parts.length));
    end = start;
  }
  return lines.toReversed();
}

function joined(line: readonly Piece[], isLast: boolean): string {
  const text = line
    .map((part) => part.text + part.joint)
    .join('')
    .trimEnd();
  // A dot between names is not needed where a line ends.
  return isLast ? text : text.replace(/\s*·$/u, '') + (line.at(-1)?.hyphen ?? '');
}

/** Greek capitals drop their accents, Turkish ones keep their dots. */
function upperCase(text: string, language: string): string {
  return language === 'und' ? text.toUpperCase() : text.toLocaleUpperCase(language);
}

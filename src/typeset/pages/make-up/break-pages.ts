import type { Row } from '../lines/galley.ts';

/** What a flow of rows is made up into. */
export interface PageForm {
  /** Rows of a full page. */
  readonly rows: number;
  /** The first page is a left-hand one; facing pages are to end on the same line. */
  readonly startsVerso: boolean;
  /** Facing pages exist: printed sizes; screens show one page at a time. */
  readonly facing: boolean;
  /** Rows that the notes of each row take at the foot of its page. */
  readonly noteRows: (row: Row) => number;
  /** Rows between text and notes. */
  readonly noteGap: number;
}

/** A page's rows: from, to (exclusive), and how far it falls short of full; -1 is one over. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
  readonly short: number;
}

/** The cheapest way to break a flow, and what it costs. */
export interface PageBreaks {
  readonly ranges: readonly PageRange[];
  readonly cost: number;
}

/** Shares of badness. A widow is forbidden as long as any other way exists. */
const COST = {
  widow: 1_000_000,
  kept: 1_000_000,
  orphan: 2_500,
  hyphenAtTurn: 4_000,
  hyphenAcross: 300,
  uneven: 9_000,
  shortLast: 2_400,
} as const;

/** Price of a page by how short it is: one over, full, one short, two … */
const DEPTH_COST = [260, 0, 80, 2_500, 12_000] as const;
const DEPTHS = DEPTH_COST.length;
/** The depth that is a full page. */
const FULL = 1;
/** Rows of white that may stand between text and notes. */
const MOST_NOTE_WHITE = 4;
/** A chapter does not end on fewer rows than this on a page of their own. */
export const LEAST_LAST = 5;
/** Shorter than any of the depths: only taken when nothing else is possible. */
const DESPERATE = 50_000;

/**
 * Optimal page breaks by dynamic programming over the rows of one flow: for every row that could
 * begin a page, on either side of the spread and after every depth of the page before, the
 * cheapest way to get there.
 */
export function breakPages(rows: readonly Row[], form: PageForm): PageBreaks {
  const count = rows.length;
  const starts = startRows(rows);
  const ends = endRows(rows);
  const notes = noteSums(rows, form);
  // State: row × side (0 verso, 1 recto) × depth of the page before.
  const width = 2 * DEPTHS;
  const cost = new Float64Array((count + 1) * width).fill(Infinity);
  const from = new Int32Array((count + 1) * width).fill(-1);
  const begin = starts[0] ?? count;
  const state = (row: number, side: number, depth: number): number =>
    row * width + side * DEPTHS + depth;
  const opening = state(begin, form.startsVerso ? 0 : 1, FULL);
  cost[opening] = 0;
  let finish = -1;

  const offer = (to: number, price: number, source: number): void => {
    if (price >= cost[to]!) return;
    cost[to] = price;
    from[to] = source;
  };

  for (let row = begin; row < count; row++) {
    for (let side = 0; side < 2; side++) {
      for (let depth = 0; depth < DEPTHS; depth++) {
        const here = state(row, side, depth);
        const paid = cost[here]!;
        if (paid === Infinity) continue;
        const facesPage = form.facing && side === 1 && here !== opening;
        let deepest = -1;
        let reach = false;
        for (let next = starts[row + 1] ?? count; ; next = starts[next + 1] ?? count) {
          const filled = ends[next]! - row + foot(notes, row, next, form);
          const short = form.rows - filled;
          if (short < -1) break;
          if (next >= count) {
            const last = filled < LEAST_LAST && here !== opening ? LEAST_LAST - filled : 0;
            const over = short < 0 ? DEPTH_COST[0] + unevenness(facesPage, 0, depth) : 0;
            offer(state(count, 0, 0), paid + last * COST.shortLast + over, here);
            finish = state(count, 0, 0);
            reach = true;
            break;
          }
          deepest = next;
          // Notes stand at the foot of their page, however little text stands above them.
          const noted = short > 0 && notes[next]! > notes[row]! && short <= MOST_NOTE_WHITE;
          const depthNow = noted ? FULL : short + 1;
          if (depthNow >= DEPTHS) continue;
          reach = true;
          const price =
            (noted ? short * DEPTH_COST[2] : DEPTH_COST[depthNow]!) +
            breakCost(rows, ends[next]! - 1, next, side, form) +
            unevenness(facesPage, depthNow, depth);
          offer(state(next, form.facing ? 1 - side : side, depthNow), paid + price, here);
        }
        if (reach) continue;
        // A row so deep (its notes) that the page must stay short.
        const next = deepest < 0 ? (starts[row + 1] ?? count) : deepest;
        const to = next >= count ? state(count, 0, 0) : state(next, 1 - side, FULL);
        offer(to, paid + DESPERATE, here);
        if (next >= count) finish = to;
      }
    }
  }
  const pages = ranges(finish, from, ends, width, form, notes);
  return { ranges: pages, cost: finish < 0 ? 0 : cost[finish]! };
}

function unevenness(facesPage: boolean, depth: number, before: number): number {
  return facesPage && depth !== before ? COST.uneven * Math.abs(depth - before) : 0;
}

function breakCost(
  rows: readonly Row[],
  last: number,
  next: number,
  side: number,
  form: PageForm,
): number {
  const above = rows[last]!;
  const below = rows[next]!;
  let price = 0;
  if (below.kind === 'text' && below.last && !below.first) price += COST.widow;
  if (above.kind === 'text' && above.first && !above.last) price += COST.orphan;
  if (above.keep) price += COST.kept;
  if (above.hyphenated) {
    price += side === 1 || !form.facing ? COST.hyphenAtTurn : COST.hyphenAcross;
  }
  return price;
}

/** The first row at or after each that is not mere space: where a page can begin. */
function startRows(rows: readonly Row[]): Int32Array {
  const starts = new Int32Array(rows.length + 1).fill(rows.length);
  for (let i = rows.length - 1; i >= 0; i--) {
    starts[i] = rows[i]!.kind === 'space' ? starts[i + 1]! : i;
  }
  return starts;
}

/** One past the last row before each that is not mere space: where a page's text ends. */
function endRows(rows: readonly Row[]): Int32Array {
  const ends = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    ends[i + 1] = rows[i]!.kind === 'space' ? ends[i]! : i + 1;
  }
  return ends;
}

function noteSums(rows: readonly Row[], form: PageForm): Float64Array {
  const sums = new Float64Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    sums[i + 1] = sums[i]! + (rows[i]!.notes === undefined ? 0 : form.noteRows(rows[i]!));
  }
  return sums;
}

/** Rows that the notes of a page take from its text. */
function foot(notes: Float64Array, from: number, to: number, form: PageForm): number {
  const rows = notes[to]! - notes[from]!;
  return rows > 0 ? Math.ceil(rows + form.noteGap) : 0;
}

function ranges(
  finish: number,
  from: Int32Array,
  ends: Int32Array,
  width: number,
  form: PageForm,
  notes: Float64Array,
): PageRange[] {
  const pages: PageRange[] = [];
  let at = finish;
  while (at >= 0 && from[at]! >= 0) {
    const previous = from[at]!;
    const first = Math.floor(previous / width);
    const next = Math.floor(at / width);
    const filled = ends[next]! - first + foot(notes, first, next, form);
    const noted = notes[next]! > notes[first]!;
    const short = form.rows - filled;
    pages.push({ from: first, to: ends[next]!, short: noted ? Math.min(0, short) : short });
    at = previous;
  }
  return pages.toReversed();
}

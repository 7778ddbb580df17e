import { Best, Nodes, UNEVEN } from './break-nodes.ts';
import { BOX, FORBIDDEN, GLUE, PENALTY, type Material } from './material.ts';

/** What a paragraph's lines must keep to. */
export interface Measure {
  /** Width of the first `narrow` lines (beside a drop cap) and of all that follow, in points. */
  readonly first: number;
  readonly narrow: number;
  readonly rest: number;
  /** Least width of the last line: less is a runt. */
  readonly leastLast: number;
  /** How far a ragged line may fall short, in points. */
  readonly rag?: number;
  /** Lines more (or fewer) than the best setting has, when pages ask for it; else 0. */
  readonly looseness?: number | undefined;
}

/** A measure as the innermost loop reads it: of one hidden class, whoever asks, so that V8 does not
 *  compile the loop anew for every kind of paragraph. */
type Limits = Omit<Measure, 'rag' | 'looseness'> & { readonly looseness: number | undefined };

/** A line from its first item to the item it breaks at. */
export interface Break {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const LINE_PENALTY = 10;
const DOUBLE_HYPHEN = 8000;
const FINAL_HYPHEN = 40_000;
const RUNT = 60_000;
/** A fourth hyphen in a row is never made. */
const LADDER = 3;

/** How far glue may stretch, pass by pass, and how much every line is given beyond its glue. */
const PASSES: readonly { readonly tolerance: number; readonly emergency: number }[] = [
  { tolerance: 1.1, emergency: 0 },
  { tolerance: 1.6, emergency: 0 },
  { tolerance: 4, emergency: 0 },
  { tolerance: 8, emergency: 30 },
];

/**
 * Total-fit line breaking (Knuth and Plass 1981): of all ways to break a paragraph, the one whose
 * lines are most even. One instance serves a whole book; its arrays are reused.
 */
export class LineBreaker {
  #widths = new Float64Array(1024);
  #stretches = new Float64Array(1024);
  #shrinks = new Float64Array(1024);
  #nodes = new Nodes();
  #best = new Best();

  /** The lines of a paragraph. One too wide is made only where nothing else can be; none at all,
   *  where the measure asks for a looseness that cannot be had. */
  break(material: Material, measure: Measure): Break[] {
    this.#sum(material);
    const { first, narrow, rest, leastLast, rag = 0, looseness } = measure;
    const limits: Limits = { first, narrow, rest, leastLast, looseness };
    for (const { tolerance, emergency } of PASSES) {
      const lines = this.#attempt(material, limits, tolerance, emergency + rag, false);
      if (lines !== undefined) return lines;
      if (looseness !== undefined && tolerance >= 1.6) return [];
    }
    return this.#attempt(material, limits, 1e9, 60 + rag, true) ?? [];
  }

  /** Sums of widths up to each item, so that any line's width is one subtraction. */
  #sum(material: Material): void {
    const { length, kind, width, stretch, shrink } = material;
    if (this.#widths.length <= length) {
      this.#widths = new Float64Array(length * 2);
      this.#stretches = new Float64Array(length * 2);
      this.#shrinks = new Float64Array(length * 2);
    }
    let w = 0;
    let y = 0;
    let z = 0;
    for (let i = 0; i < length; i++) {
      this.#widths[i] = w;
      this.#stretches[i] = y;
      this.#shrinks[i] = z;
      if (kind[i] === PENALTY) continue;
      w += width[i]!;
      y += stretch[i]!;
      z += shrink[i]!;
    }
    this.#widths[length] = w;
    this.#stretches[length] = y;
    this.#shrinks[length] = z;
  }

  #attempt(
    material: Material,
    measure: Limits,
    tolerance: number,
    emergency: number,
    last: boolean,
  ): Break[] | undefined {
    const { length, kind, penalty, flagged, hangLeft, hangRight, width } = material;
    const widths = this.#widths;
    const stretches = this.#stretches;
    const shrinks = this.#shrinks;
    const nodes = this.#nodes;
    const best = this.#best;
    // With a looseness asked for, paths of different lengths must not be weighed as one.
    const easy = measure.looseness === undefined ? measure.narrow : Infinity;
    nodes.clear();
    const active = [0];
    for (let at = 0; at < length; at++) {
      const sort = kind[at]!;
      if (sort === BOX || (sort === GLUE && (at === 0 || kind[at - 1] !== BOX))) continue;
      const cost = sort === PENALTY ? penalty[at]! : 0;
      if (cost >= FORBIDDEN) continue;
      const forced = cost <= -FORBIDDEN;
      const hyphenated = flagged[at] === 1;
      const from = lineStart(material, at + 1);
      const end = widths[at]! + (sort === PENALTY ? width[at]! : 0) - hangRight[at]!;
      let kept = 0;
      let index = 0;
      const count = active.length;
      const firstNew = nodes.length;
      while (index < count) {
        const group = nodes.line[active[index]!]!;
        best.clear();
        while (index < count) {
          const node = active[index]!;
          const line = nodes.line[node]!;
          if (line !== group && !(line >= easy && group >= easy)) break;
          const start = nodes.start[node]!;
          const natural = end - widths[start]! - hangLeft[start]!;
          const room = (line < measure.narrow ? measure.first : measure.rest) - natural;
          const give =
            room >= 0
              ? stretches[at]! - stretches[start]! + emergency
              : shrinks[at]! - shrinks[start]!;
          const ratio = stretchRatio(room, give);
          const dead = ratio < -1 || forced;
          const rescue = last && dead && count - index === 1 && kept === 0 && !best.any;
          const ladder = hyphenated ? nodes.ladder[node]! + 1 : 0;
          if (((ratio >= -1 && ratio <= tolerance) || rescue) && (ladder <= LADDER || last)) {
            const badness = ratio < -1 ? 1e6 : 100 * Math.abs(ratio * ratio * ratio);
            let demerits = lineDemerits(badness, cost, forced);
            if (ladder > 1) demerits += DOUBLE_HYPHEN;
            if (forced && nodes.line[node]! > 0) {
              if (nodes.ladder[node]! > 0) demerits += FINAL_HYPHEN;
              if (widths[at]! - widths[start]! < measure.leastLast) demerits += RUNT;
            }
            const fitness = fitnessClass(ratio);
            if (Math.abs(fitness - nodes.fitness[node]!) > 1) demerits += UNEVEN;
            best.offer(fitness, demerits + nodes.demerits[node]!, node, ladder);
          }
          if (!dead) active[kept++] = node;
          index++;
        }
        if (best.any) nodes.add(best, at, from);
      }
      active.length = kept;
      insertByLine(active, nodes, firstNew);
      if (active.length === 0) return undefined;
    }
    return path(nodes, active, length - 1, measure.looseness);
  }
}

/** Glue and penalties after a break are dropped: the next line starts at the first box. */
function lineStart({ length, kind, penalty }: Material, after: number): number {
  let start = after;
  while (start < length && kind[start] !== BOX) {
    if (kind[start] === PENALTY && penalty[start]! <= -FORBIDDEN) break;
    start++;
  }
  return start;
}

function stretchRatio(room: number, give: number): number {
  if (give > 0) return room / give;
  return Math.abs(room) < 1e-6 ? 0 : Math.sign(room) * 1e8;
}

function lineDemerits(badness: number, cost: number, forced: boolean): number {
  const bad = LINE_PENALTY + badness;
  if (forced) return bad * bad;
  return cost >= 0 ? (bad + cost) * (bad + cost) : bad * bad - cost * cost;
}

/** Tight, normal, loose, very loose: neighbours more than one class apart look uneven. */
function fitnessClass(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** Keeps the active nodes ordered by line, as the groups above need them. */
function insertByLine(active: number[], nodes: Nodes, firstNew: number): void {
  for (let node = firstNew; node < nodes.length; node++) {
    let place = active.length;
    active.push(node);
    while (place > 0 && nodes.line[active[place - 1]!]! > nodes.line[node]!) {
      active[place] = active[place - 1]!;
      place--;
    }
    active[place] = node;
  }
}

function path(
  nodes: Nodes,
  active: readonly number[],
  last: number,
  looseness: number | undefined,
): Break[] | undefined {
  let finish = cheapest(nodes, active, last, undefined);
  if (finish < 0) return undefined;
  if (looseness !== undefined) {
    finish = cheapest(nodes, active, last, nodes.line[finish]! + looseness);
    if (finish < 0) return undefined;
  }
  const lines: Break[] = [];
  for (let node = finish; nodes.previous[node]! >= 0; node = nodes.previous[node]!) {
    const start = nodes.start[nodes.previous[node]!]!;
    lines.push({ start, end: nodes.position[node]!, line: nodes.line[node]! - 1 });
  }
  return lines.toReversed();
}

function cheapest(
  nodes: Nodes,
  active: readonly number[],
  last: number,
  lines: number | undefined,
): number {
  let found = -1;
  for (const node of active) {
    if (nodes.position[node] !== last) continue;
    if (lines !== undefined && nodes.line[node] !== lines) continue;
    if (found < 0 || nodes.demerits[node]! < nodes.demerits[found]!) found = node;
  }
  return found;
}

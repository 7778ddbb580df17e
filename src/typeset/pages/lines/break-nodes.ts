/** What it costs that neighboring lines are more than one class of tightness apart. */
export const UNEVEN = 4000;

/** The best way to reach one break in each fitness class. */
export class Best {
  readonly demerits = new Float64Array(4).fill(Infinity);
  readonly node = new Int32Array(4);
  readonly ladder = new Uint8Array(4);
  any = false;
  least = Infinity;

  clear(): void {
    if (!this.any) return;
    for (let i = 0; i < 4; i++) this.demerits[i] = Infinity;
    this.least = Infinity;
    this.any = false;
  }

  offer(fitness: number, demerits: number, node: number, ladder: number): void {
    if (demerits >= this.demerits[fitness]!) return;
    this.demerits[fitness] = demerits;
    if (demerits < this.least) this.least = demerits;
    this.node[fitness] = node;
    this.ladder[fitness] = ladder;
    this.any = true;
  }
}

/** Feasible breaks found so far, as a structure of arrays: an object for each would be most of what a
 *  book's paragraphs cost. */
export class Nodes {
  length = 0;
  position = new Int32Array(4096);
  line = new Int32Array(4096);
  fitness = new Uint8Array(4096);
  ladder = new Uint8Array(4096);
  demerits = new Float64Array(4096);
  previous = new Int32Array(4096);
  start = new Int32Array(4096);

  clear(): void {
    this.length = 1;
    this.position[0] = -1;
    this.line[0] = 0;
    this.fitness[0] = 1;
    this.ladder[0] = 0;
    this.demerits[0] = 0;
    this.previous[0] = -1;
    this.start[0] = 0;
  }

  /** Classes much worse than the best one can never win: they are not kept. */
  add(best: Best, position: number, start: number): void {
    const limit = best.least + UNEVEN;
    for (let fitness = 0; fitness < 4; fitness++) {
      if (best.demerits[fitness]! > limit) continue;
      if (this.length === this.line.length) this.#grow();
      const at = this.length++;
      const previous = best.node[fitness]!;
      this.position[at] = position;
      this.line[at] = this.line[previous]! + 1;
      this.fitness[at] = fitness;
      this.ladder[at] = best.ladder[fitness]!;
      this.demerits[at] = best.demerits[fitness]!;
      this.previous[at] = previous;
      this.start[at] = start;
    }
  }

  #grow(): void {
    const size = this.line.length * 2;
    const copy = <T extends Int32Array | Uint8Array | Float64Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.position = copy(new Int32Array(size), this.position);
    this.line = copy(new Int32Array(size), this.line);
    this.fitness = copy(new Uint8Array(size), this.fitness);
    this.ladder = copy(new Uint8Array(size), this.ladder);
    this.demerits = copy(new Float64Array(size), this.demerits);
    this.previous = copy(new Int32Array(size), this.previous);
    this.start = copy(new Int32Array(size), this.start);
  }
}

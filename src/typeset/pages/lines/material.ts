/** What a paragraph is broken from, in Knuth and Plass's terms. */
export const BOX = 0;
export const GLUE = 1;
export const PENALTY = 2;

/** A penalty that forbids a break; its negative forces one. */
export const FORBIDDEN = 1e7;

/**
 * The boxes, glue and penalties of one paragraph in typed arrays, reused from paragraph to
 * paragraph: a novel has a million of them, and objects for each doubled the time to break lines.
 */
export class Material {
  length = 0;
  kind = new Uint8Array(512);
  width = new Float64Array(512);
  stretch = new Float64Array(512);
  shrink = new Float64Array(512);
  penalty = new Float64Array(512);
  /** A break here ends the line with a hyphen. */
  flagged = new Uint8Array(512);
  /** How far the item may hang into the margin at a line's start or end. */
  hangLeft = new Float64Array(512);
  hangRight = new Float64Array(512);

  clear(): void {
    this.length = 0;
  }

  box(width: number, stretch: number, hangLeft: number, hangRight: number): number {
    const at = this.#next(BOX, width, stretch, stretch);
    this.hangLeft[at] = hangLeft;
    this.hangRight[at] = hangRight;
    return at;
  }

  glue(width: number, stretch: number, shrink: number, hangRight: number): number {
    const at = this.#next(GLUE, width, stretch, shrink);
    this.hangRight[at] = hangRight;
    return at;
  }

  breakpoint(penalty: number, width: number, flagged: boolean, hangRight: number): number {
    const at = this.#next(PENALTY, width, 0, 0);
    this.penalty[at] = penalty;
    this.flagged[at] = flagged ? 1 : 0;
    this.hangRight[at] = hangRight;
    return at;
  }

  #next(kind: number, width: number, stretch: number, shrink: number): number {
    if (this.length === this.kind.length) this.#grow();
    const at = this.length++;
    this.kind[at] = kind;
    this.width[at] = width;
    this.stretch[at] = stretch;
    this.shrink[at] = shrink;
    this.penalty[at] = 0;
    this.flagged[at] = 0;
    this.hangLeft[at] = 0;
    this.hangRight[at] = 0;
    return at;
  }

  #grow(): void {
    const size = this.kind.length * 2;
    this.kind = bytes(this.kind, size);
    this.flagged = bytes(this.flagged, size);
    this.width = numbers(this.width, size);
    this.stretch = numbers(this.stretch, size);
    this.shrink = numbers(this.shrink, size);
    this.penalty = numbers(this.penalty, size);
    this.hangLeft = numbers(this.hangLeft, size);
    this.hangRight = numbers(this.hangRight, size);
  }
}

function bytes(from: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const to = new Uint8Array(size);
  to.set(from);
  return to;
}

function numbers(from: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(size);
  to.set(from);
  return to;
}

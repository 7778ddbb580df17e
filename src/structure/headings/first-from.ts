/** What stands at a line of the text. */
interface Placed {
  readonly line: number;
}

/** The index of the first item at the line or after it; the items are in the order of their lines. */
export function firstFrom(sorted: readonly Placed[], line: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The longest run of items, in their order, of which each is higher than the one before: pages count
 * up through a file, and what falls out of the count is none. (Patience sorting: n log n.)
 */
export function longestRise<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
): readonly Item[] {
  // The lowest end of a run of each length, and of each item the one before it in its run.
  const ends: Item[] = [];
  const before = new Map<Item, Item | undefined>();
  for (const item of items) {
    const length = firstNotBelow(ends, heightOf(item), heightOf);
    before.set(item, ends[length - 1]);
    ends[length] = item;
  }
  const run: Item[] = [];
  for (let item = ends.at(-1); item !== undefined; item = before.get(item)) run.push(item);
  return run.toReversed();
}

function firstNotBelow<Item>(
  ends: readonly Item[],
  height: number,
  heightOf: (item: Item) => number,
): number {
  let from = 0;
  let to = ends.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const end = ends[middle];
    if (end !== undefined && heightOf(end) < height) from = middle + 1;
    else to = middle;
  }
  return from;
}

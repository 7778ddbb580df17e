const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** File names as people count: `part 2` before `part 10`; the same on every machine. */
export function inNaturalOrder(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : Number(a > b));
}

import { firstFrom } from '../headings/first-from.ts';

/** At most `limit` letters differ (banded edit distance; titles are short). */
export function nearly(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= limit;
}

const FEWEST_LETTERS = 5;

/**
 * The first line between `after` and `before` whose title says the key and more: `KARIN` of the list is `KARIN, DAUGHTER
 * OF THE MILL` in the text, and `THEY SAW HEAVEN` is `“AND THEY SAW HEAVEN”`.
 */
export function saidMoreFully(
  titles: readonly { line: number; key: string }[],
  key: string,
  after: number,
  before: number,
): number | undefined {
  if (key.length < FEWEST_LETTERS) return undefined;
  for (let i = firstFrom(titles, after + 1); i < titles.length; i++) {
    const title = titles[i];
    if (title === undefined || title.line >= before) return undefined;
    if (title.key.startsWith(key) || title.key.endsWith(key)) return title.line;
  }
  return undefined;
}

/** The first line after `after` whose title is the key but for a few letters. */
export function misprinted(
  titles: readonly { line: number; key: string }[],
  key: string,
  after: number,
): number | undefined {
  const limit = Math.max(1, Math.floor(key.length * 0.15));
  for (let i = firstFrom(titles, after + 1); i < titles.length; i++) {
    const title = titles[i];
    if (title !== undefined && nearly(title.key, key, limit)) return title.line;
  }
  return undefined;
}

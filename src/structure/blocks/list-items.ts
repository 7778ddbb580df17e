import { isBlank, lineAt } from '../../ingest/line.ts';
import type { Manuscript, Span } from '../manuscript.ts';

/** `1.`, `2)`, `(3)`, `a)`, `-`, `*`, `•` and a space before the item's text. */
const MARKER = /^\s*(?:\(?(\d{1,3}|[a-z])[.)]|[-*•·+–])\s+(?=\S)/u;

/** The number before an item, when it has one. */
export function itemNumber(text: string): number | undefined {
  const number = MARKER.exec(text.slice(0, 80))?.[1] ?? '';
  return /\d/.test(number) ? Number(number) : undefined;
}

/** Whether a line begins as an item of a list. */
export function isItem(text: string): boolean {
  return MARKER.test(text.slice(0, 80));
}

/** The item's text, without bullet or number: the list counts for itself. */
export function withoutMarker(text: string): string {
  return text.replace(MARKER, '');
}

/** The items of a list's lines; lines that begin no item go on with the one above. */
export function itemsOf({ lines }: Manuscript, { from, to }: Span): Span[] {
  const items: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    const line = lineAt(lines, i);
    if (isBlank(line)) continue;
    const last = items.at(-1);
    if (last === undefined || isItem(line.text) || line.claim?.type === 'item')
      items.push({ from: i, to: i + 1 });
    else last.to = i + 1;
  }
  return items;
}

import type { Line } from '../../ingest/draft.ts';
import { hasInk, lineAt } from '../../ingest/line.ts';
import { hasWord } from '../../source/signs.ts';

/** The words of a head in small letters and without signs, to be compared. */
export function folded(text: string): string {
  return text
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * `The Lamp of the Ferry`: words with capitals, small ones between. Each word and each gap is read
 * in one way only, or a row of capitals would be tried in all ways in which it can be parted.
 */
const CAPITALIZED =
  /^(?:[^\p{L}]*\p{Lu}[\p{L}'’]*(?![\p{L}'’])[\s.,-]*(?![\s.,-])(?:(?:of|the|and|a|in|to|or|de|la|des) )*)+$/u;

/** Whether a text is in capitals, or in words that have them. */
export function hasCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) || CAPITALIZED.test(text);
}

const TOP = 15;

/** The first lines with ink: title, author and what else a title page says. */
export function topLines(lines: readonly Line[]): readonly number[] {
  const top: number[] = [];
  for (let at = 0; at < lines.length && top.length < TOP; at++)
    if (hasInk(lineAt(lines, at))) top.push(at);
  return top;
}

/**
 * Whether a line further down says the title: the first words of a file, where it has a title, and its
 * second line, where the third names the author (`THE LAMP` over `A Tale of the Reach` over `By …`).
 */
export function titleBelow(lines: readonly Line[]): (at: number) => boolean {
  const worded = topLines(lines).filter((at) => hasWord(lineAt(lines, at).edges));
  const [first = -1, second = -1, third = -1] = worded;
  const isNamed = BY_LINE.test(lines[third]?.text ?? '');
  const above = isNamed ? second : first;
  const titles = new Set([first, above].map((at) => folded(lines[at]?.text ?? '')));
  return (at) => {
    const text = lines[at]?.text ?? '';
    return at > above && text.length <= LONGEST && titles.has(folded(text));
  };
}

const BY_LINE = /^\W*(?:by|par|von)\b/i;
const LONGEST = 80;

import type { Heading, Inline } from '../../book/book.ts';

/** The text of inlines without note marks: what contents, heads and outlines show. */
export function titleText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('').replace(/\s+/g, ' ').trim();
}

function inlineText(node: Inline): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'noteRef') return '';
  return node.type === 'lineBreak' ? ' ' : node.children.map(inlineText).join('');
}

/** Label and title of a heading in one line; empty without a heading. */
export function headingText(heading: Heading | undefined): string {
  const label = heading?.label ?? '';
  const title = titleText(heading?.title ?? []);
  if (label === '' || title === '') return label + title;
  return /[.:]$/.test(label) ? `${label} ${title}` : `${label}: ${title}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number from one on in small Roman numerals: `xiv`. */
export function roman(number: number): string {
  let left = number;
  let numeral = '';
  for (const [value, letters] of ROMAN) {
    for (; left >= value; left -= value) numeral += letters;
  }
  return numeral;
}

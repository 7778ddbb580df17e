/** Columns that a tab at the start of a line stands for. */
const TAB = 4;

/** Columns of white before the first ink. */
export function indent(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 || unit === 0xa0 || unit === 0x2003) columns += 1;
    else if (unit === 0x09) columns += TAB;
    else if (unit === 0x3000) columns += 2;
    else break;
  }
  return columns;
}

/** Length of a line without the white at its end. */
export function width(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

const LOWER = /^[\s"'“”‘’(\uE000-\uE007_*]*\p{Ll}/u;

/** Whether the first letter is a small one, whatever marks stand before it. */
export function startsLower(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return true;
  if (first >= 0x41 && first <= 0x5a) return false;
  return LOWER.test(text.slice(0, 60));
}

/** Length of the first word. */
function firstWord(text: string): number {
  let from = 0;
  while (from < text.length && text.charCodeAt(from) <= 0x20) from++;
  let to = from;
  while (to < text.length && text.charCodeAt(to) > 0x20) to++;
  return to - from;
}

/** Whether the first word of `below` would not have fitted on the line of `above`. */
export function isFull(above: string, below: string, measure: number): boolean {
  return width(above) + 1 + firstWord(below) > measure;
}

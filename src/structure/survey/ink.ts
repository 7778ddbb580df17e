/** Columns that a tab at the start of a line stands for. */
const TAB = 4;

/** Columns of white before the first ink. */
export function indent(text: string): number {
  const { length } = text;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 || unit === 0xa0 || unit === 0x2003) count += 1;
    else if (unit === 0x09) count += TAB;
    else if (unit === 0x3000) count += 2;
    else break;
  }
  return count;
}

/** Length of a line without the white at its end. */
export function width(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

const FIRST_WIDE = 0x2e80;
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFF60]/;

/** Whether a line looks longer than so many columns: signs of Chinese and Japanese have two. */
export function isWiderThan(columns: number, text: string): boolean {
  return text.length > columns || (text.length * 2 > columns && WIDE.test(text));
}

const WIDE_END = new Set('。！？」』');

/** Ends as sentences of Chinese and Japanese do, whose lines may all be as long as each other. */
export function endsWide(text: string): boolean {
  const end = text.length - 1;
  return text.charCodeAt(end) >= FIRST_WIDE && WIDE_END.has(text.charAt(end));
}

/** Signs that may stand before a first letter: spaces, quotes, `(`, `_`, `*` and inline claims. */
const BEFORE = new Set(' \t"\'“”‘’(_*\u00A0\uE000\uE001\uE002\uE003\uE004\uE005\uE006\uE007');
const LOWER = /^\p{Ll}/u;

/** Whether the first letter is a small one, whatever marks stand before it. */
export function startsLower(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) return true;
    if (unit >= 0x41 && unit <= 0x5a) return false;
    if (!BEFORE.has(text.charAt(at))) return unit > 0x7f && LOWER.test(text.slice(at, at + 2));
  }
  return false;
}

/** Length of the first word; of text without spaces between words one sign moves alone. */
export function firstWord(text: string): number {
  const { length } = text;
  let from = 0;
  while (from < length && text.charCodeAt(from) <= 0x20) from++;
  if (text.charCodeAt(from) >= FIRST_WIDE && WIDE.test(text)) return 1;
  let to = from;
  while (to < length && text.charCodeAt(to) > 0x20) to++;
  return to - from;
}

/** Whether the first word of `below` would not have fitted on the line of `above`. */
export function isFull(above: string, below: string, measure: number): boolean {
  return width(above) + 1 + firstWord(below) > measure;
}

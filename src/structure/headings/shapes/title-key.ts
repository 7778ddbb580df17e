import { folded } from './numerals.ts';

/** Letters and digits only, so that capitals, accents and punctuation cannot part what is one, nor `&` and `and`. */
export function keyOf(text: string): string {
  if (text.includes('&')) return keyOf(text.replaceAll('&', 'and'));
  // oxlint-disable-next-line no-control-regex -- the range of ASCII is what is meant
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

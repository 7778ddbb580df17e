import { ADDRESS } from './signs.ts';

const HOLDS_ADDRESS = /:\/\/|www\.|@/;
/** The word between spaces and brackets that may hold `://`, `www.` or `@`. */
const WORD = /[^\s()<>[\]"“”«»\uE010-\uE013]+/g;

/**
 * Sets a text around the addresses in it: `http://a.example/some--page` holds signs that look like
 * dashes and lost spaces, and are none.
 */
export function aroundAddresses(text: string, set: (text: string) => string): string {
  if (!HOLDS_ADDRESS.test(text)) return set(text);
  const held: string[] = [];
  const hidden = text.replace(WORD, (word) => {
    if (!HOLDS_ADDRESS.test(word)) return word;
    let end = word.length;
    while (end > 0 && `.,;:!?'’`.includes(word.charAt(end - 1))) end--;
    held.push(word.slice(0, end));
    return ADDRESS + word.slice(end);
  });
  let next = 0;
  return set(hidden).replaceAll(ADDRESS, () => held[next++] ?? '');
}

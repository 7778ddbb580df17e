/**
 * Windows-1252, by hand: `TextDecoder('windows-1252')` gives control characters for the bytes 80 to
 * 9F on Node 20.18.3 and later, 22.13 and 24.0 to 24.6 (nodejs/node#56542, #60888), and a curly
 * quote in an old text is exactly such a byte.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The character of every byte from 80 to FF; the five bytes that have none keep their number. */
export const WINDOWS_1252: readonly string[] = Array.from({ length: 128 }, (_, i) =>
  i < 32 ? HIGH.charAt(i) : String.fromCharCode(0x80 + i),
);

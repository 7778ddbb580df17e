import { createRequire } from 'node:module';

/** Divides a word where its language lets a line end: `Dampf|schiff|fahrt`. */
export type Hyphens = (word: string) => readonly string[];

/**
 * Words longer than this are divided on a cover: `Misunderstanding` is still whole, a German
 * compound of thirty letters would be too small to read.
 */
const LONGEST_WHOLE = 17;

const MARK = '\u00ad';

/** Knuth's patterns of a language, loaded only for a text that has such a word. */
export function hyphens(language: string, text: string): Hyphens {
  const whole: Hyphens = (word) => [word];
  const [primary = ''] = language.split('-');
  if (!/^[a-z]{2,3}$/u.test(primary)) return whole;
  if (!text.split(/\s/u).some((word) => word.length > LONGEST_WHOLE)) return whole;
  const divide = patternsOf(primary);
  if (divide === undefined) return whole;
  return (word) => (word.length > LONGEST_WHOLE ? String(divide(word)).split(MARK) : [word]);
}

function patternsOf(language: string): ((word: string) => unknown) | undefined {
  const load = createRequire(import.meta.url);
  let patterns: unknown;
  try {
    patterns = load(`hyphen/${language}/index.js`);
  } catch {
    // No patterns for this language: its long words are cut by length.
  }
  const divide = isHyphen(patterns) ? patterns.hyphenateSync : undefined;
  return divide && ((word) => divide(word, { hyphenChar: MARK }));
}

interface Hyphen {
  readonly hyphenateSync: (word: string, options: { readonly hyphenChar: string }) => unknown;
}

function isHyphen(value: unknown): value is Hyphen {
  return typeof value === 'object' && value !== null && 'hyphenateSync' in value;
}

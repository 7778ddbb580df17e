const LETTERS = /\p{L}{2}/u;
const DOUBLE = /["“”„«»]/;
const ENDED = /[.!?…]\s*$/;
/** Narration went on before the end: `“Go, he said.` */
const TELLS =
  /[\s,](?:said|says|asked|asks|cried|replied|answered|whispered|murmured|muttered|shouted|called|added|told|thought|went on)[\s,.]/;

/**
 * Whether what was opened at `from` and not closed runs to the end of its paragraph, as speech behind
 * narration does: `She turned. “It is the same water, only there is less of it.`
 */
export function runsOut(paragraph: string, from: number): boolean {
  if (from < 1 || !LETTERS.test(paragraph.slice(0, from))) return false;
  const said = paragraph.slice(from + 1);
  return LETTERS.test(said) && ENDED.test(said) && !DOUBLE.test(said) && !TELLS.test(said);
}

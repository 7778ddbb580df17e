const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/** Whether the first letter is a capital, whatever stands before it: verse gives one to its lines. */
export function beginsWithCapital(text: string): boolean {
  return CAPITAL.test(text);
}

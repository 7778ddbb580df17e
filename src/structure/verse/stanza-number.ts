const NUMBER = /^\s*(?:[IVXLC]{1,7}|\d{1,3})\.?\s*$/;

/** Whether a line is nothing but a number, as stanzas are counted: `XXXVIII.`, `12`. */
export function isStanzaNumber(text: string): boolean {
  return NUMBER.test(text);
}

const IN_A_SENTENCE = 0;
const AFTER_ITS_STOP = 1;
const AFTER_ITS_QUOTE = 2;
const IN_THE_SPACE_BEHIND = 3;

const OTHER = 0;
const SPACE = 1;
const STOP = 2;
const CLOSING = 3;

const KINDS: readonly (readonly [string, number])[] = [
  [' \t\n\f\r', SPACE],
  ['.!?', STOP],
  ['\'"”’“…', CLOSING],
];

/** What a sign means, by its code: a table, because every sign of a book passes here. */
const kinds = new Uint8Array(0x10000);
for (const [signs, kind] of KINDS) for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;

/**
 * The sentences of a text as Kobo cuts them: each with its stops, at most one closing quote or
 * ellipsis, and the white space behind it. Nothing is lost: joined, they are the text. A regular
 * expression for this takes quadratic time on a page of dots; a machine of four states does not.
 */
export function segments(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  let state = IN_A_SENTENCE;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? OTHER;
    if (kind === SPACE) {
      if (state !== IN_A_SENTENCE) state = IN_THE_SPACE_BEHIND;
      continue;
    }
    if (state === IN_THE_SPACE_BEHIND) {
      found.push(text.slice(from, at));
      from = at;
      state = IN_A_SENTENCE;
    }
    if (kind === STOP) state = AFTER_ITS_STOP;
    else if (kind === CLOSING && state === AFTER_ITS_STOP) state = AFTER_ITS_QUOTE;
    else state = IN_A_SENTENCE;
  }
  if (from < text.length || !found.length) found.push(text.slice(from));
  return found;
}
